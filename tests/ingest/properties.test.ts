// Whatever the bytes: no throw, ranges that hold, a text that can be read again, and time that grows with the length.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadOutcome } from '../../contract/draft.ts';
import { redecode } from '../../ingest/decode.ts';
import { timed } from '../calibration.ts';
import { read } from './resources.ts';

const PIECES = [
  'Саясат • 15 Қазан, 2020\n',
  '143 рет\nкөрсетілді\n',
  'Фото: assembly.kz\n',
  'АСТАНА. КАЗИНФОРМ - ',
  'передаёт Tengrinews.kz',
  'деп хабарлайды «',
  '— деді. ',
  'Читайте также:\n',
  'By A. Name\n',
  'Елена Беляева\n',
  ' | Site',
  'соңы.Басы',
  '10.06.2023',
  '2014-2024 жылдар',
  'https://a.kz/2020/10/15/x-y ',
  '\r\n',
  '\u2028',
  '\n\n',
  ' ',
  '. ',
  '"',
  '(',
  '© 2020 ',
  'Қазақстан Республикасының Президенті ',
  'Organisation of the United Nations ',
  '\u00ad',
  '😀',
  '\ud83d',
  '‏',
  'date 2024-11 ',
  '# ',
  '---\ntitle: x\n---\n',
  'қазақша рус eng\n',
];
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 30 })),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function holds(bytes: Uint8Array, outcome: ReadOutcome): void {
  if (!outcome.ok) {
    expect(outcome.failure.code).not.toBe('reader-failed');
    expect(outcome.failure.message).toMatch(/\.$/u);
    return;
  }
  for (const draft of outcome.clippings) {
    expect(redecode(bytes, outcome.encoding, draft.locator)).toBe(draft.text);
    expect(draft.text.isWellFormed()).toBe(true);
    expect(draft.headline.trim()).not.toBe('');
    let reached = 0;
    for (const { start, end, rule } of draft.hidden) {
      expect(start).toBeGreaterThanOrEqual(reached);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(draft.text.length);
      expect(end === start).toBe(rule === 'break.lost');
      reached = end;
    }
    for (const { range, status, reason } of draft.evidence) {
      if (range) expect(0 <= range.start && range.start < range.end && range.end <= draft.text.length).toBe(true);
      expect(reason === null).toBe(status !== 'rejected');
    }
  }
}

describe('any bytes', () => {
  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) =>
        holds(bytes, await read(bytes, { name: 'x.txt', modifiedAt: null })),
      ),
      { numRuns: 300 },
    );
  });

  test('texts made of what scrapes are made of', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (made) => {
        const bytes = new TextEncoder().encode(made);
        holds(bytes, await read(bytes, { name: 'x.txt', modifiedAt: null }));
      }),
      { numRuns: 400 },
    );
  });

  test('the same bytes give the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (made) => {
        const bytes = new TextEncoder().encode(made);
        const facts = { name: 'x.txt', modifiedAt: null };
        expect(await read(bytes, facts)).toEqual(await read(bytes, facts));
      }),
      { numRuns: 50 },
    );
  });
});

describe('long texts of every shape in time that grows with their length', () => {
  const LENGTH = 600_000;
  const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));
  test.each([
    ['one word', filled('а')],
    ['capitals', filled('А')],
    ['spaces', `а${filled(' ')}б`],
    ['one line of words', filled('сөз ')],
    ['capitalised words', filled('Сөз Word ')],
    ['figures', filled('15.10.2020 ')],
    ['blank lines', filled('\n')],
    ['short lines', filled('Жаңалық\n')],
    ['sentences without breaks', filled('Бұл сөйлем.')],
    ['quotes', filled('"')],
    ['full stops', filled('а.')],
    ['addresses', filled('https://a.kz/x ')],
    ['open brackets and slashes', filled('(/«')],
  ])('%s', async (_name, long) => {
    const bytes = new TextEncoder().encode(long);
    const { result: outcome, times } = await timed(200, () => read(bytes, { name: 'long.txt', modifiedAt: null }));
    expect(times).toBeLessThan(200);
    holds(bytes, outcome);
  });

  test('five megabytes of paragraphs', async () => {
    const bytes = new TextEncoder().encode(
      `${'Мемлекет басшысы жиын өткізіп, алдағы міндеттерді айтты. '.repeat(6)}\n\n`.repeat(8000),
    );
    expect(bytes.length).toBeGreaterThan(5_000_000);
    const { result: outcome, times } = await timed(300, () => read(bytes, { name: 'long.txt', modifiedAt: null }));
    expect(times).toBeLessThan(300);
    holds(bytes, outcome);
  });
});
