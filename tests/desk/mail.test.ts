// Mails with attachments: the mail, and each file in it that is read, are rows and sources of their own; the rest is named.

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ImportReport } from '../../contract/import.ts';
import { openLibrary, temporaryFolder } from '../library.ts';

const TEXT =
  'Спасатели проверили насосы, очистили арыки и раздали жителям памятки, рассказал на совещании представитель акимата города.';
const story = (headline: string) => `${headline}\n12.03.2024\n\n${TEXT} Так начинается рассказ «${headline}».\n`;
const base64 = (bytes: Uint8Array | string) =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{76})/gu, '$1\r\n');

interface Part {
  type: string;
  name?: string;
  id?: string;
  body: Uint8Array | string;
}

function mail(subject: string, parts: Part[], kind = 'mixed'): string {
  const shown = parts.map(({ type, name, id, body }) =>
    [
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      ...(name === undefined ? [] : [`Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`]),
      ...(id === undefined ? [] : [`Content-ID: <${id}>`]),
      '',
      base64(body),
    ].join('\r\n'),
  );
  const head = `From: Press <press@city.example>\r\nSubject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=\r\nDate: Tue, 12 Mar 2024 09:15:00 +0500\r\nMIME-Version: 1.0\r\nContent-Type: multipart/${kind}; boundary="x"\r\n\r\n`;
  return `${head}${shown.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\n`;
}

const PLAIN = 'text/plain; charset=utf-8';
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

async function imported(files: Record<string, Uint8Array | string>) {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const library = await openLibrary();
  const report = await library.importPaths(...Object.keys(files).map((name) => join(folder, name)));
  const rows = (of: ImportReport) =>
    of.items.map((item) => [
      item.path.slice(folder.length + 1),
      item.status,
      item.status === 'imported' ? null : item.reason,
    ]);
  return { folder, library, report, rows };
}

test('each attachment that is read comes in by itself; pictures, calendars and spoilt ones have their reason', async () => {
  const inner = mail('Вложенное письмо', [{ type: PLAIN, body: story('Письмо внутри письма') }]);
  const letter = mail('Пресс-релиз акимата', [
    { type: PLAIN, body: story('Сопроводительное письмо') },
    { type: 'text/plain', name: 'релиз.txt', body: story('В городе готовятся к паводку') },
    { type: 'text/plain', name: 'релиз.txt', body: story('Жители получили памятки') },
    {
      type: 'application/octet-stream',
      name: '../../etc/slip.html',
      body: `<h1>Насосы проверены</h1><p>${TEXT}</p><p>${TEXT}</p>`,
    },
    { type: 'image/png', name: 'logo.png', body: png },
    { type: 'text/calendar', name: 'invite.ics', body: 'BEGIN:VCALENDAR' },
    { type: 'application/pdf', name: 'spoilt.pdf', body: '%PDF-1.4 nothing' },
    { type: 'application/zip', name: 'pack.zip', body: zipSync({ 'in.txt': Buffer.from(story('Из архива')) }) },
    { type: 'message/rfc822', name: 'forwarded.eml', body: inner },
    { type: 'image/png', id: 'logo@x', body: png },
  ]);
  const { library, report, rows } = await imported({ 'a.eml': letter, 'z.txt': story('После письма') });
  expect(rows(report)).toEqual([
    ['a.eml', 'imported', null],
    ['a.eml/релиз.txt', 'imported', null],
    ['a.eml/релиз (2).txt', 'imported', null],
    ['a.eml/slip.html', 'imported', null],
    ['a.eml/logo.png', 'skipped', 'attachment'],
    ['a.eml/invite.ics', 'skipped', 'attachment'],
    ['a.eml/spoilt.pdf', 'failed', 'damaged'],
    ['a.eml/pack.zip/in.txt', 'imported', null],
    ['a.eml/forwarded.eml', 'imported', null],
    ['z.txt', 'imported', null],
  ]);
  expect(report).toMatchObject({ total: 10, done: 10 });
  const row = report.items[1]?.clippings[0] ?? 0;
  const { sourceFile } = await library.call('clipping.get', { id: row });
  expect(sourceFile).toMatchObject({
    name: 'a.eml/релиз.txt',
    container: { name: 'a.eml', sha256: createHash('sha256').update(letter).digest('hex') },
  });
  const own = await library.call('clipping.get', { id: report.items[0]?.clippings[0] ?? 0 });
  expect(own.sourceFile.container).toBeNull();
});

