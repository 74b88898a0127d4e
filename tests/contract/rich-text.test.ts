// What an analyst writes: a small part of CommonMark is read, everything else stays the words it is.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWords, type RichRun, richBlocks } from '../../contract/rich-text.ts';

const run = (text: string, style: Partial<RichRun> = {}): RichRun => ({
  text,
  bold: false,
  italic: false,
  href: null,
  ...style,
});

describe('what is not ours to read stays words', () => {
  test.each(['<script>alert(1)</script>', '# heading', '`code`', '![alt](x.png)', '| a | b |', '<b>x</b> y', '&amp;'])(
    '%s',
    (text) => {
      expect(plainWords(text)).toBe(text);
    },
  );

  test('links lead to the web only', () => {
    expect(richBlocks('[x](javascript:alert(1))')[0]?.runs).toEqual([run('x')]);
    expect(richBlocks('[x](file:///etc/passwd)')[0]?.runs).toEqual([run('x')]);
    expect(richBlocks('[x](https://example.org/a)')[0]?.runs).toEqual([run('x', { href: 'https://example.org/a' })]);
  });

  test('any string is read, and none of its letters is lost', () => {
    const letters = (text: string) => [...text.matchAll(/[\p{L}]/gu)].length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const blocks = richBlocks(text);
        // A link's address is not among its words.
        if (!/[\]<]/.test(text))
          expect(letters(blocks.map((b) => b.runs.map((r) => r.text).join('')).join(''))).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });
});

test('paragraphs, lists, bold and italic', () => {
  expect(richBlocks('Су **екі метрге** көтерілді.\n\nЖалғасы *маңызды*\nосы жолда')).toEqual([
    { kind: 'paragraph', number: null, runs: [run('Су '), run('екі метрге', { bold: true }), run(' көтерілді.')] },
    { kind: 'paragraph', number: null, runs: [run('Жалғасы '), run('маңызды', { italic: true }), run(' осы жолда')] },
  ]);
  expect(richBlocks('- бірінші\n- **екінші**\n\n3. үшінші\n4. төртінші')).toEqual([
    { kind: 'item', number: null, runs: [run('бірінші')] },
    { kind: 'item', number: null, runs: [run('екінші', { bold: true })] },
    { kind: 'item', number: 3, runs: [run('үшінші')] },
    { kind: 'item', number: 4, runs: [run('төртінші')] },
  ]);
  expect(richBlocks(' \n\n ')).toEqual([]);
});
