// How far an import is and what came of it, in words.

import type { TFunction } from 'i18next';
import type { ImportCounts, ImportProgress } from '../../contract/import.ts';
import type { KnownLanguage } from '../../contract/values.ts';
import { formatNumber } from '../words.ts';

/** The import's own name, else where it came from; the samples' files have names nobody chose. */
export function importName({ label, origin }: Pick<ImportProgress, 'label' | 'origin'>, t: TFunction): string {
  return origin === 'samples' || !label ? t(`import:origin.${origin}`) : label;
}

/** How long it will take yet, rounded up to what a glance needs; null while nobody can tell. */
export function timeLeftWords(seconds: number | null, t: TFunction): string | null {
  if (seconds === null) return null;
  const whole = Math.ceil(seconds);
  if (whole <= 1) return t('import:status.soon');
  if (whole < 60) return t('import:status.left', { count: whole });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return t('import:status.minutes', { count: minutes });
  return t('import:status.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** `Importing 312 of 900, 240/s, 3 s left`; a paused one says only where it stands. */
export function progressWords(progress: ImportProgress, t: TFunction, language: KnownLanguage): string {
  const { done, total, rate, state, secondsLeft } = progress;
  const blanks = { done: formatNumber(done, language), total: formatNumber(total, language) };
  if (state === 'paused') return t('import:status.paused', blanks);
  return [t('import:status.running', blanks), ...paceWords(rate, secondsLeft, t, language)].join(', ');
}

/** Rate and time left of several imports together. */
export function togetherWords(imports: readonly ImportProgress[], t: TFunction, language: KnownLanguage): string {
  const sum = (value: (one: ImportProgress) => number) => imports.reduce((all, one) => all + value(one), 0);
  const working = imports.filter(({ state }) => state === 'running');
  const left = working.map(({ secondsLeft }) => secondsLeft).filter((seconds) => seconds !== null);
  const blanks = {
    count: imports.length,
    done: formatNumber(
      sum(({ done }) => done),
      language,
    ),
    total: formatNumber(
      sum(({ total }) => total),
      language,
    ),
  };
  const rate = working.reduce((all, one) => all + one.rate, 0);
  const longest = left.length === working.length && left.length ? Math.max(...left) : null;
  return [t('import:status.many', blanks), ...paceWords(rate, longest, t, language)].join(', ');
}

function paceWords(rate: number, secondsLeft: number | null, t: TFunction, language: KnownLanguage): string[] {
  return [
    rate >= 1 ? t('import:status.rate', { rate: formatNumber(Math.round(rate), language) }) : null,
    timeLeftWords(secondsLeft, t),
  ].filter((words) => words !== null);
}

const COUNTS = ['imported', 'duplicates', 'skipped', 'failed'] as const satisfies readonly (keyof ImportCounts)[];

/** `3 imported, 1 failed`. */
export function outcomeWords(counts: ImportCounts, t: TFunction): string {
  const words = COUNTS.filter((key) => counts[key] > 0).map((key) => t(`import:count.${key}`, { count: counts[key] }));
  return words.length ? words.join(', ') : t('import:count.nothing');
}

/** How long it took: `4 s`, `2 min 5 s`. */
export function durationWords(from: string, to: string, t: TFunction): string {
  const seconds = Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 1_000));
  if (seconds < 60) return t('import:page.seconds', { count: seconds });
  return t('import:page.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
