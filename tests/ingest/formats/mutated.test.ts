// Whatever the bytes under whatever name: no reader throws, none takes long, and what comes out holds together.

import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { Document, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { attachmentsOf, isMail } from '../../../ingest/formats/attachments.ts';
import { isReadableName } from '../../../ingest/formats/choose.ts';
import { unpackArchive } from '../../../ingest/formats/zip.ts';
import { timed } from '../../calibration.ts';
import { makePdf } from './make-pdf.ts';
import { EN, RU, RU2, readAs, utf8 } from './read-one.ts';

const word = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const xml = (text: string) => strToU8(`<?xml version="1.0"?>${text}`);
const FILES: Record<string, Uint8Array> = {
  'a.html': utf8(
    `<html><head><title>Паводок</title><meta property="og:site_name" content="X"></head><body><h1>В городе готовятся к паводку</h1><div><p>${RU}</p><table><tr><td>${RU2}</td></tr></table></div></body></html>`,
  ),
  'a.docx': new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Паводок'), new Paragraph(RU)] }] })),
  ),
  'a.odt': zipSync(
    {
      'content.xml': xml(`<o xmlns:text="t"><text:h>Паводок</text:h><text:p>${RU}</text:p></o>`),
      'meta.xml': xml('<m xmlns:dc="d"><dc:title>x</dc:title></m>'),
    },
    { level: 0 },
  ),
  'a.rtf': utf8(
    `{\\rtf1\\ansi\\ansicpg1251\\uc1{\\fonttbl{\\f0\\fcharset204 Arial;}}\\f0 \\u1055?\\'e0 city\\par ${EN}\\par}`,
  ),
  'a.pdf': makePdf([[{ lines: [RU.slice(0, 60), RU.slice(60, 120)], size: 11, y: 700 }]]),
  'a.eml': utf8(
    `From: a@b.example\r\nSubject: ${word('Паводок')}\r\nDate: Tue, 12 Mar 2024 09:15:00 +0500\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${RU}\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="b.txt"\r\n\r\n${EN}\r\n--b--\r\n`,
  ),
  'a.msg': outlook('Паводок', `${RU}\n\n${RU2}`),
  'a.csv': utf8(`title;date;text\n"Паводок";12.03.2024;"${RU}"\n"Насосы";;"${RU2}"\n`),
  'a.xlsx': zipSync(
    {
      'xl/workbook.xml': xml('<workbook><sheets><sheet name="a"/></sheets></workbook>'),
      'xl/worksheets/sheet1.xml': xml(
        `<w><row><c t="inlineStr"><is><t>title</t></is></c><c t="inlineStr"><is><t>text</t></is></c></row><row><c t="inlineStr"><is><t>Паводок</t></is></c><c t="inlineStr"><is><t>${RU}</t></is></c></row></w>`,
      ),
    },
    { level: 0 },
  ),
  'a.json': utf8(JSON.stringify({ articles: [{ title: 'Паводок', text: RU, date: '2024-03-12' }] })),
  'a.jsonl': utf8(`${JSON.stringify({ title: 'Паводок', text: RU })}\n`),
  'a.txt': utf8(`Документ 1 из 2\nПаводок близко\n${RU}\n\n=====\nДокумент 2 из 2\nНасосы готовы\n${RU2}\n`),
  'a.md': utf8(`---\ntitle: Паводок\n---\n\n# Паводок близко\n\n${RU}\n`),
};
for (const [name, like] of [
  ['a.htm', 'a.html'],
  ['a.xhtml', 'a.html'],
  ['a.doc', 'a.rtf'],
  ['a.xls', 'a.xlsx'],
  ['a.tsv', 'a.csv'],
  ['a.ndjson', 'a.jsonl'],
  ['a', 'a.txt'],
] as const)
  FILES[name] = FILES[like] ?? new Uint8Array();
const NAMES = Object.keys(FILES);

/** A mail with an attachment as Outlook saves it: a compound file with a stream for each property ([MS-OXMSG]). */
function outlook(subject: string, body: string): Uint8Array {
  const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
  const stream = (name: string, bytes: Uint8Array) => {
    return { name, type: 2, length: bytes.length, binaryProvider: () => bytes };
  };
  return burn([
    { name: 'Root Entry', type: 5, length: 0, children: [1, 2, 3, 4] },
    stream('__substg1.0_0037001F', utf16(subject)),
    stream('__substg1.0_1000001F', utf16(body)),
    stream('__properties_version1.0', new Uint8Array(32)),
    { name: '__attach_version1.0_#00000000', type: 1, length: 0, children: [5, 6] },
    stream('__substg1.0_3707001F', utf16('a.txt')),
    stream('__substg1.0_37010102', utf8(RU)),
  ]);
}

