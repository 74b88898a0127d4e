// Where a query matches in a text, by the same words, stems and keys that found it, and the snippet that shows it best.

import {
  KNOWN_LANGUAGES,
  type KnownLanguage,
  type LanguageCode,
  type MatchRange,
  type Range,
  type Snippet,
} from '../contract/model.ts';
import { paragraphLanguages } from './detect.ts';
import { foldKazakh } from './folds.ts';
import { nameBeginnings, nameKeys } from './names.ts';
import type { PlanNode, QueryPlan } from './query-plan.ts';
import { type HiddenStretch, snippetOf } from './snippet.ts';
import { irregularBeginnings, stem } from './stem.ts';
import { partsOf, type Token, tokenise } from './tokens.ts';
import { type WordStarts, wordRuns, wordStarts } from './word-runs.ts';

/** A language the analyst set for a range of the text. */
type SetLanguage = Range & { language: LanguageCode };

/** Finds matches of one query; keeps what it has met for the spellings that name keys brought. */
export interface Highlighter {
  /** Matches in order, not overlapping; offsets into the text. Each paragraph is read in its own language, as the index does. */
  matches(text: string, language: LanguageCode, set?: readonly SetLanguage[]): MatchRange[];
  /** The same for a headline, with what was asked of headlines alone. */
  headline(text: string, language: LanguageCode): MatchRange[];
  /** The same for a snippet, faster: nothing inside `hidden` is matched, and all is read in the clipping's language. */
  snippet(text: string, language: LanguageCode, hidden: readonly HiddenStretch[]): Snippet;
  /** Spellings met so far that a typed word's name key brought, commonest first, by the word's normal form. */
  nameSpellings(norm: string): string[];
}

const HYPHEN = /[-\u2010\u2011]/;

interface Sequence {
  by: string;
  tokens: readonly string[];
}

interface Wanted {
  stems: Map<string, string>;
  folds: Map<string, string>;
  /** Name key to the normal form of the word that has it. */
  names: Map<string, string>;
  prefixes: string[];
  /** Stems beside each other, by their first. */
  sequences: Map<string, Sequence[]>;
  /** Exact forms beside each other, by their first. */
  phrases: Map<string, Sequence[]>;
}

/** Makes the highlighter of a query; parts under a NOT and fields show nowhere. */
export function highlighter(plan: QueryPlan): Highlighter {
  const spellings: Spellings = new Map();
  const { line, ...anywhere } = markerOf(plan, false, spellings);
  return {
    ...anywhere,
    headline: plan.root && asksHeadline(plan.root) ? markerOf(plan, true, spellings).line : line,
    nameSpellings: (norm) =>
      [...(spellings.get(norm) ?? [])].sort(([, one], [, other]) => other - one).map(([spelling]) => spelling),
  };
}

/** How often each spelling was met that a typed word's name key brought, by the word's normal form. */
type Spellings = Map<string, Map<string, number>>;

function asksHeadline(node: PlanNode): boolean {
  if (node.kind === 'headline') return true;
  return (node.kind === 'and' || node.kind === 'or') && node.parts.some(asksHeadline);
}

function markerOf(
  plan: QueryPlan,
  forHeadline: boolean,
  spellings: Spellings,
): Pick<Highlighter, 'matches' | 'snippet'> & { line: Highlighter['headline'] } {
  const wanted: Wanted = {
    stems: new Map(),
    folds: new Map(),
    names: new Map(),
    prefixes: [],
    sequences: new Map(),
    phrases: new Map(),
  };
  if (plan.root) collect(plan.root, wanted, forHeadline);
  const isEmpty = Object.values(wanted).every((part: string[] | Map<string, unknown>) =>
    Array.isArray(part) ? part.length === 0 : part.size === 0,
  );

  const words = new Words(wanted, spellings);
  const starts = startsOf(wanted);
  const orInAny = (text: string, tokens: readonly Token[], found: MatchRange[]) =>
    // A paragraph that the index read in another language.
    found.length > 0 ? found : matchTokens(text, tokens, () => KNOWN_LANGUAGES, wanted, words);

  const readRuns = (text: string, language: LanguageCode, hidden: readonly HiddenStretch[]) => {
    const own = runMatches(text, hidden, starts, [isKnown(language) ? language : 'ru'], wanted, words);
    // A paragraph that the index read in another language.
    return own.length > 0 ? own : runMatches(text, hidden, starts, KNOWN_LANGUAGES, wanted, words);
  };

  return {
    matches(text, language, set) {
      if (isEmpty) return [];
      const tokens = tokenise(text);
      const languages = tokenLanguages(text, tokens, language, set);
      return orInAny(
        text,
        tokens,
        matchTokens(text, tokens, (at) => [languages[at] ?? 'ru'], wanted, words),
      );
    },
    line: (text, language) => (isEmpty ? [] : readRuns(text, language, [])),
    snippet: (text, language, hidden) => snippetOf(text, hidden, isEmpty ? [] : readRuns(text, language, hidden)),
  };
}

