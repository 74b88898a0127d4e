// What commands print: JSON when asked for, else lines for a person at a terminal.

import type { ClippingRow } from '../contract/clipping.ts';
import type { ExportProgress, ExportStage } from '../contract/pack.ts';

/** Prints a value as one JSON document. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Words for a terminal: control characters, with which what was imported could move its cursor or rename its window, are told as �. */
export function harmless(words: string): string {
  return words.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}

/** Prints a line for a person. */
export function printLine(line = ''): void {
  process.stdout.write(`${harmless(line)}\n`);
}

/** A clipping on one line: id, day, language, outlet, headline; how important (`!` to `!!!`) and in which tone, where that was judged. */
export function clippingLine(row: ClippingRow): string {
  const day = (row.publishedOn ?? 'no date').padEnd(10);
  const rating = [row.importance ? '!'.repeat(row.importance) : '', row.tone ? `(${row.tone})` : ''].filter(Boolean);
  return `${String(row.id).padStart(5)}  ${day}  ${row.language.padEnd(2)}  ${row.outlet ? `${row.outlet} · ` : ''}${row.headline}${rating.length > 0 ? `  ${rating.join(' ')}` : ''}`;
}

const STAGES: Record<ExportStage, string> = {
  waiting: 'waiting for another export',
  gathering: 'gathering clippings',
  verifying: 'verifying quotations',
  composing: 'composing',
  compiling: 'setting the pages',
};

/** Milliseconds between two looks of a progress line. */
const BEAT = 100;

/** One line at a terminal that says what is going on and is gone when it has ended; a stream that is no terminal gets nothing. */
export class ProgressLine {
  private readonly stream: { isTTY?: boolean; write(words: string): unknown };
  private shown: { stage: ExportStage | null; at: number } = { stage: null, at: 0 };
  private dirty = false;

  constructor(stream: { isTTY?: boolean; write(words: string): unknown }) {
    this.stream = stream;
  }

  show({ stage, done, total, secondsLeft }: ExportProgress): void {
    const now = performance.now();
    if (stage === this.shown.stage && now - this.shown.at < BEAT) return;
    this.shown = { stage, at: now };
    const count = total === null ? '' : ` ${done} of ${total}`;
    const left = secondsLeft === null ? '' : `, ${Math.max(1, Math.round(secondsLeft))} s left`;
    this.say(`${STAGES[stage]}${count}${left}`);
  }

  say(words: string): void {
    if (!this.stream.isTTY) return;
    this.dirty = true;
    this.stream.write(`\r\u001b[2K${words}`);
  }

  clear(): void {
    if (this.dirty) this.stream.write('\r\u001b[2K');
    this.dirty = false;
  }
}
