// OpenDocument, RTF and PDF: the text as it reads, hyphens and columns undone, and every bad file with its reason.

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../resources.ts';
import { makePdf } from './make-pdf.ts';
import { clippingOf, codeOf, KK, RU, RU2, utf8 } from './read-one.ts';

const odt = (content: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
    ),
    ...more,
  });

describe('OpenDocument', () => {
  test('headings, paragraphs, spaces; neither notes nor what was deleted', async () => {
    const clipping = await clippingOf(
      'a.odt',
      odt(
        `<text:tracked-changes><text:p>удалено</text:p></text:tracked-changes><text:h>В городе готовятся к паводку</text:h><text:p>12 марта<text:s text:c="1"/>2024</text:p><text:p>${RU}<office:annotation><text:p>проверить</text:p></office:annotation></text:p><text:p>${RU2} <text:span>Құрметпен.</text:span></text:p>`,
      ),
    );
    expect(clipping).toMatchObject({
      headline: 'В городе готовятся к паводку',
      publishedOn: '2024-03-12',
      language: 'ru',
    });
    expect(clipping.text).toContain(`${RU2} Құрметпен.`);
    expect(clipping.text).not.toMatch(/удалено|проверить/u);
  });

  test('what is refused', async () => {
    expect(await codeOf('a.odt', odt('<text:p>незакрыто'))).toBe('damaged');
    expect(await codeOf('a.odt', odt('<text:p> </text:p>'))).toBe('empty');
    expect(await codeOf('a.odt', RU)).toBe('damaged');
    expect(
      await codeOf(
        'a.odt',
        odt('<text:p>а</text:p>', { 'META-INF/manifest.xml': strToU8('<a><manifest:encryption-data/></a>') }),
      ),
    ).toBe('encrypted');
    expect(await codeOf('a.odt', zipSync({ 'content.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }))).toBe(
      'bomb',
    );
    expect(await codeOf('a.odt', odt(`${'<text:span>'.repeat(3_000)}а${'</text:span>'.repeat(3_000)}`))).toBe('bomb');
  });
});

describe('RTF', () => {
  const cp1251 = (text: string) =>
    [...text]
      .map((one) => {
        const code = one.charCodeAt(0);
        if (code < 128) return one;
        return `\\'${(code === 0x451 ? 0xb8 : code - 0x410 + 0xc0).toString(16)}`;
      })
      .join('');
  const unicode = (text: string) =>
    [...text].map((one) => (one.charCodeAt(0) < 128 ? one : `\\u${one.charCodeAt(0)}?`)).join('');

  test('a code page, Unicode escapes with their fall-backs, and nothing of fonts, pictures and notes', async () => {
    const clipping = await clippingOf(
      'a.rtf',
      `{\\rtf1\\ansi\\ansicpg1251\\uc1{\\fonttbl{\\f0\\fnil\\fcharset204 Times New Roman;}{\\f1\\fcharset0 Arial;}}{\\*\\generator Writer;}{\\info{\\title secret}}\\f0 ${cp1251('В городе готовятся к паводку')}\\par 12.03.2024\\par ${cp1251(RU)}{\\pict ffd8ffe0}\\par {\\f1 ${unicode(KK)}}\\par \\'ab${cp1251('Конец')}\\'bb\\~2024 \\emdash  \\{x\\}}`,
    );
    expect(clipping).toMatchObject({ headline: 'В городе готовятся к паводку', publishedOn: '2024-03-12' });
    expect(clipping.text).toContain(RU);
    expect(clipping.text).toContain(KK);
    expect(clipping.text).toContain('«Конец»\u00a02024 — {x}');
    expect(clipping.text).not.toMatch(/secret|Times|ffd8|Writer/u);
  });

  test('what is refused, and a Word file that is RTF by another name is not', async () => {
    expect(await codeOf('a.rtf', RU)).toBe('damaged');
    expect(await codeOf('a.rtf', '{\\rtf1 }')).toBe('empty');
    expect(await codeOf('a.rtf', `{\\rtf1 ${'{'.repeat(5_000)}`)).toBe('bomb');
    expect(await codeOf('a.doc', `{\\rtf1\\ansicpg1251 ${cp1251(RU)}}`)).toBe('ok');
    expect(await codeOf('a.doc', 'x')).toBe('unsupported');
  });
});

describe('PDF', () => {
  const wrap = (text: string, width = 62) => {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      if (`${line} ${word}`.length > width) {
        lines.push(line);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    return [...lines, line];
  };

  test('lines become paragraphs again, broken words whole, page numbers and running heads gone', async () => {
    const lead = wrap(RU);
    const [first = '', second = '', ...rest] = wrap(RU2);
    const cut = second.search(/\p{L}{3}\p{L}{3}/u) + 3;
    const broken = [`${first} ${second.slice(0, cut)}-`, `${second.slice(cut)}`, ...rest];
    const page = (number: number) => [
      { lines: ['Вестник города'], size: 8, y: 820 },
      { lines: lead, size: 11, y: 700 },
      { lines: broken, size: 11, y: 500 },
      { lines: [String(number)], size: 8, y: 30 },
    ];
    const pdf = makePdf([
      [...page(1), { lines: ['В городе готовятся к паводку'], size: 18, y: 760 }].sort((a, b) => b.y - a.y),
      page(2),
      page(3),
    ]);
    const clipping = await clippingOf('a.pdf', pdf);
    expect(clipping.text.split('\n\n').filter((one) => one === RU)).toHaveLength(3);
    expect(clipping.text).toContain(RU2);
    expect(clipping.text.match(/Вестник города/gu)).toHaveLength(1);
    expect(clipping.text).not.toMatch(/^\d$/mu);
    expect(bodyOf(clipping)).toContain(RU);
  });

  test('Kazakh letters and a title in larger letters', async () => {
    const pdf = makePdf([
      [
        { lines: ['Алматы су тасқынына дайын'], size: 18, y: 760 },
        { lines: wrap(KK), size: 11, y: 700 },
        { lines: wrap(KK), size: 11, y: 500 },
      ],
    ]);
    expect(await clippingOf('a.pdf', pdf)).toMatchObject({
      headline: 'Алматы су тасқынына дайын',
      language: 'kk',
      publishedOn: null,
    });
  });

  test('a scan, a damaged file, a locked one, a text renamed', async () => {
    expect(await codeOf('a.pdf', makePdf([[{ lines: ['7'], size: 8, y: 30 }]]))).toBe('needs-ocr');
    const whole = makePdf([[{ lines: wrap(RU), size: 11, y: 700 }]]);
    expect(await codeOf('a.pdf', utf8(`%PDF-1.7\n${'x'.repeat(2000)}`))).toBe('damaged');
    expect(await codeOf('a.pdf', whole.subarray(0, 60))).toBe('damaged');
    expect(await codeOf('a.pdf', RU)).toBe('damaged');
    expect(await codeOf('a.pdf', makePdf([[{ lines: wrap(RU), size: 11, y: 700 }]], true))).toBe('encrypted');
  });
});
