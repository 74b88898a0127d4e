// The report of an import: a row for every file, filtered by outcome, with the reason in words and what to do about it.

import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportItem, ImportReport } from '../../contract/import.ts';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './ImportReport.module.css';
import { ReportRows } from './ReportRows.tsx';

const OUTCOMES = ['all', 'imported', 'same-text', 'near', 'duplicate', 'skipped', 'failed'] as const;
type Outcome = (typeof OUTCOMES)[number];

// Fewer rows than this are found by eye.
const MANY = 12;

/** Whether a row is of an outcome: what resembles something is imported too. */
function isOf(item: ImportItem, outcome: Outcome): boolean {
  if (outcome === 'all') return true;
  if (outcome === 'same-text') return item.status === 'imported' && /^same-text(-in-trash)?$/.test(item.reason ?? '');
  if (outcome === 'near') return item.status === 'imported' && item.reason === 'near';
  return item.status === outcome;
}

export interface ImportReportViewProps {
  report: ImportReport;
  /** Takes the height there is, instead of its own. */
  fill?: boolean;
  /** The analyst goes to what a row leads to. */
  onLeave?: () => void;
}

/** The filter and the rows. */
export function ImportReportView({ report, fill, onLeave }: ImportReportViewProps) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const [wanted, setWanted] = useState<Outcome>('all');
  const [name, setName] = useState('');
  const counts = OUTCOMES.map(
    (outcome) => [outcome, report.items.filter((item) => isOf(item, outcome)).length] as const,
  );
  const present = counts.filter(([outcome, count]) => count > 0 || outcome === wanted);
  const sought = name.trim().toLocaleLowerCase();
  const rows = report.items.filter(
    (item) => isOf(item, wanted) && (!sought || item.path.toLocaleLowerCase().includes(sought)),
  );
  if (!report.items.length) return <p className={classes.none}>{t('report.none')}</p>;
  return (
    <div className={classes.report} data-fill={fill || undefined}>
      <fieldset className={classes.filter} aria-label={t('report.filter')}>
        {present.length > 2
          ? present.map(([outcome, count]) => (
              <button
                key={outcome}
                type="button"
                className={classes.choice}
                aria-pressed={wanted === outcome}
                onClick={() => setWanted(outcome)}
              >
                {t(`only.${outcome}`, { number: formatNumber(count, language) })}
              </button>
            ))
          : null}
        {report.items.length > MANY ? (
          <TextInput
            className={classes.find}
            aria-label={t('report.find')}
            placeholder={t('report.find')}
            leftSection={<IconSearch size={14} stroke={1.7} />}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        ) : null}
      </fieldset>
      {rows.length ? (
        <ReportRows report={report} items={rows} fill={fill} onLeave={onLeave} />
      ) : (
        <p className={classes.none}>{t('report.nothing')}</p>
      )}
    </div>
  );
}
