// Packs as files: the texts are in every format, as text; nothing in them is read as markup; the same pack gives the same bytes.

import JSZip from 'jszip';
import PostalMime from 'postal-mime';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../briefing/pack.ts';
import { renderPack } from '../../briefing/render.ts';
import { PACK_FORMATS, type PackFormat, type PackLanguage } from '../../contract/pack.ts';
import { assets, briefing, clipping, packOf, packWith, sha256, storedOf } from './sample.ts';

const LANGUAGES: PackLanguage[] = ['kk', 'ru', 'en'];
const TEXT_FORMATS: PackFormat[] = ['pdf', 'docx', 'html', 'eml', 'md'];

/** What a reader can read in the file, white space single. */
async function readIn(pack: Pack, format: PackFormat): Promise<string> {
  const bytes = await renderPack(pack, format, assets(pack.language));
  return flat(await textIn(bytes, format));
}

async function textIn(bytes: Uint8Array, format: PackFormat): Promise<string> {
  if (format === 'pdf') return (await extractText(bytes, { mergePages: true })).text;
  if (format === 'docx') {
    const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';
    return unescaped(
      xml
        .replace(/<\/w:p>/g, '\n')
        .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
        .replace(/<[^>]*>/g, ''),
    );
  }
  if (format === 'eml') return unescaped(((await PostalMime.parse(bytes)).html ?? '').replace(/<[^>]*>/g, ''));
  const text = new TextDecoder().decode(bytes);
  if (format === 'html') return unescaped(text.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ''));
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/\*\*/g, '');
}

function unescaped(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => entities[name] ?? '');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Line ends of a PDF may fall anywhere, so there only letters count. */
function letters(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, '');
}

const KAZAKH = 'Һәм әділ ғалым қаңқа өңір ұста үйге іс: ӘҒҚҢӨҰҮҺІ әғқңөұүһі';
const HOSTILE =
  '#panic("x") $x^2$ *b* _i_ `c` <script>alert(1)</script> & "q" \\ [a](javascript:x) ![i](x) | # h ~~s~~ @ref <w:p/> {{x}} </style> r:id="rIdabc_x"';

describe('a briefing without entries', () => {
  test.each(PACK_FORMATS)('is still a pack in %s', async (format) => {
    const bytes = await renderPack(packOf(briefing('ru', []), []), format, assets('ru'));
    expect(bytes.length).toBeGreaterThan(200);
    if (TEXT_FORMATS.includes(format))
      expect(flat(await textIn(bytes, format))).toContain('В обзоре пока нет публикаций.');
  });
});

