// Archives: what is in them comes out under a safe name or with a reason, and nothing unpacks beyond its bounds.

import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unpackArchive } from '../../../ingest/formats/zip.ts';
import { codeOf, utf8 } from './read-one.ts';

const namesOf = (bytes: Uint8Array) => unpackArchive(bytes).map((one) => one.name);
const codesOf = (bytes: Uint8Array) => unpackArchive(bytes).map((one) => (one.ok ? 'ok' : one.reason));
const codeOfWhole = (bytes: Uint8Array) => {
  try {
    return unpackArchive(bytes).length;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

/** The same archive with a byte of every directory entry changed. */
function withEntryByte(bytes: Uint8Array, offset: number, value: number, local = false): Uint8Array {
  const changed = bytes.slice();
  for (let at = 0; at + 4 < changed.length; at += 1) {
    const entry =
      changed[at] === 0x50 &&
      changed[at + 1] === 0x4b &&
      changed[at + 2] === (local ? 3 : 1) &&
      changed[at + 3] === (local ? 4 : 2);
    if (entry) changed[at + offset] = value;
  }
  return changed;
}

describe('an archive as a whole', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a text renamed', utf8('не архив'), 'damaged'],
    ['without files', zipSync({}), 'empty'],
    ['folders only', zipSync({ 'a/': new Uint8Array() }), 'empty'],
    ['cut off', zipSync({ 'a.txt': utf8('текст') }).subarray(0, 60), 'damaged'],
    [
      'more files than are read',
      zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, new Uint8Array()])), { level: 0 }),
      'bomb',
    ],
    [
      'five files that come to 300 MiB',
      zipSync(
        Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`${at}.txt`, new Uint8Array(60 * 1024 * 1024)])),
      ),
      'bomb',
    ],
  ])('%s', (_name, bytes, code) => {
    expect(codeOfWhole(bytes)).toBe(code);
  });

  test('one inside another is not opened', async () => {
    const inner = zipSync({ 'b.txt': utf8('текст') });
    expect(codesOf(zipSync({ 'a.zip': inner, 'b.ZIP': inner, 'c.txt': utf8('текст') }))).toEqual([
      'unsupported',
      'unsupported',
      'ok',
    ]);
    expect(await codeOf('a.zip', inner)).toBe('unsupported');
  });
});

describe('a file in an archive', () => {
  const good = zipSync({ 'a.txt': utf8('Текст заметки о паводке. '.repeat(40)) });

  test('locked, packed by an unknown method, damaged, lying about its size', () => {
    expect(codesOf(withEntryByte(good, 8, 1))).toEqual(['encrypted']);
    expect(codesOf(withEntryByte(good, 10, 99))).toEqual(['unsupported']);
    const broken = good.slice();
    broken.fill(0xff, 40, 60);
    expect(codesOf(broken)).toEqual(['damaged']);
    expect(codesOf(withEntryByte(good, 24, 1))).toEqual(['bomb']);
    expect(codesOf(withEntryByte(good, 42, 200))).toEqual(['damaged']);
    expect(codesOf(withEntryByte(good, 16, 0))).toEqual(['damaged']);
  });

  test('packed beyond what texts pack to', () => {
    expect(codesOf(zipSync({ 'a.txt': new Uint8Array(20 * 1024 * 1024) }))).toEqual(['bomb']);
    expect(codesOf(zipSync({ 'a.txt': new Uint8Array(65 * 1024 * 1024) }))).toEqual(['bomb']);
  });

  test('names lead nowhere else, show what they are, and keep their letters', () => {
    const names = [
      '../../etc/passwd',
      '/root/a.txt',
      'C:\\Users\\a.txt',
      'a/../../b.txt',
      'photo\u202etxt.exe',
      'nul\0.txt',
      '..',
      'Қала/су тасқыны.txt',
    ];
    const archive = zipSync(Object.fromEntries(names.map((name) => [name, utf8('текст')])));
    expect(namesOf(archive)).toEqual([
      'etc/passwd',
      'root/a.txt',
      'Users/a.txt',
      'a/b.txt',
      'phototxt.exe',
      'nul.txt',
      'file 7',
      'Қала/су тасқыны.txt',
    ]);
  });

  test('a name in the code page of DOS', () => {
    const archive = zipSync({ 'AAAA.txt': utf8('текст') });
    const bytes = archive.slice();
    for (let at = 0; at + 4 < bytes.length; at += 1)
      if (bytes[at] === 0x41 && bytes[at + 3] === 0x41 && bytes[at + 4] === 0x2e)
        bytes.set([0x8f, 0xe0, 0xa5, 0xe1], at);
    expect(namesOf(bytes)).toEqual(['Прес.txt']);
  });

  test("its clock is the file's", () => {
    const [member] = unpackArchive(zipSync({ 'a.txt': [utf8('текст'), { mtime: new Date(2024, 2, 12, 9, 15) }] }));
    expect(member?.ok && member.modifiedAt).toBe(new Date(2024, 2, 12, 9, 15).toISOString());
  });
});
