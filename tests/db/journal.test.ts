// What a step of the journal outdates: only what index and stories are made from is made again.

import { expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import { createAnnotation } from '../../db/annotations.ts';
import { reviewClippings, trashClippings, updateClipping } from '../../db/clipping-decisions.ts';
import { asOperation } from '../../db/journal.ts';
import { attachTag, tagId } from '../../db/tags.ts';
import { redo, undo } from '../../db/undo.ts';

const library = memoryLibrary([]);
const { db } = library;
const ids = library.add({ headline: 'One', text: 'One text' }, { headline: 'Two', text: 'Another text' });
const [id = 0] = ids;

test.each<[string, boolean, () => unknown]>([
  ['a tag', false, () => attachTag(db, tagId(db, 'water'), ids)],
  ['the trash', false, () => trashClippings(db, [id])],
  ['the inbox', false, () => reviewClippings(db, [id], true)],
  ['a headline', true, () => updateClipping(db, id, { headline: 'Other' }, [])],
  ['a language', true, () => updateClipping(db, id, { language: 'ru' }, [])],
  ['a note', true, () => createAnnotation(db, { clippingId: id, colour: 'key', comment: 'a remark' })],
])('%s: the index is outdated: %s', (_what, outdated, work) => {
  asOperation(db, 'test', {}, work);
  for (const step of [undo, redo, undo]) {
    const done = db.transaction(() => step(db))();
    expect(done?.clippingIds).toContain(id);
    expect(done?.outdated).toEqual(outdated ? [id] : []);
  }
});

test.each([
  ['a table that takes no part', 'UPDATE operation_changes SET table_name = ?', 'settings', 'table settings'],
  [
    'a column that there is not',
    'UPDATE operation_changes SET before = ?',
    '{"id":1,"name) --":"x"}',
    'column name) --',
  ],
])('%s, as a damaged journal may name it, is refused and nothing is written', (_what, sql, value, named) => {
  const another = memoryLibrary([]).db;
  asOperation(another, 'test', {}, () => tagId(another, 'river'));
  const before = another.prepare('SELECT * FROM tags').all();
  const installed = another.prepare('SELECT max(id) FROM operation_changes').pluck().get();
  expect(installed).not.toBeNull();
  another.prepare(sql).run(value);
  expect(() => another.transaction(() => undo(another))()).toThrow(named);
  expect(another.prepare('SELECT * FROM tags').all()).toEqual(before);
});
