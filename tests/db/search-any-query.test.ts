// No query fails, whatever it is made of; a search that is not wanted any more stops.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calls } from '../../contract/calls.ts';
import { DeskError } from '../../contract/failure.ts';
import { find } from '../../db/search.ts';
import { shared } from './four-clippings.ts';

describe('what must never fail', () => {
  test.each([
    'U.S.',
    'БҰҰ-ның',
    'C++',
    '50%',
    '"',
    'AND',
    '',
    'NEAR(',
    'a:b:c',
    '😀 ☭',
    '\ud800x',
    'және the и',
    "'; DROP TABLE clippings; --",
    'headline:"',
    'constructor __proto__',
    `${'ы'.repeat(1_000_000)}`,
    'су жер '.repeat(140_000),
    '('.repeat(100_000),
    'ab*'.repeat(1_000),
    'a '.repeat(900),
    '(a OR (b '.repeat(300),
  ])('%#', (query) => {
    const answer = shared.find(query);
    expect(answer.hits.length).toBeLessThanOrEqual(4);
    shared.facets(query);
    shared.highlight(1, query);
  });

  test('any string', () => {
    const piece = fc.constantFrom(
      '"',
      '(',
      ')',
      '-',
      ':',
      '*',
      ' OR ',
      'NEAR(',
      ' NEAR/3 ',
      'lang:',
      'headline:',
      'date:',
      'is:',
      'tag:',
      ' ',
      'ООН',
      'реформа',
      '2024',
      '\0',
      '😀',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(query, fc.boolean(), (any, expand) => {
        const answer = shared.find(any, { expand });
        expect(answer.total).toBeLessThanOrEqual(4);
        shared.facets(any, { expand });
        shared.highlight(2, any);
      }),
      { numRuns: 120 },
    );
  });

  test('a cursor that is none is refused', () => {
    expect(() => shared.find('ООН', { after: '{' })).toThrow(DeskError);
    expect(() => shared.highlight(99, 'ООН')).toThrow('There is no clipping 99.');
  });

  test('a search that is not wanted any more stops', () => {
    const input = calls['search.find'].input.parse({ query: 'ООН' });
    expect(() => find(shared.db, input, { matcher: shared.matcher, shouldStop: () => true })).toThrow(
      expect.objectContaining({ code: 'superseded' }),
    );
  });
});
