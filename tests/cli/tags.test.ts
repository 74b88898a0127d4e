// `clipdesk tag`: what is refused, and tags nested, renamed, merged, coloured and told apart from the command line.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../library.ts';
import { clipdesk } from './clipdesk.ts';

test('tags are nested, coloured, merged and taken off; wrong names and colours are refused', async () => {
  const folder = temporaryFolder();
  const at = ['--library', join(folder, 'tags.clipdesk'), '--json'];
  writeFileSync(join(folder, 'a.txt'), 'Canal repaired\n\nThe canal of the village was repaired before the spring.\n');
  await clipdesk('import', join(folder, 'a.txt'), ...at);
  const tag = async (...words: string[]) => clipdesk('tag', ...words, ...at);
  await tag('add', 'Water / Canals', '1');
  await tag('add', 'canal', '1');
  for (const refused of [
    ['move', 'Water', '--under', 'Canals'],
    ['move', 'Water'],
    ['merge', 'Water', 'no such'],
    ['colour', 'Water', 'mauve'],
    ['rename', 'canal', 'canals'],
  ])
    expect((await tag(...refused)).code, refused.join(' ')).toBe(2);
  expect((await tag('twins')).json).toEqual({ twins: [{ one: 'Canals', other: 'canal', likeness: 'inflection' }] });
  expect((await tag('colour', 'Water', 'sky')).json).toMatchObject({
    path: 'Water',
    colour: 'sky',
    clippings: 1,
    own: 0,
  });
  expect((await tag('merge', 'canal', 'Water / Canals')).json).toMatchObject({ path: 'Water / Canals', own: 1 });
  expect((await tag('move', 'Canals', '--top')).json).toMatchObject({ path: 'Canals', parent: null });
  expect((await tag('rename', 'Canals', 'Каналы')).json).toMatchObject({ name: 'Каналы' });
  await tag('remove', 'каналы', '1');
  await tag('delete', 'Water');
  expect((await tag('list')).json).toMatchObject({ tags: [{ path: 'Каналы', clippings: 0 }] });
  await clipdesk('undo', ...at);
  expect((await tag('list')).json).toMatchObject({ tags: [{ name: 'Water', colour: 'sky' }, { name: 'Каналы' }] });
});
