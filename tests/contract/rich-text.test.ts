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
    { kind: 'paragraph', number: null, runs: [run('Жалғасы '), run('маңызды', { italic: true }), run('\nосы жолда')] },
  ]);
  expect(richBlocks('- бірінші\n- **екінші**\n\n3. үшінші\n4. төртінші')).toEqual([
    { kind: 'item', number: null, runs: [run('бірінші')] },
    { kind: 'item', number: null, runs: [run('екінші', { bold: true })] },
    { kind: 'item', number: 3, runs: [run('үшінші')] },
    { kind: 'item', number: 4, runs: [run('төртінші')] },
  ]);
  expect(richBlocks(' \n\n ')).toEqual([]);
});

/** "2. second" for an item of a numbered list, "• one" for another, the words alone for a paragraph. */
function shown(text: string): string[] {
  return richBlocks(text).map(({ kind, number, runs }) => {
    const words = runs.map((each) => each.text).join('');
    return kind === 'paragraph' ? words : `${number === null ? '•' : `${number}.`} ${words}`;
  });
}

describe('lists', () => {
  test('a year or an amount that begins a sentence begins no list, and renumbers none', () => {
    expect(shown('2024. Год начался с паводка.\n\n1. Первое\n2. Второе')).toEqual([
      '2024. Год начался с паводка.',
      '1. Первое',
      '2. Второе',
    ]);
    expect(shown('Он родился в\n12. месяце')).toEqual(['Он родился в\n12. месяце']);
    expect(richBlocks('2024. Год')[0]?.kind).toBe('paragraph');
    expect(shown(`${'1. бір\n'.repeat(99)}100. жүзінші\n101. жүз бірінші`).slice(-2)).toEqual([
      '100. жүзінші',
      '101. жүз бірінші',
    ]);
  });

  test('a list counts on over a blank line; one that begins again lower is a new one', () => {
    expect(shown('1. а\n1. б\n1. в')).toEqual(['1. а', '2. б', '3. в']);
    expect(shown('1. а\n\n2. б\n\n1. в\n2. г')).toEqual(['1. а', '2. б', '1. в', '2. г']);
    expect(shown('- а\n1. б')).toEqual(['• а', '1. б']);
  });

  test('a line below an item is a paragraph, indented it is part of the item', () => {
    expect(shown('Қорытынды:\n- бірінші\n- екінші\nБұдан былай')).toEqual([
      'Қорытынды:',
      '• бірінші',
      '• екінші',
      'Бұдан былай',
    ]);
    expect(shown('1. бірінші\n   жалғасы\n2. екінші')).toEqual(['1. бірінші\nжалғасы', '2. екінші']);
    expect(shown('\\- не пункт\n\n— Сөз, — деді ол.')).toEqual(['- не пункт', '— Сөз, — деді ол.']);
  });
});

test('a single Enter keeps the line', () => {
  expect(shown('бірінші жол  \nекінші **жол\nүшінші** жол')).toEqual(['бірінші жол\nекінші жол\nүшінші жол']);
});

test('asterisks between figures stay; round words and parts of words they mark', () => {
  expect(plainWords('5*3*2 = 30, 2*x*3, 2**10**2')).toBe('5*3*2 = 30, 2*x*3, 2**10**2');
  expect(richBlocks('**Қазақ**стан, *2024* жылы **2025**ж.')[0]?.runs.filter((one) => one.bold || one.italic)).toEqual([
    run('Қазақ', { bold: true }),
    run('2024', { italic: true }),
    run('2025', { bold: true }),
  ]);
});
