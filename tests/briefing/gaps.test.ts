// What a pack does not cover is said, in the words of its language, and nothing is said of what it does.

import { expect, test } from 'vitest';
import { manuscriptOf } from '../../briefing/manuscript.ts';
import { renderCsv } from '../../briefing/table.ts';
import type { Importance, Tone } from '../../contract/clipping.ts';
import type { PackLanguage } from '../../contract/pack.ts';
import { assets, briefing, clipping, packOf } from './sample.ts';

type Row = [language: string, publishedOn: string | null, themes?: string[]];

function gaps(language: PackLanguage, rows: Row[]): string[] {
  const made = rows.map(([of, publishedOn, themes], at) =>
    clipping(at + 1, { text: 'Text.', language: of, publishedOn, themes: themes ?? [] }),
  );
  const pack = packOf(briefing(language, [{ title: 'S', entries: made.map((one) => ({ clipping: one })) }]), made);
  const { gaps: found } = manuscriptOf(pack, assets(language).words);
  return (found?.items ?? []).map((item) => item.replace(/\s+/g, ' '));
}

test('a pack that misses nothing says nothing, and neither does one of a single clipping', () => {
  expect(
    gaps('en', [
      ['en', '2025-05'],
      ['ru', '2025-06-01'],
      ['kk', '2025-06'],
    ]),
  ).toEqual([]);
  expect(gaps('en', [['en', '2025-05']])).toEqual([]);
  expect(gaps('en', [])).toEqual([]);
});

test('a language that fell silent is named with its last month', () => {
  const rows: Row[] = [
    ['en', '2025-05-20'],
    ['ru', '2025-06-02'],
    ['ru', '2025-07-30'],
    ['kk', '2025-07'],
  ];
  expect(gaps('en', rows)).toEqual(['Nothing in English since May 2025.']);
  expect(gaps('ru', rows)).toEqual(['Нет публикаций на английском языке с мая 2025 г.']);
  expect(gaps('kk', rows)).toEqual(['2025 жылғы мамырдан бері ағылшын тілінде жарияланым жоқ.']);
});

test('a language without a clipping, a theme without a language and empty months are named', () => {
  const rows: Row[] = [
    ['ru', '2025-01-10', ['Климат']],
    ['ru', '2025-02-10', ['Климат']],
    ['kk', '2025-05-01'],
    ['ru', '2025-06-01'],
    ['kk', '2025-06-01'],
  ];
  expect(gaps('ru', rows)).toEqual([
    'Нет публикаций на английском языке.',
    'Тема «Климат»: нет публикаций на казахском языке.',
    'Нет публикаций за эти месяцы: март 2025 г., апрель 2025 г.',
  ]);
});

test('tone and importance are said where they were set, tone of a theme too', () => {
  const made = {
    ...clipping(1, { text: 'Text.', themes: ['Климат', 'Вода'] }),
    tone: 'negative' as Tone,
    importance: 3 as Importance,
  };
  made.themes = made.themes.map((theme) => (theme.name === 'Вода' ? { ...theme, tone: 'mixed' } : theme));
  const pack = packOf(briefing('ru', [{ title: 'S', entries: [{ clipping: made }] }]), [made]);
  const entry = manuscriptOf(pack, assets('ru').words).sections[0]?.entries[0];
  expect(entry?.facts).toContain('негативная тональность');
  expect(entry?.facts).toContain('высокая важность');
  const [head = '', row = ''] = new TextDecoder().decode(renderCsv(pack, assets('ru').words)).split('\r\n');
  expect(head).toContain('Тональность,Важность (1–3)');
  expect(row).toContain('негативная тональность,3');
  expect(entry?.themes?.text).toBe('Вода (смешанная тональность), Климат');
});
