// Everyday queries in three languages: each finds, whole, what the other two languages say.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import { KNOWN_LANGUAGES } from '../../contract/values.ts';

const ROWS = readFileSync(join(import.meta.dirname, 'everyday-queries.tsv'), 'utf8')
  .split(/\r?\n/)
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

const library = memoryLibrary();
const said = new Map<number, string>();
for (const row of ROWS) {
  const clippings = row.map((text, at) => ({ headline: text, text, language: KNOWN_LANGUAGES[at] ?? 'ru' }));
  for (const [at, id] of library.add(...clippings).entries()) said.set(id, row[at] ?? '');
}

test('there are enough of them', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(60);
});

test.each(ROWS)('%s, %s, %s', (...row) => {
  for (const query of row) {
    const { hits } = library.find(query, { limit: 50, flat: true });
    const found = hits.filter(({ partial }) => !partial).map(({ clipping }) => said.get(clipping.id));
    expect(found).toEqual(expect.arrayContaining(row));
    // And little else: no more than one other subject.
    expect(found.length).toBeLessThanOrEqual(2 * row.length);
  }
});
