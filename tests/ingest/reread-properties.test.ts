// Ten thousand passages through readings in other encodings: each is on the same bytes again, or given up; never elsewhere.

import { expect, test } from 'vitest';
import type { Range } from '../../contract/values.ts';
import { decodeAs } from '../../ingest/decode.ts';
import { makeRereader } from '../../ingest/reread.ts';
import { describePassage } from '../../language/anchor.ts';
import { randomNumbers, someRange, someText } from '../passages.ts';

const PAGES = ['windows-1251', 'koi8-r', 'ibm866', 'kz-1048', 'iso-8859-5'];

/** What `bytes` are in an encoding; null where they are no text in it. */
function read(bytes: Uint8Array, encoding: string): string | null {
  const decoded = decodeAs(bytes, encoding);
  return decoded.ok ? decoded.text : null;
}

/** The bytes before a place of a text in UTF-8, or of one whose units are a byte each. */
function bytesBefore(text: string, at: number, encoding: string): number {
  return encoding === 'utf-8' ? Buffer.byteLength(text.slice(0, at)) : at;
}

test('a passage of one reading is the same bytes in another, or nowhere', () => {
  const pick = randomNumbers(20261123);
  let tried = 0;
  let found = 0;
  while (tried < 10_000) {
    const bytes = new TextEncoder().encode(someText(pick, 20 + pick(200)));
    for (const page of PAGES) {
      const wrong = read(bytes, page);
      const right = read(bytes, 'utf-8');
      if (wrong === null || right === null || wrong.length !== bytes.length) continue;
      for (const [from, to] of [
        ['utf-8', page],
        [page, 'utf-8'],
      ] as const) {
        const [before, now] = from === 'utf-8' ? [right, wrong] : [wrong, right];
        const rereader = makeRereader(bytes, 'a.txt', [{ locator: '0', reading: to }]);
        for (let one = 0; one < 20; one += 1) {
          const range = someRange(pick, before);
          const selector = describePassage(before, range);
          if (!selector) continue;
          tried += 1;
          const passage = rereader.passageIn(
            { locator: '0', reading: to, text: now },
            { locator: '0', reading: from, text: before },
            selector,
          );
          if (!passage) continue;
          found += 1;
          const inBytes = ({ start, end }: Range, text: string, encoding: string) =>
            [start, end].map((at) => bytesBefore(text, at, encoding));
          expect(inBytes(passage, now, to)).toEqual(inBytes(range, before, from));
          expect(passage.quote).toBe(now.slice(passage.start, passage.end));
        }
      }
    }
  }
  // Every passage of the right reading is in the wrong one; of the wrong one, those that cut no character.
  expect(found).toBeGreaterThan(tried / 2);
});
