// The words a query is seen by in a text: stems, folds and name keys of what was typed, and what its concepts bring; and what a word there is a form of.

import type { KnownLanguage } from '../contract/values.ts';
import { foldKazakh } from './folds.ts';
import { isFunctionWord } from './function-words.ts';
import { nameBeginnings } from './names.ts';
import type { PlanNode } from './query-plan.ts';
import { marksOf, type ReadWord, wordReader } from './read-words.ts';
import { irregularBeginnings, stem } from './stem.ts';
import { asCapitals } from './tokens.ts';
import { type WordStarts, wordStarts } from './word-runs.ts';

/** Words beside each other, and what a match of them is said to be by. */
export interface Sequence {
  by: string;
  tokens: readonly string[];
}

/** What a query is seen by. */
export interface Wanted {
  /** Stems of typed words, to the normal form of the word. */
  stems: Map<string, string>;
  /** Grammatical words typed inside a concept's term: typed where the term stands, nothing elsewhere. */
  fillers: Map<string, string>;
  /** Stems of one word that concepts bring. */
  wide: Map<string, string>;
  folds: Map<string, string>;
  /** Name key to the normal form of the word that has it. */
  names: Map<string, string>;
  prefixes: string[];
  /** Stems beside each other, by their first. */
  sequences: Map<string, Sequence[]>;
  /** Exact forms beside each other, by their first. */
  phrases: Map<string, Sequence[]>;
  /** Words of the longest of these. */
  longest: number;
}

/** What a part of a plan is seen by; with what was asked of headlines alone when it is for one. */
export function wantedOf(root: PlanNode | null, forHeadline: boolean): Wanted {
  const wanted: Wanted = {
    stems: new Map(),
    fillers: new Map(),
    wide: new Map(),
    folds: new Map(),
    names: new Map(),
    prefixes: [],
    sequences: new Map(),
    phrases: new Map(),
    longest: 0,
  };
  if (root) collect(root, wanted, forHeadline);
  return wanted;
}

function collect(node: PlanNode, wanted: Wanted, forHeadline: boolean): void {
  const sequence = (into: Map<string, Sequence[]>, by: string, tokens: readonly string[]) => {
    const [first] = tokens;
    if (first === undefined) return;
    const others = into.get(first);
    if (others) others.push({ by, tokens });
    else into.set(first, [{ by, tokens }]);
    wanted.longest = Math.max(wanted.longest, tokens.length);
  };
  const stems = (by: string, tokens: readonly string[], into = wanted.stems) => {
    const [only] = tokens;
    if (tokens.length !== 1 || only === undefined) sequence(wanted.sequences, by, tokens);
    else if (!into.has(only)) into.set(only, by);
  };
  switch (node.kind) {
    case 'and':
    case 'or':
      for (const part of node.parts) collect(part, wanted, forHeadline);
      return;
    case 'headline':
      if (forHeadline) collect(node.part, wanted, true);
      return;
    case 'phrase':
      sequence(wanted.phrases, node.norms.join(' '), node.norms);
      return;
    case 'prefix':
      wanted.prefixes.push(node.norm);
      return;
    case 'near':
      for (const reading of node.readings)
        for (const [at, one] of reading.entries()) stems(node.norms[at] ?? one, [one]);
      return;
    case 'word':
      for (const reading of node.readings) stems(node.norm, reading);
      // An abbreviation that looks like a grammatical word (WHO) has no stems of its own, but stands in its concept.
      if (node.readings.length === 0) stems(node.norm, [asCapitals(node.norm)]);
      for (const norm of node.exactly.norms) sequence(wanted.phrases, node.norm, [norm]);
      for (const fold of node.folds) wanted.folds.set(fold, node.norm);
      for (const key of node.names.flat()) wanted.names.set(key, node.norm);
      break;
    case 'span':
      for (const part of node.parts) {
        if (!isFunctionWord(part.norm)) collect(part, wanted, forHeadline);
        else for (const reading of part.readings) stems(part.norm, reading, wanted.fillers);
      }
      break;
    default:
      return;
  }
  for (const { conceptKey, phrases } of node.concepts)
    for (const phrase of phrases) stems(`concept:${conceptKey}`, phrase.stems, wanted.wide);
}

/** What the words begin with that may match. */
export function startsOf(wanted: Wanted): WordStarts {
  const stems = [...wanted.stems.keys(), ...wanted.wide.keys(), ...wanted.sequences.keys()];
  const others = [...wanted.folds.keys(), ...wanted.phrases.keys(), ...wanted.prefixes];
  return wordStarts([...stems, ...stems.flatMap(irregularBeginnings), ...others], nameBeginnings(wanted.names.keys()));
}

