import { readFileSync } from 'node:fs';
import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ImportProgress } from '../../../contract/import.ts';
import type { KnownLanguage } from '../../../contract/values.ts';
import { outcomeWords, progressWords, timeLeftWords, togetherWords } from '../../../renderer/import/progress-words.ts';

const LANGUAGES = ['en', 'ru', 'kk'] as const;
const texts = (language: KnownLanguage) => ({
  import: JSON.parse(
    readFileSync(new URL(`../../../resources/locales/${language}/import.json`, import.meta.url), 'utf8'),
  ) as object,
});
const words: Partial<Record<KnownLanguage, TFunction>> = {};

beforeAll(async () => {
  await i18next.init({
    resources: Object.fromEntries(LANGUAGES.map((language) => [language, texts(language)])),
    interpolation: { escapeValue: false },
  });
  for (const language of LANGUAGES) words[language] = i18next.getFixedT(language);
});

const t = (language: KnownLanguage) => words[language] as TFunction;

const running: ImportProgress = {
  id: 1,
  state: 'running',
  origin: 'dropped',
  label: 'press',
  total: 1_900,
  done: 312,
  startedAt: '2024-03-01T10:00:00.000Z',
  endedAt: null,
  rate: 240.4,
  secondsLeft: 2.4,
  imported: 300,
  duplicates: 10,
  skipped: 0,
  failed: 2,
  sameText: 0,
  near: 0,
  canResume: false,
};

describe('the time left', () => {
  test.each([
    [null, null, null, null],
    [0.2, 'almost done', 'почти готово', 'бітуге жақын'],
    [2.1, '3 s left', 'осталось 3 с', '3 с қалды'],
    [21, '21 s left', 'осталась 21 с', '21 с қалды'],
    [61, '2 min left', 'осталось 2 мин', '2 мин қалды'],
    [3_600, '1 h 0 min left', 'осталось 1 ч 0 мин', '1 сағ 0 мин қалды'],
    [4_801, '1 h 21 min left', 'осталось 1 ч 21 мин', '1 сағ 21 мин қалды'],
  ])('%s seconds', (seconds, en, ru, kk) => {
    expect(LANGUAGES.map((language) => timeLeftWords(seconds, t(language)))).toEqual([en, ru, kk]);
  });
});

test('an import says how far it is, how fast and how long yet', () => {
  expect(progressWords(running, t('en'), 'en')).toBe('Importing 312 of 1,900, 240/s, 3 s left');
  expect(progressWords({ ...running, rate: 0.3, secondsLeft: null }, t('en'), 'en')).toBe('Importing 312 of 1,900');
  expect(progressWords({ ...running, state: 'paused' }, t('en'), 'en')).toBe('Paused at 312 of 1,900');
});

test('several imports are counted together; what is paused adds no pace, and the longest decides', () => {
  const other = { ...running, id: 2, total: 100, done: 50, rate: 10, secondsLeft: 65 };
  const paused = { ...running, id: 3, state: 'paused' as const, total: 10, done: 1 };
  expect(togetherWords([running, other, paused], t('en'), 'en')).toBe('3 imports: 363 of 2,010, 250/s, 2 min left');
  expect(togetherWords([running, { ...other, secondsLeft: null }], t('en'), 'en')).toBe(
    '2 imports: 362 of 2,000, 250/s',
  );
});

test('what came of it leaves out what did not happen', () => {
  expect(outcomeWords(running, t('en'))).toBe('300 imported, 10 duplicates, 2 failed');
  expect(outcomeWords({ imported: 0, duplicates: 0, skipped: 0, failed: 0 }, t('en'))).toBe('Nothing to import');
});
