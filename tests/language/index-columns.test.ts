// The index's columns: one stem per visible word, further forms apart, nothing of what is hidden.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../language/detect.ts';
import {
  FOLD_PREFIX,
  type IndexSource,
  indexColumns,
  NAME_PREFIX,
  PIECE_PREFIX,
} from '../../language/index-columns.ts';
import { queryNameKeys } from '../../language/names.ts';
import { queryStems, stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';

const source = (over: Partial<IndexSource>): IndexSource => ({
  headline: '',
  text: '',
  hidden: [],
  notes: '',
  language: 'kk',
  ...over,
});

describe('the body', () => {
  test('of nothing is nothing', () => {
    expect(indexColumns(source({}))).toEqual({ headline: '', body: '', notes: '', forms: '' });
  });

  test('holds exactly one token for each visible word', () => {
    const text = 'БҰҰ-ның C++ 50% Қасым-Жомарт Тоқаев U.S. COVID-19-бен күресті.';
    expect(indexColumns(source({ text })).body.split(' ')).toHaveLength(tokenise(text).length);
  });

  test('leaves out what is hidden, keeps what is shown again', () => {
    const text = 'реформа 578 оқылды туралы';
    const hidden = { start: 8, end: 18 };
    expect(indexColumns(source({ text, hidden: [hidden] })).forms.split(' ')).not.toContain('578');
    expect(indexColumns(source({ text, hidden: [{ ...hidden, shown: true }] })).forms.split(' ')).toContain('578');
  });

  test('takes a lost line break for the end of a word', () => {
    const hidden = [{ start: 7, end: 7 }];
    expect(indexColumns(source({ text: 'ҚазақшаРусский', hidden })).forms.split(' ')).toEqual(
      expect.arrayContaining(['қазақша', 'русский']),
    );
  });

  test('is stemmed paragraph by paragraph', () => {
    const text =
      'Мемлекет басшысы бүгін өңір әкімдерімен кеңес өткізді.\nThe President gave the governors of the regions a number of tasks.\nГлава государства провёл совещание о реформах и дал ряд поручений.';
    const { body } = indexColumns(source({ text }));
    expect(body.split(' ')).toEqual(expect.arrayContaining([stem('өңір', 'kk'), 'region', 'реформ']));
  });
});

describe('a headline that says nothing of its language', () => {
  test.each([
    ['жылыжай', 'kk'],
    ['Ауыз су', 'kk'],
    ['Экспорты зерна', 'ru'],
  ] as const)('%s is read in its clipping’s: %s', (headline, language) => {
    const stems = tokenise(headline).map(({ norm }) => stem(norm, language));
    expect(indexColumns(source({ headline, language })).headline).toBe(stems.join(' '));
  });

  test('one that says it is read in its own', () => {
    const headline = 'Президент принял участие в церемонии открытия';
    expect(indexColumns(source({ headline, language: 'kk' })).headline).toContain(stem('церемонии', 'ru'));
  });
});

describe('forms', () => {
  const columns = indexColumns(source({ text: 'Бүгін Қасым-Жомарт Тоқаев Алматыда COVID-19 туралы айтты.' }));
  const forms = columns.forms.split(' ');

  test('hold the words as they stand', () => {
    expect(forms).toEqual(expect.arrayContaining(['тоқаев', 'алматыда', 'covid-19']));
  });

  test('hold the fold of a stem with Kazakh letters', () => {
    expect(forms).toContain(`${FOLD_PREFIX}${'тоқаев'.replace('қ', 'к')}`);
  });

  test.each(['tokayev', 'almaty', 'жомарт'])('hold a key of the name %s', (typed) => {
    expect(queryNameKeys(typed).some((key) => forms.includes(NAME_PREFIX + key))).toBe(true);
  });

  test('hold the pieces of hyphenated words', () => {
    expect(forms).toEqual(
      expect.arrayContaining(['covid', '19', stem('жомарт', 'kk')].map((piece) => PIECE_PREFIX + piece)),
    );
  });

  test('name each form once', () => {
    expect(new Set(forms).size).toBe(forms.length);
  });
});

const clippings = fileURLToPath(new URL('../../../shared/clippings/', import.meta.url));

describe.skipIf(!existsSync(clippings))('the five real clippings (skipped where they are absent)', () => {
  const files = existsSync(clippings) ? readdirSync(clippings).sort() : [];
  const columns = files.map((file) => {
    const text = readFileSync(clippings + file, 'utf8');
    return { file: file.slice(0, 3), ...indexColumns(source({ text, language: detectLanguage(text).language })) };
  });
  const found = (typed: string) =>
    columns
      .filter(({ body, forms }) => {
        const held = new Set(`${body} ${forms}`.split(' '));
        const wanted = [
          ...queryStems(typed, null).flatMap((reading) => [reading.stem, FOLD_PREFIX + reading.stem]),
          ...queryNameKeys(typed).map((key) => NAME_PREFIX + key),
        ];
        return wanted.some((form) => held.has(form));
      })
      .map(({ file }) => file);

  test.each(['токаев', 'tokayev'])('%s finds four of them', (typed) => {
    expect(found(typed)).toEqual(['000', '002', '003', '004']);
  });

  test('казакстан finds the Kazakh ones at least', () => {
    expect(found('казакстан')).toEqual(expect.arrayContaining(['000', '001', '003']));
  });

  test('реформа finds the one about реформы', () => {
    expect(found('реформа')).toEqual(['004']);
  });

  test('бұұ finds the Kazakh ones that speak of it', () => {
    expect(found('бұұ')).toEqual(['000', '003']);
  });
});
