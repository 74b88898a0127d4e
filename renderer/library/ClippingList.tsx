// The list of clippings: only the rows in sight are drawn, and the keyboard walks through all of them.

import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../actions.ts';
import { choose, currentChosen, go, useChosen, usePlace } from '../place.ts';
import classes from './ClippingList.module.css';
import { ClippingListRow } from './ClippingListRow.tsx';
import { PartialHeading, ThemeHeading } from './ListHeading.tsx';
import { type ListItem, stepRow } from './list-items.ts';

export interface ClippingListProps {
  items: ListItem[];
  /** Reads on; null while reading or at the end. */
  more: (() => void) | null;
  searching: boolean;
}

function clippingAt(items: ListItem[], at: number): number | null {
  const item = items[at];
  return item?.kind === 'row' ? item.row.clipping.id : null;
}

/** Rows and headings; the clipping read is selected, those chosen together are ticked. */
export function ClippingList({ items, more, searching }: ClippingListProps) {
  const { t } = useTranslation('library');
  const { selected } = usePlace();
  const chosen = useChosen();
  const scroller = useRef<HTMLDivElement>(null);
  // A clipping may stand in several sections, so the place in the list is kept beside its id.
  const cursor = useRef(-1);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (items[at]?.kind === 'row' ? (searching ? 116 : 96) : 36),
    getItemKey: (at) => items[at]?.key ?? at,
    overscan: 6,
  });
  const drawn = virtual.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;

  useEffect(() => {
    if (more && lastDrawn >= items.length - 20) more();
  }, [more, lastDrawn, items.length]);

  const isAt = (at: number) => clippingAt(items, at) === selected;
  if (selected === null) cursor.current = -1;
  else if (!isAt(cursor.current)) cursor.current = items.findIndex((_, at) => isAt(at));

  // A clipping opened from elsewhere is brought into sight.
  const found = cursor.current;
  useEffect(() => {
    if (found >= 0) virtual.scrollToIndex(found, { align: 'auto' });
  }, [found, virtual]);

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
  useAction('select', () => selected && toggle(selected), selected !== null);

  const toggle = (id: number) => {
    const next = new Set(currentChosen());
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const click = (event: MouseEvent, at: number, id: number) => {
    if (event.metaKey || event.ctrlKey) return toggle(id);
    if (event.shiftKey) {
      const [from, to] = [Math.max(0, cursor.current), at].sort((one, other) => one - other);
      const ids = items.slice(from, (to ?? 0) + 1).map((_, offset) => clippingAt(items, (from ?? 0) + offset));
      return choose([...currentChosen(), ...ids.filter((one) => one !== null)]);
    }
    cursor.current = at;
    if (currentChosen().size) choose([]);
    go({ selected: id }, 'replace');
  };

  const above = items.slice(0, (virtual.range?.startIndex ?? 0) + 1).findLast(({ kind }) => kind === 'section');
  return (
    <div ref={scroller} className={classes.scroller}>
      {above?.kind === 'section' ? (
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
      >
        {drawn.map(({ index, key, start }) => {
          const item = items[index];
          if (!item) return null;
          const box = {
            ref: virtual.measureElement,
            'data-index': index,
            className: classes.item,
            style: { transform: `translateY(${start}px)` },
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
          const { id } = item.row.clipping;
          return (
            <div key={key} role="presentation" {...box}>
              <ClippingListRow
                row={item.row}
                isCurrent={index === cursor.current}
                isChosen={chosen.has(id)}
                choosing={chosen.size > 0}
                position={index + 1}
                of={items.length}
                onClick={(event) => click(event, index, id)}
                onToggle={() => toggle(id)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
