// The samples: in with one call, out again with another, and the analyst's own clippings untouched.

import { expect, test } from 'vitest';
import { openLibrary } from '../library.ts';

const OWN = 'Flood warning issued for the north\n\nMarch 3, 2024\n\nRivers rose quickly after the snow melted.\n';

test('samples go for good with what was done on them, one in the trash too; what is the analyst’s own stays', async () => {
  const { call, importTexts } = await openLibrary();
  const own = (await importTexts({ 'own.txt': OWN })).items[0]?.clippings[0] ?? 0;
  const started = await call('import.samples', {});
  const { imported } = await call('import.wait', { id: started.id });
  const samples = (await call('clipping.list', { view: { kind: 'import', id: started.id }, limit: 100 })).rows;
  const [first, second] = samples.map(({ id }) => id);
  await call('tag.attach', { clippingIds: [own, first ?? 0], name: 'water' });
  await call('annotation.create', { clippingId: first ?? 0, comment: 'Try this.' });
  await call('clipping.trash', { ids: [second ?? 0] });
  expect((await call('library.get', {})).samples).toBe(imported);

  await call('import.discardSamples', {});
  expect(await call('library.get', {})).toMatchObject({ all: 1, trash: 0, samples: 0 });
  expect((await call('clipping.list', { view: { kind: 'all' } })).rows.map(({ id }) => id)).toEqual([own]);
  expect(await call('tag.list', {})).toMatchObject([{ name: 'water', own: 1 }]);
  expect((await call('annotation.list', {})).total).toBe(0);
  expect((await call('import.list', {})).map(({ origin }) => origin)).toEqual(['dropped']);
  expect((await call('library.check', {})).problems).toEqual([]);

  // In again, as at first.
  const again = await call('import.samples', {});
  expect(await call('import.wait', { id: again.id })).toMatchObject({ imported, duplicates: 0 });
});
