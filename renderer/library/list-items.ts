// What the list draws, in order: rows, the line above partial matches, and the headings of themes when grouped.

import type { ClippingTheme } from '../../contract/theme.ts';
import type { ListRow } from './use-listing.ts';

export type ListItem =
  /** `row` null: it is held apart, by the clipping's id. */
  | { kind: 'row'; key: string | number; id: number; row: ListRow | null }
  | { kind: 'partial'; key: string; count: number }
  | { kind: 'section'; key: string; theme: ClippingTheme | null; count: number; suggested: number };

function item(row: ListRow, section = ''): ListItem {
  return { kind: 'row', key: `${section}${row.clipping.id}`, id: row.clipping.id, row };
}

/** Clippings one after another, whose rows are held apart. */
export function orderedItems(order: readonly number[]): ListItem[] {
  return order.map((id) => ({ kind: 'row', key: id, id, row: null }));
}

/** Rows one after another; those that hold only a part of the query come under a line of their own. */
export function plainItems(rows: ListRow[]): ListItem[] {
  const at = rows.findIndex((row) => row.hit?.partial);
  if (at < 0) return rows.map((row) => item(row));
  const partial = rows.slice(at);
  return [
    ...rows.slice(0, at).map((row) => item(row)),
    { kind: 'partial', key: 'partial', count: partial.length },
    ...partial.map((row) => item(row)),
  ];
}

/**
 * Rows in sections by theme, accepted before suggested within one; a clipping stands in every theme it has, and those
 * without any come last. Sections are in the order of `themeOrder` (theme ids), then as they are met.
 */
export function groupedItems(rows: ListRow[], themeOrder: number[]): ListItem[] {
  const sections = new Map<number, { theme: ClippingTheme; accepted: ListRow[]; suggested: ListRow[] }>();
  const without: ListRow[] = [];
  for (const row of rows) {
    const themes = row.clipping.themes.filter((theme) => theme.status !== 'rejected');
    if (!themes.length) without.push(row);
    for (const theme of themes) {
      const section = sections.get(theme.themeId) ?? { theme, accepted: [], suggested: [] };
      section[theme.status === 'accepted' ? 'accepted' : 'suggested'].push(row);
      sections.set(theme.themeId, section);
    }
  }
  const place = (id: number) => (themeOrder.includes(id) ? themeOrder.indexOf(id) : themeOrder.length);
  const ordered = [...sections].sort(([one], [other]) => place(one) - place(other));
  const items: ListItem[] = [];
  for (const [id, { theme, accepted, suggested }] of ordered) {
    const count = accepted.length + suggested.length;
    items.push({ kind: 'section', key: `theme-${id}`, theme, count, suggested: suggested.length });
    for (const row of [...accepted, ...suggested]) items.push(item(row, `${id}:`));
  }
  if (without.length) {
    items.push({ kind: 'section', key: 'theme-none', theme: null, count: without.length, suggested: 0 });
    for (const row of without) items.push(item(row, 'none:'));
  }
  return items;
}

/** The place of the row `step` rows away from `from`, or of the nearest end; -1 when there are no rows. */
export function stepRow(items: ListItem[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < items.length; at += step) {
    if (items[at]?.kind === 'row') return at;
  }
  return items[from]?.kind === 'row' ? from : items.findIndex(({ kind }) => kind === 'row');
}
