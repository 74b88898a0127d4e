// Briefings keep their order, and every entry its own clipping, whatever becomes of other clippings.

import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { getBriefing } from '../../db/briefings.ts';
import { openWriter } from '../../db/open.ts';
import { openLibrary } from '../library.ts';

const files = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `${n}.txt`,
      `Report number ${n} on the harvest\n\nThe harvest of plot ${n} was weighed and recorded by the farm council.\n`,
    ]),
  );

test('what is added comes last, also after clippings before it were deleted for good', async () => {
  const { call, importTexts } = await openLibrary();
  const ids = (await importTexts(files(6))).items.flatMap((item) => item.clippings);
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = ids;
  const briefing = await call('briefing.create', { title: 'Harvest', language: 'en', clippingIds: ids.slice(0, 5) });
  await call('clipping.trash', { ids: [first, second] });
  await call('clipping.delete', { ids: [first, second] });
  await call('entry.create', { sectionId: briefing.sections[0]?.id ?? 0, clippingIds: [sixth] });
  const { sections } = await call('briefing.get', { id: briefing.id });
  expect(sections[0]?.entries.map((entry) => entry.clipping.id)).toEqual([third, fourth, fifth, sixth]);
});

test('an entry never stands for another clipping while one is being deleted', async () => {
  const library = await openLibrary();
  const ids = (await library.importTexts(files(3))).items.flatMap((item) => item.clippings);
  const made = await library.call('briefing.create', { title: 'Harvest', language: 'en', clippingIds: ids });
  for (const entry of made.sections[0]?.entries ?? [])
    await library.call('entry.update', { id: entry.id, commentary: `on ${entry.clipping.id}` });
  await library.close();
  const writer = openWriter(library.path);
  const reader = new SQLite(library.path, {
    readonly: true,
    verbose: (sql) => {
      if (String(sql).includes('JOIN source_files')) writer.prepare('DELETE FROM clippings WHERE id = ?').run(ids[0]);
    },
  });
  const seen = getBriefing(reader, made.id).sections[0]?.entries ?? [];
  reader.close();
  writer.close();
  expect(seen.map((entry) => [entry.clipping.id, entry.commentary])).toEqual(
    ids.slice(1).map((id) => [id, `on ${id}`]),
  );
});
