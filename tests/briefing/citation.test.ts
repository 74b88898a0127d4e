// Citations: what each style prescribes, and what it leaves out when it is not known.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CitationPlace, type CitedWork, citationOf } from '../../briefing/citation.ts';
import { runsRightToLeft, stretchesOf } from '../../briefing/direction.ts';
import { ordinaryHeadline } from '../../briefing/ordinary-case.ts';
import { manuscriptOf } from '../../briefing/set-manuscript.ts';
import { wording } from '../../briefing/wording.ts';
import type { PackLanguage } from '../../contract/pack.ts';
import { assets, briefing, clipping, packOf } from './sample.ts';

const whole: CitedWork = {
  headline: 'Озеро возвращается',
  byline: 'Асель Нурбекова',
  publisher: 'Степной вестник',
  publishedOn: '2024-03-12',
  href: 'https://example.org/a-1',
  accessedOn: '2026-01-05',
};

function cited(language: PackLanguage, work: Partial<CitedWork> = {}, place: CitationPlace = 'note'): string {
  const words = JSON.parse(
    readFileSync(new URL(`../../resources/locales/pack.${language}.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;
  return citationOf({ ...whole, ...work }, wording(language, words), place)
    .map((run) => run.text)
    .join('');
}

/** With every space alike. */
const spaced = (line: string) => line.replaceAll('\u00a0', ' ');

describe('GOST R 7.0.100-2018', () => {
  test('describes an article with its outlet, day, address and the day it was looked at', () => {
    expect(spaced(cited('ru'))).toBe(
      'Озеро возвращается / Асель Нурбекова. – Текст : электронный // Степной вестник : [сайт]. – 2024. – 12 марта. – URL: https://example.org/a-1 (дата обращения: 05.01.2026).',
    );
    expect(spaced(cited('kk', { headline: 'Көл қайта толды', publisher: 'Дала хабары' }))).toBe(
      'Көл қайта толды / Асель Нурбекова. – Мәтін : электрондық // Дала хабары : [сайт]. – 2024. – 12 наурыз. – URL: https://example.org/a-1 (жүгінген күні: 05.01.2026).',
    );
  });

  test('leaves out what is not known, and pads no date', () => {
    expect(spaced(cited('ru', { byline: null, publisher: null, publishedOn: '2024-03', href: null }))).toBe(
      'Озеро возвращается. – 2024. – март.',
    );
    expect(spaced(cited('ru', { byline: null, publishedOn: '2024', href: null }))).toBe(
      'Озеро возвращается // Степной вестник. – 2024.',
    );
    expect(spaced(cited('ru', { publishedOn: null, href: null }))).toContain('// Степной вестник. – [Б. г.].');
  });

  test('calls an electronic text and a site only what was read at an address', () => {
    expect(spaced(cited('ru', { href: null }))).toBe(
      'Озеро возвращается / Асель Нурбекова // Степной вестник. – 2024. – 12 марта.',
    );
    expect(spaced(cited('kk', { publisher: null, byline: null }))).toContain('. – Мәтін : электрондық. – 2024.');
  });

  test('sets a surname in capitals as names are set', () => {
    expect(cited('ru', { byline: 'Нина КОРОБОВА' })).toContain('/ Нина Коробова.');
    expect(cited('ru', { byline: 'Н. И. КОРОБОВА-ЛИСИНА' })).toContain('/ Н. И. Коробова-Лисина.');
    expect(cited('ru', { byline: 'ҚАЗАҚПАРАТ' })).toContain('/ ҚАЗАҚПАРАТ.');
  });

  test('does not double the stop a part ends with', () => {
    expect(spaced(cited('ru', { headline: 'Что дальше…', byline: null }))).toContain('Что дальше… – Текст');
    expect(spaced(cited('ru', { byline: 'Асель Н.' }))).toContain('Асель Н. – Текст');
  });

  test('no line begins with a dash, nor parts a day from its month', () => {
    expect(cited('ru')).toContain('2024.\u00a0– 12\u00a0марта.\u00a0– URL');
    expect(cited('ru', { publishedOn: null })).toContain('[Б.\u00a0г.].\u00a0– URL');
  });
});

describe('a headline that runs from right to left', () => {
  const arabic = { headline: 'ارتفاع المياه (2025)', byline: 'أحمد علي', publisher: 'الجزيرة' };

  test('stands apart, so that the line goes on as it began', () => {
    expect(spaced(cited('ru', arabic))).toBe(
      '\u2068ارتفاع المياه (2025)\u2069 / \u2068أحمد علي\u2069. – Текст : электронный // \u2068الجزيرة\u2069 : [сайт]. – 2024. – 12 марта. – URL: https://example.org/a-1 (дата обращения: 05.01.2026).',
    );
    expect(cited('en', arabic)).toContain(
      '\u2068أحمد علي\u2069, “\u2068ارتفاع المياه (2025)\u2069,” \u2068الجزيرة\u2069, March',
    );
  });

  test('still ends with one stop', () => {
    expect(spaced(cited('ru', { ...arabic, byline: null, headline: 'ارتفاع…' }))).toContain('…\u2069 – Текст');
  });

  test('in Word is a run of its direction without marks, ended by a mark for programs that go by letters', () => {
    expect(stretchesOf('1. \u2068ارتفاع\u2069. – 2025')).toEqual([
      { text: '1. ', rightToLeft: false },
      { text: 'ارتفاع', rightToLeft: true },
      { text: '. – 2025', rightToLeft: false },
    ]);
    expect(runsRightToLeft('2025 مياه')).toBe(true);
    expect(runsRightToLeft('Вода مياه')).toBe(false);
  });
});

describe('Chicago', () => {
  const english = { headline: 'The “small” lake returns', byline: 'Asel Nurbekova', publisher: 'Steppe Herald' };

  test('is a note: name as printed, headline in marks, periodical in italics, day, address', () => {
    expect(cited('en', english)).toBe(
      'Asel Nurbekova, “The ‘small’ lake returns,” Steppe Herald, March 12, 2024, https://example.org/a-1.',
    );
    const runs = citationOf({ ...whole, ...english }, wording('en', {}));
    expect(runs.filter((run) => run.italic).map((run) => run.text)).toEqual(['Steppe Herald']);
    expect(runs.filter((run) => run.href).map((run) => run.text)).toEqual(['https://example.org/a-1']);
  });

  test('says n.d. and the day of access where no date is known', () => {
    expect(cited('en', { ...english, byline: null, publishedOn: null })).toBe(
      '“The ‘small’ lake returns,” Steppe Herald, n.d., accessed January 5, 2026, https://example.org/a-1.',
    );
    expect(cited('en', { ...english, publishedOn: null, href: null })).toMatch(/Steppe Herald, n\.d\.$/);
  });

  test('a question keeps its mark and takes no comma', () => {
    expect(cited('en', { ...english, headline: 'What now?', publishedOn: '2024' })).toContain(
      '“What now?” Steppe Herald, 2024,',
    );
  });

  test('in a list begins with the surname, and parts with full stops', () => {
    expect(cited('en', english, 'list')).toBe(
      'Nurbekova, Asel. “The ‘small’ lake returns.” Steppe Herald, March 12, 2024. https://example.org/a-1.',
    );
    expect(cited('en', { ...english, href: null }, 'list')).toMatch(/Steppe Herald, March 12, 2024\.$/);
    expect(cited('en', { ...english, byline: null, headline: 'What now?', publishedOn: null }, 'list')).toBe(
      '“What now?” Steppe Herald, n.d. Accessed January 5, 2026. https://example.org/a-1.',
    );
  });

  test.each([
    ['Нина КОРОБОВА', 'Коробова, Нина.'],
    ['Сейдахметов Асхат', 'Сейдахметов, Асхат.'],
    ['Айгерім Саттархан', 'Саттархан, Айгерім.'],
    ['A. Nurbekova', 'A. Nurbekova.'],
    ['Asel Nurbekova and Owen Tarrant', 'Asel Nurbekova and Owen Tarrant.'],
    ['News desk', 'News desk.'],
  ])('%s stands as %s', (byline, said) => {
    expect(cited('en', { ...english, byline }, 'list').startsWith(`${said} “`)).toBe(true);
  });
});

describe('a headline in capitals', () => {
  const text = 'Кеше БҰҰ хатшысы келді. Ол Алматы қаласында болды.\n\nАУЫЛ МЕКТЕБІ АШЫЛДЫ\nАуыл мектебі ашылды.';

  test('is a sentence, its names and abbreviations as in its text', () => {
    expect(ordinaryHeadline('БҰҰ ХАТШЫСЫ АЛМАТЫ ҚАЛАСЫНДА', text)).toBe('БҰҰ хатшысы Алматы қаласында');
    expect(ordinaryHeadline('«АУЫЛ МЕКТЕБІ» АШЫЛДЫ', text)).toBe('«Ауыл мектебі» ашылды');
    expect(ordinaryHeadline('ҚР МЕКТЕБІ', '')).toBe('ҚР мектебі');
  });

  test('is left alone when it has small letters, or is one word', () => {
    expect(ordinaryHeadline('COP29: жас делегаттар', text)).toBe('COP29: жас делегаттар');
    expect(ordinaryHeadline('ЮНИСЕФ', text)).toBe('ЮНИСЕФ');
  });
});

test('the list of sources is in the order of what its lines begin with', () => {
  const made = [
    ['Вода пришла', 'Степной вестник', 'ru'],
    ['Ауыл мектебі', 'Дала хабары', 'kk'],
    ['Brave new lake', 'Steppe Herald', 'en'],
    ['«Бас» газетінің сөзі', null, 'kk'],
  ].map(([headline, outlet, language], at) =>
    clipping(at + 1, { text: 'Text.', headline: headline ?? '', outlet: outlet ?? null, language: language ?? 'kk' }),
  );
  const pack = packOf(briefing('ru', [{ title: 'S', entries: made.map((one) => ({ clipping: one })) }]), made);
  const items = manuscriptOf(pack, assets('ru').words).sources?.items ?? [];
  expect(items.map(({ numbers }) => numbers[0])).toEqual([2, 4, 1, 3]);
});

test('a quotation without an outlet says that none is given; a note tells a headline of a page long in its first words', () => {
  const headline = `Вода ${'и снова вода '.repeat(150)}`;
  const quote = 'Озеро вернулось';
  const made = clipping(1, { text: `${quote}.`, headline, outlet: null, language: 'ru', highlights: [{ quote }] });
  const pack = packOf(briefing('ru', [{ title: 'S', entries: [{ clipping: made, shape: 'full' }] }]), [made]);
  const manuscript = manuscriptOf(pack, assets('ru').words);
  const [item] = manuscript.keyQuotations?.items ?? [];
  expect(item?.from).toMatch(/^Издание не указано · /);
  expect(item?.citation.map(({ text }) => text).join('').length).toBeLessThan(280);
  expect(manuscript.sources?.items[0]?.citation.length).toBeLessThan(600);
});
