// Word documents: their text; locked, damaged and poisoned ones are refused with the reason.

import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../resources.ts';
import { clippingOf, codeOf, KK, RU, RU2, utf8 } from './read-one.ts';

const document = async (lines: string[], title?: string) =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        ...(title ? { title } : {}),
        creator: 'Оператор',
        sections: [{ children: lines.map((line) => new Paragraph({ children: [new TextRun(line)] })) }],
      }),
    ),
  );
const LINES = ['В городе готовятся к паводку', '12.03.2024', RU, RU2, `Қазақша: ${KK}`];

describe('what is refused', () => {
  test('a document cut off, a text renamed, a locked one, an old one, one without text', async () => {
    const whole = await document(LINES);
    expect(await codeOf('a.docx', whole.subarray(0, whole.length - 400))).toBe('damaged');
    expect(await codeOf('a.docx', RU)).toBe('damaged');
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
    expect(await codeOf('a.docx', ole)).toBe('unsupported');
    const locked = Uint8Array.from([...ole, ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0])]);
    expect(await codeOf('a.docx', locked)).toBe('encrypted');
    expect(await codeOf('a.docx', await document(['', ' ']))).toBe('empty');
    expect(await codeOf('a.docx', zipSync({ mimetype: utf8('x') }))).toBe('damaged');
  });

  test('bombs: a part that unpacks to far more than it holds, and entities', async () => {
    const parts = unzipSync(await document(LINES));
    const blown = zipSync({ ...parts, 'word/document.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(await codeOf('a.docx', blown)).toBe('bomb');
    const packed = zipSync({ ...parts, 'word/document.xml': new Uint8Array(8 * 1024 * 1024) }, { level: 9 });
    expect(await codeOf('a.docx', packed)).toBe('bomb');
    const entities = utf8(
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${new TextDecoder().decode(parts['word/document.xml'])}`,
    );
    expect(await codeOf('a.docx', zipSync({ ...parts, 'word/document.xml': entities }))).toBe('bomb');
  });
});

test('the text of paragraphs and cells, every letter kept', async () => {
  const clipping = await clippingOf('a.docx', await document(LINES));
  expect(clipping).toMatchObject({ headline: LINES[0], publishedOn: '2024-03-12', byline: null, locator: '0' });
  for (const line of LINES) expect(clipping.text).toContain(line);
  expect(bodyOf(clipping)).toContain(RU2);
  const table = new Table({
    rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Астана')] })] })],
  });
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(RU), table] }] }));
  expect((await clippingOf('a.docx', new Uint8Array(bytes))).text).toContain('Астана');
});

test('a title property counts when a line near the top says it, and not when none does', async () => {
  const lines = ['Пресс-обзор', 'В городе готовятся к паводку', RU, RU2];
  expect((await clippingOf('a.docx', await document(lines, 'В городе готовятся к паводку'))).headline).toBe(lines[1]);
  expect((await clippingOf('a.docx', await document(lines.slice(1), 'Документ1'))).headline).toBe(lines[1]);
});