describe('hostile texts', () => {
  const bidi = 'before \u202eabc';
  const pack = packWith({
    text: `${HOSTILE}\n\n1. not a list\n\n- nor this\n\n=== nor that\n\n\u0000\u0008 control ${bidi}\n\nعربي ${'\ud800'} 🦫 end`,
    headline: HOSTILE,
    outlet: HOSTILE,
    byline: '= heading',
    url: 'javascript:alert(1)',
    highlights: [{ quote: HOSTILE, comment: HOSTILE }],
    notes: [HOSTILE],
  });
  pack.title = HOSTILE;
  pack.summary = [
    { kind: 'paragraph', number: null, runs: [{ text: HOSTILE, bold: false, italic: false, href: null }] },
  ];

  test.each(TEXT_FORMATS)('come out as text in %s', async (format) => {
    const text = await readIn(pack, format);
    const found = letters(text).split(letters(HOSTILE)).length - 1;
    expect(found).toBeGreaterThanOrEqual(5);
    expect(letters(text)).toContain('1.notalist');
    // A PDF sets emoji only where the machine has a font with them.
    if (format !== 'pdf') expect(text).toMatch(/🦫 end/);
    if (format !== 'pdf') expect(text).not.toContain('\u0000');
  });

  test('make no element, attribute or link of their own in HTML', async () => {
    const html = new TextDecoder().decode(await renderPack(pack, 'html', assets('en')));
    expect(html).not.toMatch(/<script|<img|href="javascript|<w:p/i);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test('leave the DOCX well-formed', async () => {
    const zip = await JSZip.loadAsync(await renderPack(pack, 'docx', assets('en')));
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(amp|lt|gt|quot|apos|#\d+);)/);
    expect(xml.isWellFormed()).toBe(true);
  });

  test('do not turn the direction of what stands after them', async () => {
    const html = new TextDecoder().decode(await renderPack(pack, 'html', assets('en')));
    expect(html).toContain('\u202eabc\u202c');
  });

  test('a headline of 2,000 characters fits in every format', async () => {
    const headline = 'Өте ұзын тақырып '.repeat(118).trim();
    const long = packWith({ text: 'x', headline }, 'kk');
    for (const format of TEXT_FORMATS) expect(letters(await readIn(long, format))).toContain(letters(headline));
  });

  test('a word of 5,000 characters does not break the page', async () => {
    const long = packWith({ text: 'ұ'.repeat(5000) });
    for (const format of TEXT_FORMATS) expect((await readIn(long, format)).length).toBeGreaterThan(5000);
  });

  test('a word that goes over several lines of a PDF is copied without anything between its letters', async () => {
    const word = 'қазақстандық0123456789'.repeat(9);
    const address = `https://dala.example/${'a1b2c3d4'.repeat(20)}`;
    const text = await readIn(packWith({ text: `Бұл ${word} сөз.`, headline: word, url: address }, 'kk'), 'pdf');
    expect(text).not.toContain('\u200b');
    const solid = text.replace(/\s+/g, '');
    expect(solid.split(word).length - 1).toBeGreaterThanOrEqual(3);
    expect(solid).toContain(address);
  });
});

describe('every format', () => {
  const one = clipping(1, {
    text: `Тақырып\n\n${KAZAKH}. Сөйлемнің екінші бөлігі. 143 рет көрсетілді Үшінші бөлігі осында.\n\nСоңы.`,
    headline: 'Тақырып',
    agency: 'Степинформ',
    byline: 'Айгүл Сәрсенова',
    url: 'https://dala.example/a?b=1&c=2',
    hidden: ['143 рет көрсетілді '],
    highlights: [
      { quote: KAZAKH, comment: 'Ескертпе әғқңөұүһі' },
      { quote: 'екінші бөлігі. 143 рет көрсетілді Үшінші', colour: 'dispute' },
    ],
    themes: ['Климат'],
  });
  const two = clipping(2, {
    text: 'An English text about water.',
    language: 'en',
    outlet: null,
    publishedOn: null,
    highlights: [{ quote: 'about water' }],
  });
  const made = (language: PackLanguage) =>
    briefing(
      language,
      [
        { title: 'Бірінші бөлім', commentary: 'Бөлім түсініктемесі', entries: [{ clipping: one, shape: 'full' }] },
        { title: 'Second section', entries: [{ clipping: two, shape: 'quotations', commentary: 'Entry commentary' }] },
      ],
      { title: 'Шолу: әғқңөұүһі', summary: 'Бірінші абзац.\n\nЕкінші абзац.', reader: 'Басшыға' },
    );

  test.each(TEXT_FORMATS)('%s holds quotations, notes, Kazakh letters and the order of parts', async (format) => {
    const text = letters(await readIn(packOf(made('kk'), [one, two]), format));
    for (const words of [
      KAZAKH,
      'Ескертпе әғқңөұүһі',
      'екінші бөлігі. [...] Үшінші',
      'about water',
      'Entry commentary',
    ]) {
      expect(text).toContain(letters(words));
    }
    expect(text).not.toContain(letters('143 рет көрсетілді'));
    const order = ['Бірінші абзац', 'Бөлім түсініктемесі', 'Entry commentary', 'Дәйексөздерді тексеру'];
    const places = order.map((words) => text.lastIndexOf(letters(words)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
  });

  test.each(TEXT_FORMATS)('%s ends a line where the analyst did', async (format) => {
    const pack = packOf(briefing('en', [], { summary: 'First line\nSecond line\n1. one\n   below' }), []);
    const bytes = await renderPack(pack, format, assets('en'));
    if (format === 'docx') {
      const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';
      expect(xml).toMatch(/First line<.{0,200}<w:br\/>.{0,80}>Second line</);
    } else if (format === 'pdf') {
      expect((await extractText(bytes, { mergePages: false })).text.join('\n')).toMatch(/First line\s*\nSecond line/);
    } else if (format === 'eml') {
      const { html, text } = await PostalMime.parse(bytes);
      expect(html).toContain('First line<br>Second line');
      expect(text).toMatch(/First line\r?\nSecond line/);
    } else {
      const text = new TextDecoder().decode(bytes);
      const ends = format === 'html' ? ['line<br>Second', 'one<br>below'] : ['line\\\nSecond', '1. one\\\n   below'];
      for (const end of ends) expect(text).toContain(end);
    }
  });

  test.each(LANGUAGES)('has its headings and dates in %s', async (language) => {
    const expected = {
      kk: [
        'Баспасөзге шолу',
        'Мазмұны',
        'Қысқаша түйін',
        '2025 жылғы 15 қазан',
        'күні көрсетілмеген',
        'Дереккөздер тізімі',
      ],
      ru: [
        'Обзор прессы',
        'Содержание',
        'Главное',
        '15 октября 2025 г.',
        'без даты',
        'Список источников',
        '2 публикации',
      ],
      en: ['Press briefing', 'Contents', 'Executive summary', '15 October 2025', 'no date', 'Sources', '2 clippings'],
    }[language];
    for (const format of TEXT_FORMATS) {
      const text = letters(await readIn(packOf(made(language), [one, two]), format));
      for (const words of expected) expect(text).toContain(letters(words));
    }
  });

  test.each(TEXT_FORMATS)('%s names a quotation that does not verify, twice', async (format) => {
    const stored = storedOf([one, two]);
    const touched = stored.get(2);
    if (touched) touched.source.actual = sha256('another text');
    const text = letters(await readIn(packOf(made('en'), [one, two], stored), format));
    expect(text).toContain(letters('Not verified: the stored original no longer matches its checksum'));
    const [, verification = ''] = text.split(letters('Verified: 2 of 3 quotations'));
    expect(verification).toContain(letters('about water'));
  });

  test.each(PACK_FORMATS)('%s gives the same bytes for the same pack', async (format) => {
    const pack = packOf(made('ru'), [one, two]);
    const first = await renderPack(pack, format, assets('ru'));
    const second = await renderPack(pack, format, assets('ru'));
    expect(sha256(first)).toBe(sha256(second));
  });

  test('the PDF has title, language, tags, bookmarks and links', async () => {
    const pdf = await getDocumentProxy(await renderPack(packOf(made('kk'), [one, two]), 'pdf', assets('kk')));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Шолу: әғқңөұүһі', Language: 'kk' });
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const outline = (await pdf.getOutline()).map((item) => item.title);
    expect(outline).toEqual(expect.arrayContaining(['Мазмұны', 'Бірінші бөлім', 'Second section']));
  });

  test('the DOCX has heading styles, a contents field, a header and a footer', async () => {
    const zip = await JSZip.loadAsync(await renderPack(packOf(made('ru'), [one, two]), 'docx', assets('ru')));
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>.*?Бірінші бөлім/);
    expect(xml).toMatch(/<w:instrText[^>]*>TOC /);
    expect(Object.keys(zip.files)).toEqual(expect.arrayContaining(['word/header1.xml', 'word/footer1.xml']));
    expect(await zip.file('word/_rels/document.xml.rels')?.async('string')).toContain(
      'https://dala.example/a?b=1&amp;c=2',
    );
  });

  test('the ZIP holds every format, originals and a manifest whose hashes are theirs', async () => {
    const bytes = new TextEncoder().encode(one.text);
    const originals = [
      { name: '../../etc/passwd', bytes, sha256: sha256(bytes) },
      { name: 'again.txt', bytes, sha256: sha256(bytes) },
    ];
    const zip = await JSZip.loadAsync(
      await renderPack(packOf(made('kk'), [one, two]), 'zip', { ...assets('kk'), originals }),
    );
    const manifest = JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '{}') as {
      files: { name: string; sha256: string }[];
      entries: { clippingId: number; source: { file: string | null }; quotations: { ranges: number[][] }[] }[];
    };
    expect(manifest.files.map((file) => file.name)).toEqual([
      ...['pdf', 'docx', 'html', 'md', 'xlsx', 'csv'].map((format) => `briefing.${format}`),
      'originals/0001-passwd',
    ]);
    for (const file of manifest.files) {
      expect(sha256((await zip.file(file.name)?.async('uint8array')) ?? '')).toBe(file.sha256);
    }
    expect(manifest.entries[0]).toMatchObject({ clippingId: 1, source: { file: 'originals/0001-passwd' } });
    expect(manifest.entries[0]?.quotations[1]?.ranges).toHaveLength(2);
  });

  test('a template that does not compile is refused in its own words', async () => {
    const broken = { ...assets('kk'), template: { ...assets('kk').template, typst: '#unknown-function()' } };
    await expect(renderPack(packOf(made('kk'), [one, two]), 'pdf', broken)).rejects.toThrow(/unknown variable/);
  });
});
