// Measures cleaning on texts whose bodies people marked: body words kept and words of boilerplate hidden, beside hiding nothing and hiding short lines.

import type { HiddenRange } from '../contract/clipping.ts';
import type { Range } from '../contract/values.ts';
import { makeReader } from '../ingest/read.ts';
import { type PressText, pressSets, shipped } from './press-sets.ts';

/** Words of one way of cleaning. */
interface Tally {
  kept: number;
  body: number;
  hidden: number;
  noise: number;
}

/** Prints the shares. `CLIPDESK_BENCH_MISSES=1` shows what was hidden of bodies and what was left of boilerplate. */
export async function run(): Promise<void> {
  const read = makeReader(shipped());
  for (const set of pressSets()) {
    const marked = set.texts.filter((text) => text.rest !== null);
    if (marked.length === 0) continue;
    const ours = emptyTally();
    const nothing = emptyTally();
    const naive = emptyTally();
    for (const page of marked) {
      const outcome = await read(page.bytes, { name: page.file, modifiedAt: null });
      const clipping = outcome.ok ? outcome.clippings[0] : undefined;
      if (!clipping) continue;
      const words = wordsOf(page, clipping.text);
      add(ours, words, clipping.hidden, process.env.CLIPDESK_BENCH_MISSES ? page.file : null, clipping.text);
      add(nothing, words, [], null, '');
      add(naive, words, shortLines(clipping.text), null, '');
    }
    console.log(`cleaning: ${set.name}, ${marked.length} texts, ${ours.body} body words, ${ours.noise} of boilerplate`);
    console.log('               body kept  boilerplate hidden');
    console.log(`ours               ${share(ours.kept, ours.body)}               ${share(ours.hidden, ours.noise)}`);
    console.log(
      `nothing hidden     ${share(nothing.kept, nothing.body)}               ${share(nothing.hidden, nothing.noise)}`,
    );
    console.log(
      `short lines        ${share(naive.kept, naive.body)}               ${share(naive.hidden, naive.noise)}`,
    );
  }
}

type Word = Range & { of: 'body' | 'noise' | 'either' };

/** The words of a text, each by what was marked. Throws Error when a marked stretch is not in the text after the one before it. */
function wordsOf(page: PressText, text: string): Word[] {
  const marks: (Range & { of: Word['of'] })[] = [];
  let at = 0;
  for (const rest of page.rest ?? []) {
    const piece = rest.slice(2);
    const start = text.indexOf(piece, at);
    if (start < 0) throw new Error(`${page.file}: not found after ${at}: ${piece}`);
    at = start + piece.length;
    marks.push({ start, end: at, of: rest.startsWith('-') ? 'noise' : 'either' });
  }
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    words.push({ start, end, of: marks.find((mark) => mark.start < end && start < mark.end)?.of ?? 'body' });
  }
  return words;
}

function add(
  tally: Tally,
  words: readonly Word[],
  hidden: readonly (Range & Partial<Pick<HiddenRange, 'shown'>>)[],
  name: string | null,
  text: string,
): void {
  for (const word of words) {
    if (word.of === 'either') continue;
    const gone = hidden.some((range) => !range.shown && range.start < word.end && word.start < range.end);
    if (word.of === 'body') {
      tally.body += 1;
      if (!gone) tally.kept += 1;
    } else {
      tally.noise += 1;
      if (gone) tally.hidden += 1;
    }
    if (name && gone !== (word.of === 'noise'))
      console.log(`  ${name} ${gone ? 'lost' : 'left'}: ${text.slice(word.start, word.end)}`);
  }
}

/** The simplest filter: lines of fewer than eight words that end no sentence. */
function shortLines(text: string): Range[] {
  const ranges: Range[] = [];
  for (const line of text.matchAll(/[^\n]+/gu))
    if (line[0].split(/\s+/u).length < 8 && !/[.!?…»”"]\s*$/u.test(line[0]))
      ranges.push({ start: line.index, end: line.index + line[0].length });
  return ranges;
}

const emptyTally = (): Tally => ({ kept: 0, body: 0, hidden: 0, noise: 0 });
const share = (part: number, whole: number) => (whole === 0 ? '    -' : (part / whole).toFixed(3));
