// How strongly a text speaks for a query: its words are looked through for the query's forms and weighed as BM25 weighs them (Robertson and others, TREC-3). Pure.

import { KNOWN_LANGUAGES, type KnownLanguage, type LanguageCode } from '../contract/values.ts';
import { NamePieces } from './name-pieces.ts';
import { nameBeginnings } from './names.ts';
import type { ConceptForms, PlanNode, WordPlan } from './query-plan.ts';
import { alikeBeginning, type QueryUnit, queryUnits, typedBefore } from './query-units.ts';
import { BEGINNING_LETTERS, marksOf, type ReadWord, wordReader } from './read-words.ts';
import type { HiddenStretch } from './snippet.ts';
import { irregularBeginnings, stem } from './stem.ts';
import { CAPITALS_PREFIX, type Token, tokenise } from './tokens.ts';
import { WordPairs } from './word-pairs.ts';
import { withPieces } from './word-pieces.ts';
import { type WordStarts, wordRuns, wordStarts } from './word-runs.ts';

type Kind = 'exact' | 'own' | 'expanded' | 'weak' | 'alike';
type Worth = Record<Kind, number>;

/** What forms are worth in a text of the query's language: an expansion says less than the word itself, a word that means something else as often the least. */
const AT_HOME: Worth = { exact: 1.1, own: 1, expanded: 0.6, weak: 0.3, alike: 0.6 };
/** And in other texts, which would stand behind whatever shares a common word with the query if an expansion were worth less. */
const ABROAD: Worth = { ...AT_HOME, expanded: 1.25, weak: 0.6 };
/** Occurrences in the headline count so many times, and that it is there at all adds so much to what any number of them is worth. */
const HEADLINE = 2;
const IN_HEADLINE = 1;
/** BM25's parameters: how soon repeating says no more, how much length matters, how much rarity. */
const REPEATS = 1.6;
const LENGTH = 0.6;
const RARITY = 1.25;
/** What two words count for beside each other as they were typed, of what they count for on the mean. */
const BESIDE = 0.25;
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

interface Found {
  unit: number;
  kind: Kind;
  /** Of a hyphenated name the piece this is: all must be in a text. */
  piece?: number;
}

/** Stems (or exact forms) beside each other. */
interface Sequence extends Found {
  tokens: readonly string[];
  exact: boolean;
}

interface Forms {
  norms: Map<string, Found[]>;
  stems: Map<string, Found[]>;
  folds: Map<string, Found[]>;
  names: Map<string, Found[]>;
  alike: Map<string, Found[]>;
  prefixes: { prefix: string; found: Found }[];
  sequences: Map<string, Sequence[]>;
}

