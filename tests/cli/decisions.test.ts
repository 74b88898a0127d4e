// Decisions from the command line: tone and importance, stories, the trash.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../library.ts';
import { clipdesk } from './clipdesk.ts';

const RU =
  'Каналы измерят до весны\n\n6 марта 2024\n\nОб этом 6 марта в Сарытогае сказал Даурен Мерамбеков: в программе было 3420 человек, из них 42,5 процента из села Сарытогай. Деньги на насосы дали из бюджета района.\n';
const EN =
  'Canals to be measured before spring\n\nMarch 6, 2024\n\nIt was said on March 6 in Sarytogay by Dauren Merambekov: the programme had 3,420 people, and 42.5 percent were from Sarytogay. The money for the pumps came from the district.\n';

async function library() {
  const folder = temporaryFolder();
  const file = join(folder, 'l.clipdesk');
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'en.txt'), EN);
  writeFileSync(join(folder, 'in', 'ru.txt'), RU);
  const run = (...args: string[]) => clipdesk(...args, '--library', file, '--json');
  await run('import', join(folder, 'in'));
  return { folder, file, run };
}

test('clippings are rated, and a theme on one', async () => {
  const { file, run } = await library();
  for (const args of [
    ['rate', '1'],
    ['rate', '1', '--tone', 'angry'],
    ['rate', '1', '--theme', 'climate', '--importance', '2'],
  ])
    expect((await run(...args)).code, args.join(' ')).toBe(2);
  await run('rate', '1', '2', '--tone', 'mixed', '--importance', '3');
  await run('theme', 'accept', 'climate', '1');
  const rated = await run('rate', '1', '--theme', 'climate', '--tone', 'negative');
  const shown = { tone: 'mixed', importance: 3, themes: [{ key: 'climate', tone: 'negative' }] };
  expect(rated).toMatchObject({ code: 0, json: { clippings: [shown] } });
  expect((await clipdesk('list', '--library', file)).stdout.match(/!!! \(mixed\)/g)).toHaveLength(2);
  expect((await run('rate', '1', '--tone', 'none')).json).toMatchObject({ clippings: [{ tone: null, importance: 3 }] });
});

test('a story is suggested with what its clippings share, accepted, and given a note', async () => {
  const { run } = await library();
  const waiting = (await run('story', 'suggestions')).json as { total: number; suggestions: { shared: unknown[] }[] };
  expect(waiting.total).toBe(1);
  expect(waiting.suggestions[0]?.shared).toContainEqual(expect.objectContaining({ kind: 'number' }));
  expect((await run('story', 'accept', '1')).code).toBe(2);
  expect((await run('story', 'accept', '1', '2')).json).toMatchObject({ clippings: [{ id: 1 }, { id: 2 }] });
  expect((await run('story', 'suggestions')).json).toMatchObject({ total: 0 });
  await run('annotate', '2', '--story', '--comment', 'one note for both');
  expect((await run('show', '1')).json).toMatchObject({ annotations: [{ comment: 'one note for both' }] });
});

test('a file that is in the trash says how to take it out, and an import does so when told', async () => {
  const { folder, file, run } = await library();
  await run('trash', '1');
  const again = await clipdesk('import', join(folder, 'in', 'en.txt'), '--library', file);
  expect(again.stdout).toMatch(/in the trash; to take them out: clipdesk restore 1/);
  const restored = await run('import', join(folder, 'in', 'en.txt'), '--restore-trashed');
  expect(restored.json).toMatchObject({ duplicates: 1, items: [{ status: 'duplicate', clippings: [1] }] });
  expect((await run('list')).json).toMatchObject({ total: 2 });
  expect((await run('check')).json).toEqual({ ok: true, problems: [] });
});
