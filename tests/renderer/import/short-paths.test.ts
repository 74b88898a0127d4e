import { expect, test } from 'vitest';
import { pathParts, sharedFolder } from '../../../renderer/import/short-paths.ts';

test.each([
  ['none', [], ''],
  ['relative ones', ['press/a.txt', 'press/b.txt'], ''],
  ['one whole and one relative', ['/press/a.txt', 'b.txt'], ''],
  ['one file', ['/home/press/a.txt'], '/home/press/'],
  ['folders that only begin alike', ['/home/press/a.txt', '/home/pressa/b.txt'], '/home/'],
  ['nothing but the root', ['/a.txt', '/home/b.txt'], '/'],
  ['drives', ['C:\\Press\\a.txt', 'C:\\Press\\2024\\b.txt'], 'C:\\Press\\'],
  ['two drives', ['C:\\Press\\a.txt', 'D:\\b.txt'], ''],
])('the folder shared by %s', (_what, paths, folder) => {
  expect(sharedFolder(paths)).toBe(folder);
});

test('a path falls into folders and name', () => {
  expect(pathParts('/үй/press/а.txt')).toEqual({ folders: ['/', 'үй/', 'press/'], name: 'а.txt' });
  expect(pathParts('а.txt')).toEqual({ folders: [], name: 'а.txt' });
});
