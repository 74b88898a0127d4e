// Where a query matches in a text, by the same words, stems and keys that found it, and the snippet that shows it best.

import type { MatchRange, Snippet } from '../contract/search.ts';
import { KNOWN_LANGUAGES, type KnownLanguage, type LanguageCode, type Range } from '../contract/values.ts';
import { paragraphLanguages } from './detect.ts';
import type { Sign } from './markdown-signs.ts';
import type { PlanNode, QueryPlan } from './query-plan.ts';
import { wordReader } from './read-words.ts';
import { type HiddenStretch, plainSnippetOf } from './snippet.ts';
import { stem } from './stem.ts';
import { type Token, tokenise } from './tokens.ts';
import { isBrought, type Sequence, type Spellings, startsOf, type Wanted, Words, wantedOf } from './wanted-words.ts';
import { type RunVisit, wordRuns } from './word-runs.ts';

/** A language the analyst set for a range of the text. */
type SetLanguage = Range & { language: LanguageCode };

/** Finds matches of one query; keeps what it has met for the spellings that name keys brought. */
export interface Highlighter {
  /** Matches in order, not overlapping; offsets into the text. Each paragraph is read in its own language, as the index does. */
  matches(text: string, language: LanguageCode, set?: readonly SetLanguage[]): MatchRange[];
  /** The same for a headline, with what was asked of headlines alone. */
  headline(text: string, language: LanguageCode): MatchRange[];
  /**
   * The same for a snippet, faster: nothing inside `hidden` is matched, and all is read in the clipping's language. `runs`, where given, are the stretches
   * (start, end, start, end ...) besides which nothing matches in that language; `signs` are not shown.
   */
  snippet(
    text: string,
    language: LanguageCode,
    hidden: readonly HiddenStretch[],
    runs?: readonly number[],
    signs?: readonly Sign[],
  ): Snippet;
  /** Spellings met so far that a typed word's name key or Kazakh letters brought, commonest first, by the expansion's key. */
  spellings(key: string): string[];
}

/** Makes the highlighter of a query; parts under a NOT and fields show nowhere. */
export function highlighter(plan: QueryPlan): Highlighter {
  const spellings: Spellings = new Map();
  const { line, ...anywhere } = markerOf(plan, false, spellings);
  return {
    ...anywhere,
    headline: plan.root && asksHeadline(plan.root) ? markerOf(plan, true, spellings).line : line,
    spellings: (key) =>
      [...(spellings.get(key) ?? [])].sort(([, one], [, other]) => other - one).map(([spelling]) => spelling),
  };
}

function asksHeadline(node: PlanNode): boolean {
  if (node.kind === 'headline') return true;
  return (node.kind === 'and' || node.kind === 'or') && node.parts.some(asksHeadline);
}

function markerOf(
  plan: QueryPlan,
  forHeadline: boolean,
  spellings: Spellings,
): Pick<Highlighter, 'matches' | 'snippet'> & { line: Highlighter['headline'] } {
  const wanted = wantedOf(plan.root, forHeadline);
  const { stems, fillers, wide, folds, names, sequences, phrases, prefixes } = wanted;
  const isEmpty =
    prefixes.length === 0 && [stems, fillers, wide, folds, names, sequences, phrases].every(({ size }) => size === 0);
  const words = new Words(wanted, spellings);
  const starts = startsOf(wanted);
  const orInAny = (text: string, tokens: readonly Token[], found: MatchRange[]) =>
    // A paragraph that the index read in another language.
    found.length > 0 ? found : matchTokens(text, tokens, () => KNOWN_LANGUAGES, wanted, words);

  const quoted = [...phrases.values()].flat().reduce((sum, { tokens }) => sum + tokens.length, 0);
  const enoughOf = (isWeighed: boolean) =>
    stems.size + quoted <= MANY_WORDS ? ENOUGH : isWeighed ? ENOUGH_OF_MANY : ENOUGH_UNWEIGHED;

  const readRuns = (
    text: string,
    language: LanguageCode,
    hidden: readonly HiddenStretch[],
    runs?: readonly number[],
  ) => {
    const everywhere: Runs = (visit) => wordRuns(text, starts, visit);
    const known: Runs = (visit) => {
      for (let at = 0; runs && at < runs.length; at += 2)
        if (visit(runs[at] as number, runs[at + 1] as number) === 'enough') return;
    };
    const own = runMatches(
      text,
      hidden,
      runs ? known : everywhere,
      [isKnown(language) ? language : 'ru'],
      wanted,
      words,
      enoughOf(runs !== undefined),
    );
    // A paragraph that the index read in another language.
    return own.length > 0 ? own : runMatches(text, hidden, everywhere, KNOWN_LANGUAGES, wanted, words, enoughOf(false));
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
    snippet: (text, language, hidden, runs, signs = []) =>
      plainSnippetOf(text, hidden, signs, isEmpty ? [] : readRuns(text, language, hidden, runs)),
  };
}