/** Prepares a query for weighing texts. */
export function queryEvidence(root: PlanNode): QueryEvidence {
  const units = queryUnits(root);
  const forms: Forms = {
    norms: new Map(),
    stems: new Map(),
    folds: new Map(),
    names: new Map(),
    alike: new Map(),
    prefixes: [],
    sequences: new Map(),
  };
  for (const [unit, { node }] of units.entries()) collect(node, unit, forms);
  const starts = startsOf(forms);
  const home = homeOf(units);
  const words = new Words(forms);
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
    const kinds = text.language === home ? AT_HOME : ABROAD;
    const look = (languages: readonly KnownLanguage[]) => {
      const count = (part: string, hidden: readonly HiddenStretch[], each: number, runs?: number[]) => {
        pairs?.begin();
        words.find(part, hidden, starts, languages, kinds, runs, ({ unit, kind, piece }, start, end) => {
          if (units[unit]?.headlineOnly && each !== HEADLINE) return;
          if (piece !== undefined && !names.completes(unit, piece)) return;
          pairs?.meet(unit, start, end, each);
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
    return score;
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

function put<Value>(into: Map<string, Value[]>, key: string, value: Value): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

/** Typed as an abbreviation: its letters in lower case are another word. */
function isInCapitals({ readings }: WordPlan): boolean {
  return readings[0]?.[0]?.startsWith(CAPITALS_PREFIX) ?? false;
}

function collect(node: PlanNode, unit: number, forms: Forms): void {
  const own: Found = { unit, kind: 'own' };
  const stems = (tokens: readonly string[], found: Found) => {
    const [first, ...more] = tokens;
    if (first === undefined) return;
    if (more.length === 0) put(forms.stems, first, found);
    else put(forms.sequences, first, { ...found, tokens, exact: false });
  };
  const concepts = (all: readonly ConceptForms[]) => {
    for (const { phrases } of all)
      for (const phrase of phrases) stems(phrase.stems, { unit, kind: phrase.weak ? 'weak' : 'expanded' });
  };
  switch (node.kind) {
    case 'word': {
      if (node.norm !== '' && node.readings.length > 0 && !isInCapitals(node))
        put(forms.norms, node.norm, { unit, kind: 'exact' });
      for (const reading of node.readings) stems(reading, own);
      for (const fold of node.folds) put(forms.folds, fold, { unit, kind: 'expanded' });
      for (const [piece, keys] of node.names.entries())
        for (const key of keys)
          put(forms.names, key, { unit, kind: 'expanded', ...(node.names.length > 1 ? { piece } : {}) });
      const alike = node.readings.length > 0 && !isInCapitals(node) ? alikeBeginning(node.norm) : null;
      if (alike !== null) put(forms.alike, alike, { unit, kind: 'alike' });
      concepts(node.concepts);
      return;
    }
    case 'phrase': {
      const [first, ...more] = node.norms;
      if (first === undefined) return;
      if (more.length === 0) put(forms.norms, first, own);
      else put(forms.sequences, first, { ...own, tokens: node.norms, exact: true });
      return;
    }
    case 'prefix':
      forms.prefixes.push({ prefix: node.norm, found: own });
      return;
    case 'near':
      for (const reading of node.readings) for (const one of reading) stems([one], own);
      return;
    default:
      return;
  }
}

function startsOf(forms: Forms): WordStarts {
  const stems = [...forms.stems.keys(), ...forms.sequences.keys()];
  const all = [
    ...stems,
    ...stems.flatMap(irregularBeginnings),
    ...forms.norms.keys(),
    ...forms.folds.keys(),
    ...forms.alike.keys(),
    ...forms.prefixes.map(({ prefix }) => prefix),
  ];
  return wordStarts(all, nameBeginnings(forms.names.keys()));
}

/** Tokens behind a word are looked for in so many units of text for each word of a phrase. */
const WORD_ROOM = 40;

/** Words met so far, by the languages they were read in. */
class Words {
  private readonly forms: Forms;
  private readonly known = new Map<string, Map<readonly ReadWord[], readonly Found[] | null>>();
  /** Null where words are looked for by how they begin. */
  private readonly keys: Uint8Array | null;

  constructor(forms: Forms) {
    this.forms = forms;
    const { norms, stems, folds, names, alike, sequences, prefixes } = forms;
    const keyed = [norms, stems, folds, names, alike, sequences];
    this.keys = prefixes.length > 0 ? null : marksOf(keyed.flatMap((part) => [...part.keys()]));
  }

  find(
    text: string,
    hidden: readonly HiddenStretch[],
    starts: WordStarts,
    languages: readonly KnownLanguage[],
    kinds: Worth,
    runs: number[] | undefined,
    visit: (found: Found, start: number, end: number) => void,
  ): void {
    const readings = languages.length > 0 ? languages : KNOWN_LANGUAGES;
    const key = `${readings.join()} ${kinds.expanded}`;
    const known = this.known.get(key) ?? new Map<readonly ReadWord[], readonly Found[] | null>();
    this.known.set(key, known);
    const reader = wordReader(readings);
    let range = 0;
    wordRuns(text, starts, (start, end) => {
      while (range < hidden.length && ((hidden[range]?.end ?? 0) <= start || hidden[range]?.shown)) range += 1;
      const next = hidden[range];
      if (next && next.start < end && next.end > next.start) return undefined;
      const words = reader.readAt(text, start, end, this.keys);
      if (words === null) return undefined;
      let found = known.get(words);
      if (found === undefined) {
        found = this.look(words, kinds);
        known.set(words, found);
      }
      if (found === null) return undefined;
      runs?.push(start, end);
      for (const one of found) {
        const sequence = one as Partial<Sequence>;
        if (sequence.tokens === undefined || this.follows(text, start, one as Sequence, readings))
          visit(one, start, end);
      }
      return undefined;
    });
  }

  /** Everything a run of text may be: of each unit the best. */
  private look(words: readonly ReadWord[], kinds: Worth): readonly Found[] | null {
    const best = new Map<number, Found>();
    const sequences: Found[] = [];
    const pieces: Found[] = [];
    const take = (all: readonly Found[] | undefined) => {
      for (const one of all ?? []) {
        if (one.piece !== undefined) pieces.push(one);
        const other = one.piece === undefined ? best.get(one.unit) : one;
        if (!other || kinds[other.kind] < kinds[one.kind]) best.set(one.unit, one);
      }
    };
    const begin = (all: readonly Sequence[] | undefined, exact: boolean) => {
      for (const one of all ?? []) if (one.exact === exact) sequences.push(one);
    };
    for (const word of words) {
      for (const [at, form] of word.allStems.entries()) {
        take(this.forms.stems.get(form));
        if (this.forms.folds.size > 0) take(this.forms.folds.get(word.folds[at] ?? form));
        begin(this.forms.sequences.get(form), false);
      }
      begin(this.forms.sequences.get(word.norm), true);
      take(this.forms.norms.get(word.norm));
      for (const { prefix, found } of this.forms.prefixes) if (word.norm.startsWith(prefix)) take([found]);
      if (this.forms.alike.size > 0) take(this.forms.alike.get(word.norm.slice(0, BEGINNING_LETTERS)));
      if (this.forms.names.size > 0) for (const key of word.names) take(this.forms.names.get(key));
    }
    const found = [...best.values(), ...pieces.filter(({ unit }) => !best.has(unit)), ...sequences];
    return found.length > 0 ? found : null;
  }

  private follows(text: string, start: number, sequence: Sequence, readings: readonly KnownLanguage[]): boolean {
    const tokens: readonly Token[] = tokenise(text.slice(start, start + sequence.tokens.length * WORD_ROOM));
    return sequence.tokens.every((wanted, at) => {
      const norm = tokens[at]?.norm;
      if (norm === undefined) return false;
      return sequence.exact ? norm === wanted : readings.some((language) => stem(norm, language) === wanted);
    });
  }
}
