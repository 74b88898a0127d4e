// Rules of themes over one text: which of their words stand where, in any inflection, and whether the rule holds.

import type { RuleNear, RuleTerm, RuleWord, ThemeRule } from '../contract/theme.ts';
import type { LanguageCode, Range } from '../contract/values.ts';
import type { ConceptMatch } from './concepts.ts';
import { stem } from './stem.ts';
import { type Token, tokenise } from './tokens.ts';

/** What a rule is asked over: the tokens that are read, each with the language of its paragraph, and the concepts among them. */
export interface RuleText {
  text: string;
  tokens: readonly Token[];
  /** Language of the token at each place. */
  languages: readonly LanguageCode[];
  concepts: readonly ConceptMatch[];
}

/** How strongly a rule holds: 0 to 1, one half where it just does; null where it does not, or `not` says no. */
export interface RuleOutcome {
  /** A word of `not` stands in the text. */
  refused: boolean;
  score: number | null;
  phrases: ConceptMatch[];
}

/** Sentences with both words are surer than mentions: of what length thins those by, they are thinned by this power. */
const SENTENCE_THINNING = 0.5;
/** What parts sentences, and points of a list. */
const SENTENCE_END = /[.!?…](?=["»”’)\]]*\s)|\n\s*\n|[;•]/u;
/** Words there may be between two that stand near each other. */
const FARTHEST = 15;
/** Words of which a sentence is cut, for texts without full stops. */
const LONGEST_SENTENCE = 60;

type Found = readonly ConceptMatch[];

/**
 * Whether the rule holds in the headline and the body together. Mentions in the headline count `headlineWorth` times;
 * `thinned` is how many times the usual count a text of this length takes.
 */
export function askRule(
  rule: ThemeRule,
  body: RuleText,
  headline: RuleText,
  { thinned, headlineWorth }: { thinned: number; headlineWorth: number },
): RuleOutcome {
  const inBody = lookUp(body);
  const inHeadline = lookUp(headline);
  const strength = (term: RuleTerm): { score: number; phrases: Found } => {
    const found = inBody(term);
    const times = found.times + headlineWorth * inHeadline(term).times;
    if (times === 0) return { score: 0, phrases: [] };
    if (term.kind !== 'near') return { score: Math.max(0.5, times / (times + 1)), phrases: found.phrases };
    const count = times / Math.max(1, thinned) ** SENTENCE_THINNING;
    return { score: count / (count + term.times), phrases: found.phrases };
  };
  if (rule.not.some((term) => strength(term).score >= 0.5)) return { refused: true, score: null, phrases: [] };
  const any = rule.any.map(strength);
  const all = rule.all.map(strength);
  const best = any.length > 0 ? Math.max(...any.map(({ score }) => score)) : 1;
  const least = Math.min(best, ...all.map(({ score }) => score));
  const empty = any.length + all.length === 0;
  const held = [...any, ...all].filter(({ score }) => score >= 0.5);
  return {
    refused: false,
    score: empty || least < 0.5 ? null : least,
    phrases: held.flatMap(({ phrases }) => phrases),
  };
}

/** True where the rule says nothing: only what it refuses, or nothing at all. */
export function isOnlyRefusal(rule: ThemeRule): boolean {
  return rule.any.length + rule.all.length === 0;
}

/** Looks terms up in one text; sentences and stems are made once. */
function lookUp(source: RuleText): (term: RuleTerm) => { times: number; phrases: Found } {
  const stems = new Map<string, string>();
  const stemAt = (at: number): string[] => {
    const { norm } = source.tokens[at] as Token;
    return readings(norm, source.languages[at] ?? 'und').map((language) => {
      const key = `${language}${norm}`;
      const known = stems.get(key) ?? stem(norm, language);
      stems.set(key, known);
      return known;
    });
  };
  let places: Map<string, number[]> | null = null;
  const placesOf = (first: string): readonly number[] => {
    if (!places) {
      places = new Map();
      for (let at = 0; at < source.tokens.length; at += 1)
        for (const one of new Set([...stemAt(at), source.tokens[at]?.norm ?? '']))
          places.get(one)?.push(at) ?? places.set(one, [at]);
    }
    return places.get(first) ?? [];
  };
  const words = (term: RuleWord): ConceptMatch[] => {
    if (term.kind === 'concept') return source.concepts.filter(({ conceptKey }) => conceptKey === term.key);
    const exact = term.kind === 'phrase';
    const found = new Map<number, ConceptMatch>();
    for (const sought of exact ? [normsOf(term.text)] : stemsOf(term.text)) {
      for (const from of placesOf(sought[0] ?? '')) {
        const fits = sought.every((one, step) => {
          const token = source.tokens[from + step];
          if (!token) return false;
          if (step > 0 && !joined(source, from + step)) return false;
          return exact ? token.norm === one : stemAt(from + step).includes(one);
        });
        const start = source.tokens[from]?.start;
        const end = source.tokens[from + sought.length - 1]?.end;
        if (!fits || start === undefined || end === undefined) continue;
        found.set(start, { start, end, conceptKey: `rule:${term.text}`, quote: source.text.slice(start, end) });
      }
    }
    return [...found.values()];
  };
  /** Part of a name that says something else: the agreement in Paris Agreement. */
  let longest: ((start: number) => number) | null = null;
  const inLongerName = (found: Range) => {
    longest ??= farthestEnd(source.concepts);
    return longest(found.start) > found.end || longest(found.start - 1) >= found.end;
  };
  let sentences: Range[] | null = null;
  const near = (term: RuleNear) => {
    const one = term.one.flatMap(words);
    const other = one.length > 0 ? term.other.flatMap(words).filter((found) => !inLongerName(found)) : [];
    if (other.length === 0) return { times: 0, phrases: [] };
    sentences ??= sentencesOf(source);
    const phrases: ConceptMatch[] = [];
    let times = 0;
    const seconds = bySentence(other, sentences);
    for (const [at, firsts] of [...bySentence(one, sentences)].sort(([left], [right]) => left - right)) {
      const pair = firsts
        .flatMap((first) =>
          (seconds.get(at) ?? [])
            .filter((second) => second.end <= first.start || second.start >= first.end)
            .map((second) => ({ first, second, apart: wordsBetween(source, first, second) })),
        )
        .sort((left, right) => left.apart - right.apart)[0];
      if (!pair || pair.apart > FARTHEST) continue;
      times += 1;
      phrases.push(pair.first, pair.second);
    }
    return { times, phrases };
  };
  return (term) => {
    if (term.kind === 'near') return near(term);
    const phrases = words(term);
    return { times: phrases.length, phrases };
  };
}

function readings(norm: string, language: LanguageCode): ('kk' | 'ru' | 'en')[] {
  if (/^\p{Script=Latin}/u.test(norm)) return ['en'];
  return language === 'kk' ? ['kk', 'ru'] : language === 'ru' ? ['ru'] : ['ru', 'kk'];
}

const normsOf = (text: string) => tokenise(text).map((token) => token.norm);

/** The words' stems in every language they may be in. */
function stemsOf(text: string): string[][] {
  const norms = normsOf(text);
  if (norms.length === 0) return [];
  const languages: ('kk' | 'ru' | 'en')[] = /^\p{Script=Latin}/u.test(norms[0] ?? '') ? ['en'] : ['ru', 'kk'];
  const lists = languages.map((language) => norms.map((norm) => stem(norm, language)));
  return [...new Map(lists.map((list) => [list.join(' '), list])).values()];
}

function joined({ text, tokens }: RuleText, at: number): boolean {
  return /^[\s"«»“”„‟'‘’\-‐‑–—/+]*$/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
}

/** Stretches between full stops, blank lines and points of lists; long ones are cut. */
function sentencesOf({ text, tokens }: RuleText): Range[] {
  const sentences: Range[] = [];
  let start = tokens[0]?.start ?? 0;
  let length = 0;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    length += 1;
    if (next && length < LONGEST_SENTENCE && !SENTENCE_END.test(text.slice(token.end, next.start))) continue;
    sentences.push({ start, end: token.end });
    start = next?.start ?? token.end;
    length = 0;
  }
  return sentences;
}

/** Those that lie within a sentence, by its place, in their own order. A text may say one word a hundred thousand times: nothing here may take the square of that. */
function bySentence<Found extends Range>(found: readonly Found[], sentences: readonly Range[]): Map<number, Found[]> {
  const within = new Map<number, Found[]>();
  for (const one of found) {
    const at = lastUpTo(sentences, one.start);
    const sentence = sentences[at];
    if (!sentence || one.end > sentence.end) continue;
    const known = within.get(at);
    if (known) known.push(one);
    else within.set(at, [one]);
  }
  return within;
}

/** The farthest end of the ranges that start at a place or before it; -1 where none does. */
function farthestEnd(ranges: readonly Range[]): (start: number) => number {
  const sorted = [...ranges].sort((left, right) => left.start - right.start);
  const ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? -1));
  return (start) => ends[lastUpTo(sorted, start)] ?? -1;
}

/** The place of the last range that starts at `start` or before, by halving; -1 where none does. */
function lastUpTo(ranges: readonly Range[], start: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Words between two stretches that do not overlap. */
function wordsBetween({ text }: RuleText, one: Range, other: Range): number {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  return text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
