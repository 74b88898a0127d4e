// The commands on all annotations: out, in again, and the codebook.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../library.ts';
import { clipdesk } from './clipdesk.ts';

const EN =
  'Canals to be measured before spring\n\nMarch 6, 2024\n\nThe secretary of the water council said every canal would be measured before spring, and that money had come.\n';

test('annotations go out and in, what is there is not made again, and a codebook is written where its format is known', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'l.clipdesk');
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'en.txt'), EN);
  const run = (...args: string[]) => clipdesk(...args, '--library', file, '--json');
  await run('import', join(folder, 'in'));
  await run('annotate', '1', '--quote', 'every canal would be measured', '--comment', 'When?');
  const out = join(folder, 'a.jsonld');
  expect(await run('annotations', 'export', out)).toMatchObject({ code: 0, json: { annotations: 1 } });
  expect((await run('annotations', 'export', out)).code).not.toBe(0);
  expect(await run('annotations', 'import', out)).toMatchObject({
    code: 0,
    json: { made: 0, already: 1, unplaced: [] },
  });
  const strange = join(folder, 'b.jsonld');
  writeFileSync(strange, readFileSync(out, 'utf8').replace('every canal would', 'no canal will'));
  expect(await run('annotations', 'import', strange)).toMatchObject({
    ...{ code: 1, json: { made: 0, unplaced: [{ reason: 'no-passage' }] } },
  });
  expect((await run('annotations', 'import', join(folder, 'none'))).code).toBe(2);
  expect((await run('codebook', '--out', join(folder, 'c.pdf'))).code).toBe(2);
  expect((await run('codebook', '--out', join(folder, 'c.docx'))).code).toBe(0);
  expect(existsSync(join(folder, 'c.docx'))).toBe(true);
});
