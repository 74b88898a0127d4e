// The annotations in their groups: only those in sight are drawn, and the keyboard walks through all of them.

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationGroup, AnnotationGrouping, AnnotationList as List } from '../../contract/annotation.ts';
import { useAction } from '../actions.ts';
import { go, openView } from '../place.ts';
import { formatDay, formatNumber, useLanguage } from '../words.ts';
import { AnnotationLine } from './AnnotationLine.tsx';
import classes from './AnnotationsPage.module.css';
import { copyQuotation } from './copy-quotation.ts';

type Item = { kind: 'group'; group: AnnotationGroup } | { kind: 'row'; row: List['rows'][number] };

function itemsOf({ groups, rows }: List): Item[] {
  const items: Item[] = [];
  let last = -1;
  for (const row of rows) {
    const group = groups[row.group];
    if (row.group !== last && group) items.push({ kind: 'group', group });
    last = row.group;
    items.push({ kind: 'row', row });
  }
  return items;
}

export interface AnnotationListProps {
  list: List;
  groupBy: AnnotationGrouping;
  /** Reads on; null at the end. */
  more: (() => void) | null;
}

/** Enter, or a click, opens the clipping at the passage. */
export function AnnotationList({ list, groupBy, more }: AnnotationListProps) {
  const { t } = useTranslation('annotations');
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const items = itemsOf(list);
  const [at, setAt] = useState(1);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === 'row' ? 104 : 40),
    getItemKey: (index) => {
      const item = items[index];
      if (!item) return index;
      return item.kind === 'row' ? `${item.row.group}-${item.row.id}` : `group-${item.group.key}`;
    },
    overscan: 8,
  });
  const drawn = virtual.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && lastDrawn >= items.length - 30) more();
  }, [more, lastDrawn, items.length]);

  const current = items[at];
  const row = current?.kind === 'row' ? current.row : null;
  const step = (by: 1 | -1) => {
    let next = at + by;
    while (items[next]?.kind === 'group') next += by;
    if (!items[next]) return;
    setAt(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  const openRow = ({ clippingId, id, kind, orphan }: List['rows'][number]) => {
    openView({ kind: 'all' }, clippingId);
    if (kind === 'highlight' && !orphan) go({ annotation: id }, 'replace');
  };
  useAction('next', () => step(1));
  useAction('previous', () => step(-1));
  useAction(
    'copy-quotation',
    () => {
      if (row?.passage) void copyQuotation({ ...row, quote: row.passage }, language);
    },
    row?.passage != null,
  );

  const nameOf = ({ key, label }: AnnotationGroup) =>
    key === null ? t(`without.${groupBy}`) : groupBy === 'date' ? formatDay(String(key), language, 'long') : label;
  return (
    <div ref={scroller} className={classes.scroller}>
      <div
        role="listbox"
        tabIndex={0}
        aria-label={t('list')}
        aria-activedescendant={row && drawn.some(({ index }) => index === at) ? `annotation-${at}` : undefined}
        className={classes.list}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && row) openRow(row);
        }}
      >
        {drawn.map(({ index, key, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <div
              key={key}
              role="presentation"
              ref={virtual.measureElement}
              data-index={index}
              className={classes.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              {item.kind === 'group' ? (
                <div className={classes.group}>
                  <span className={classes.groupName}>{nameOf(item.group)}</span>
                  <span className={classes.count}>{formatNumber(item.group.count, language)}</span>
                </div>
              ) : (
                <AnnotationLine
                  id={`annotation-${index}`}
                  row={item.row}
                  isCurrent={index === at}
                  position={index}
                  of={list.rowTotal}
                  onOpen={() => {
                    setAt(index);
                    openRow(item.row);
                  }}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
