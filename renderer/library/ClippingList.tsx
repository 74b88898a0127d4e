// The list of clippings: only the rows in sight are drawn, and the keyboard walks through all of them.

import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../actions.ts';
import { choose, currentChosen, go, useChosen, usePlace } from '../place.ts';
import type { Screen } from '../place-hash.ts';
import { readText } from '../reader/reading-focus.ts';
import classes from './ClippingList.module.css';
import { ClippingListRow, HeldListRow, toggleChosen } from './ClippingListRow.tsx';
import { ClippingMenu, type MenuPoint } from './ClippingMenu.tsx';
import { wantRows } from './held-rows.ts';
import { PartialHeading, ThemeHeading } from './ListHeading.tsx';
import { type ListItem, stepRow } from './list-items.ts';
import { useThemeName } from './use-theme-name.ts';

export interface ClippingListProps {
  items: ListItem[];
  /** Reads on; null while reading or at the end. */
  more: (() => void) | null;
  searching: boolean;
  /** What these are the answer to, as one string: another one begins at its top. */
  asked: string;
}

function clippingAt(items: ListItem[], at: number): number | null {
  const item = items[at];
  return item?.kind === 'row' ? item.id : null;
}

/** In pixels: all rows are of one height, so that a list of any length is laid out without measuring them. */
const HEIGHT = { row: 118, found: 135, heading: 36 };

/** Rows read before they come into sight: those next to it, and more of those that a quick scroll goes to. */
const AHEAD = { least: 40, most: 400 };

/** Asks for the rows that are held apart, of those in sight and then of those ahead. */
function useRowsInSight(items: ListItem[], first: number, last: number): void {
  const before = useRef(first);
  useEffect(() => {
    const moved = first - before.current;
    before.current = first;
    if (items[first]?.kind !== 'row' || items[first].row) return;
    const ahead = Math.min(AHEAD.most, Math.max(AHEAD.least, 8 * Math.abs(moved)));
    const from = first - (moved < 0 ? ahead : AHEAD.least);
    const to = last + 1 + (moved > 0 ? ahead : AHEAD.least);
    const ids = (start: number, end: number) =>
      items.slice(Math.max(0, start), Math.max(0, end)).flatMap((item) => (item.kind === 'row' ? [item.id] : []));
    const under = ids(last + 1, to);
    const over = ids(from, first).reverse();
    wantRows([...ids(first, last + 1), ...(moved < 0 ? [...over, ...under] : [...under, ...over])], first);
  }, [items, first, last]);
}

/** Narrower, list and reader take turns. */
const ONE_PANE = 800;

