// Cleaning rules from the command line: tried, added, listed, taken back.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../library.ts';
import { clipdesk } from './clipdesk.ts';

test('a rule is tried, added, listed and removed', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'press.clipdesk');
  writeFileSync(
    join(folder, 'a.txt'),
    'Мост в Каменке открыли после ремонта\n\nВ посёлке Каменка завершили ремонт моста через реку, сообщил аким района.\n\nБелка дня прыгала 12 раз\n\nРаботы шли с весны, их выполнило предприятие из соседнего района.\n',
  );
  expect((await clipdesk('import', join(folder, 'a.txt'), '--library', file)).code).toBe(0);
  const pattern = 'Белка дня прыгала {number} раз';
  const preview = await clipdesk('rule', 'preview', pattern, '--library', file, '--json');
  expect(JSON.parse(preview.stdout)).toMatchObject({ clippings: 1, passages: 1, heavy: 0 });
  const added = await clipdesk('rule', 'add', 'Белка', pattern, '--lang', 'ru', '--library', file, '--json');
  expect(JSON.parse(added.stdout)).toMatchObject({ name: 'Белка', language: 'ru', passages: 1 });
  const shown = await clipdesk('show', '1', '--library', file, '--json');
  expect(JSON.parse(shown.stdout).body).not.toContain('прыгала');
  expect((await clipdesk('rule', 'remove', '1', '--library', file)).code).toBe(0);
  const list = JSON.parse((await clipdesk('rule', 'list', '--library', file, '--json')).stdout);
  expect(list.own).toEqual([]);
  expect(JSON.parse((await clipdesk('show', '1', '--library', file, '--json')).stdout).body).toContain('прыгала');
  expect((await clipdesk('rule', 'preview', pattern, '--outlet', 'Нет такого', '--library', file)).code).toBe(2);
});
