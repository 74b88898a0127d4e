// Input that cannot be taken is told in words: no name of a call, none of zod's.

import { expect, test } from 'vitest';
import { type CallName, calls } from '../../contract/calls.ts';
import { refusedInput } from '../../desk/refused-input.ts';

function said(name: CallName, input: unknown): string {
  const parsed = calls[name].input.safeParse(input);
  if (parsed.success) throw new Error(`${name} takes it`);
  const { code, message } = refusedInput(parsed.error.issues);
  expect(code).toBe('bad-input');
  return message;
}

test('each fault is a sentence', () => {
  expect(said('tag.attach', { clippingIds: [1], name: ' ' })).toBe('The name may not be empty.');
  expect(said('rule.create', { name: '', pattern: '', hides: 'line' })).toBe(
    'The name may not be empty; the pattern may not be empty.',
  );
  expect(said('tag.attach', { clippingIds: [], name: 'a' })).toBe('At least 1 of the clipping ids must be named.');
  expect(said('clipping.get', { id: -1 })).toBe('The id must be more than 0.');
  expect(said('clipping.get', { id: '1' })).toBe('The id cannot be taken as given.');
  expect(said('clipping.update', { id: 1, set: { language: 'k' } })).toMatch(/^The language is too short/u);
  expect(said('clipping.get', { id: 1, more: 1 })).toBe('“more” is not known here.');
  expect(said('clipping.get', null)).toBe('The input cannot be taken as given.');
  expect(said('tag.merge', { id: 1, into: 1 })).toBe('A tag cannot be merged into itself.');
  expect(said('clipping.list', { sort: 'sideways' })).toMatch(/^The sort must be one of newest, oldest/u);
  expect(said('briefing.create', { title: 'a'.repeat(3_000), language: 'kk' })).toMatch(/^The title is too long/u);
});
