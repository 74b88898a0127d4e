// What a pack does not cover is said, in the words of its language, and nothing is said of what it does.

import { describe, expect, test } from 'vitest';
import type { Manuscript } from '../../briefing/manuscript.ts';
import type { PackPeriod } from '../../briefing/pack.ts';
import { manuscriptOf } from '../../briefing/set-manuscript.ts';
import { renderCsv } from '../../briefing/table.ts';
import type { PackLanguage } from '../../contract/pack.ts';
import type { Importance, Tone } from '../../contract/rating.ts';
import { assets, briefing, clipping, packOf } from './sample.ts';

type Row = [language: string, publishedOn: string | null, themes?: string[]];

function manuscript(language: PackLanguage, rows: Row[], period: PackPeriod | null = null): Manuscript {
  const made = rows.map(([of, publishedOn, themes], at) =>
    clipping(at + 1, { text: 'Text.', language: of, publishedOn, themes: themes ?? [] }),
  );
  const pack = packOf(briefing(language, [{ title: 'S', entries: made.map((one) => ({ clipping: one })) }]), made);
  return manuscriptOf(period ? { ...pack, period } : pack, assets(language).words);
}

function gaps(language: PackLanguage, rows: Row[], period: PackPeriod | null = null): string[] {
  const { gaps: found } = manuscript(language, rows, period);
  return (found?.items ?? []).map((item) => item.replace(/\s+/g, ' '));
}

test('a pack that misses nothing says nothing, and neither does one of a single clipping', () => {
  expect(
    gaps('en', [
      ['en', '2025-05'],
      ['ru', '2025-06-01'],
      ['kk', '2025-06'],
    ]),
  ).toEqual([]);
  expect(gaps('en', [['en', '2025-05']])).toEqual([]);
  expect(gaps('en', [])).toEqual([]);
});

test('a language that fell silent is named with its last month', () => {
  const rows: Row[] = [
    ['en', '2025-05-20'],
    ['ru', '2025-06-02'],
    ['ru', '2025-07-30'],
    ['kk', '2025-07'],
  ];
  expect(gaps('en', rows)).toEqual(['Nothing in English since May 2025.']);
  expect(gaps('ru', rows)).toEqual(['Нет публикаций на английском языке с мая 2025 г.']);
  expect(gaps('kk', rows)).toEqual(['2025 жылғы мамырдан бері ағылшын тілінде жарияланым жоқ.']);
});

test('a language without a clipping, a theme without a language and empty months are named', () => {
  const rows: Row[] = [
    ['ru', '2025-01-10', ['Климат']],
    ['ru', '2025-02-10', ['Климат']],
    ['kk', '2025-05-01'],
    ['ru', '2025-06-01'],
    ['kk', '2025-06-01'],
  ];
  expect(gaps('ru', rows)).toEqual([
    'Нет публикаций на английском языке.',
    'Тема «Климат»: нет публикаций на казахском языке.',
    'Нет публикаций за эти месяцы: март 2025 г., апрель 2025 г.',
  ]);
});

test('tone and importance are said where they were set, tone of a theme too', () => {
  const made = {
    ...clipping(1, { text: 'Text.', themes: ['Климат', 'Вода'] }),
    tone: 'negative' as Tone,
    importance: 3 as Importance,
  };
  made.themes = made.themes.map((theme) => (theme.name === 'Вода' ? { ...theme, tone: 'mixed' } : theme));
  const pack = packOf(briefing('ru', [{ title: 'S', entries: [{ clipping: made }] }]), [made]);
  const entry = manuscriptOf(pack, assets('ru').words).sections[0]?.entries[0];
  expect(entry?.facts).toContain('негативная тональность');
  expect(entry?.facts).toContain('высокая важность');
  const [head = '', row = ''] = new TextDecoder().decode(renderCsv(pack, assets('ru').words)).split('\r\n');
  expect(head).toContain('Тональность,Важность (1–3)');
  expect(row).toContain('негативная тональность,3');
  expect(entry?.themes?.text).toBe('Вода (смешанная тональность), Климат');
});

