// `clipdesk collection` and `clipdesk outlet`: what is refused, and what is gathered and said by hand from the command line.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../library.ts';
import { clipdesk } from './clipdesk.ts';

test('collections are made, filled in order, searched, deleted and given back by undo', async () => {
  const folder = temporaryFolder();
  const at = ['--library', join(folder, 'own.clipdesk'), '--json'];
  for (const [name, text] of Object.entries({ a: 'Canal repaired', b: 'School opened' }))
    writeFileSync(join(folder, `${name}.txt`), `${text}\n\nIt was done in spring, said the council of ${name}.\n`);
  await clipdesk('import', join(folder, 'a.txt'), join(folder, 'b.txt'), ...at);
  const collection = async (...words: string[]) => clipdesk('collection', ...words, ...at);
  expect((await collection('create', 'Досье', '2', '--description', 'For June')).json).toMatchObject({
    name: 'Досье',
    description: 'For June',
    clippings: 1,
  });
  expect((await collection('add', 'no such', '1')).code).toBe(2);
  await collection('add', 'досье', '1');
  expect((await collection('show', 'Досье')).json).toMatchObject({ clippings: [{ id: 2 }, { id: 1 }] });
  expect((await clipdesk('search', 'collection:досье', ...at)).json).toMatchObject({ total: 2 });
  await collection('delete', 'Досье');
  await clipdesk('undo', ...at);
  expect((await collection('list')).json).toMatchObject({ collections: [{ name: 'Досье', clippings: 2 }] });
});

test('outlets get kind and country by hand, and give them back', async () => {
  const at = ['--library', join(temporaryFolder(), 'outlets.clipdesk'), '--json'];
  await clipdesk('import', join(import.meta.dirname, 'clipdesk.ts'), ...at);
  expect((await clipdesk('outlet', 'set', 'Kazinform', '--country', 'Atlantis', ...at)).code).toBe(2);
  expect((await clipdesk('outlet', 'set', 'Kazinform', '--kind', 'state-online', ...at)).json).toMatchObject({
    kind: 'state-online',
    country: 'KZ',
    setByAnalyst: ['kind'],
  });
  expect((await clipdesk('outlet', 'set', 'казинформ', '--kind', 'derived', ...at)).json).toMatchObject({
    kind: 'agency',
    setByAnalyst: [],
  });
});
