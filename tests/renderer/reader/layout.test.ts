// Laying a text out: every character of it keeps its place, whatever is hidden, highlighted or found.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HiddenRange } from '../../../contract/clipping.ts';
import { type Block, layOut, type TextPiece } from '../../../renderer/reader/layout.ts';

let nextId = 1;
function hide(start: number, end: number, shown = false, rule = 'counter.views'): HiddenRange {
  return { id: nextId++, start, end, rule, shown };
}

function at(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

function read(text: string, blocks: Block[]): string[] {
  return blocks.map((block) =>
    block.kind === 'fold'
      ? `[${block.lines}]`
      : block.pieces.map((piece) => (piece.kind === 'text' ? text.slice(piece.start, piece.end) : '[…]')).join(''),
  );
}

const plain = { hidden: [], highlights: [], matches: [] };

describe('lines', () => {
  test('an empty text has nothing to show', () => {
    expect(layOut({ text: '', ...plain })).toEqual([]);
    expect(layOut({ text: ' \n\r\n\t', ...plain })).toEqual([]);
  });

  test('every kind of line end parts paragraphs, and blank lines make none', () => {
    const text = 'One\r\n\r\nTwo\nThree\u2028Four';
    expect(read(text, layOut({ text, ...plain }))).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  test('a lost line break is laid out as a break', () => {
    const text = 'First paragraph.Second paragraph.';
    const hidden = [hide(16, 16, false, 'break.lost')];
    expect(read(text, layOut({ ...plain, text, hidden }))).toEqual(['First paragraph.', 'Second paragraph.']);
  });
});

describe('hidden ranges', () => {
  test('hidden lines one after another fold into one, and say how many hold something', () => {
    const text = 'Head\nViews: 17\n\nPhoto: A. B.\nBody';
    const hidden = [hide(5, 14), hide(16, 28, false, 'credit.photo')];
    const blocks = layOut({ ...plain, text, hidden });
    expect(read(text, blocks)).toEqual(['Head', '[2]', 'Body']);
    expect(blocks[1]).toMatchObject({ kind: 'fold', ranges: hidden });
  });

  test('a range over several lines folds them together', () => {
    const text = 'Body\nRead also\nOther news\nMore';
    expect(read(text, layOut({ ...plain, text, hidden: [hide(5, text.length)] }))).toEqual(['Body', '[3]']);
  });

  test('hidden words inside a line leave the line standing', () => {
    const text = 'Before (17 views) after';
    expect(read(text, layOut({ ...plain, text, hidden: [hide(7, 17)] }))).toEqual(['Before […] after']);
  });

  test('a range shown again stands in the text and knows its range', () => {
    const text = 'Before (17 views) after';
    const range = hide(7, 17, true);
    const [block] = layOut({ ...plain, text, hidden: [range] });
    const pieces = block?.kind === 'paragraph' ? (block.pieces as TextPiece[]) : [];
    expect(pieces.map(({ shownRange }) => shownRange?.id ?? null)).toEqual([null, range.id, null]);
  });

  test('a range shown again over several lines ends once, though it takes the line end with it', () => {
    const text = 'Body\nRead also\nOther news\nMore';
    const blocks = layOut({ ...plain, text, hidden: [hide(5, 26, true)] });
    const ends = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.pieces.filter((piece) => piece.kind === 'text' && piece.endsRange) : [],
    );
    expect(ends.map(({ start, end }) => text.slice(start, end))).toEqual(['Other news']);
  });
});

describe('highlights and matches', () => {
  const text = 'The glacier has retreated forty-two metres.\nScientists worry.';

  test('overlapping highlights share the stretch where both lie', () => {
    const highlights = [
      { id: 1, ...at(text, 'glacier has retreated') },
      { id: 2, ...at(text, 'retreated forty-two') },
    ];
    const [block] = layOut({ ...plain, text, highlights });
    const pieces = block?.kind === 'paragraph' ? (block.pieces as TextPiece[]) : [];
    expect(pieces.map((piece) => [text.slice(piece.start, piece.end), piece.highlights])).toEqual([
      ['The ', []],
      ['glacier has ', [1]],
      ['retreated', [1, 2]],
      [' forty-two', [2]],
      [' metres.', []],
    ]);
  });

  test('a highlight over two lines is in both paragraphs', () => {
    const blocks = layOut({ ...plain, text, highlights: [{ id: 7, ...at(text, 'metres.\nScientists') }] });
    const marked = blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.pieces.filter((piece) => piece.kind === 'text' && piece.highlights.includes(7))
        : [],
    );
    expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(['metres.', 'Scientists']);
  });

  test('a match inside a highlight is both', () => {
    const [block] = layOut({
      ...plain,
      text,
      highlights: [{ id: 1, start: 0, end: 43 }],
      matches: [{ ...at(text, 'glacier'), by: 'concept:glacier' }],
    });
    const pieces = block?.kind === 'paragraph' ? (block.pieces as TextPiece[]) : [];
    expect(pieces.find(({ match }) => match)).toMatchObject({ highlights: [1], match: 'concept:glacier' });
  });
});

test('whatever lies over a text, its shown pieces and hidden ranges hold every letter once, in order', () => {
  const range = fc.tuple(fc.nat(60), fc.nat(20));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ә', ' ', '\n', '\r\n', '😀'), maxLength: 60 }),
      fc.array(range, { maxLength: 4 }),
      fc.array(range, { maxLength: 4 }),
      fc.boolean(),
      (text, hiddenAt, highlightAt, shown) => {
        const cut = ([start, length]: [number, number]) => ({
          start: Math.min(start, text.length),
          end: Math.min(start + length, text.length),
        });
        const hidden: HiddenRange[] = [];
        for (const { start, end } of hiddenAt.map(cut).sort((one, other) => one.start - other.start)) {
          if (start >= (hidden.at(-1)?.end ?? 0)) hidden.push(hide(start, end, shown));
        }
        const highlights = highlightAt.map(cut).map((one, id) => ({ id, ...one }));
        const blocks = layOut({ text, hidden, highlights, matches: [] });
        let last = 0;
        const seen = new Set<number>();
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          last = block.end;
          for (let letter = block.start; letter < block.end; letter += 1) seen.add(letter);
          if (block.kind !== 'paragraph') continue;
          expect(block.pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(
            text.slice(block.start, block.end),
          );
        }
        for (let letter = 0; letter < text.length; letter += 1) {
          if (text.charAt(letter).trim()) expect(seen.has(letter)).toBe(true);
        }
      },
    ),
  );
});
