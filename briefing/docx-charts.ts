// The charts of a pack's Word document: Word's own, drawn as vectors, with numbers that can be edited.

import { Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { OutletChart } from './figures.ts';
import type { Timeline } from './timeline.ts';

const ACCENT = '2C5A87';
const MUTED = '69645B';
const HAIRLINE = 'D9D4CB';
const ROW = 30;

/** Twentieths of a point in a pixel of Word's drawings. */
const TWIPS = 15;

/** Standing bars: a month or year each. `width` in twentieths of a point. */
export function timelineChart(timeline: Timeline, width: number): Paragraph {
  const many = timeline.bars.length > 40;
  return drawn({
    type: 'column',
    ...looks(timeline.title, timeline.alt),
    categories: timeline.bars.map(({ label, year }) => (year ? `${label} ${year}` : label)),
    series: series(timeline.columns[1], timeline.bars, !many),
    gapWidth: 60,
    transformation: { width: Math.round(width / TWIPS), height: 230 },
  });
}

/** Lying bars: an outlet each, the most first. `width` in twentieths of a point. */
export function outletsChart(chart: OutletChart, width: number): Paragraph {
  // Word begins at the foot.
  const bars = chart.bars.toReversed().map(({ name, count }) => ({
    name: name.length > 40 ? `${name.slice(0, 39).toWellFormed()}…` : name,
    count,
  }));
  return drawn({
    type: 'bar',
    ...looks(chart.title, chart.alt),
    categories: bars.map(({ name }) => name),
    series: series(chart.columns[1], bars, true),
    gapWidth: 45,
    transformation: { width: Math.round(width / TWIPS), height: 40 + bars.length * ROW },
  });
}

function drawn(options: ChartRunOptions): Paragraph {
  return new Paragraph({ style: 'Figure', children: [new ChartRun(options)] });
}

function series(name: string, bars: readonly { count: number }[], labelled: boolean) {
  const dataLabels = labelled ? { value: true, font: { size: 8, color: MUTED } } : (false as const);
  return [{ name, values: bars.map(({ count }) => count), color: ACCENT, dataLabels }];
}

function looks(title: string, description: string) {
  return {
    legend: false,
    chartArea: { fill: 'none', border: 'none' },
    altText: { name: title, title, description },
    categoryAxis: { font: { size: 8, color: MUTED }, line: { color: HAIRLINE }, gridlines: false },
    valueAxis: { visible: false, minimum: 0, gridlines: false },
  } as const;
}
