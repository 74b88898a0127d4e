// What the list draws: rows, the line above partial matches, and sections by theme.

import { describe, expect, test } from 'vitest';
import type { ClippingRow } from '../../../contract/clipping.ts';
import type { Hit } from '../../../contract/search.ts';
import type { ClippingTheme, ThemeStatus } from '../../../contract/theme.ts';
import { groupedItems, plainItems, stepRow } from '../../../renderer/library/list-items.ts';
import type { ListRow } from '../../../renderer/library/use-listing.ts';

function row(id: number, themes: [number, ThemeStatus][] = [], partial?: boolean): ListRow {
  const clipping = {
    id,
    themes: themes.map(([themeId, status]) => ({ themeId, status, name: `theme ${themeId}` }) as ClippingTheme),
  } as ClippingRow;
  return { clipping, hit: partial === undefined ? null : ({ clipping, partial } as Hit) };
}

const drawn = (items: ReturnType<typeof plainItems>) =>
  items.map((item) => (item.kind === 'row' ? item.id : item.kind === 'section' ? item.theme?.themeId : '–'));

describe('plain', () => {
  test('no rows, no items', () => {
    expect(plainItems([])).toEqual([]);
    expect(stepRow([], -1, 1)).toBe(-1);
  });

  test('a line parts full matches from partial ones', () => {
    expect(drawn(plainItems([row(1, [], false), row(2, [], true), row(3, [], true)]))).toEqual([1, '–', 2, 3]);
  });
});

describe('grouped by theme', () => {
  const rows = [
    row(1, [[20, 'suggested']]),
    row(2),
    row(3, [
      [20, 'accepted'],
      [10, 'suggested'],
    ]),
    row(4, [[10, 'rejected']]),
  ];

  test('accepted before suggested, a clipping in each of its themes, those without any last', () => {
    expect(drawn(groupedItems(rows, [10, 20]))).toEqual([10, 3, 20, 3, 1, undefined, 2, 4]);
  });

  test('every item has a key of its own', () => {
    const keys = groupedItems(rows, [10, 20]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the keyboard steps over headings and stays at the ends', () => {
    const items = groupedItems(rows, [10, 20]);
    expect(stepRow(items, -1, 1)).toBe(1);
    expect(stepRow(items, 1, 1)).toBe(3);
    expect(stepRow(items, 3, -1)).toBe(1);
    expect(stepRow(items, 1, -1)).toBe(1);
    expect(stepRow(items, items.length - 1, 1)).toBe(items.length - 1);
  });
});
