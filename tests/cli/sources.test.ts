// Reading a file again and naming a table's columns, from the command line.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableOf } from '../../ingest/code-pages.ts';
import { temporaryFolder } from '../library.ts';
import { clipdesk } from './clipdesk.ts';

const TEXT =
  'Көкөзек ауылында су деңгейі төмендеді\n\n2024 жылғы 3 сәуір\n\nАуыл тұрғындары өзен суының түнде көтерілгенін, ал әкімдік қосымша көмек бөлетінін айтты.\n';

test('a file is read again in the encoding that is asked for, and in none there is not', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'a.clipdesk');
  const page = tableOf('kz-1048');
  writeFileSync(
    join(folder, 'su.txt'),
    Uint8Array.from(TEXT, (character) => page.indexOf(character)),
  );
  expect((await clipdesk('import', join(folder, 'su.txt'), '--library', library)).code).toBe(0);
  const could = await clipdesk('reread', '1', '--library', library, '--json');
  expect(could).toMatchObject({ code: 0, json: { encoding: 'kz-1048', chosen: false, format: 'text' } });
  expect((await clipdesk('reread', '1', '--encoding', 'utf-7', '--library', library)).code).toBe(2);
  const reread = await clipdesk('reread', '1', '--encoding', 'windows-1251', '--library', library, '--json');
  expect(reread).toMatchObject({ code: 0, json: { changed: [1], made: [], orphaned: 0 } });
});

test('a table whose columns say nothing is read by those that are named', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'a.clipdesk');
  const rows = [1, 2].map((at) => ({
    a: `Клуб ${at} ашылды`,
    b: `Ауылдық клуб ${at}-күні ашылды, тұрғындар оны екі жыл күткен.`,
  }));
  writeFileSync(join(folder, 'table.json'), JSON.stringify(rows));
  const imported = await clipdesk('import', join(folder, 'table.json'), '--library', library, '--json');
  expect(imported).toMatchObject({ code: 1, json: { failed: 1, items: [{ reason: 'no-articles', source: 1 }] } });
  expect((await clipdesk('columns', '1', '--set', 'nothing=1', '--library', library)).code).toBe(2);
  const mapped = await clipdesk('columns', '1', '--set', 'headline=1,body=2', '--library', library, '--json');
  expect(mapped).toMatchObject({ code: 0, json: { source: 1, changed: [], made: [1, 2], trashed: [] } });
  const shown = await clipdesk('columns', '1', '--library', library, '--json');
  expect(shown.json).toMatchObject({
    named: true,
    count: 2,
    imported: 2,
    tables: [{ columns: { headline: 0, body: 1 } }],
  });
});
