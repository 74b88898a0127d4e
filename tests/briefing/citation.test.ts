// Citations: what each style prescribes, and what it leaves out when it is not known.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CitedWork, citationOf } from '../../briefing/citation.ts';
import { runsRightToLeft, stretchesOf } from '../../briefing/direction.ts';
import { wording } from '../../briefing/wording.ts';
import type { PackLanguage } from '../../contract/pack.ts';

const whole: CitedWork = {
  headline: 'Озеро возвращается',
  byline: 'Асель Нурбекова',
  publisher: 'Степной вестник',
  publishedOn: '2024-03-12',
  href: 'https://example.org/a-1',
  accessedOn: '2026-01-05',
};

function cited(language: PackLanguage, work: Partial<CitedWork> = {}): string {
  const words = JSON.parse(
    readFileSync(new URL(`../../resources/locales/pack.${language}.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;
  return citationOf({ ...whole, ...work }, wording(language, words))
    .map((run) => run.text)
    .join('');
}

/** With every space alike. */
const spaced = (line: string) => line.replaceAll('\u00a0', ' ');

describe('GOST R 7.0.100-2018', () => {
  test('describes an article with its outlet, day, address and the day it was looked at', () => {
    expect(spaced(cited('ru'))).toBe(
      'Озеро возвращается / Асель Нурбекова. – Текст : электронный // Степной вестник. – 2024. – 12 марта. – URL: https://example.org/a-1 (дата обращения: 05.01.2026).',
    );
    expect(spaced(cited('kk', { headline: 'Көл қайта толды', publisher: 'Дала хабары' }))).toBe(
      'Көл қайта толды / Асель Нурбекова. – Мәтін : электрондық // Дала хабары. – 2024. – 12 наурыз. – URL: https://example.org/a-1 (жүгінген күні: 05.01.2026).',
    );
  });

  test('leaves out what is not known, and pads no date', () => {
    expect(spaced(cited('ru', { byline: null, publisher: null, publishedOn: '2024-03', href: null }))).toBe(
      'Озеро возвращается. – Текст : электронный. – 2024. – март.',
    );
    expect(spaced(cited('ru', { byline: null, publishedOn: '2024', href: null }))).toBe(
      'Озеро возвращается. – Текст : электронный // Степной вестник. – 2024.',
    );
    expect(spaced(cited('ru', { publishedOn: null, href: null }))).toContain('// Степной вестник. – [Б. г.].');
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
      '\u2068ارتفاع المياه (2025)\u2069 / \u2068أحمد علي\u2069. – Текст : электронный // \u2068الجزيرة\u2069. – 2024. – 12 марта. – URL: https://example.org/a-1 (дата обращения: 05.01.2026).',
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
});
