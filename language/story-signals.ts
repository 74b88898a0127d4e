// What reports of one event have in common whatever their language: names, numbers and days, as signals that meet across Kazakh, Russian and English, and quotations within one language.

import type { SharedSignal } from '../contract/story.ts';
import type { KnownLanguage, LanguageCode, Range } from '../contract/values.ts';
import { nameKeys } from './names.ts';
import { comparedWords, leastHash, sketchOf } from './similarity.ts';
import { tokenise } from './tokens.ts';

/** What of a clipping is looked up to find its story. */
export interface StoryTraces {
  /** `sketchOf` its body. */
  sketch: number[];
  /** `storySignals` of its headline and body. */
  signals: string[];
}

/** Signals of a clipping that are kept: the first ones, since reports begin with what happened. */
const MOST_SIGNALS = 60;

/** Quotations that are kept besides. */
const MOST_QUOTATIONS = 12;
/** Words of a run by which quotations are told apart: one cut short at either end still shares most of its runs. */
const QUOTED_RUN = 5;

/** The beginnings of the months' names, January first; a Kazakh or Russian name may carry any ending. */
const MONTHS: Record<KnownLanguage, readonly string[]> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: ['январ', 'феврал', 'март', 'апрел', 'ма[йяе]', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'],
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
};
const MONTH = Object.values(MONTHS).map((names) => names.map((name) => new RegExp(`^${name}`, 'u')));

/** A number as written: digits in groups of three, with decimals, not part of a word. */
const NUMBER =
  /(?<![\p{L}\p{N}.,]|\p{L}[-\u2010\u2011])(?:\d{1,3}(?:[\u0020\u00A0\u202F]\d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:[.,]\d+)?(?![\p{L}\p{N}])/gu;

/** The traces of a clipping. `body` is what an analyst reads, `language` the clipping's own. */
export function storyTraces(headline: string, body: string, language: LanguageCode): StoryTraces {
  return { sketch: sketchOf(comparedWords(body)), signals: storySignals(`${headline}\n${body}`, language) };
}

/** A signal where it stands in the text. */
interface FoundSignal extends Range {
  signal: string;
}

/**
 * `#42` for a number of two digits and more that is no year, `@10-15` for a day of a month, `=KEY` for a name (`nameKeys`), `"HASH` for a quotation
 * (which only texts of one language share); each once, as they come, quotations last.
 */
function storySignals(text: string, language: LanguageCode): string[] {
  const found = signalsIn(text, language).map(({ signal }) => signal);
  const quotations = found.filter(isQuotation);
  const others = new Set(found.filter((signal) => !isQuotation(signal)));
  return [...[...others].slice(0, MOST_SIGNALS), ...new Set(quotations.slice(0, MOST_QUOTATIONS))];
}

/** Every signal of a text with its place, in order. */
function signalsIn(text: string, language: LanguageCode): FoundSignal[] {
  const found: FoundSignal[] = quotationsIn(text);
  for (const match of text.matchAll(NUMBER)) {
    const number = numberOf(match[0]);
    if (number !== null) found.push({ start: match.index, end: match.index + match[0].length, signal: `#${number}` });
  }
  const tokens = tokenise(text);
  /** Names that stand somewhere but at a sentence's beginning, where any word has a capital. */
  const sure = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const { start, end } = token;
    const month = monthOf(token.norm);
    if (month !== null) {
      const [before, after] = [tokens[at - 1], tokens[at + 1]];
      const day = dayOf(before?.norm);
      const next = day === null ? dayOf(after?.norm) : null;
      if (day !== null) found.push({ start: before?.start ?? start, end, signal: `@${month}-${day}` });
      else if (next !== null) found.push({ start, end: after?.end ?? end, signal: `@${month}-${next}` });
      continue;
    }
    const opens = opensSentence(text, start);
    for (const name of text.slice(start, end).split(/[-\u2010\u2011]/u))
      for (const key of nameKeys(name, opens, language)) {
        found.push({ start, end, signal: `=${key}` });
        if (!opens) sure.add(`=${key}`);
      }
  }
  return found
    .filter(({ signal }) => !signal.startsWith('=') || sure.has(signal))
    .sort((one, other) => one.start - other.start);
}