test('a mail that only carries attachments is left out, not failed; one with neither has failed', async () => {
  const carrier = mail('Релиз во вложении', [
    { type: PLAIN, body: ' ' },
    { type: PLAIN, name: 'a.txt', body: story('Только вложение') },
  ]);
  const { report, rows } = await imported({
    'a.eml': carrier,
    'b.eml': mail('Фото', [
      { type: PLAIN, body: ' ' },
      { type: 'image/png', name: 'a.png', body: png },
    ]),
  });
  expect(rows(report)).toEqual([
    ['a.eml', 'skipped', 'empty'],
    ['a.eml/a.txt', 'imported', null],
    ['b.eml', 'failed', 'empty'],
    ['b.eml/a.png', 'skipped', 'attachment'],
  ]);
});

test('mails and archives in one another are opened twice over and no deeper', async () => {
  const letter = (inside: Part) => mail('Письмо', [{ type: PLAIN, body: story(`Письмо с ${inside.name}`) }, inside]);
  const deepest = letter({ type: PLAIN, name: 'deep.txt', body: story('Глубже некуда') });
  const third = letter({ type: 'application/octet-stream', name: '3.eml', body: deepest });
  const second = letter({ type: 'application/octet-stream', name: '2.eml', body: third });
  const { report, rows } = await imported({ '1.eml': second });
  expect(rows(report)).toEqual([
    ['1.eml', 'imported', null],
    ['1.eml/2.eml', 'imported', null],
    ['1.eml/2.eml/3.eml', 'imported', null],
    ['1.eml/2.eml/3.eml/deep.txt', 'skipped', 'attachment'],
  ]);
});

test('an attachment of an Outlook mail comes in too, and is read again where it failed', async () => {
  const attachment = Buffer.from(story('Вложение из Outlook'));
  const { folder, library, report, rows } = await imported({
    'a.msg': outlook('Тема письма', story('Письмо Outlook'), 'релиз.txt', Buffer.from('')),
  });
  expect(rows(report)).toEqual([
    ['a.msg', 'imported', null],
    ['a.msg/релиз.txt', 'failed', 'empty'],
  ]);
  writeFileSync(join(folder, 'a.msg'), outlook('Тема письма', story('Письмо Outlook'), 'релиз.txt', attachment));
  await library.call('import.retry', { id: report.id });
  expect(rows(await library.call('import.wait', { id: report.id }))).toEqual([
    ['a.msg', 'imported', null],
    ['a.msg/релиз.txt', 'imported', null],
  ]);
});

/** A mail with one attachment as Outlook saves it: a compound file with a stream for each property ([MS-OXMSG]). */
function outlook(subject: string, body: string, name: string, content: Uint8Array): Uint8Array {
  const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
  const stream = (at: string, bytes: Uint8Array) => ({
    name: at,
    type: 2,
    length: bytes.length,
    binaryProvider: () => bytes,
  });
  return burn([
    { name: 'Root Entry', type: 5, length: 0, children: [1, 2, 3, 4] },
    stream('__substg1.0_0037001F', utf16(subject)),
    stream('__substg1.0_1000001F', utf16(body)),
    stream('__properties_version1.0', new Uint8Array(32)),
    { name: '__attach_version1.0_#00000000', type: 1, length: 0, children: [5, 6, 7] },
    stream('__substg1.0_3707001F', utf16(name)),
    stream('__substg1.0_37010102', content),
    stream('__properties_version1.0', new Uint8Array(8)),
  ]);
}
