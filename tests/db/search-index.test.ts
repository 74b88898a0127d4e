import { describe, expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import type { IndexColumns } from '../../contract/draft.ts';
import { indexMatches, removeFromIndex, replaceInIndex } from '../../db/search-index.ts';

const { db } = memoryLibrary([]);
const COLUMNS: IndexColumns = {
  headline: 'қазақстан реформ',
  body: 'су жер су c++ 50% u.s. "тырнақ"',
  notes: '',
  forms: '~казакстан =kazak қазақстан реформы су жер c++ 50% u.s.',
};

describe('the index of a clipping', () => {
  test.each<[string, Partial<IndexColumns>]>([
    ['a word less', { body: 'су жер су c++ 50% u.s.' }],
    ['a word more', { notes: 'ескерту' }],
    ['another word', { headline: 'қазақстан реформа' }],
    ['another order', { body: 'жер су су c++ 50% u.s. "тырнақ"' }],
    ['another column', { headline: '', notes: 'қазақстан реформ' }],
    ['a key less', { forms: '~казакстан қазақстан реформы су жер c++ 50% u.s.' }],
    ['another form', { forms: '~казакстан =kazak қазақстан реформа су жер c++ 50% u.s.' }],
  ])('is not that of %s', (_what, other) => {
    replaceInIndex(db, 1, COLUMNS);
    expect(indexMatches(db, 1, { ...COLUMNS, ...other })).toBe(false);
  });

  test('is that of its columns, after replacing and beside another', () => {
    replaceInIndex(db, 1, { ...COLUMNS, body: 'басқа' });
    replaceInIndex(db, 2, { ...COLUMNS, body: 'екінші' });
    replaceInIndex(db, 1, COLUMNS);
    expect(indexMatches(db, 1, COLUMNS)).toBe(true);
    expect(indexMatches(db, 2, COLUMNS)).toBe(false);
  });

  test('removed, it holds nothing, and removing again does nothing', () => {
    replaceInIndex(db, 3, COLUMNS);
    removeFromIndex(db, 3);
    removeFromIndex(db, 3);
    expect(indexMatches(db, 3, COLUMNS)).toBe(false);
    expect(indexMatches(db, 3, { headline: '', body: '', notes: '', forms: '' })).toBe(true);
  });
});
