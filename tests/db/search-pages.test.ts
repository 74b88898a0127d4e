// Pages of what very many clippings answer: one order, whichever page it is read by.

import { beforeAll, describe, expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';

const library = memoryLibrary();
const HEADED = 150;
const MANY = 1_200;

beforeAll(() => {
  const inBody = Array.from({ length: MANY - HEADED }, (_, number) => ({
    headline: `Аудан жаңалығы ${number}`,
    text: `Әкім ${number} шаруаға субсидия берілгенін айтты.`,
    language: 'kk',
  }));
  const inHeadline = Array.from({ length: HEADED }, (_, number) => ({
    headline: `Субсидия туралы ${number}`,
    text: `Бұл жолы ${number} шаруа субсидия алды.`,
    language: 'kk',
  }));
  library.add(...inBody.slice(0, 500), ...inHeadline, ...inBody.slice(500));
});

function pages(query: string, limit: number): { ids: number[]; headlines: string[] } {
  const ids: number[] = [];
  const headlines: string[] = [];
  let after: string | null = null;
  do {
    const page = library.find(query, { limit, after, flat: true });
    ids.push(...page.hits.map((hit) => hit.clipping.id));
    headlines.push(...page.hits.map((hit) => hit.clipping.headline));
    after = page.next;
  } while (after !== null);
  return { ids, headlines };
}

describe('a word that more than a thousand clippings hold', () => {
  test.each([50, 100, 200])('pages of %i bring every one once, those with it in the headline first', (limit) => {
    const { ids, headlines } = pages('субсидия', limit);
    expect(ids).toHaveLength(MANY);
    expect(new Set(ids).size).toBe(MANY);
    expect(headlines.slice(0, HEADED).every((headline) => headline.startsWith('Субсидия'))).toBe(true);
  });

  test('the first page is the same, however long it is', () => {
    const [short, long] = [50, 200].map((limit) => library.find('субсидия', { limit }).hits);
    expect(long?.slice(0, 50).map((hit) => hit.clipping.id)).toEqual(short?.map((hit) => hit.clipping.id));
  });

  test('alternatives are ranked whole: a telling word in the text comes before a common one in the headline', () => {
    library.add({ headline: 'Күн тәртібі', text: 'Кворум жоқ. Кворум керек. Кворум болмады.', language: 'kk' });
    const [first] = library.find('субсидия OR кворум', { limit: 50 }).hits;
    expect(first?.clipping.headline).toBe('Күн тәртібі');
  });
});
