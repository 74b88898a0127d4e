// Which language a text is in, as a whole and paragraph by paragraph, from its letters and commonest words.

import type { LanguageCode, Range } from '../contract/values.ts';
import { ARABIC, CYRILLIC, LATIN, type Profile, SCRIPTS } from './detect-profiles.ts';
import { normalise } from './tokens.ts';

/** What a language was found to be, and how sure that is: 0 (nothing to go by) to 1. */
export interface Detection {
  language: LanguageCode;
  confidence: number;
}

const WORD_SCORE = 1;
const LETTER_SCORE = 1;
const SHARED_LETTER_SCORE = 0.5;
const ENDING_SCORE = 0.4;
const NEVER_SCORE = -1;
/** A text of fewer telling words than this is never quite sure. */
const ENOUGH = 4;
/** A paragraph goes its own way only when it is this sure and has five words. */
const SURE = 0.5;
/** A capital inside a text is likely a name, and a name may be of any language; so may a short quotation. */
const NAME_WEIGHT = 0.5;
const QUOTED_WEIGHT = 0.3;

type Scores = Map<LanguageCode, number>;
interface Reading {
  words: number;
  cyrillic: number;
  latin: number;
  scores: Scores;
}

const commonIn = (profiles: readonly Profile[]): ReadonlyMap<string, readonly LanguageCode[]> => {
  const found = new Map<string, LanguageCode[]>();
  for (const { language, words } of profiles) {
    for (const word of new Set(words.split(' '))) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
};
const COMMON_CYRILLIC = commonIn(CYRILLIC);
const COMMON_LATIN = commonIn(LATIN);

function add(scores: Scores, language: LanguageCode, score: number): void {
  scores.set(language, (scores.get(language) ?? 0) + score);
}

const CACHE_LIMIT = 100_000;
const scoresOfWord = new Map<string, readonly (readonly [LanguageCode, number])[]>();

/** What one word says for and against each language of its script. */
function weigh(word: string, cyrillic: boolean): readonly (readonly [LanguageCode, number])[] {
  let found = scoresOfWord.get(word);
  if (found) return found;
  const scores: Scores = new Map();
  for (const language of (cyrillic ? COMMON_CYRILLIC : COMMON_LATIN).get(word) ?? []) add(scores, language, WORD_SCORE);
  for (const profile of cyrillic ? CYRILLIC : LATIN) {
    if (profile.letters?.test(word)) add(scores, profile.language, LETTER_SCORE);
    else if (profile.shared?.test(word)) add(scores, profile.language, SHARED_LETTER_SCORE);
    if (profile.never?.test(word)) add(scores, profile.language, NEVER_SCORE);
    else if (word.length > 4 && profile.endings?.test(word)) add(scores, profile.language, ENDING_SCORE);
  }
  found = [...scores];
  if (scoresOfWord.size >= CACHE_LIMIT) scoresOfWord.clear();
  scoresOfWord.set(word, found);
  return found;
}

const WORD =
  /[\p{Script=Cyrillic}\p{Script=Latin}][\p{Script=Cyrillic}\p{Script=Latin}\p{M}\u00AD\u2019\u2018\u02BB'-]*/gu;

/** A title or a name in quotation marks; longer ones are speech. */
const SHORT_QUOTATION = /«[^«»\n]{1,60}»|“[^“”\n]{1,60}”|"[^"\n]{1,60}"/g;

function read(text: string): Reading {
  const reading: Reading = { words: 0, cyrillic: 0, latin: 0, scores: new Map() };
  const quoted = Array.from(text.matchAll(SHORT_QUOTATION), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => end - start < text.length / 2);
  let quotation = 0;
  let first = true;
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const word = normalise(written);
    while ((quoted[quotation]?.end ?? Number.POSITIVE_INFINITY) <= match.index) quotation += 1;
    const inQuotation = (quoted[quotation]?.start ?? Number.POSITIVE_INFINITY) < match.index;
    const isName = !first && /^\p{Lu}\p{Ll}/u.test(written);
    const weight = (inQuotation ? QUOTED_WEIGHT : 1) * (isName ? NAME_WEIGHT : 1);
    first = false;
    const cyrillic = /\p{Script=Cyrillic}/u.test(word);
    reading.words += 1;
    if (cyrillic) reading.cyrillic += word.length;
    else reading.latin += word.length;
    for (const [language, score] of weigh(word, cyrillic)) add(reading.scores, language, score * weight);
  }
  return reading;
}

