// Themes that ship, over releases: what the analyst did to them stays.

import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openLibrary } from '../library.ts';

test('a shipped theme that was deleted stays away in a later release, and undo brings it back with what was decided', async () => {
  const library = await openLibrary();
  const report = await library.importTexts({
    'a.txt': 'Harvest weighed\n\nThe harvest was weighed and recorded by the council of the farm on Monday.\n',
  });
  const clippingIds = report.items.flatMap((item) => item.clippings);
  const theme = (await library.call('theme.list', {})).find((one) => one.key === 'climate');
  if (!theme) throw new Error('The theme climate does not ship.');
  await library.call('theme.decide', { themeId: theme.id, clippingIds, decision: 'accepted' });
  await library.call('theme.delete', { id: theme.id });
  await library.close();
  // As if other resources had been seeded before this release's.
  const db = new SQLite(library.path);
  db.prepare("UPDATE settings SET value = 'of an older release' WHERE key = 'resources'").run();
  db.close();

  const later = await openLibrary(library.path);
  expect((await later.call('theme.list', {})).map((one) => one.key)).not.toContain('climate');
  expect(await later.call('history.undo', {})).toMatchObject({ name: 'theme.delete' });
  const back = (await later.call('theme.list', {})).find((one) => one.key === 'climate');
  expect(back).toMatchObject({ id: theme.id, counts: { accepted: 1 } });
});
