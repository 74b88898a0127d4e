// What reports of one event have in common whatever their language: names, numbers and days, as signals that meet across Kazakh, Russian and English.

import type { KnownLanguage, LanguageCode } from '../contract/model.ts';
import { nameKeys } from './names.ts';
import { comparedWords, sketchOf } from './similarity.ts';
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
  /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[\u0020\u00A0\u202F]\d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:[.,]\d+)?(?![\p{L}\p{N}])/gu;

/** The traces of a clipping. `body` is what an analyst reads, `language` the clipping's own. */
export function storyTraces(headline: string, body: string, language: LanguageCode): StoryTraces {
  return { sketch: sketchOf(comparedWords(body)), signals: storySignals(`${headline}\n${body}`, language) };
}

/** `#42` for a number of two digits and more that is no year, `@10-15` for a day of a month, `=KEY` for a name (`nameKeys`); each once, as they come. */
function storySignals(text: string, language: LanguageCode): string[] {
  const found: { at: number; signal: string }[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const number = numberOf(match[0]);
    if (number !== null) found.push({ at: match.index, signal: `#${number}` });
  }
  const tokens = tokenise(text);
  /** Names that stand somewhere but at a sentence's beginning, where any word has a capital. */
  const sure = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const written = text.slice(token.start, token.end);
    const month = monthOf(token.norm);
    if (month !== null) {
      const day = dayOf(tokens[at - 1]?.norm) ?? dayOf(tokens[at + 1]?.norm);
      if (day !== null) found.push({ at: token.start, signal: `@${month}-${day}` });
      continue;
    }
    const opens = opensSentence(text, token.start);
    for (const name of written.split(/[-\u2010\u2011]/u))
      for (const key of nameKeys(name, opens, language)) {
        found.push({ at: token.start, signal: `=${key}` });
        if (!opens) sure.add(`=${key}`);
      }
  }
  found.sort((one, other) => one.at - other.at);
  const signals = new Set(found.map(({ signal }) => signal).filter((one) => !one.startsWith('=') || sure.has(one)));
  return [...signals].slice(0, MOST_SIGNALS);
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
 * How much two clippings report one event, 0 to 1: the cosine of their signals weighed by rarity (`weight`, 0 for what any clipping may hold).
 */
export function eventSimilarity(
  one: readonly string[],
  other: readonly string[],
  weight: (signal: string) => number,
): number {
  const energy = (signals: readonly string[]) => signals.reduce((sum, signal) => sum + weight(signal) ** 2, 0);
  const others = new Set(other);
  const common = energy(one.filter((signal) => others.has(signal)));
  return common === 0 ? 0 : common / Math.sqrt(energy(one) * energy(other));
}

/** True for the first word of the text, of a line or after a full stop. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:\n\r])[\s"«“„(—–-]*$/u.test(text.slice(Math.max(0, at - 12), at));
}
