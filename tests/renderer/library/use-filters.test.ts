// A value of a facet is in, out or free, never two of them; filters that say nothing are left out.

import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../contract/place.ts';
import { countFilters, facetState, halfState, withFacet } from '../../../renderer/library/use-filters.ts';

describe('a value of a facet', () => {
  test.each<[string, Filters, 'in' | 'out' | 'free', Filters]>([
    ['taken in', {}, 'in', { tags: [5] }],
    ['left out', {}, 'out', { not: { tags: [5] } }],
    ['let go', { tags: [5] }, 'free', {}],
    ['left out after it was in', { tags: [4, 5] }, 'out', { tags: [4], not: { tags: [5] } }],
    [
      'taken in after it was out',
      { not: { tags: [5], languages: ['en'] } },
      'in',
      { tags: [5], not: { languages: ['en'] } },
    ],
    [
      'with the other filters as they were',
      { annotated: false, from: '2024' },
      'in',
      { tags: [5], annotated: false, from: '2024' },
    ],
  ])('%s', (_, before, state, after) => {
    const filters = withFacet(before, 'tags', 5, state);
    expect(filters).toEqual(after);
    expect(facetState(filters, 'tags', 5)).toBe(state);
  });
});

test('yes and no', () => {
  expect([{}, { storied: true }, { storied: false }].map((filters) => halfState(filters, 'storied'))).toEqual([
    'free',
    'in',
    'out',
  ]);
});

test('every condition is counted, days as one', () => {
  expect(countFilters({})).toBe(0);
  expect(
    countFilters({ tags: [1, 2], not: { languages: ['en'] }, from: '2020', to: '2021', undated: true, storied: false }),
  ).toBe(6);
});