function collect(node: PlanNode, wanted: Wanted, forHeadline: boolean): void {
  const sequence = (into: Map<string, Sequence[]>, by: string, tokens: readonly string[]) => {
    const [first] = tokens;
    if (first !== undefined) into.set(first, [...(into.get(first) ?? []), { by, tokens }]);
  };
  const stems = (by: string, tokens: readonly string[]) => {
    const [only] = tokens;
    if (tokens.length !== 1 || only === undefined) sequence(wanted.sequences, by, tokens);
    else if (!wanted.stems.has(only)) wanted.stems.set(only, by);
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
      for (const fold of node.folds) wanted.folds.set(fold, node.norm);
      for (const key of node.names.flat()) wanted.names.set(key, node.norm);
      break;
    case 'span':
      for (const part of node.parts) collect(part, wanted, forHeadline);
      break;
    default:
      return;
  }
  for (const { conceptKey, phrases } of node.concepts)
    for (const phrase of phrases) stems(`concept:${conceptKey}`, phrase.stems);
}

function startsOf(wanted: Wanted): WordStarts {
  const stems = [...wanted.stems.keys(), ...wanted.sequences.keys()];
  const others = [...wanted.folds.keys(), ...wanted.phrases.keys(), ...wanted.prefixes];
  return wordStarts([...stems, ...stems.flatMap(irregularBeginnings), ...others], nameBeginnings(wanted.names.keys()));
}

/** Words of a sequence are looked for in so many units of text each. */
const WORD_ROOM = 40;

/** Matches in what is shown of a text, in order; only the words that may match are looked at. */
function runMatches(
  text: string,
  hidden: readonly HiddenStretch[],
  starts: WordStarts,
  readings: readonly KnownLanguage[],
  wanted: Wanted,
  words: Words,
): MatchRange[] {
  const sequences = [...wanted.sequences.values(), ...wanted.phrases.values()].flat();
  const room = WORD_ROOM * Math.max(0, ...sequences.map(({ tokens }) => tokens.length));
  const ranges = hidden.filter((range) => !range.shown && range.end > range.start);
  const found: MatchRange[] = [];
  let range = 0;
  let covered = 0;
  wordRuns(text, starts, (start, end) => {
    while ((ranges[range]?.end ?? Number.POSITIVE_INFINITY) <= start) range += 1;
    const shownTo = ranges[range]?.start ?? text.length;
    if (start < covered || end > shownTo || !words.mayMatch(text.slice(start, end), readings)) return;
    const tokens = tokenise(text.slice(start, Math.min(end + 2 + room, shownTo))).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    }));
    const here = matchTokens(text, tokens, () => readings, wanted, words, end);
    covered = here.at(-1)?.end ?? covered;
    found.push(...here);
  });
  return found;
}

function isKnown(code: LanguageCode): code is KnownLanguage {
  return (KNOWN_LANGUAGES as readonly string[]).includes(code);
}

function tokenLanguages(
  text: string,
  tokens: readonly Token[],
  language: LanguageCode,
  set: readonly SetLanguage[] = [],
): KnownLanguage[] {
  const paragraphs = paragraphLanguages(text, set);
  let paragraph = 0;
  return tokens.map((token) => {
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= token.start) paragraph += 1;
    const detected = paragraphs[paragraph]?.language ?? language;
    return isKnown(detected) ? detected : isKnown(language) ? language : 'ru';
  });
}