/** How often each spelling was met that a typed word's name key or Kazakh letters brought, by the expansion's key. */
export type Spellings = Map<string, Map<string, number>>;

/** Whether a match is said to be by an expansion. */
export function isBrought(by: string): boolean {
  return by.startsWith('concept:');
}

/** Nothing that matches, a word that does, or one that a sequence begins with. */
type May = 'no' | 'word' | 'begins';

function byReading<Key, Value>(): Record<KnownLanguage | 'all', Map<Key, Value>> {
  return { kk: new Map(), ru: new Map(), en: new Map(), all: new Map() };
}

/** Single words: the same ones come again and again, so what was found for one is kept. */
export class Words {
  private readonly wanted: Wanted;
  private readonly spellings: Spellings;
  /** By the one language it is read in (or all), then by the word as written. */
  private readonly known = byReading<string, { by: string | null; typed?: string }>();
  private readonly may = byReading<readonly ReadWord[], May>();
  /** Null where words are looked for by how they begin. */
  private readonly keys: Uint8Array | null;

  constructor(wanted: Wanted, spellings: Spellings) {
    this.wanted = wanted;
    this.spellings = spellings;
    const { stems, wide, folds, names, sequences, phrases, prefixes } = wanted;
    const keyed = [stems, wide, folds, names, sequences, phrases];
    this.keys = prefixes.length > 0 ? null : marksOf(keyed.flatMap((part) => [...part.keys()]));
  }

  /** By what a word matches, or null. */
  match(written: string, norm: string, readings: readonly KnownLanguage[]): string | null {
    const known = this.known[(readings.length === 1 && readings[0]) || 'all'];
    let found = known.get(written);
    if (!found) {
      found = this.look(written, norm, readings);
      known.set(written, found);
    }
    if (found.typed !== undefined) {
      const counts = this.spellings.get(found.typed) ?? new Map<string, number>();
      this.spellings.set(found.typed, counts.set(written, (counts.get(written) ?? 0) + 1));
    }
    return found.by;
  }

  /** The typed word that a word of a term is a form of, or null: only the term was asked for. */
  typed(written: string, norm: string, readings: readonly KnownLanguage[]): string | null {
    const by = this.match(written, norm, readings);
    if (by !== null && !isBrought(by) && !by.startsWith('name:')) return by;
    for (const language of readings) {
      const filler = this.wanted.fillers.get(stem(norm, language));
      if (filler !== undefined) return filler;
    }
    return null;
  }

  /** What the text from `start` to `end` may be; asking counts as no meeting. */
  mayMatch(text: string, start: number, end: number, readings: readonly KnownLanguage[]): May {
    const words = wordReader(readings).readAt(text, start, end, this.keys);
    if (words === null) return 'no';
    const known = this.may[(readings.length === 1 && readings[0]) || 'all'];
    let may = known.get(words);
    if (may === undefined) {
      may = this.mayBe(text.slice(start, end), words, readings);
      known.set(words, may);
    }
    return may;
  }

  private mayBe(written: string, words: readonly ReadWord[], readings: readonly KnownLanguage[]): May {
    const { phrases, sequences } = this.wanted;
    if (words.some(({ norm, stems }) => phrases.has(norm) || stems.some((stem) => sequences.has(stem))))
      return 'begins';
    return words.some(({ start, end, norm }) => this.look(written.slice(start, end), norm, readings).by !== null)
      ? 'word'
      : 'no';
  }

  private look(
    written: string,
    norm: string,
    readings: readonly KnownLanguage[],
  ): { by: string | null; typed?: string } {
    const { wanted } = this;
    for (const prefix of wanted.prefixes) if (norm.startsWith(prefix)) return { by: `${prefix}*` };
    const [word] = wordReader(readings).read(written);
    if (!word) return { by: null };
    for (const one of word.allStems) {
      const by = wanted.stems.get(one);
      if (by !== undefined) return { by };
    }
    for (const one of wanted.folds.size > 0 ? word.stems : []) {
      const fold = foldKazakh(one);
      const typed = fold === one ? undefined : wanted.folds.get(fold);
      if (typed !== undefined) return { by: `letters:${typed}`, typed: `letters:${typed}` };
    }
    const key = word.names.find((one) => wanted.names.has(one));
    const named = key === undefined ? undefined : wanted.names.get(key);
    // A surname with an ending is still the typed one.
    if (named !== undefined && [norm, foldKazakh(norm)].some((one) => one.startsWith(named))) return { by: named };
    for (const one of word.allStems) {
      const by = wanted.wide.get(one);
      if (by !== undefined) return { by };
    }
    return named === undefined ? { by: null } : { by: `name:${named}`, typed: `name:${named}` };
  }
}