describe('a time that was chosen', () => {
  const rows: Row[] = [
    ['ru', '2023-06-12'],
    ['kk', '2023-07-03'],
    ['en', '2024-02-03'],
    ['kk', '2024-02'],
  ];
  const chosen: PackPeriod = { from: '2023-01-01', to: '2024-06-30', addedFrom: null };
  const period = (language: PackLanguage, over: PackPeriod) =>
    manuscript(language, rows, over).cover.map(({ label, text }) => `${label}: ${text.replace(/\s+/g, ' ')}`);

  test('is the one the cover names, its open end the day it was made', () => {
    expect(period('ru', chosen)).toContain('Период: 1 января 2023 г. – 30 июня 2024 г.');
    expect(period('kk', { ...chosen, to: null })).toContain('Кезең: 2023 жылғы 1 қаңтар – 2026 жылғы 12 қаңтар');
    expect(period('en', { ...chosen, from: null })).toContain('Period: 12 June 2023 – 30 June 2024');
    const added = { from: null, to: null, addedFrom: '2026-01-11T18:00+05:00' };
    expect(period('ru', added)).toContain('Поступили: 11 января 2026 г., 18:00 (UTC+5) – 12 января 2026 г.');
    expect(period('ru', added)).toContain('Период: 12 июня 2023 г. – 3 февраля 2024 г.');
  });

  test('is silent at its ends too', () => {
    expect(gaps('ru', rows, chosen)).toEqual([
      'Нет публикаций на казахском языке с февраля 2024 г.',
      'Нет публикаций на русском языке с июня 2023 г.',
      'Нет публикаций на английском языке с февраля 2024 г.',
      'Нет публикаций за эти месяцы: январь 2023 г. – май 2023 г., август 2023 г. – январь 2024 г., март 2024 г. – июнь 2024 г.',
    ]);
    const bars = manuscript('ru', rows, chosen).timeline?.bars ?? [];
    expect(bars).toHaveLength(18);
    expect([bars[0]?.name, bars.at(-1)?.name]).toEqual(['январь 2023 г.', 'июнь 2024 г.']);
  });

  test('is not called silent after the day the pack was made', () => {
    const [last] = gaps('en', [...rows, ['ru', '2026-01-10'], ['kk', '2026-01-10'], ['en', '2026-01-11']], {
      from: '2025-12-01',
      to: '2026-03-31',
      addedFrom: null,
    });
    expect(last ?? '').not.toMatch(/February|March 2026/);
  });
});

test('no language is called silent while one of its clippings has no date', () => {
  const rows: Row[] = [
    ['kk', '2024-09-20'],
    ['en', '2024-10-02'],
    ['ru', '2023-06-12'],
    ['ru', null],
  ];
  expect(gaps('ru', rows).filter((words) => words.includes('русском'))).toEqual([]);
  expect(gaps('ru', rows.slice(0, 3))).toContain('Нет публикаций на русском языке с июня 2023 г.');
});

test('a week is told by day, two months by week, and one day not at all', () => {
  const week: Row[] = [
    ['kk', '2025-01-30'],
    ['ru', '2025-02-01'],
    ['en', '2025-02-01'],
  ];
  const days = manuscript('ru', week).timeline;
  expect(days?.title).toBe('Публикации по дням');
  expect(days?.bars.map(({ name, count }) => [name.replace(/\s+/g, ' '), count])).toEqual([
    ['30 января 2025 г.', 1],
    ['31 января 2025 г.', 0],
    ['1 февраля 2025 г.', 2],
  ]);
  expect(days?.bars.map(({ label, year }) => [label, year])).toEqual([
    ['30', null],
    ['31', null],
    ['1', 'февр 2025'],
  ]);
  expect(gaps('ru', week, { from: '2025-01-27', to: '2025-02-02', addedFrom: null })).toEqual([
    'Нет публикаций за эти дни: 27–29 января 2025 г., 31 января 2025 г., 2 февраля 2025 г.',
  ]);

  const weeks = manuscript('kk', [...week, ['kk', '2025-03-12']]).timeline;
  expect(weeks?.title).toBe('Апталар бойынша жарияланымдар');
  expect(weeks?.bars.map(({ count }) => count)).toEqual([3, 0, 0, 0, 0, 0, 1]);
  expect(weeks?.bars[0]?.name.replace(/\s+/g, ' ')).toBe('2025 жылғы 27 қаңтар – 2 ақпан');

  expect(manuscript('en', week.slice(1)).timeline).toBeNull();
});
