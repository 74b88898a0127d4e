// What one issue has against another that is chosen: changes of the whole and of sections, clippings new, changed and how, dropped.

import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issue, IssueComparison } from '../../contract/issue.ts';
import { useDesk } from '../desk.ts';
import { FailureMessage } from '../ui/Message.tsx';
import { formatInstant, useLanguage } from '../words.ts';
import classes from './Issues.module.css';

interface ComparisonProps {
  issue: Issue;
  /** The other issues of its briefing, newest first. */
  others: readonly Issue[];
}

/** Begins with the issue before it. */
export function Comparison({ issue, others }: ComparisonProps) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const before = others.find(({ number }) => number < issue.number) ?? others[0];
  const [chosen, setChosen] = useState(before?.id ?? 0);
  const earlierId = others.some(({ id }) => id === chosen) ? chosen : (before?.id ?? 0);
  const { data, error, refetch } = useDesk('issue.compare', { id: issue.id, earlierId }, { enabled: earlierId > 0 });
  if (!before) return null;
  return (
    <div className={classes.comparison}>
      <NativeSelect
        size="xs"
        label={t('issues.against', { number: issue.number })}
        value={String(earlierId)}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
        data={others.map(({ id, number, madeAt }) => ({
          value: String(id),
          label: t('issues.numbered', { number, when: formatInstant(madeAt, language) }),
        }))}
      />
      {error && <FailureMessage failure={error} onRetry={() => void refetch()} />}
      {data && <Differences comparison={data} />}
    </div>
  );
}

interface Group {
  key: string;
  title: string;
  rows: { key: number | string; words: string; said: string }[];
}

function Differences({ comparison }: { comparison: IssueComparison }) {
  const { t } = useTranslation('briefing');
  const { pack, sections, added, changed, dropped, unchanged } = comparison;
  const row = ({ clippingId, headline }: { clippingId: number; headline: string }, said = '') => ({
    key: clippingId,
    words: headline,
    said,
  });
  const list = (words: readonly string[]) => words.join(', ');
  const all: Group[] = [
    {
      key: 'pack',
      title: t('compare.whole'),
      rows:
        pack.length > 0
          ? [{ key: 'pack', words: list(pack.map((change) => t(`compare.pack.${change}`))), said: '' }]
          : [],
    },
    {
      key: 'sections',
      title: t('compare.inSections'),
      rows: sections.map(({ title, changes }) => ({
        key: title,
        words: title,
        said: list(changes.map((change) => t(`compare.inSection.${change}`))),
      })),
    },
    { key: 'added', title: t('compare.added', { count: added.length }), rows: added.map((each) => row(each)) },
    {
      key: 'changed',
      title: t('compare.changed', { count: changed.length }),
      rows: changed.map((each) => row(each, list(each.changes.map((change) => t(`compare.change.${change}`))))),
    },
    { key: 'dropped', title: t('compare.dropped', { count: dropped.length }), rows: dropped.map((each) => row(each)) },
  ];
  const groups = all.filter(({ rows }) => rows.length > 0);
  return (
    <>
      {groups.map(({ key, title, rows }) => (
        <section key={key} aria-label={title}>
          <h3 className={classes.group}>{title}</h3>
          <ul className={classes.entries}>
            {rows.map((each) => (
              <li key={each.key}>
                {each.words} {each.said && <span className={classes.changes}>({each.said})</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={classes.changes} role="status">
        {groups.length === 0 ? t('compare.same') : t('compare.unchanged', { count: unchanged })}
      </p>
    </>
  );
}
