// Mails: the subject over the text, in whatever part and character set; a forwarded one is not dated by its sending.

import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../resources.ts';
import { chosenOf, clippingOf, codeOf, KK, RU, RU2, utf8 } from './read-one.ts';

const base64 = (text: string) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/(.{76})/gu, '$1\r\n');
const word = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const mail = (subject: string, type: string, body: string, extra = '') =>
  `From: ${word('Пресс-служба акимата')} <press@city.example>\r\nTo: desk@example.org\r\nSubject: ${word(subject)}\r\nDate: Tue, 12 Mar 2024 09:15:00 +0500\r\nMIME-Version: 1.0\r\n${extra}Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(body)}\r\n`;

describe('what is refused', () => {
  test.each([
    ['a text renamed', 'a.eml', RU, 'damaged'],
    ['a mail without text', 'a.eml', mail('Фото', 'text/plain; charset=utf-8', ' '), 'empty'],
    ['noise', 'a.eml', Uint8Array.from({ length: 500 }, (_, at) => (at * 97) % 256), 'damaged'],
    ['a text renamed', 'a.msg', RU, 'damaged'],
    ['an Outlook mail cut off', 'a.msg', outlook('Тема', RU).subarray(0, 1_600), 'damaged'],
    [
      'another compound file',
      'a.msg',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(3000)),
      'damaged',
    ],
  ])('%s as %s', async (_what, name, content, code) => {
    expect(await codeOf(name, content)).toBe(code);
  });
});

/** A mail as Outlook saves it: a compound file with a stream for each property ([MS-OXMSG]). */
function outlook(subject: string, body: string): Uint8Array {
  const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
  const streams: [string, Uint8Array][] = [
    ['__substg1.0_0037001F', utf16(subject)],
    ['__substg1.0_1000001F', utf16(body)],
    ['__substg1.0_0C1A001F', utf16('Пресс-служба акимата')],
    ['__properties_version1.0', new Uint8Array(32)],
  ];
  return burn([
    { name: 'Root Entry', type: 5, length: 0, children: streams.map((_, at) => at + 1) },
    ...streams.map(([name, bytes]) => ({ name, type: 2, length: bytes.length, binaryProvider: () => bytes })),
  ]);
}

test('a press release in plain text: subject, body, the day it was sent', async () => {
  const clipping = await clippingOf(
    'a.eml',
    mail('В городе готовятся к паводку', 'text/plain; charset=utf-8', `${RU}\n\n${RU2}\n`),
  );
  expect(clipping).toMatchObject({
    headline: 'В городе готовятся к паводку',
    publishedOn: '2024-03-12',
    language: 'ru',
  });
  expect(chosenOf(clipping, 'publishedOn')[1]).toBe('mail.date');
  expect(chosenOf(clipping, 'headline')[1]).toBe('mail.subject');
  expect(bodyOf(clipping)).toContain(RU2);
});

test('a forwarded article: no "Fwd:", and the day of sending is only a candidate', async () => {
  const clipping = await clippingOf(
    'a.eml',
    mail(
      'Fwd: Re: Алматы су тасқынына дайын',
      'text/html; charset=utf-8',
      `<html><body><script>x()</script><p>${KK}</p><p>${KK}</p></body></html>`,
    ),
  );
  expect(clipping).toMatchObject({ headline: 'Алматы су тасқынына дайын', publishedOn: null, language: 'kk' });
  expect(clipping.evidence).toContainEqual(
    expect.objectContaining({ field: 'publishedOn', value: '2024-03-12', status: 'candidate' }),
  );
  expect(clipping.text).not.toContain('x()');
});

test('a day in the text goes before the day of sending', async () => {
  const clipping = await clippingOf(
    'a.eml',
    mail('В городе готовятся к паводку', 'text/plain; charset=utf-8', `10 марта 2024, 10:00\n\n${RU}\n\n${RU2}\n`),
  );
  expect(clipping.publishedOn).toBe('2024-03-10');
});

test('a plain part that says nothing gives way to the rich one', async () => {
  const parts = `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nUse another program.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`<p>${RU}</p><p>${RU2}</p>`)}\r\n--b--\r\n`;
  const source = `Subject: ${word('Паводок близко')}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${parts}`;
  const clipping = await clippingOf('a.eml', utf8(source));
  expect(clipping.text).toContain(RU2);
  expect(clipping.text).not.toContain('another program');
});

test('an Outlook mail', async () => {
  const clipping = await clippingOf('a.msg', outlook('Пересл: В городе готовятся к паводку', `${RU}\r\n\r\n${RU2}`));
  expect(clipping).toMatchObject({ headline: 'В городе готовятся к паводку', publishedOn: null, language: 'ru' });
  expect(clipping.text).toContain(RU2);
});
