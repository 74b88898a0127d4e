// The templates that ship: each sets every pack, says what it leaves out nowhere, and reads nothing of the machine.

import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { renderPack } from '../../briefing/render.ts';
import { manuscriptOf } from '../../briefing/set-manuscript.ts';
import { type PackLanguage, SHIPPED_TEMPLATES } from '../../contract/pack.ts';
import { demoPack } from './demo.ts';
import { assets, briefing, clipping, packOf } from './sample.ts';

const LANGUAGES: PackLanguage[] = ['kk', 'ru', 'en'];
const long = 'Өте ұзын сөйлем осылай жалғаса береді. '.repeat(60);

function pack(language: PackLanguage) {
  const texts = [`Су көтерілді. ${long}`, `Вода поднялась. ${long}`, 'Water rose. End.'];
  const clippings = texts.map((text, index) =>
    clipping(index + 1, {
      text,
      headline: `Тақырып ${index + 1}`,
      language: ['kk', 'ru', 'en'][index] ?? 'kk',
      outlet: ['Дала', 'Степь', null][index] ?? null,
      highlights: [{ quote: text.slice(0, 10), comment: `Ескертпе ${index + 1}` }],
    }),
  );
  const [one, two, three] = clippings;
  if (!one || !two || !three) throw new Error('three are made');
  return packOf(
    briefing(
      language,
      [
        { title: 'Бірінші', entries: [{ clipping: one, shape: 'full' }, { clipping: two }] },
        { title: 'Екінші', commentary: 'Түсінік.', entries: [{ clipping: three, shape: 'quotations' }] },
      ],
      { title: 'Шолу', summary: 'Түйін.' },
    ),
    clippings,
  );
}

async function textOf(bytes: Uint8Array): Promise<string> {
  // A copy: reading a PDF takes its bytes away.
  return (await extractText(bytes.slice(), { mergePages: true })).text.replace(/\s+/g, ' ');
}

describe('templates of one’s own', () => {
  const ours = assets('en');
  const with_ = (typst: string) => ({ ...ours, template: { ...ours.template, typst } });

  test.each(['/etc/passwd', '../../etc/passwd', '..\\x', 'house.typ'])('read no file: %s', async (path) => {
    const source = `#read(${JSON.stringify(path)})`;
    await expect(renderPack(pack('en'), 'pdf', with_(source))).rejects.toThrow(/does not compile/);
  });

  test('may be a few lines over the shared parts', async () => {
    const bytes = await renderPack(
      pack('en'),
      'pdf',
      with_('#import "base.typ": *\n#show: paper.with()\n#summary()\n#verification()'),
    );
    expect(await textOf(bytes)).toMatch(/Executive summary Түйін\..*Verification of quotations/);
  });
});

