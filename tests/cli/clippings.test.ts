// The command line on the five real articles beside the repository; skipped, saying so, where they are not.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { keptFolder } from '../library.ts';
import { clipdesk, type Run } from './clipdesk.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'clippings');
const there = existsSync(FOLDER);
if (!there) console.info('skipped: ../shared/clippings is not beside this repository');

interface Clipping {
  id: number;
  source: string;
  headline: string;
  outlet: string | null;
  agency: string | null;
  byline: string | null;
  published_on: string | null;
  language: string;
}

const EXPECTED: Record<string, Omit<Clipping, 'id' | 'source' | 'outlet'> & { outlet: (string | null)[] }> = {
  '000': {
    language: 'kk',
    published_on: '2024-11-15',
    outlet: ['EINPresswire.com', 'EIN Presswire'],
    agency: null,
    byline: null,
    headline: 'AЛЛАТРА БҰҰ COP29 саммитінде, Баку, Әзірбайжан',
  },
  '001': {
    language: 'kk',
    published_on: '2020-10-15',
    outlet: ['Egemen.kz', 'Егемен Қазақстан'],
    agency: null,
    byline: null,
    headline: 'Орталық Азия мен Ресейдің көпжоспарлы өзара іс-қимылы талқыланды',
  },
  '002': {
    language: 'ru',
    published_on: null,
    outlet: [null],
    agency: 'Акорда',
    byline: 'Елена Беляева',
    headline: 'Токаев: Алматы становится международным хабом сотрудничества при поддержке ООН',
  },
  '003': {
    language: 'kk',
    published_on: null,
    outlet: [null],
    agency: 'Ақорда',
    byline: null,
    headline: 'Қасым-Жомарт Тоқаев БҰҰ Бас хатшысымен телефон арқылы сөйлесті',
  },
  '004': {
    language: 'ru',
    published_on: '2023-06-10',
    outlet: ['Кызылординские вести', 'Кызылординские Вести'],
    agency: null,
    byline: null,
    headline: 'В сотрудничестве с ООН',
  },
};

describe.skipIf(!there)('on ../shared/clippings', () => {
  const folder = keptFolder();
  const library = join(folder, 'five.clipdesk');
  let first: Run;
  let clippings: Record<string, Clipping> = {};
  const list = async () =>
    (await clipdesk('list', '--library', library, '--json')).json as { total: number; clippings: Clipping[] };
  const found = async (query: string) => {
    const { hits } = (await clipdesk('search', query, '--library', library, '--json')).json as {
      hits: { id: number; partial: boolean }[];
    };
    const ids = new Set(hits.filter((hit) => !hit.partial).map((hit) => hit.id));
    return Object.keys(clippings)
      .filter((number) => ids.has(clippings[number]?.id ?? 0))
      .sort();
  };

  beforeAll(async () => {
    first = await clipdesk('import', FOLDER, '--library', library, '--json');
    clippings = Object.fromEntries(
      (await list()).clippings.map((one) => [(one.source.split('/').at(-1) ?? '').slice(0, 3), one]),
    );
  });

  test('all five are imported', () => {
    expect(first).toMatchObject({ code: 0, json: { imported: 5, duplicates: 0, skipped: 0, failed: 0 } });
  });

  test.each(Object.entries(EXPECTED))(
    '%s has its headline, outlet, agency, byline, date and language',
    (number, { outlet, ...expected }) => {
      expect(clippings[number]).toMatchObject(expected);
      expect(outlet).toContain(clippings[number]?.outlet);
    },
  );

  test.each([
    ['БҰҰ', ['000', '002', '003', '004']],
    ['ООН', ['000', '002', '003', '004']],
    ['UN', ['000', '002', '003', '004']],
    ['реформа', ['004']],
    ['токаев', ['000', '002', '003', '004']],
    ['Tokayev', ['000', '002', '003', '004']],
  ])('%s finds %j', async (query, numbers) => {
    expect(await found(query)).toEqual(numbers);
  });

  test('казакстан finds at least 000, 001 and 003', async () => {
    expect(await found('казакстан')).toEqual(expect.arrayContaining(['000', '001', '003']));
  });

  test('a second import gives five duplicates, and list and every show answer as before', async () => {
    const show = async () =>
      Promise.all(
        Object.values(clippings).map(
          async ({ id }) => (await clipdesk('show', `${id}`, '--library', library, '--json')).json,
        ),
      );
    const before = [await list(), await show()];
    const second = await clipdesk(
      'import',
      ...readdirSync(FOLDER).map((name) => join(FOLDER, name)),
      '--library',
      library,
      '--json',
    );
    expect(second).toMatchObject({ code: 0, json: { imported: 0, duplicates: 5, skipped: 0, failed: 0 } });
    expect([await list(), await show()]).toEqual(before);
  });
});
