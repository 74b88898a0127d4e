// The forms a query asks for, and the words of a text that are one of them. Pure.

import { KNOWN_LANGUAGES, type KnownLanguage } from '../contract/values.ts';
import { nameBeginnings } from './names.ts';
import type { ConceptForms, PlanNode, WordPlan } from './query-plan.ts';
import { alikeBeginning, type QueryUnit } from './query-units.ts';
import { BEGINNING_LETTERS, marksOf, type ReadWord, wordReader } from './read-words.ts';
import type { HiddenStretch } from './snippet.ts';
import { irregularBeginnings, stem } from './stem.ts';
import { CAPITALS_PREFIX, type Token, tokenise } from './tokens.ts';
import { type WordStarts, wordRuns, wordStarts } from './word-runs.ts';

/** How a word stands for what was asked. */
type Kind = 'exact' | 'own' | 'expanded' | 'weak' | 'alike';
/** What each of these is worth. */
export type FormWorth = Record<Kind, number>;

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
      for (const norm of node.exactly.norms) if (norm !== node.norm) put(forms.norms, norm, own);
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

/** The forms of a query; keeps what the words met so far are of it, by the languages they were read in. */
export class AskedForms {
  private readonly forms: Forms = {
    norms: new Map(),
    stems: new Map(),
    folds: new Map(),
    names: new Map(),
    alike: new Map(),
    prefixes: [],
    sequences: new Map(),
  };
  private readonly starts: WordStarts;
  private readonly known = new Map<string, Map<readonly ReadWord[], readonly Found[] | null>>();
  /** Null where words are looked for by how they begin. */
  private readonly keys: Uint8Array | null;

  constructor(units: readonly QueryUnit[]) {
    for (const [unit, { node }] of units.entries()) collect(node, unit, this.forms);
    this.starts = startsOf(this.forms);
    const { norms, stems, folds, names, alike, sequences, prefixes } = this.forms;
    const keyed = [norms, stems, folds, names, alike, sequences];
    this.keys = prefixes.length > 0 ? null : marksOf(keyed.flatMap((part) => [...part.keys()]));
  }

  /**
   * Visits what is found in what is shown of a text: of each word the form of a unit that is worth most, with where it stands. Fills `runs` with the
   * stretches that hold something, each by its start and its end.
   */
  find(
    text: string,
    hidden: readonly HiddenStretch[],
    languages: readonly KnownLanguage[],
    kinds: FormWorth,
    runs: number[] | undefined,
    visit: (found: Found, start: number, end: number) => void,
  ): void {
    const readings = languages.length > 0 ? languages : KNOWN_LANGUAGES;
    const key = `${readings.join()} ${kinds.expanded}`;
    const known = this.known.get(key) ?? new Map<readonly ReadWord[], readonly Found[] | null>();
    this.known.set(key, known);
    const reader = wordReader(readings);
    let range = 0;
    wordRuns(text, this.starts, (start, end) => {
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
  private look(words: readonly ReadWord[], kinds: FormWorth): readonly Found[] | null {
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
    const count = sequence.tokens.length;
    const tokens: readonly Token[] = tokenise(text.slice(start, start + count * WORD_ROOM), 0, count);
    return sequence.tokens.every((wanted, at) => {
      const norm = tokens[at]?.norm;
      if (norm === undefined) return false;
      return sequence.exact ? norm === wanted : readings.some((language) => stem(norm, language) === wanted);
    });
  }
}
