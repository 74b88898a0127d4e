// Clippings over time as bars stacked by theme, with a brush; a bar opens its clippings.

import { BarChart } from '@mantine/charts';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Brush } from 'recharts';
import type { Overview } from '../../contract/overview.ts';
import { formatDay, useLanguage } from '../words.ts';
import classes from './Overview.module.css';
import { countedHref } from './overview-links.ts';

interface OverviewChartProps {
  overview: Overview;
  /** Shows a stretch of the bars as the period. */
  onCloser: (from: string, to: string) => void;
}

const HEIGHT = 260;
const LABEL_ROOM = 40;

export function OverviewChart({ overview, onCloser }: OverviewChartProps) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const { bars, all, none, spikes } = overview;
  const themes = overview.themes.filter(({ total }) => total > 0);
  const [stretch, setStretch] = useState<[number, number]>([0, bars.length - 1]);
  const label = (at: number) => formatDay(bars[at] ?? '', language);
  const data = bars.map((_, at) => ({
    bar: label(at),
    ...Object.fromEntries(themes.map(({ id, values }) => [`theme-${id}`, values[at] ?? 0])),
    none: none.values[at] ?? 0,
  }));
  const series = [
    ...themes.map(({ id, name, hue }) => ({
      name: `theme-${id}`,
      label: name,
      color: hue,
      themeId: id as number | null,
    })),
    ...(none.total > 0 ? [{ name: 'none', label: t('none'), color: 'var(--desk-line)', themeId: null }] : []),
  ];
  const [first, last] = [stretch[0], Math.min(stretch[1], bars.length - 1)];
  const narrowed = first > 0 || last < bars.length - 1;
  const inStretch = all.values.slice(first, last + 1).reduce((sum, value) => sum + value, 0);
  const marked = spikes.filter(({ themeId }) => themeId === null);
  return (
    <div className={classes.chart}>
      <figure className={classes.drawn} aria-label={t('chart')}>
        <BarChart
          h={HEIGHT}
          data={data}
          dataKey="bar"
          type="stacked"
          series={series.map(({ name, label, color }) => ({ name, label, color }))}
          gridAxis="x"
          tickLine="none"
          withLegend={false}
          maxBarWidth={40}
          // Every second, third ... label; the last has room beside the bars, else it would thin out all of them.
          xAxisProps={{ interval: 'equidistantPreserveStart' }}
          barChartProps={{ margin: { right: LABEL_ROOM } }}
          yAxisProps={{ allowDecimals: false }}
          referenceLines={marked.map(({ at }) => ({
            x: label(at),
            color: 'var(--desk-warn)',
            label: '▲',
            labelPosition: 'insideTop' as const,
          }))}
          barProps={({ name }) => ({
            isAnimationActive: false,
            cursor: 'pointer',
            onClick: (_: unknown, at: number) => {
              const themeId = series.find((one) => one.name === name)?.themeId ?? null;
              const bar = bars[first + at];
              window.location.hash = countedHref({ themeId, from: bar, to: bar });
            },
          })}
        >
          {bars.length > 3 ? (
            <Brush
              dataKey="bar"
              height={22}
              travellerWidth={8}
              stroke="var(--desk-muted)"
              fill="var(--desk-paper)"
              tickFormatter={() => ''}
              onChange={({ startIndex, endIndex }) => setStretch([startIndex ?? 0, endIndex ?? bars.length - 1])}
            />
          ) : null}
        </BarChart>
      </figure>
      {narrowed ? (
        <Group gap="xs" className={classes.stretch}>
          <span role="status">{t('stretch', { from: label(first), to: label(last) })}</span>
          <Button variant="default" component="a" href={countedHref({ from: bars[first], to: bars[last] })}>
            {t('openStretch', { count: inStretch })}
          </Button>
          <Button variant="default" onClick={() => onCloser(bars[first] ?? '', bars[last] ?? '')}>
            {t('closer')}
          </Button>
        </Group>
      ) : null}
    </div>
  );
}