/** Whether a signal is of a quotation, which says nothing across languages. */
export function isQuotation(signal: string): boolean {
  return signal.startsWith('"');
}

const QUOTATION = /«[^«»\n]{20,900}»|“[^“”\n]{20,900}”|„[^„“”\n]{20,900}[“”]|"[^"\n]{20,900}"/gu;

function quotationsIn(text: string): FoundSignal[] {
  const found: FoundSignal[] = [];
  for (const match of text.matchAll(QUOTATION)) {
    const hash = leastHash(comparedWords(match[0]), QUOTED_RUN);
    if (hash !== null)
      found.push({ start: match.index, end: match.index + match[0].length, signal: `"${hash.toString(36)}` });
  }
  return found;
}

function numberOf(written: string): string | null {
  const whole = written
    .replace(/[\s\u00A0\u202F]/gu, '')
    .replace(/,(?=\d{3}(?:\D|$))/gu, '')
    .replace(',', '.');
  const value = Number(whole);
  const isYear = /^(?:19|20)\d\d$/u.test(whole);
  const says = value >= 10 || !Number.isInteger(value);
  return Number.isFinite(value) && says && !isYear && whole.length <= 12 ? String(value) : null;
}

function monthOf(norm: string): number | null {
  for (const names of MONTH) {
    const at = names.findIndex((name) => name.test(norm));
    if (at >= 0) return at + 1;
  }
  return null;
}

function dayOf(norm: string | undefined): number | null {
  const day = /^(\d{1,2})(?:st|nd|rd|th|-?\p{L}{0,4})?$/u.exec(norm ?? '')?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : null;
}

/**
 * How much two clippings report one event, 0 to 1: the cosine of their signals weighed by rarity (`weight`, 0 for what any clipping may hold). A quotation
 * counts only where both have it: reports of one event quote different people.
 */
export function eventSimilarity(
  one: readonly string[],
  other: readonly string[],
  weight: (signal: string) => number,
): number {
  const energy = (signals: readonly string[]) => signals.reduce((sum, signal) => sum + weight(signal) ** 2, 0);
  const [ones, others] = [new Set(one), new Set(other)];
  const counted = (signals: readonly string[]) =>
    signals.filter((signal) => !isQuotation(signal) || (ones.has(signal) && others.has(signal)));
  const common = energy(one.filter((signal) => others.has(signal)));
  return common === 0 ? 0 : common / Math.sqrt(energy(counted(one)) * energy(counted(other)));
}

/** What two texts both hold, as it stands in each; `key` is the signal. Each thing once, as it comes in the first. */
export function sharedSignals(
  one: { text: string; language: LanguageCode },
  other: { text: string; language: LanguageCode },
): (SharedSignal & { key: string })[] {
  const firsts = new Map<string, string>();
  for (const found of signalsIn(other.text, other.language))
    if (!firsts.has(found.signal)) firsts.set(found.signal, wordsAt(other.text, found));
  const shared = new Map<string, SharedSignal & { key: string }>();
  for (const found of signalsIn(one.text, one.language)) {
    const there = firsts.get(found.signal);
    if (there === undefined || (isQuotation(found.signal) && one.language !== other.language)) continue;
    const here = wordsAt(one.text, found);
    const kind = KINDS[found.signal[0] ?? ''] ?? 'name';
    // A name has several keys, and several forms have one.
    const same = [...shared.values()].some(
      (known) => known.key === found.signal || (known.kind === kind && known.one.toLowerCase() === here.toLowerCase()),
    );
    if (!same) shared.set(found.signal, { kind, one: here, other: there, key: found.signal });
  }
  return [...shared.values()];
}

const KINDS: Record<string, SharedSignal['kind']> = { '=': 'name', '#': 'number', '@': 'day', '"': 'quotation' };

function wordsAt(text: string, { start, end }: Range): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

/** True for the first word of the text, of a line or after a full stop. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:\n\r])[\s"«“„(—–-]*$/u.test(text.slice(Math.max(0, at - 12), at));
}
