// What is taken for a file of the system, and what must not be.

import { expect, test } from 'vitest';
import { isSystemFile } from '../../contract/system-files.ts';

test('what systems and programs leave in folders is known by its name', () => {
  for (const name of ['Thumbs.db', 'ehthumbs.db', 'Desktop.ini', '~$обзор.docx', '~WRL0001.tmp', '__MACOSX', '@eaDir'])
    expect(isSystemFile(name), name).toBe(true);
});

test('what a person may have named so is not', () => {
  for (const name of [
    'thumbs.txt',
    'desktop.ini.txt',
    '~обзор.docx',
    '$100 million.txt',
    'my Thumbs.db',
    'icon',
    'a.db',
  ])
    expect(isSystemFile(name), name).toBe(false);
});
