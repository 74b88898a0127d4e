import { describe, expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import { calls } from '../../contract/calls.ts';
import { overview } from '../../db/overview.ts';

const library = memoryLibrary();
const { db } = library;
const DALA = { printed: 'Дала жаршысы', key: null };
const WIRE = { printed: 'ДАЛААҚПАРАТ', key: null };
const about = (headline: string, publishedOn: string | null, more: object = {}) => ({
  headline,
  text: 'Ничего особенного.',
  language: 'ru',
  ...(publishedOn ? { publishedOn } : {}),
  ...more,
});
library.add(
  about('Один', '2025-01-10'),
  about('Два', '2025-02-03', { outlet: DALA, agency: WIRE }),
  about('Три', '2025-03-09', { outlet: DALA }),
  ...Array.from({ length: 6 }, (_, at) => about(`Много ${at}`, `2025-05-0${at + 1}`, { language: 'kk' })),
  about('Год', '2025'),
  about('Без даты', null),
  about('В корзине', '2025-05-04'),
);
db.exec("UPDATE clippings SET trashed_at = '2026-01-01T00:00:00.000Z' WHERE id = 12");
db.exec('DELETE FROM clipping_themes');
const give = db.prepare('INSERT INTO clipping_themes (clipping_id, theme_id, score, decision) VALUES (?, ?, ?, ?)');
for (const id of [2, 3, 4, 5, 6, 7, 8, 9, 11, 12]) give.run(id, 1, 0.7, null);
give.run(1, 1, 0.7, 'rejected');
give.run(3, 2, null, 'accepted');
db.exec('INSERT INTO story_clippings (clipping_id, story_id) VALUES (4, 4), (5, 4)');

const ask = (input: object = {}) => overview(db, calls['overview.get'].input.parse(input));

describe('the overview', () => {
  test('refuses what is no day', () => {
    expect(calls['overview.get'].input.safeParse({ from: '2025' }).success).toBe(false);
    expect(calls['overview.get'].input.safeParse({ days: 0 }).success).toBe(false);
  });

  test('has every month between the first and the last, and counts each clipping once', () => {
    const { grain, bars, all, none, inexact, undated, before } = ask({ language: 'ru' });
    expect(grain).toBe('month');
    expect(bars[0]).toBe('2025-01');
    expect(bars.slice(0, 5)).toEqual(['2025-01', '2025-02', '2025-03', '2025-04', '2025-05']);
    expect(all.values.slice(0, 5)).toEqual([1, 1, 1, 0, 6]);
    expect([all.total, none.total, inexact, undated, before]).toEqual([9, 1, 1, 1, null]);
  });

  test('counts suggested and accepted themes, not rejected ones, not the trash', () => {
    const [climate, covid] = ask().themes;
    expect(climate?.values.slice(0, 5)).toEqual([0, 1, 1, 0, 6]);
    expect(covid?.total).toBe(1);
  });

  test('marks what stands far above the bars before', () => {
    expect(ask().spikes).toEqual([
      { themeId: null, at: 4, count: 6, usual: 0.8 },
      { themeId: 1, at: 4, count: 6, usual: 0.5 },
    ]);
  });

  test('compares with the period of the same length before', () => {
    const { before, all, grain } = ask({ from: '2025-05-01', to: '2025-05-31' });
    expect(grain).toBe('day');
    expect(before).toEqual({ from: '2025-03-31', to: '2025-04-30' });
    expect([all.total, all.previous]).toEqual([6, 0]);
    expect(ask({ from: '2025-03-01', to: '2025-03-31' }).all.previous).toBe(1);
  });

  test('counts a story once where it names cells, and clippings beside', () => {
    const cell = ask().matrix.find(({ themeId, language }) => themeId === 1 && language === 'kk');
    expect(cell).toMatchObject({ outletId: 0, stories: 5, clippings: 6 });
    expect(ask().outlets.map(({ name }) => name)).toEqual(['', 'Дала жаршысы']);
  });

  test('tells agency pick-ups from original reports', () => {
    expect(ask().all).toMatchObject({ pickups: 1, originals: 8 });
  });

  test('of one theme holds nothing of the others', () => {
    const { all, themes, matrix } = ask({ themeId: 2 });
    expect([all.total, themes.length, matrix.length]).toEqual([1, 1, 1]);
  });

  test('of an empty library is empty', () => {
    const { bars, all, spikes } = overview(memoryLibrary().db, calls['overview.get'].input.parse({ days: 30 }));
    expect([bars, all.values, all.total, spikes]).toEqual([[], [], 0, []]);
  });
});
