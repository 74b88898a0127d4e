// The order of a sitting over the inbox: each clipping once, the decided ones kept to be come back to, and its counts.

import { expect, test } from 'vitest';
import type { Operation } from '../../../contract/history.ts';
import { countDecisions } from '../../../renderer/triage/counts.ts';
import {
  decisionOf,
  EMPTY,
  nextUndecided,
  onlyDecided,
  withDecision,
  withMore,
  withOne,
} from '../../../renderer/triage/queue.ts';

const three = withMore(EMPTY, [3, 1, 2]);

test('an empty inbox has no next', () => {
  expect(nextUndecided(EMPTY, -1)).toBeNull();
  expect(countDecisions(EMPTY, [], '2026')).toEqual([]);
});

test('a clipping comes in once, at the end, or where it is shown again', () => {
  expect(withMore(three, [2, 4, 3]).ids).toEqual([3, 1, 2, 4]);
  expect(withOne(three, 9, 1).ids).toEqual([3, 9, 1, 2]);
  expect(withOne(three, 9, -1).ids).toEqual([9, 3, 1, 2]);
  expect(withOne(three, 1, 0)).toBe(three);
});

test('the next is the first after the place that nothing is decided on; taken back, it waits again', () => {
  const kept = withDecision(three, 1, 'kept');
  expect(nextUndecided(kept, 0)).toBe(2);
  expect(nextUndecided(kept, 2)).toBeNull();
  expect(nextUndecided(withDecision(kept, 1, 'undecided'), 0)).toBe(1);
  expect(onlyDecided(kept).ids).toEqual([1]);
});

test('a clipping in the trash is trashed, whatever it was before', () => {
  expect(decisionOf({ reviewed: true, dismissed: true, trashed: true })).toBe('trashed');
  expect(decisionOf({ reviewed: true, dismissed: true, trashed: false })).toBe('dismissed');
  expect(decisionOf({ reviewed: false, dismissed: false, trashed: false })).toBe('undecided');
});

test('counts leave out what was before the sitting and what was undone', () => {
  const operation = (id: number, name: string, details: Operation['details'], at: string, undone = false) => ({
    ...{ id, name, details, at, undone },
  });
  const operations = [
    operation(1, 'tag.attach', { count: 1 }, '2026-01-01T08:00:00.000Z'),
    operation(2, 'tag.attach', { count: 1 }, '2026-01-02T08:00:00.000Z'),
    operation(3, 'tag.attach', { count: 1 }, '2026-01-02T08:01:00.000Z', true),
    operation(4, 'theme.decide', { count: 1, decision: 'rejected' }, '2026-01-02T08:02:00.000Z'),
    operation(5, 'clipping.decide', { count: 1, decision: 'kept', importance: 2 }, '2026-01-02T08:03:00.000Z'),
  ];
  const decided = withDecision(withDecision(three, 1, 'kept'), 2, 'trashed');
  expect(countDecisions(decided, operations, '2026-01-02')).toEqual([
    { name: 'kept', count: 1 },
    { name: 'trashed', count: 1 },
    { name: 'importance', count: 1 },
    { name: 'tags', count: 1 },
  ]);
});
