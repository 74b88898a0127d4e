// The timeline as an SVG drawing: bars with their counts, months at the foot and years below them.

import type { Timeline } from './figures.ts';

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
