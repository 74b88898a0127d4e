// Pieces of words, four letters each: how much of a query's spelling texts hold, where stems see no more than another word (compounds, derivations, slips). Pure.

import type { LanguageCode } from '../contract/values.ts';
import { bodyOf } from './body.ts';
import type { HiddenStretch } from './snippet.ts';
import { letterBytes } from './word-runs.ts';

const LETTERS = 4;
const BLANK = 32;
/** Occurrences in the headline count so many times. */
const HEADLINE = 6;
/** BM25's parameters, of pieces. */
const REPEATS = 1.2;
const LENGTH = 0.6;

/** Pieces are weighed in so many of the likeliest texts. */
const WEIGHED = 40;
/** What they count beside the words. */
const WORTH = 0.35;

/** A text whose pieces are weighed. */
interface PiecedText {
  headline: string;
  text: string;
  hidden: readonly HiddenStretch[];
  language: LanguageCode;
  words: number;
}

/**
 * Scores of texts with the pieces of the words in those of one language added, in the order of the texts. The best of that language keeps the score it had,
 * so that texts in other languages, whose words have other pieces, lose nothing by it.
 */
export function withPieces(
  words: readonly string[],
  language: LanguageCode,
  texts: readonly PiecedText[],
  scores: readonly number[],
): number[] {
  const inLanguage = [...texts.keys()].filter((at) => texts[at]?.language === language && (scores[at] ?? 0) > 0);
  inLanguage.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  const weighed = inLanguage.slice(0, WEIGHED);
  const pieces = weighPieces(
    words,
    weighed.map((at) => texts[at] as PiecedText),
  );
  const both = [...scores];
  for (const [place, at] of weighed.entries()) both[at] = (scores[at] ?? 0) + WORTH * (pieces[place] ?? 0);
  const best = Math.max(...inLanguage.map((at) => scores[at] ?? 0));
  const bestOfBoth = Math.max(...inLanguage.map((at) => both[at] ?? 0));
  for (const at of inLanguage) both[at] = ((both[at] ?? 0) * best) / bestOfBoth;
  return both;
}

/**
 * How strongly texts speak for words by pieces of four letters (McNamee and Mayfield, Character N-Gram Tokenization, 2004), weighed as BM25 weighs words. A
 * piece is as rare as it is among these texts, so that endings, which most of them hold, say little.
 */
function weighPieces(words: readonly string[], texts: readonly PiecedText[]): number[] {
  const pieces = new Map<number, number>();
  const hashes = new Uint8Array(65_536);
  for (const word of words) {
    eachPiece(word, (piece) => {
      if (!pieces.has(piece)) pieces.set(piece, pieces.size);
      hashes[hashOf(piece)] = 1;
    });
  }
  const holding = new Float64Array(pieces.size);
  const counted = texts.map(({ headline, text, hidden }) => {
    const times = new Float64Array(pieces.size);
    const count = (part: string, each: number) =>
      eachPiece(part, (piece) => {
        const at = hashes[hashOf(piece)] === 1 ? pieces.get(piece) : undefined;
        if (at !== undefined) times[at] = (times[at] ?? 0) + each;
      });
    count(headline, HEADLINE);
    count(bodyOf(text, hidden), 1);
    for (const [at, often] of times.entries()) if (often > 0) holding[at] = (holding[at] ?? 0) + 1;
    return times;
  });
  const rarity = holding.map((held) => Math.log(1 + (texts.length - held + 0.5) / (held + 0.5)));
  const meanWords = texts.reduce((sum, { words: each }) => sum + each, 0) / texts.length;
  return counted.map((times, place) => {
    const length = 1 - LENGTH + (LENGTH * (texts[place]?.words ?? 0)) / Math.max(1, meanWords);
    const weigh = (sum: number, often: number, at: number) =>
      sum + ((rarity[at] ?? 0) * often * (REPEATS + 1)) / (often + REPEATS * length);
    return times.reduce(weigh, 0);
  });
}

function hashOf(piece: number): number {
  return (piece ^ (piece >>> 13)) & 0xffff;
}

/** Visits every four letters in a row inside a word, the blanks before and after it taken for letters; each as a number. */
function eachPiece(text: string, visit: (piece: number) => void): void {
  const letters = letterBytes();
  let piece = BLANK;
  let length = 1;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at < text.length ? (letters[text.charCodeAt(at)] ?? BLANK) : BLANK;
    piece = (piece << 8) | letter;
    length += 1;
    if (length >= LETTERS) visit(piece);
    if (letter === BLANK) {
      piece = BLANK;
      length = 1;
    }
  }
}
