// When the clippings appeared, as bars; a stretch of them is chosen by dragging, or with arrow keys and Enter.

import { type CSSProperties, type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetValue } from '../../contract/search.ts';
import { usePlace } from '../place.ts';
import { formatDay, formatNumber, useLanguage } from '../words.ts';
import { type Brush, brushAfterKey, brushEnds, brushOfDays, timelineOf } from './chart-bars.ts';
import classes from './Timeline.module.css';
import { narrow } from './use-filters.ts';

/** Nothing while there is no time between the clippings. */
export function Timeline({ months }: { months: readonly FacetValue[] }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { filters } = usePlace();
  const { bars, yearOnly } = useMemo(() => timelineOf(months), [months]);
  const [drawn, setDrawn] = useState<Brush | null>(null);
  const dragging = useRef(false);
  const chart = useRef<HTMLDivElement>(null);
  const kept = brushOfDays(bars, filters.from, filters.to);
  const brush = drawn ?? kept;
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || bars.length < 2) return null;

  const most = Math.max(1, ...bars.map(({ count }) => count));
  const [from, to] = brush ? brushEnds(brush) : [0, -1];
  const words = (() => {
    if (!brush) return t('day.noBrush');
    const days = [...new Set([bars[from]?.value ?? '', bars[to]?.value ?? ''])].map((day) => formatDay(day, language));
    const count = bars.slice(from, to + 1).reduce((sum, bar) => sum + bar.count, 0);
    return t('day.brush', { days: days.join(' – '), count, number: formatNumber(count, language) });
  })();
  const apply = (chosen: Brush | null) => {
    setDrawn(null);
    if (!chosen) return narrow({ from: undefined, to: undefined });
    const [start, end] = brushEnds(chosen);
    const range = { from: bars[start]?.value, to: bars[end]?.value };
    const isKept = kept && brushEnds(kept).join() === [start, end].join();
    narrow(isKept ? { from: undefined, to: undefined } : range);
  };
  const barAt = (event: PointerEvent) => {
    const box = chart.current?.getBoundingClientRect();
    if (!box) return 0;
    const at = Math.floor(((event.clientX - box.left) / box.width) * bars.length);
    return Math.min(bars.length - 1, Math.max(0, at));
  };
  const press = (event: KeyboardEvent) => {
    const next = brushAfterKey(brush, event.key, event.shiftKey, bars.length);
    if (next) setDrawn(next);
    else if (event.key === 'Enter' && drawn) apply(drawn);
    else if (event.key === 'Escape' && drawn) setDrawn(null);
    else if (event.key === 'Delete' && kept) apply(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.timeline}>
      <div
        ref={chart}
        className={classes.bars}
        role="slider"
        tabIndex={0}
        aria-label={t('day.chart')}
        aria-valuemin={0}
        aria-valuemax={bars.length - 1}
        aria-valuenow={Math.max(0, brush?.head ?? 0)}
        aria-valuetext={words}
        title={t('day.brushHelp')}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          dragging.current = true;
          const at = barAt(event);
          setDrawn({ anchor: event.shiftKey && brush ? brush.anchor : at, head: at });
        }}
        onPointerMove={(event) => {
          if (dragging.current) setDrawn((now) => now && { ...now, head: barAt(event) });
        }}
        onPointerUp={() => {
          if (dragging.current) apply(drawn);
          dragging.current = false;
        }}
        onPointerCancel={() => {
          dragging.current = false;
          setDrawn(null);
        }}
        onKeyDown={press}
        onBlur={() => setDrawn(null)}
      >
        {bars.map(({ value, count }, at) => (
          <span
            key={value}
            className={classes.bar}
            data-on={(at >= from && at <= to) || undefined}
            data-none={count === 0 || undefined}
            style={{ '--share': `${(100 * count) / most}%` } as CSSProperties}
          />
        ))}
      </div>
      <div className={classes.ends} aria-hidden>
        <span>{formatDay(first.value, language)}</span>
        {brush ? <span className={classes.chosen}>{words}</span> : null}
        <span>{formatDay(last.value, language)}</span>
      </div>
      {yearOnly ? (
        <p className={classes.apart}>
          {t('day.yearOnly', { count: yearOnly, number: formatNumber(yearOnly, language) })}
        </p>
      ) : null}
    </div>
  );
}
