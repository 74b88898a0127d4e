// The rows of an import's report; only those in sight are drawn, however many files there were.

import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportItem, ImportReport } from '../../contract/import.ts';
import classes from './ImportReport.module.css';
import { reasonOf } from './report-reason.ts';
import { reportSteps } from './report-steps.ts';
import { pathParts, sharedFolder } from './short-paths.ts';

export interface ReportRowsProps {
  report: ImportReport;
  /** Those of the report's rows that are shown. */
  items: ImportItem[];
  fill?: boolean;
  /** The analyst goes to what a row leads to. */
  onLeave?: () => void;
}

interface RowProps {
  item: ImportItem;
  report: ImportReport;
  /** The folder that goes without saying. */
  shared: string;
  onLeave?: () => void;
}

function Row({ item, report, shared, onLeave }: RowProps) {
  const { t } = useTranslation('import');
  const { folders, name } = pathParts(item.path.slice(shared.length));
  const code = reasonOf(item);
  const reason = code ? t(`reason.${code}`, { defaultValue: item.message ?? code }) : null;
  const remedy = code ? t(`remedy.${code}`, { defaultValue: '' }) : '';
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, which table rows are not. */}
      <span role="cell" className={classes.path} title={item.path}>
        <span className={classes.folder}>
          {folders.map((folder, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same folder name may stand twice in a path.
            <Fragment key={at}>
              {folder}
              <wbr />
            </Fragment>
          ))}
        </span>
        {name}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <span role="cell" className={classes.outcome} data-outcome={item.status}>
        {t(`outcome.${item.status}`)}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <span role="cell" className={classes.reason} title={item.message ?? undefined}>
        {reason ?? (item.clippings.length > 1 ? t('report.several', { count: item.clippings.length }) : '')}
        {remedy ? <span className={classes.remedy}>{remedy}</span> : null}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <span role="cell" className={classes.next}>
        {reportSteps(item, report, t).map(({ key, label, description, leaves, run }) => (
          <button
            key={key}
            type="button"
            className={classes.show}
            aria-label={description}
            onClick={() => {
              if (leaves) onLeave?.();
              run();
            }}
          >
            {label}
          </button>
        ))}
      </span>
    </>
  );
}

/** A table of files. */
export function ReportRows({ report, items, fill, onLeave }: ReportRowsProps) {
  const { t } = useTranslation('import');
  const shared = useMemo(() => sharedFolder(report.items.map(({ path }) => path)), [report.items]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 40,
    getItemKey: (at) => items[at]?.id ?? at,
    overscan: 8,
  });
  return (
    <section
      ref={scroller}
      className={classes.scroller}
      data-fill={fill || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled with the keyboard too.
      tabIndex={0}
      aria-label={t('report.rows')}
    >
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
              <Row item={item} report={report} shared={shared} onLeave={onLeave} />
            </div>
          ) : null;
        })}
      </div>
    </section>
  );
}