function decide(reading: Reading): Detection {
  const inCyrillic = reading.cyrillic >= reading.latin;
  const ranked = (inCyrillic ? CYRILLIC : LATIN)
    .map(({ language }) => ({ language, score: Math.max(0, reading.scores.get(language) ?? 0) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.score === 0) {
    return inCyrillic ? { language: 'ru', confidence: 0.1 } : { language: 'und', confidence: 0 };
  }
  const lead = (best.score - (second?.score ?? 0)) / best.score;
  const told = Math.min(1, best.score / Math.min(ENOUGH, Math.max(1, reading.words)));
  const script = Math.max(reading.cyrillic, reading.latin) / (reading.cyrillic + reading.latin);
  return { language: best.language, confidence: Math.round(100 * Math.min(1, 0.4 + lead) * told * script) / 100 };
}

function share(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** The language when another script than Cyrillic and Latin prevails, else null. */
function byScript(text: string, known: number): Detection | null {
  if (!/[^\p{Script=Cyrillic}\p{Script=Latin}\P{L}]/u.test(text)) return null;
  const arabic = share(text, /\p{Script=Arabic}/gu);
  if (arabic > known) {
    const found = ARABIC.find(([letters]) => share(text, letters) > arabic / 20);
    return { language: found?.[1] ?? 'ar', confidence: 0.8 };
  }
  const others = share(text, /[^\p{Script=Cyrillic}\p{Script=Latin}\P{L}]/gu);
  if (others <= known) return null;
  const found = SCRIPTS.find(([letters]) => share(text, letters) > others / 5);
  return found ? { language: found[1], confidence: 0.9 } : { language: 'und', confidence: 0 };
}

/** The language of a text and how sure that is (0 to 1); `und` with 0 when nothing can be said. Never throws. */
export function detectLanguage(text: string): Detection {
  return detect(text, read(text));
}

/** All of the readings as one. */
function sum(readings: readonly Reading[]): Reading {
  const whole: Reading = { words: 0, cyrillic: 0, latin: 0, scores: new Map() };
  for (const { words, cyrillic, latin, scores } of readings) {
    whole.words += words;
    whole.cyrillic += cyrillic;
    whole.latin += latin;
    for (const [language, score] of scores) add(whole.scores, language, score);
  }
  return whole;
}

function detect(text: string, reading: Reading): Detection {
  const other = byScript(text, reading.cyrillic + reading.latin);
  if (other) return other;
  return reading.words === 0 ? { language: 'und', confidence: 0 } : decide(reading);
}

/**
 * The paragraphs (stretches between line breaks that hold a letter), in order, each with its language: what was set for a range in it, else its own where
 * it is long and clear enough, else the whole text's, else `otherwise`: a headline says little of its language, its clipping much.
 */
export function paragraphLanguages(
  text: string,
  set: readonly (Range & { language: LanguageCode })[] = [],
  otherwise: LanguageCode | null = null,
): (Range & { language: LanguageCode })[] {
  const lines = Array.from(text.matchAll(/[^\n\r]+/g))
    .filter(([line]) => /\p{L}/u.test(line))
    .map((match) => ({ line: match[0], start: match.index, reading: read(match[0]) }));
  const found = detect(text, sum(lines.map(({ reading }) => reading)));
  const whole = found.confidence < SURE ? (otherwise ?? found.language) : found.language;
  return lines.map(({ line, start, reading }) => {
    const end = start + line.length;
    const chosen = set.find((range) => range.start < end && start < range.end);
    if (chosen) return { start, end, language: chosen.language };
    const own = lines.length > 1 && /(?:\S+\s+){4}\S/.test(line) ? detect(line, reading) : null;
    return { start, end, language: own && own.confidence >= SURE ? own.language : whole };
  });
}
