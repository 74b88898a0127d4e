// Highlights and snippets of any text in any script: what is marked is the words that matched, whole, and stands where it says.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileConcepts } from '../../language/concepts.ts';
import { highlighter } from '../../language/highlight.ts';
import { parseQuery } from '../../language/query.ts';
import { planQuery } from '../../language/query-plan.ts';
import { tokenise } from '../../language/tokens.ts';

const matcher = compileConcepts([
  {
    key: 'un',
    kk: ['БҰҰ', 'Біріккен Ұлттар Ұйымы'],
    ru: ['ООН', 'Организация Объединённых Наций'],
    en: ['UN', 'United Nations'],
  },
  { key: 'water', kk: ['су'], ru: ['вода'], en: ['water'] },
]);
const marker = (query: string) => highlighter(planQuery(parseQuery(query), matcher, { expand: true, off: [] }));

/** A word as it stands in a text, the query that finds it, and the language of the text. */
const FOUND: [stands: string, query: string, language: string][] = [
  ['мұздықтардың', 'мұздық', 'kk'],
  ['Біріккен Ұлттар Ұйымының', 'ООН', 'kk'],
  ['БҰҰ-ның', 'UN', 'kk'],
  ['суды', 'water', 'kk'],
  ['Қазақстанға', 'Казахстан', 'kk'],
  ['ледниками', 'ледник', 'ru'],
  ['Организацией Объединённых Наций', 'БҰҰ', 'ru'],
  ['ле\u0301дники', 'ледник', 'ru'],
  ['рефо\u00ADрмы', 'реформа', 'ru'],
  ['ёлки', 'елка', 'ru'],
  ['AЛЛАТРА', 'аллатра', 'ru'],
  ['Tokayev', 'Тоқаев', 'en'],
  ['glaciers', 'glacier', 'en'],
  ['United Nations', 'UN', 'en'],
  ['café', 'café', 'en'],
  ['cafe\u0301', 'café', 'en'],
  ['سلام', 'سلام', 'ar'],
  ['東京', '東京', 'ja'],
  ['𐐷𐐲𐑌', '𐐷𐐲𐑌', 'und'],
  ['COVID-19', 'covid', 'en'],
  ['50%', '50%', 'ru'],
  ['C++', 'c++', 'en'],
  ['U.S.', 'U.S.', 'en'],
  ['3,5', '3,5', 'ru'],
];
/** What may stand round it: nothing of it is a word, or it is one that no query here asks for. */
const AROUND = [
  '',
  ' ',
  '😀',
  '👩‍👩‍👧',
  '«',
  '»',
  '\u200f',
  '\n',
  ' – ',
  '🇰🇿',
  '٠',
  '(',
  ')',
  '…',
  '\u00a0',
  'қыз ',
  ' xx',
].map((text) => `${text} `);
const around = fc.array(fc.constantFrom(...AROUND), { maxLength: 12 }).map((parts) => ` ${parts.join('')}`);

describe('a word that is found', () => {
  test.each(FOUND)('%j by %j is marked whole, whatever stands round it', (stands, query, language) => {
    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = `${before}${stands}${after}`;
        const marks = marker(query).matches(text, language);
        expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([stands]);
        const snippet = marker(query).snippet(text, language, []);
        const shown = snippet.matches.map(({ start, end }) => snippet.text.slice(start, end));
        expect(shown).toEqual([stands]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...FOUND.map(([stands]) => stands), ...AROUND) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(' '));
  const query = fc.constantFrom(
    ...FOUND.map(([, typed]) => typed),
    'су OR ледник* OR "united nations"',
    'NEAR(мұздық су, 5)',
    'headline:ледник',
    '-су',
  );

  test('marks words whole, in order, one beside the other', () => {
    fc.assert(
      fc.property(text, query, fc.constantFrom('kk', 'ru', 'en', 'und'), (any, typed, language) => {
        const words = tokenise(any);
        const starts = new Set(words.map(({ start }) => start));
        const ends = new Set(words.map(({ end }) => end));
        let last = 0;
        for (const { start, end } of marker(typed).matches(any, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(starts.has(start) && ends.has(end)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 150 },
    );
  });

  test('gives a snippet of one line whose marks are those of the text, hidden stretches left out', () => {
    fc.assert(
      fc.property(text, query, fc.nat(), fc.nat(60), (any, typed, from, length) => {
        const start = any.length ? from % any.length : 0;
        const hidden = length ? [{ start, end: Math.min(any.length, start + length) }] : [];
        const snippet = marker(typed).snippet(any, 'ru', hidden);
        expect(snippet.text).not.toMatch(/[\n\r]/);
        let last = 0;
        for (const match of snippet.matches) {
          expect(match.start).toBeGreaterThanOrEqual(last);
          expect(match.end).toBeLessThanOrEqual(snippet.text.length);
          const shown = snippet.text.slice(match.start, match.end);
          expect(shown).toBe(shown.trim());
          expect(any.replace(/\s+/g, ' ')).toContain(shown);
          last = match.end;
        }
      }),
      { numRuns: 150 },
    );
  });
});