function matchTokens(
  text: string,
  tokens: readonly Token[],
  readings: (at: number) => readonly KnownLanguage[],
  wanted: Wanted,
  words: Words,
  until = text.length,
): MatchRange[] {
  const found: MatchRange[] = [];
  const stemsAt = (at: number) => {
    const token = tokens[at];
    return token ? readings(at).map((language) => stem(token.norm, language)) : [];
  };
  const normsAt = (at: number) => [tokens[at]?.norm ?? ''];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (token.start >= until) break;
    const long = longest(wanted.phrases, at, normsAt) ?? longest(wanted.sequences, at, stemsAt);
    const by = long?.by ?? words.match(text.slice(token.start, token.end), token.norm, readings(at));
    const length = long?.tokens.length ?? 1;
    const last = tokens[at + length - 1];
    if (by !== null && last) found.push({ start: token.start, end: last.end, by });
    at += length;
  }
  return found;
}

function longest(
  sequences: Map<string, Sequence[]>,
  from: number,
  keysAt: (at: number) => readonly string[],
): Sequence | null {
  if (sequences.size === 0) return null;
  let best: Sequence | null = null;
  for (const key of keysAt(from)) {
    for (const sequence of sequences.get(key) ?? []) {
      const isHere = sequence.tokens.every((wantedKey, offset) => keysAt(from + offset).includes(wantedKey));
      if (isHere && sequence.tokens.length > (best?.tokens.length ?? 0)) best = sequence;
    }
  }
  return best;
}

/** Single words: the same ones come again and again, so what was found for one is kept. */
class Words {
  private readonly wanted: Wanted;
  private readonly spellings: Spellings;
  /** By the one language it is read in (or all), then by the word as written. */
  private readonly known = new Map<string, Map<string, { by: string | null; typed?: string }>>();

  private readonly may = new Map<string, boolean>();

  constructor(wanted: Wanted, spellings: Spellings) {
    this.wanted = wanted;
    this.spellings = spellings;
  }

  /** By what a word matches, or null. */
  match(written: string, norm: string, readings: readonly KnownLanguage[]): string | null {
    const languages = readings.length === 1 ? (readings[0] ?? '') : '';
    let known = this.known.get(languages);
    if (!known) {
      known = new Map();
      this.known.set(languages, known);
    }
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

  /** Whether a run of text holds a word that matches, or one that a sequence begins with; asking counts as no meeting. */
  mayMatch(written: string, readings: readonly KnownLanguage[]): boolean {
    const key = `${readings.join()} ${written}`;
    let may = this.may.get(key);
    if (may === undefined) {
      may = tokenise(written).some(
        ({ start, end, norm }) =>
          this.wanted.phrases.has(norm) ||
          readings.some((language) => this.wanted.sequences.has(stem(norm, language))) ||
          this.look(written.slice(start, end), norm, readings).by !== null,
      );
      this.may.set(key, may);
    }
    return may;
  }

  private look(
    written: string,
    norm: string,
    readings: readonly KnownLanguage[],
  ): { by: string | null; typed?: string } {
    const { wanted } = this;
    const stems = readings.map((language) => stem(norm, language));
    for (const prefix of wanted.prefixes) if (norm.startsWith(prefix)) return { by: `${prefix}*` };
    const parts = partsOf(norm, written).flatMap((part) => readings.map((language) => stem(part, language)));
    for (const one of [...stems, ...parts]) {
      const by = wanted.stems.get(one);
      if (by !== undefined) return { by };
    }
    for (const one of wanted.folds.size > 0 ? stems : []) {
      const fold = foldKazakh(one);
      const by = fold === one ? undefined : wanted.folds.get(fold);
      if (by !== undefined) return { by };
    }
    if (wanted.names.size === 0) return { by: null };
    for (const piece of new Set([written, ...written.split(HYPHEN)])) {
      for (const key of nameKeys(piece, false, readings.length === 1 ? (readings[0] ?? null) : null)) {
        const typed = wanted.names.get(key);
        if (typed !== undefined) return { by: 'name', typed };
      }
    }
    return { by: null };
  }
}
