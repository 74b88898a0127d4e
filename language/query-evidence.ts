// How strongly a text speaks for a query: its words are looked through for the query's forms and weighed as BM25 weighs them (Robertson and others, TREC-3). Pure.

import { KNOWN_LANGUAGES, type KnownLanguage, type LanguageCode } from '../contract/values.ts';
import { AskedForms, type FormWorth } from './asked-forms.ts';
import { BestPassage, passageShare } from './best-passage.ts';
import { NamePieces } from './name-pieces.ts';
import type { PlanNode } from './query-plan.ts';
import { type QueryUnit, queryUnits, typedBefore } from './query-units.ts';
import type { HiddenStretch } from './snippet.ts';
import { WordPairs } from './word-pairs.ts';
import { withPieces } from './word-pieces.ts';

/** What forms are worth in a text of the query's language: an expansion says less than the word itself, a word that means something else as often the least. */
const AT_HOME: FormWorth = { exact: 1.1, own: 1, expanded: 0.6, weak: 0.3, alike: 0.6 };
/** And in other texts, which would stand behind whatever shares a common word with the query if an expansion were worth less. */
const ABROAD: FormWorth = { ...AT_HOME, expanded: 1.25, weak: 0.6 };
/** Occurrences in the headline count so many times, and that it is there at all adds so much to what any number of them is worth. */
const HEADLINE = 2;
const IN_HEADLINE = 1;
/** BM25's parameters: how soon repeating says no more, how much length matters, how much rarity. */
const REPEATS = 1.6;
const LENGTH = 0.6;
const RARITY = 1.25;
/** What two words count for beside each other as they were typed, of what they count for on the mean. */
const BESIDE = 0.25;
/** What the words of a query count for once more where they stand together in a long text. */
const TOGETHER = 0.6;
/** What a word typed as a name counts for, of another as rare: it is what the rest is asked about. */
const NAMED = 1.2;
/** Of a Kazakh query of so many words or more the pieces of words are weighed too. */
const WORDS_FOR_PIECES = 3;

/** A text to be weighed. */
export interface WeighedText {
  headline: string;
  text: string;
  language: LanguageCode;
  hidden: readonly HiddenStretch[];
  notes: string;
  words: number;
  /** Filled by weighing: the stretches of the text that hold something of the query, in order, each by its start and its end. */
  runs?: number[];
}

/** What is known of the library: its clippings, their mean length in words, and how many of them hold each unit. */
export interface Rarity {
  clippings: number;
  meanWords: number;
  holding: readonly number[];
}

/** Weighs texts for one query; keeps what it learned of each word. */
export interface QueryEvidence {
  units: readonly QueryUnit[];
  /** Weight of a unit that so many clippings of the library hold. */
  rarity(holding: number, clippings: number): number;
  /** 0 when nothing of the query is in the text; higher is better. Tells the text's `runs`, where it has a list for them. */
  score(text: WeighedText, rarity: Rarity): number;
  /** Scores of texts that are weighed together: those in the language of a long Kazakh query are told apart by pieces of its words too. */
  scores(texts: readonly WeighedText[], rarity: Rarity): number[];
}

/** Prepares a query for weighing texts. */
export function queryEvidence(root: PlanNode): QueryEvidence {
  const units = queryUnits(root);
  const home = homeOf(units);
  const forms = new AskedForms(units);
  const before = typedBefore(units);
  const named = units.map(({ node }) => (node.kind === 'word' && node.named ? NAMED : 1));
  const hasPairs = before.some((unit) => unit >= 0);
  const rarity = (holding: number, clippings: number) =>
    Math.log(1 + (clippings - holding + 0.5) / (holding + 0.5)) ** RARITY;

  const score: QueryEvidence['score'] = (text, library) => {
    const times = new Float64Array(units.length);
    const worth = new Float64Array(units.length);
    const headlined = new Float64Array(units.length);
    const pairs = hasPairs ? new WordPairs(before) : null;
    const names = new NamePieces(units);
    // Elsewhere what stands together is what concepts bring.
    const share = text.language === home ? passageShare(text.words) : 0;
    const passage = share > 0 ? new BestPassage() : null;
    const kinds = text.language === home ? AT_HOME : ABROAD;
    const look = (languages: readonly KnownLanguage[]) => {
      const count = (part: string, hidden: readonly HiddenStretch[], each: number, runs?: number[]) => {
        pairs?.begin();
        forms.find(part, hidden, languages, kinds, runs, ({ unit, kind, piece }, start, end) => {
          if (units[unit]?.headlineOnly && each !== HEADLINE) return;
          if (piece !== undefined && !names.completes(unit, piece)) return;
          pairs?.meet(unit, start, end, each);
          if (part === text.text) passage?.meet(unit, start);
          times[unit] = (times[unit] ?? 0) + each;
          if (each === HEADLINE) headlined[unit] = IN_HEADLINE;
          worth[unit] = Math.max(worth[unit] ?? 0, kinds[kind]);
        });
      };
      count(text.headline, [], HEADLINE);
      count(text.text, text.hidden, 1, text.runs);
      if (text.notes !== '') count(text.notes, [], 1);
    };
    look(KNOWN_LANGUAGES.filter((language) => language === text.language));
    // The index may have read a paragraph in another language.
    if (times.every((count) => count === 0)) look(KNOWN_LANGUAGES);
    const length = 1 - LENGTH + (LENGTH * text.words) / Math.max(1, library.meanWords);
    const often = (count: number) => (count * (REPEATS + 1)) / (count + REPEATS * length);
    const weights = worth.map((each, unit) =>
      each > 0 ? each * (named[unit] ?? 1) * rarity(library.holding[unit] ?? 0, library.clippings) : 0,
    );
    let score = 0;
    for (const [unit, count] of times.entries()) {
      const weight = weights[unit] ?? 0;
      if (count > 0) score += weight * (often(count) + (headlined[unit] ?? 0));
      const together = pairs?.times[unit] ?? 0;
      if (together > 0) score += (BESIDE * (weight + (weights[before[unit] ?? -1] ?? 0)) * often(together)) / 2;
    }
    return score + (passage ? TOGETHER * share * passage.worth(weights) : 0);
  };
  const typed = units.flatMap(({ node, headlineOnly }) =>
    node.kind === 'word' && node.norm !== '' && !headlineOnly ? [node.norm] : [],
  );
  return {
    units,
    rarity,
    score,
    scores(texts, library) {
      const each = texts.map((text) => score(text, library));
      return home === 'kk' && typed.length >= WORDS_FOR_PIECES ? withPieces(typed, home, texts, each) : each;
    },
  };
}

/** The language a query is typed in, by its letters. */
function homeOf(units: readonly QueryUnit[]): KnownLanguage {
  const typed = units.map(({ node }) => (node.kind === 'word' ? node.norm : '')).join(' ');
  if (/[әғқңөұүһі]/.test(typed)) return 'kk';
  return /[а-я]/.test(typed) ? 'ru' : 'en';
}
