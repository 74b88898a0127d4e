// What a step of the journal outdates: only what index and stories are made from is made again.

import { expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import { createAnnotation } from '../../db/annotations.ts';
import { reviewClippings, trashClippings, updateClipping } from '../../db/clippings.ts';
import { asOperation, redo, undo } from '../../db/journal.ts';
import { attachTag, tagId } from '../../db/tags.ts';

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