describe.each(SHIPPED_TEMPLATES)('%s', (template) => {
  test.each(LANGUAGES)('sets every headline, quotation and the verification in %s', async (language) => {
    const bytes = await renderPack(pack(language), 'pdf', assets(language, template));
    const text = await textOf(bytes);
    for (const words of [
      'Шолу',
      'Түйін.',
      'Тақырып 1',
      'Тақырып 2',
      'Тақырып 3',
      'Бірінші',
      'Түсінік.',
      'Water rose',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/Барлығы|барлық|Все 3|All 3|3 дәйексөз/);
    const pdf = await getDocumentProxy(bytes);
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Шолу', Language: language });
  });

  test('sets an empty pack', async () => {
    const bytes = await renderPack(packOf(briefing('ru', []), []), 'pdf', assets('ru', template));
    expect(await textOf(bytes)).toContain('В обзоре пока нет публикаций.');
  });
});

test('the classification stands on every page of a long pack', async () => {
  const made = pack('en');
  made.classification = 'For official use';
  const pdf = await getDocumentProxy(await renderPack(made, 'pdf', assets('en')));
  const { text } = await extractText(pdf, { mergePages: false });
  expect(text.length).toBeGreaterThan(3);
  for (const page of text) expect(page).toContain('For official use');
});

test('no page holds the verification alone, or a heading that closes its section', async () => {
  for (const [template, language, statement, before] of [
    ['house', 'ru', 'Все 16 цитат сверены', /URL|Файл/],
    ['digest', 'kk', 'Шолудағы барлық 16 дәйексөз', /example\.org|Директор|Негізгі/],
  ] as const) {
    const bytes = await renderPack(demoPack(language), 'pdf', assets(language, template));
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
    expect(text.find((page) => page.includes(statement))).toMatch(before);
    if (template === 'house') {
      // The last entry of the second section is its heading alone; in the contents and the sources it stands too.
      const page = text.findIndex((words) => words.includes('Small states table') && words.includes('Asel Nurbekova'));
      expect(text[page]).toMatch(/Темы: .*Small states table/s);
    }
  }
});

test('names of languages share their noun where the language says it so', () => {
  const scope = (language: PackLanguage) =>
    manuscriptOf(pack(language), assets(language).words)
      .cover.map(({ text }) => text)
      .at(-1);
  expect(scope('kk')).toContain('қазақ, орыс, ағылшын тілдері');
  expect(scope('ru')).toContain('казахский, русский, английский');
  const alone = packOf(briefing('kk', [{ title: 'Су', entries: [{ clipping: clipping(1, { text: 'Су.' }) }] }]), [
    clipping(1, { text: 'Су.' }),
  ]);
  expect(manuscriptOf(alone, assets('kk').words).cover.at(-1)?.text).toContain('қазақ тілі');
});

test.each([
  ['+05:00', 'UTC+5'],
  ['-03:30', 'UTC−3:30'],
  ['+00:30', 'UTC+0:30'],
  ['+00:00', 'UTC'],
])('a time of %s is said as of %s', (zone, said) => {
  const made = { ...pack('en'), checkedAt: `2026-01-12T18:05${zone}` };
  expect(manuscriptOf(made, assets('en').words).verification.paragraphs.join(' ')).toContain(`18:05\u00a0(${said})`);
});

test('the compact one is a page, the dossier has the texts in full, notes beside them', async () => {
  const compact = await getDocumentProxy(await renderPack(pack('kk'), 'pdf', assets('kk', 'compact')));
  expect(compact.numPages).toBe(1);
  const dossier = await textOf(await renderPack(pack('kk'), 'pdf', assets('kk', 'dossier')));
  expect(dossier).toContain('Ескертпе 1');
  // Excerpts and quotations come whole, in their place, and once.
  for (const words of ['Вода поднялась. Өте ұзын', 'Water rose. End.']) expect(dossier.split(words)).toHaveLength(2);
  expect(dossier).not.toContain('[…]');
  expect(dossier).not.toContain('Толық мәтіндер');
  const html = new TextDecoder().decode(await renderPack(pack('kk'), 'html', assets('kk', 'dossier')));
  expect(html).toContain('Water rose</mark>. End.');
});

test('more entries than a page holds with their texts stand on it as headlines, and facts part between lines', async () => {
  const made = Array.from({ length: 29 }, (_, at) =>
    clipping(at + 1, {
      text: `Су көтерілді ${at}. ${long}`,
      headline: `Өзен туралы ${at + 1}-хабар`,
      byline: 'Асель Нұрбекова',
      url: 'https://example.org/a',
    }),
  );
  for (const shape of ['excerpt', 'line'] as const) {
    const many = packOf(
      briefing('kk', [{ title: 'Су', entries: made.map((one) => ({ clipping: one, shape })) }]),
      made,
    );
    const pdf = await getDocumentProxy(await renderPack(many, 'pdf', assets('kk', 'compact')));
    expect(pdf.numPages, shape).toBe(1);
    const { text } = await extractText(pdf, { mergePages: true });
    for (const at of [1, 15, 29]) expect(text).toContain(`Өзен туралы ${at}-хабар`);
    for (const line of text.split('\n')) expect(line.trim()).not.toMatch(/^·|·$|^↗/);
  }
});

test('more entries than a page holds as lines: the first of each section stand on it, the rest is counted there and told', async () => {
  const made = Array.from({ length: 240 }, (_, at) =>
    clipping(at + 1, { text: `Су көтерілді ${at}. ${long}`, headline: `Өзен туралы жаңа ${at + 1}-хабар жарияланды` }),
  );
  const entries = made.map((one) => ({ clipping: one }));
  const sections = [
    { title: 'Су', entries: entries.slice(0, 200) },
    { title: 'Жер', entries: entries.slice(200, 235) },
    { title: 'Ел', entries: entries.slice(235) },
  ];
  for (const many of [entries.slice(0, 45), entries]) {
    const part = sections.map((section) => ({
      ...section,
      entries: section.entries.filter((one) => many.includes(one)),
    }));
    let told = -1;
    const onSet = ({ leftOut }: { leftOut: number }) => {
      told = leftOut;
    };
    const summary = 'Апта түйіні.';
    const whole = packOf(briefing('kk', part, { summary }), made);
    const pdf = await getDocumentProxy(await renderPack(whole, 'pdf', { ...assets('kk', 'compact'), onSet }));
    expect(pdf.numPages).toBe(1);
    const { text } = await extractText(pdf, { mergePages: true });
    const shown = [...text.matchAll(/(\d+)-хабар/g)].map(([, number]) => Number(number));
    expect(shown.length + told, text).toBe(many.length);
    const counted = [...text.matchAll(/Тағы (\d+) жарияланым/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(counted).toBe(told);
    expect(told > 0).toBe(many.length > 100);
    // A page is used: these are short.
    expect(shown.length).toBeGreaterThan(40);
    if (many.length > 100) for (const first of [1, 201, 236, 240]) expect(shown).toContain(first);
  }
});

test('a text that a digest shows whole is not said to go on', async () => {
  const made = clipping(1, { text: 'Көл суға толды.', headline: 'Көл' });
  const longer = clipping(2, { text: `Көл суға толды, бұл жақсы хабар болды. ${long}`, headline: 'Көл' });
  const [short, on] = [made, longer].map((one) =>
    packOf(briefing('kk', [{ title: 'Су', entries: [{ clipping: one, shape: 'excerpt' }] }]), [one]),
  );
  if (!short || !on) throw new Error('two are made');
  for (const template of ['digest', 'compact'] as const) {
    expect(await textOf(await renderPack(short, 'pdf', assets('kk', template)))).not.toContain('[…]');
    expect(await textOf(await renderPack(on, 'pdf', assets('kk', template)))).toContain('береді. […]');
  }
});

const TITLES: Record<PackLanguage, string[]> = {
  kk: [
    'Су және климат: апталық шолу',
    'Қараша айындағы баспасөзге шолу',
    'БҰҰ реформасы және шағын мемлекеттердің ұсыныстары жөніндегі баспасөзге шолу, 2025 жылғы қараша',
  ],
  ru: [
    'Вода и климат: обзор недели',
    'Реформа Организации Объединённых Наций в зарубежной печати',
    'Ежедневный обзор прессы о том, что сказано о воде и о климате',
  ],
  en: [
    'Small states and the Security Council',
    'Reform of the United Nations in the press',
    'COVID-19 and the health services: what the papers say this week',
  ],
};

test.each(LANGUAGES)(
  'the lines of a title are about as long as each other, whatever belongs together is on one, in %s',
  async (language) => {
    for (const template of ['house', 'digest'] as const) {
      for (const title of TITLES[language]) {
        const bytes = await renderPack({ ...pack(language), title }, 'pdf', assets(language, template));
        const { items } = await (await (await getDocumentProxy(bytes)).getPage(1)).getTextContent();
        const lines = new Map<number, string>();
        for (const item of items) {
          if (!('str' in item)) continue;
          const y = Math.round(item.transform[5]);
          // White space has no height of its own.
          if (item.height < 20 && (item.str.trim() !== '' || !lines.has(y))) continue;
          lines.set(y, `${lines.get(y) ?? ''}${item.str}`);
        }
        const set = [...lines.values()].map((line) => line.replace(/\s+/gu, ' ').trim());
        expect(set.join(' ')).toBe(title);
        const longest = Math.max(...set.map((line) => line.length));
        expect(set.at(-1)?.length, set.join(' | ')).toBeGreaterThan(longest * 0.45);
        for (const line of set.slice(0, -1))
          expect(line).not.toMatch(/(?:^| )(?:\p{Script=Cyrillic}{1,2}|\d+|COVID-)$/u);
      }
    }
  },
);

test('heads and feet of pages keep the tails of their letters', async () => {
  const base = assets('ru').template.base;
  // A line cut at the foot of its letters measures less than its ascenders and descenders take.
  const typst = `#import "base.typ": *
#set text(font: sans, size: 10pt)
#context {
  let line = measure(width: 100mm, one-line("Обзор прессы")).height
  let letters = measure(text(top-edge: "ascender", bottom-edge: "descender", "Обзор прессы")).height
  let two = measure(width: 20mm, one-line("Обзор прессы за неделю и за месяц")).height
  [Line #(line >= letters) and one #(two < 2 * letters)]
}`;
  const bytes = await renderPack(pack('ru'), 'pdf', { ...assets('ru'), template: { typst, base, parts: [] } });
  expect(await textOf(bytes)).toBe('Line true and one true');
});

test('no page ends in a heading or begins with the themes of an entry, wherever the pages fall', async () => {
  const quote = 'Вода поднялась';
  for (let lines = 0; lines < 26; lines += 1) {
    const entries = [1, 2, 3].map((id) => ({
      clipping: clipping(id, {
        text: `${quote}. ${'Паводок прошёл. '.repeat(12)}\n\n${'Вода пришла в озеро весной. '.repeat(8 + lines)}`,
        headline: `Заголовок ${id}`,
        language: 'ru',
        themes: ['Климат'],
        highlights: id === 1 ? [{ quote }] : [],
      }),
      shape: 'full' as const,
    }));
    const summary = Array.from({ length: 12 + lines }, (_, at) => `Строка ${at + 1}.`).join('\n\n');
    const made = packOf(
      briefing('ru', [{ title: 'Раздел', entries }], { title: 'Обзор', summary }),
      entries.map((entry) => entry.clipping),
    );
    const bytes = await renderPack(made, 'pdf', assets('ru'));
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
    for (const page of text) {
      const body = page
        .trim()
        .replace(/\s*Обзор\s*\d+$/, '')
        .replace(/^Обзор прессы\s*(?:Раздел\b)?/, '')
        .trim();
      expect(body, `${lines}`).not.toMatch(/Ключевые цитаты$/);
      expect(body.replace(/^Раздел\s*/, ''), `${lines}`).not.toMatch(/^Темы: /);
    }
  }
});

test('the first sentences of a digest keep their highlights, and say what they say without them', () => {
  const made = clipping(1, {
    text: 'Вода в озере поднялась. Её стало вдвое больше.\n\nЗавтра решат, что делать.',
    language: 'ru',
    highlights: [{ quote: 'вдвое больше', colour: 'data' }],
  });
  const digest = packOf(briefing('ru', [{ title: 'Вода', entries: [{ clipping: made, shape: 'excerpt' }] }]), [made]);
  const entry = manuscriptOf(digest, assets('ru').words).sections[0]?.entries[0];
  expect(entry?.gistRuns.filter(({ colour }) => colour !== null)).toEqual([{ text: 'вдвое больше', colour: 'data' }]);
  expect(entry?.gistRuns.map(({ text }) => text).join('')).toBe(entry?.gist);
});