/** A file cut, with bytes changed, repeated, taken out, or put in from another. */
const mutated = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('change', 'cut', 'repeat', 'drop', 'graft'),
        fc.uint8Array({ maxLength: 12 }),
        fc.constantFrom(...NAMES),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([name, changes]): [string, Uint8Array] => {
    let bytes = Buffer.from(FILES[name] ?? []);
    for (const [place, change, noise, other] of changes) {
      const at = Math.floor(place * bytes.length);
      const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
      if (change === 'change') bytes = Buffer.concat([head, noise, tail.subarray(noise.length)]);
      else if (change === 'cut') bytes = Buffer.from(place > 0.5 ? head : bytes);
      else if (change === 'repeat') bytes = Buffer.concat([head, tail.subarray(0, 300), tail]);
      else if (change === 'drop') bytes = Buffer.concat([head, tail.subarray(noise.length * 3)]);
      else bytes = Buffer.concat([head, (FILES[other] ?? new Uint8Array()).subarray(0, 500), tail]);
    }
    return [name, new Uint8Array(bytes)];
  });

async function holds(name: string, bytes: Uint8Array): Promise<void> {
  const { result: outcome, times } = await timed(300, () => readAs(name, bytes));
  expect(times).toBeLessThan(300);
  if (!outcome.ok) {
    expect(outcome.failure.code).not.toBe('reader-failed');
    expect(outcome.failure.message).toMatch(/\S{3}[\s\S]*\.$/u);
    return;
  }
  expect(outcome.clippings.length).toBeGreaterThan(0);
  for (const draft of outcome.clippings) {
    expect(draft.text.isWellFormed()).toBe(true);
    expect(draft.text).not.toContain('\0');
    expect(draft.headline.trim()).not.toBe('');
    for (const { start, end } of draft.hidden)
      expect(0 <= start && start <= end && end <= draft.text.length).toBe(true);
    for (const { range, field, value, status } of draft.evidence) {
      if (range) expect(0 <= range.start && range.start < range.end && range.end <= draft.text.length).toBe(true);
      if (field === 'publishedOn' && status === 'chosen' && value !== null)
        expect(value).toMatch(/^\d{4}(-\d\d){0,2}$/u);
    }
    for (const field of ['headline', 'outlet', 'agency', 'byline', 'publishedOn', 'url', 'language'])
      expect(draft.evidence.filter((one) => one.field === field && one.status === 'chosen')).toHaveLength(1);
  }
  expect(new Set(outcome.clippings.map((one) => one.locator)).size).toBe(outcome.clippings.length);
}

test('every file is read before it is spoilt', async () => {
  for (const name of NAMES) expect(await readAs(name, FILES[name] ?? ''), name).toMatchObject({ ok: true });
  expect(NAMES.every((name) => name === 'a' || isReadableName(name))).toBe(true);
  expect(await attachmentsOf('a.eml', FILES['a.eml'] ?? new Uint8Array())).toMatchObject([{ ok: true, name: 'b.txt' }]);
  expect(await attachmentsOf('a.msg', FILES['a.msg'] ?? new Uint8Array())).toMatchObject([{ ok: true, name: 'a.txt' }]);
});

test('spoilt files', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, ([name, bytes]) => holds(name, bytes)),
    { numRuns: 500 },
  );
});

test('spoilt mails give up what is attached to them, or say that they cannot', async () => {
  await fc.assert(
    fc.asyncProperty(
      mutated.filter(([name]) => isMail(name)),
      async ([name, bytes]) => {
        const { result: attached, times } = await timed(300, () =>
          attachmentsOf(name, bytes).catch((error: unknown) => error),
        );
        expect(times).toBeLessThan(300);
        if (!Array.isArray(attached)) {
          expect(attached).toBeInstanceOf(Error);
          return;
        }
        const names = attached.map((one: { name: string }) => one.name);
        expect(new Set(names).size).toBe(names.length);
        for (const one of names) expect(one).toMatch(/^[^/\\\p{Cc}]+$/u);
      },
    ),
    { numRuns: 100 },
  );
});

test('random bytes under every name, and behind the first bytes of every format', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...NAMES),
      fc.nat(60),
      fc.uint8Array({ maxLength: 1_500 }),
      (name, other, head, noise) =>
        holds(name, new Uint8Array(Buffer.concat([(FILES[other] ?? new Uint8Array()).subarray(0, head), noise]))),
    ),
    { numRuns: 300 },
  );
});

test('spoilt archives', () => {
  const archive = zipSync({ 'a.txt': utf8(RU), 'b/c.html': utf8(EN) });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      (changes) => {
        const bytes = archive.slice();
        for (const [at, value] of changes) bytes[at] = value;
        try {
          for (const one of unpackArchive(bytes)) expect(one.name).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^\//u);
        } catch (error) {
          expect((error as Error).name).toBe('Refusal');
        }
      },
    ),
    { numRuns: 500 },
  );
});
