// Anchoring: what was described anchors back, every time; in a changed text it is the right passage or none.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorPassage, describePassage } from '../../language/anchor.ts';
import { randomNumbers as random, someRange, someText } from '../passages.ts';

test('ten thousand random selections come back exactly', () => {
  const pick = random(20261122);
  let described = 0;
  while (described < 10_000) {
    const text = someText(pick, 20 + pick(400));
    for (let one = 0; one < 40; one += 1) {
      const range = someRange(pick, text);
      const selector = describePassage(text, range);
      // Only a range that would cut a character in two has no description.
      if (!selector) expect(text.slice(range.start, range.end).isWellFormed()).toBe(false);
      else {
        described += 1;
        expect(anchorPassage(text, selector)).toEqual(range);
        for (const part of [selector.quote, selector.prefix, selector.suffix]) expect(part.isWellFormed()).toBe(true);
      }
    }
  }
});

test('in a text that grew before and after a passage, it is found or given up, never put elsewhere', () => {
  const pick = random(7);
  let found = 0;
  for (let at = 0; at < 3_000; at += 1) {
    const text = someText(pick, 60 + pick(200));
    const selector = describePassage(text, someRange(pick, text));
    if (!selector) continue;
    // What is put in may well hold the same words.
    const [before, after] = [someText(pick, pick(80)), someText(pick, pick(80))];
    const range = anchorPassage(before + text + after, selector, true);
    if (range) {
      expect(range).toEqual({ start: before.length + selector.start, end: before.length + selector.end });
      found += 1;
    }
  }
  expect(found).toBeGreaterThan(2_500);
});

test('a passage that was cut out is nowhere, though its words are elsewhere', () => {
  const pick = random(99);
  for (let at = 0; at < 3_000; at += 1) {
    const [head, passage, tail] = [someText(pick, 80), someText(pick, 3), someText(pick, 80)];
    const text = head + passage + tail;
    const selector = describePassage(text, { start: head.length, end: head.length + passage.length });
    if (!selector) continue;
    const without = head + tail;
    const range = anchorPassage(without, selector, true);
    // Where the words stood in these very surroundings twice, nothing was cut.
    if (range) {
      const there = describePassage(without, range);
      expect([there?.prefix === selector.prefix, there?.suffix === selector.suffix]).toContain(true);
    }
  }
});

test('of two passages with the same surroundings neither is taken in a changed text', () => {
  const line = 'Су деңгейі жоғары деп хабарлады ведомство.\n';
  const text = line.repeat(6);
  const selector = describePassage(text, { start: line.length * 2 + 3, end: line.length * 2 + 10 });
  if (!selector) throw new Error('The passage has no description.');
  expect(anchorPassage(text, selector)).toEqual({ start: line.length * 2 + 3, end: line.length * 2 + 10 });
  expect(anchorPassage(text.slice(line.length), selector, true)).toBeNull();
});

test('a common word that occurs once in another text is not taken for the passage', () => {
  const selector = describePassage('The river rose and the bridge is closed until Friday.', { start: 19, end: 22 });
  if (!selector) throw new Error('The passage has no description.');
  expect(anchorPassage('Nobody in this article spoke of the weather at all.', selector, true)).toBeNull();
  expect(anchorPassage('Bridge closed. The river rose and the bridge is closed until Friday.', selector, true)).toEqual(
    {
      start: 34,
      end: 37,
    },
  );
});

test.each([
  ['an empty range', { start: 3, end: 3 }],
  ['a range backwards', { start: 5, end: 3 }],
  ['one before the text', { start: -1, end: 3 }],
  ['one beyond it', { start: 0, end: 100 }],
  ['half a character', { start: 0, end: 5 }],
  ['the other half', { start: 5, end: 6 }],
  ['no number', { start: Number.NaN, end: 3 }],
])('%s is no passage', (_name, range) => {
  expect(describePassage('abcd😀ef', range)).toBeNull();
});

test('any text, any selection', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = text.length === 0 ? 0 : a % text.length;
      const selector = describePassage(text, { start, end: start + 1 + (b % 40) });
      if (selector) expect(anchorPassage(text, selector)).toEqual({ start, end: selector.end });
    }),
  );
});
