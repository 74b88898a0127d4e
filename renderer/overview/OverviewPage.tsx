// The library over a period: time, themes, languages, outlets and agencies in figures, each of which opens its clippings.

import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../contract/overview.ts';
import { runAction, useAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { openView } from '../place.ts';
import { FailureMessage, Message } from '../ui/Message.tsx';
import page from '../ui/Page.module.css';
import { formatDay, useLanguage } from '../words.ts';
import classes from './Overview.module.css';
import { OverviewMatrix } from './OverviewMatrix.tsx';
import { OverviewOutlets } from './OverviewOutlets.tsx';
import { OverviewTable } from './OverviewTable.tsx';
import { OverviewTotals } from './OverviewTotals.tsx';
import { Spikes } from './Spikes.tsx';

// The charts are large, and no other screen needs them.
const OverviewChart = lazy(() => import('./OverviewChart.tsx').then((module) => ({ default: module.OverviewChart })));

const PERIODS = ['30', '90', '365', 'all'] as const;
type Stretch = { from: string; to: string };

/** The first and last day of a stretch given by its bars. */
function daysOf(from: string, to: string): Stretch {
  const [year = 0, month = 12, day] = to.split('-').map(Number);
  const last = day ? to : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: from.padEnd(10, '-01-01'.slice(from.length === 4 ? 0 : 3)), to: last };
}

/** The screen. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const [period, setPeriod] = useState<string>('365');
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const days = period === 'all' ? null : Number(period);
  const { data, error, refetch } = useDesk(
    'overview.get',
    { language, ...(stretch ?? { days }) },
    { keepPrevious: true },
  );
  useAction('back', () => (stretch ? setStretch(null) : openView({ kind: 'all' })));
  if (error) return <FailureMessage failure={error} onRetry={() => void refetch()} />;
  const key = data ? `${data.bars[0]} ${data.bars.length}` : '';
  return (
    <div className={page.ground}>
      <article className={classes.sheet} aria-labelledby="overview-title">
        <header className={classes.head}>
          <h1 id="overview-title" className={classes.title}>
            {t('title')}
          </h1>
          <SegmentedControl
            aria-label={t('period.label')}
            value={stretch ? 'stretch' : period}
            onChange={(value) => {
              setStretch(null);
              setPeriod(value);
            }}
            data={[
              ...PERIODS.map((value) => ({ value: value as string, label: t(`period.${value}`) })),
              ...(stretch
                ? [
                    {
                      value: 'stretch',
                      label: t('period.chosen', {
                        from: formatDay(stretch.from, language),
                        to: formatDay(stretch.to, language),
                      }),
                    },
                  ]
                : []),
            ]}
          />
        </header>
        {!data ? <Skeleton height={300} aria-busy /> : null}
        {data && data.bars.length === 0 ? <NothingDated undated={data.undated} /> : null}
        {data && data.bars.length > 0 ? (
          <>
            <section aria-labelledby="overview-time">
              <h2 id="overview-time" className={classes.heading}>
                {t('by')}
              </h2>
              <Suspense fallback={<Skeleton height={290} />}>
                <OverviewChart key={key} overview={data} onCloser={(from, to) => setStretch(daysOf(from, to))} />
              </Suspense>
              <Spikes overview={data} />
              <LeftOut overview={data} />
              <OverviewTable overview={data} />
            </section>
            <OverviewTotals overview={data} />
            <OverviewMatrix overview={data} />
            <OverviewOutlets overview={data} />
          </>
        ) : null}
      </article>
    </div>
  );
}

function NothingDated({ undated }: { undated: number }) {
  const { t } = useTranslation('overview');
  const kind = undated > 0 ? 'noneDated' : 'empty';
  return (
    <Message
      title={t(`${kind}.title`)}
      actions={kind === 'empty' ? <Button onClick={() => runAction('import')}>{t('empty.import')}</Button> : null}
    >
      {t(`${kind}.help`)}
    </Message>
  );
}

function LeftOut({ overview: { inexact, undated } }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  if (inexact === 0 && undated === 0) return null;
  return (
    <p className={classes.hint}>
      {inexact > 0 ? `${t('inexact', { count: inexact })} ` : null}
      {undated > 0 ? (
        <>
          {t('undated', { count: undated })} <a href="#/all?undated=">{t('openUndated')}</a>
        </>
      ) : null}
    </p>
  );
}