/** Words of a sequence are looked for in so many units of text each. */
const WORD_ROOM = 40;

/** Among so many matches the stretch that says most is looked for; fewer where so much is looked for that any stretch says much, fewest in texts that were not weighed. */
const ENOUGH = 120;
const MANY_WORDS = 30;
const ENOUGH_OF_MANY = 30;
const ENOUGH_UNWEIGHED = 4;

/** Goes through the stretches of a text that may hold a match, in order. */
type Runs = (visit: RunVisit) => void;

/** Matches in what is shown of a text, in order; only the words that may match are looked at. */
function runMatches(
  text: string,
  hidden: readonly HiddenStretch[],
  runs: Runs,
  readings: readonly KnownLanguage[],
  wanted: Wanted,
  words: Words,
  enough: number,
): MatchRange[] {
  const room = WORD_ROOM * wanted.longest;
  const ranges = hidden.filter((range) => !range.shown && range.end > range.start);
  const reader = wordReader(readings);
  const found: MatchRange[] = [];
  let range = 0;
  let covered = 0;
  runs((start, end) => {
    while ((ranges[range]?.end ?? Number.POSITIVE_INFINITY) <= start) range += 1;
    const shownTo = ranges[range]?.start ?? text.length;
    if (start < covered || end > shownTo) return undefined;
    const may = words.mayMatch(text, start, end, readings);
    if (may === 'no') return undefined;
    if (may === 'word' && isBlank(text.charCodeAt(end))) {
      for (const word of reader.readAt(text, start, end, null) ?? []) {
        const range = { start: start + word.start, end: start + word.end };
        const by = words.match(text.slice(range.start, range.end), word.norm, readings);
        if (by !== null) found.push({ ...range, by });
      }
      return found.length >= enough ? 'enough' : undefined;
    }
    const ahead = may === 'begins' ? room : 0;
    const tokens = tokenise(text.slice(start, Math.min(end + 2 + ahead, shownTo)), end - start, wanted.longest);
    for (const token of tokens) {
      token.start += start;
      token.end += start;
    }
    const here = matchTokens(text, tokens, () => readings, wanted, words, end);
    covered = here.at(-1)?.end ?? covered;
    found.push(...here);
    return found.length >= enough ? 'enough' : undefined;
  });
  return found;
}

/** Whether no word goes on here. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || Number.isNaN(code);
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
  const paragraphs = paragraphLanguages(text, set, language);
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
    const length = long?.tokens.length ?? 1;
    const last = tokens[at + length - 1];
    if (long && isBrought(long.by)) {
      found.push(
        ...broughtPieces(long.by, tokens.slice(at, at + length), (piece, offset) =>
          words.typed(text.slice(piece.start, piece.end), piece.norm, readings(at + offset)),
        ),
      );
    } else {
      const by = long?.by ?? words.match(text.slice(token.start, token.end), token.norm, readings(at));
      if (by !== null && last) found.push({ start: token.start, end: last.end, by });
    }
    at += length;
  }
  return found;
}

/** A concept's term where it stands: where most of its words were typed, those are by themselves and the rest by the concept; else it is the concept's, whole. */
function broughtPieces(
  by: string,
  tokens: readonly Token[],
  typedAt: (token: Token, offset: number) => string | null,
): MatchRange[] {
  const typedWords = tokens.map(typedAt);
  const isTyped = 2 * typedWords.filter((typed) => typed !== null).length > tokens.length;
  const pieces: MatchRange[] = [];
  for (const [offset, token] of tokens.entries()) {
    const typed = isTyped ? (typedWords[offset] ?? null) : null;
    const last = pieces.at(-1);
    if (typed === null && last?.by === by) last.end = token.end;
    else pieces.push({ start: token.start, end: token.end, by: typed ?? by });
  }
  return pieces;
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
