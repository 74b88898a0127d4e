// Moving by keys and by dragging: what must stay put, and that both ways end at the same place.

import { describe, expect, test } from 'vitest';
import type { Briefing, Entry } from '../../../contract/briefing.ts';
import type { ClippingRow } from '../../../contract/clipping.ts';
import {
  dropEntry,
  type EntryPlace,
  standing,
  stepEntry,
  stepSection,
  withEntryAt,
  withSectionAt,
} from '../../../renderer/briefing/moves.ts';

function entry(id: number): Entry {
  return {
    id,
    clipping: { id: id * 10 } as ClippingRow,
    shape: 'excerpt',
    commentary: '',
    included: true,
    quotations: [],
  };
}

const briefing: Briefing = {
  id: 1,
  title: 'Week',
  language: 'en',
  entries: 3,
  updatedAt: '2026-01-01T00:00:00.000Z',
  summary: '',
  reader: '',
  template: 'house',
  classification: '',
  excerptLength: 600,
  gathers: null,
  nextIssue: 1,
  sections: [
    { id: 1, title: 'One', commentary: '', entries: [entry(1), entry(2), entry(3)] },
    { id: 2, title: 'Two', commentary: '', entries: [] },
    { id: 3, title: 'Three', commentary: '', entries: [entry(4)] },
  ],
};

const order = (b: Briefing) => b.sections.map((section) => section.entries.map((each) => each.id));
const put = (id: number, place: EntryPlace | null) => order(place ? withEntryAt(briefing, id, place) : briefing);

describe('an entry', () => {
  test('stays at the ends of the briefing', () => {
    expect(stepEntry(briefing, 1, 'up')).toBeNull();
    expect(stepEntry(briefing, 4, 'down')).toBeNull();
    expect(stepEntry(briefing, 99, 'down')).toBeNull();
  });

  test('dropped on itself, before its follower or on a section that is gone stays', () => {
    expect(dropEntry(briefing, 2, { sectionId: 1, before: 2 })).toBeNull();
    expect(dropEntry(briefing, 2, { sectionId: 1, before: 3 })).toBeNull();
    expect(dropEntry(briefing, 3, { sectionId: 1, before: null })).toBeNull();
    expect(dropEntry(briefing, 3, { sectionId: 9, before: null })).toBeNull();
  });

  test('stands at a place of its section, for saying', () => {
    expect(standing(briefing, 2)).toEqual({ section: 'One', place: 2, total: 3 });
    expect(standing(briefing, 99)).toBeNull();
  });

  test('steps within its section', () => {
    expect(put(1, stepEntry(briefing, 1, 'down'))).toEqual([[2, 1, 3], [], [4]]);
    expect(put(3, stepEntry(briefing, 3, 'up'))).toEqual([[1, 3, 2], [], [4]]);
  });

  test('steps over the edge into the next section, even an empty one', () => {
    expect(put(3, stepEntry(briefing, 3, 'down'))).toEqual([[1, 2], [3], [4]]);
    expect(put(4, stepEntry(briefing, 4, 'up'))).toEqual([[1, 2, 3], [4], []]);
  });

  test('is dropped before another one, forwards, backwards and across sections', () => {
    expect(put(1, dropEntry(briefing, 1, { sectionId: 1, before: 3 }))).toEqual([[2, 1, 3], [], [4]]);
    expect(put(3, dropEntry(briefing, 3, { sectionId: 1, before: 1 }))).toEqual([[3, 1, 2], [], [4]]);
    expect(put(2, dropEntry(briefing, 2, { sectionId: 3, before: 4 }))).toEqual([[1, 3], [], [2, 4]]);
    expect(put(1, dropEntry(briefing, 1, { sectionId: 1, before: null }))).toEqual([[2, 3, 1], [], [4]]);
  });
});

describe('a section', () => {
  test('stays at the ends', () => {
    expect(stepSection(briefing, 1, 'up')).toBeNull();
    expect(stepSection(briefing, 3, 'down')).toBeNull();
    expect(stepSection(briefing, 99, 'up')).toBeNull();
  });

  test('steps with its entries', () => {
    expect(stepSection(briefing, 1, 'down')).toBe(1);
    expect(order(withSectionAt(briefing, 1, 1))).toEqual([[], [1, 2, 3], [4]]);
    expect(order(withSectionAt(briefing, 3, 0))).toEqual([[4], [1, 2, 3], []]);
  });
});
