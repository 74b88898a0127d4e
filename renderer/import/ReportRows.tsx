// The rows of an import's report; only those in sight are drawn, however many files there were.

import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportItem } from '../../contract/model.ts';
import classes from './ImportReport.module.css';

export interface ReportRowsProps {
  items: ImportItem[];
  /** The analyst wants to see a clipping a file became, or is a duplicate of. */
  onShow: (clippingId: number) => void;
}

function Row({ item, onShow }: { item: ImportItem; onShow: ReportRowsProps['onShow'] }) {
  const { t } = useTranslation('import');
  const name = item.path.split(/[/\\]/).at(-1);
  const folder = item.path.slice(0, item.path.length - (name?.length ?? 0));
  const [first] = item.clippings;
  const reason = item.reason ? t(`reason.${item.reason}`, { defaultValue: item.message ?? item.reason }) : null;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, which table rows are not. */}
      <span role="cell" className={classes.path} title={item.message ?? item.path}>
        <span className={classes.folder}>{folder}</span>
        {name}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <span role="cell" className={classes.outcome} data-outcome={item.status}>
        {t(`outcome.${item.status}`)}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <span role="cell" className={classes.reason}>
        {reason ?? (item.clippings.length > 1 ? t('report.several', { count: item.clippings.length }) : '')}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <span role="cell" className={classes.next}>
        {first ? (
          <button
            type="button"
            className={classes.show}
            aria-label={t('report.showFile', { name })}
            onClick={() => onShow(first)}
          >
            {t('report.show')}
          </button>
        ) : null}
      </span>
    </>
  );
}

/** A table of files. */
export function ReportRows({ items, onShow }: ReportRowsProps) {
  const { t } = useTranslation('import');
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 34,
    getItemKey: (at) => items[at]?.id ?? at,
    overscan: 8,
  });
  return (
    <div ref={scroller} className={classes.scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: see Row. */}
      <div
        role="table"
        aria-label={t('report.label')}
        aria-rowcount={items.length}
        className={classes.table}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return item ? (
            // biome-ignore lint/a11y/useSemanticElements: see Row.
            // biome-ignore lint/a11y/useFocusableInteractive: a row of a plain table takes no focus.
            <div
              key={key}
              role="row"
              aria-rowindex={index + 1}
              ref={virtual.measureElement}
              data-index={index}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Row item={item} onShow={onShow} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}
