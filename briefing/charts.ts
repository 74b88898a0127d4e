// The charts of a pack as SVG drawings: clippings over time as standing bars, clippings by outlet as lying ones.

import type { OutletChart } from './figures.ts';
import type { Timeline } from './timeline.ts';

const WIDTH = 640;
const HEIGHT = 150;
const MOST_LABELS = 15;

/** SVG markup; its colours and type come from the page's style. `escaped` makes a text safe inside markup. */
export function timelineSvg(timeline: Timeline, escaped: (text: string) => string): string {
  const step = WIDTH / Math.max(timeline.bars.length, 8);
  const every = Math.ceil(timeline.bars.length / MOST_LABELS);
  const marks = timeline.bars.map((bar, index) => {
    const middle = (step * (index + 0.5)).toFixed(1);
    const height = (bar.count / timeline.highest) * HEIGHT;
    const width = Math.min(step * 0.62, 28);
    const parts: string[] = [];
    if (bar.count > 0) {
      const x = (step * (index + 0.5) - width / 2).toFixed(1);
      const y = (HEIGHT + 20 - height).toFixed(1);
      parts.push(`<rect x="${x}" y="${y}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="1"/>`);
      if (timeline.bars.length <= 40) parts.push(text(middle, HEIGHT + 14 - height, String(bar.count)));
    }
    if (index % every === 0) parts.push(text(middle, HEIGHT + 37, escaped(bar.label)));
    if (bar.year) parts.push(text(middle, HEIGHT + 52, escaped(bar.year)));
    return parts.join('');
  });
  const foot = `<line x1="0" y1="${HEIGHT + 20.5}" x2="${WIDTH}" y2="${HEIGHT + 20.5}"/>`;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT + 58}" role="img" aria-label="${escaped(timeline.alt)}">${foot}${marks.join('')}</svg>`;
}

function text(x: string, y: number, words: string): string {
  return `<text x="${x}" y="${y.toFixed(1)}">${words}</text>`;
}

const ROW = 24;
const NAMES = 210;

/** SVG markup of lying bars: the outlet's name, its bar, its count. `escaped` makes a text safe inside markup. */
export function outletsSvg(chart: OutletChart, escaped: (text: string) => string): string {
  const rows = chart.bars.map(({ name, count }, index) => {
    const y = index * ROW;
    const width = (count / chart.highest) * (WIDTH - NAMES - 40);
    const short = name.length > 32 ? `${name.slice(0, 31).toWellFormed()}…` : name;
    return [
      `<text class="name" x="0" y="${y + 15}">${escaped(short)}</text>`,
      `<rect x="${NAMES}" y="${y + 4}" width="${width.toFixed(1)}" height="${ROW - 9}" rx="1"/>`,
      `<text class="name" x="${(NAMES + width + 7).toFixed(1)}" y="${y + 15}">${count}</text>`,
    ].join('');
  });
  return `<svg viewBox="0 0 ${WIDTH} ${chart.bars.length * ROW}" role="img" aria-label="${escaped(chart.alt)}">${rows.join('')}</svg>`;
}