/** Rows and headings; the clipping read is selected, those chosen together are ticked. */
export function ClippingList({ items, more, searching, asked }: ClippingListProps) {
  const { t } = useTranslation('library');
  const { selected, screen } = usePlace();
  const chosen = useChosen();
  const scroller = useRef<HTMLDivElement>(null);
  // A clipping may stand in several sections, so the place in the list is kept beside its id.
  const cursor = useRef(-1);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(
      (at: number) => (items[at]?.kind !== 'row' ? HEIGHT.heading : searching ? HEIGHT.found : HEIGHT.row),
      [items, searching],
    ),
    getItemKey: useCallback((at: number) => items[at]?.key ?? at, [items]),
    overscan: 6,
  });
  const drawn = virtual.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  useRowsInSight(items, drawn[0]?.index ?? 0, lastDrawn);

  useEffect(() => {
    if (more && lastDrawn >= items.length - 20) more();
  }, [more, lastDrawn, items.length]);

  const isAt = (at: number) => clippingAt(items, at) === selected;
  const firstOf = useMemo(
    () => (selected === null ? -1 : items.findIndex((item) => item.kind === 'row' && item.id === selected)),
    [items, selected],
  );
  if (selected === null || !isAt(cursor.current)) cursor.current = firstOf;

  // What was found for other words is read from its top; a clipping opened from elsewhere is brought into sight.
  const found = cursor.current;
  const answered = useRef(asked);
  useEffect(() => {
    const isAnother = answered.current !== asked;
    answered.current = asked;
    if (isAnother && (searching || found < 0)) scroller.current?.scrollTo({ top: 0 });
    else if (found >= 0) virtual.scrollToIndex(found, { align: 'auto' });
  }, [found, asked, searching, virtual]);

  const step = (by: 1 | -1) => {
    const at = stepRow(items, cursor.current, by);
    const id = clippingAt(items, at);
    if (!id) return;
    cursor.current = at;
    virtual.scrollToIndex(at, { align: 'auto' });
    go({ selected: id }, 'replace');
  };
  useAction('next', () => step(1));
  useAction('previous', () => step(-1));
  const extend = (by: 1 | -1) => {
    const from = clippingAt(items, cursor.current);
    step(by);
    const to = clippingAt(items, cursor.current);
    choose([...currentChosen(), ...[from, to].filter((id) => id !== null)]);
  };
  useAction('select-next', () => extend(1));
  useAction('select-previous', () => extend(-1));
  useAction('select', () => selected && toggleChosen(selected), selected !== null);

  // Rows keep what they are given, so that only those that changed are drawn again.
  const click = useRef((_event: MouseEvent, _at: number, _id: number) => {});
  click.current = (event, at, id) => {
    if (event.metaKey || event.ctrlKey) return toggleChosen(id);
    if (event.shiftKey) {
      const [from, to] = [Math.max(0, cursor.current), at].sort((one, other) => one - other);
      const ids = items.slice(from, (to ?? 0) + 1).map((_, offset) => clippingAt(items, (from ?? 0) + offset));
      return choose([...currentChosen(), ...ids.filter((one) => one !== null)]);
    }
    cursor.current = at;
    if (currentChosen().size) choose([]);
    go({ selected: id }, 'replace');
  };
  const onClick = useCallback((event: MouseEvent, at: number, id: number) => click.current(event, at, id), []);
  const nameOf = useThemeName();

  const [menu, setMenu] = useState<MenuPoint | null>(null);
  // From a clipping in the list into its text, for the keys that scroll; with none open, to the first.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (selected === null) step(1);
    else readText();
  };
  const openMenu = (event: MouseEvent) => {
    const id = event.target instanceof Element ? event.target.closest('[role="option"]')?.id : undefined;
    const clicked = Number(id?.replace('clipping-', ''));
    // Where one pane is shown at a time, the reader would take the place of the list.
    if (!clicked || window.innerWidth < ONE_PANE) return;
    event.preventDefault();
    if (!currentChosen().has(clicked)) {
      if (currentChosen().size) choose([]);
      go({ selected: clicked }, 'replace');
    }
    setMenu({ x: event.clientX, y: event.clientY });
  };
  useAction(
    'menu',
    () => {
      const row = document.getElementById(`clipping-${selected}`)?.getBoundingClientRect();
      if (row) setMenu({ x: row.left + 32, y: Math.max(row.top, 0) + 32 });
    },
    selected !== null && window.innerWidth >= ONE_PANE,
  );

  const sections = useMemo(
    () => items.flatMap((item, at) => (item.kind === 'section' ? [{ ...item, at }] : [])),
    [items],
  );
  const top = virtual.range?.startIndex ?? 0;
  const above = sections.findLast(({ at }) => at <= top);
  return (
    <div ref={scroller} className={classes.scroller}>
      {above ? (
        <div aria-hidden className={classes.sticky}>
          <ThemeHeading theme={above.theme} count={above.count} suggested={above.suggested} />
        </div>
      ) : null}
      <div
        role="listbox"
        tabIndex={0}
        aria-label={t('list.clippings')}
        aria-multiselectable
        aria-activedescendant={selected && drawn.some(({ index }) => isAt(index)) ? `clipping-${selected}` : undefined}
        data-clipping-list
        className={classes.list}
        style={{ height: virtual.getTotalSize() }}
        onContextMenu={openMenu}
        onKeyDown={enter}
      >
        {drawn.map(({ index, key, start, size }) => {
          const item = items[index];
          if (!item) return null;
          const box = {
            className: classes.item,
            style: { transform: `translateY(${start}px)`, height: size },
          };
          if (item.kind === 'partial')
            return (
              <div key={key} role="presentation" {...box}>
                <PartialHeading alone={index === 0} />
              </div>
            );
          if (item.kind === 'section')
            return (
              <div key={key} role="presentation" {...box}>
                <ThemeHeading theme={item.theme} count={item.count} suggested={item.suggested} />
              </div>
            );
          const row = {
            isCurrent: index === cursor.current,
            isChosen: chosen.has(item.id),
            choosing: chosen.size > 0,
            at: index,
            of: items.length,
            nameOf,
            onClick,
          };
          return (
            <div key={key} role="presentation" {...box}>
              {item.row ? <ClippingListRow row={item.row} {...row} /> : <HeldListRow id={item.id} {...row} />}
            </div>
          );
        })}
      </div>
      {menu ? <ClippingMenu at={menu} inTrash={isTrash(screen)} onClose={() => setMenu(null)} /> : null}
    </div>
  );
}

function isTrash(screen: Screen): boolean {
  return screen.at === 'library' && screen.view.kind === 'trash';
}
