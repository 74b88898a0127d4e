// Passages chosen by key: sentences and words as stops, nothing hidden at an edge, a passage never emptied.

import { describe, expect, test } from 'vitest';
import type { HiddenRange } from '../../../contract/clipping.ts';
import type { Range } from '../../../contract/values.ts';
import { layOut } from '../../../renderer/reader/layout.ts';
import { type PassageStep, passageStops, stepPassage } from '../../../renderer/reader/passage.ts';

function stopsOf(text: string, hidden: HiddenRange[] = [], language = 'kk') {
  return passageStops(text, layOut({ text, hidden, matches: [], highlights: [] }), language);
}

function hide(start: number, end: number): HiddenRange {
  return { id: start + 1, start, end, rule: 'hidden-by-hand', shown: false };
}

/** The quotation after each of the steps. */
function walk(text: string, from: Range, steps: PassageStep[], hidden: HiddenRange[] = []): string[] {
  const stops = stopsOf(text, hidden);
  let passage = from;
  return steps.map((step) => {
    passage = stepPassage(stops, passage, step);
    return text.slice(passage.start, passage.end);
  });
}

describe('a passage chosen by key', () => {
  const text = 'Су азайды. «Мұздық еріп жатыр», — деді ол.\n\nЖауын 3,5 есе кеміді!';
  const first = { start: 0, end: 10 };

  test('nothing is chosen where nothing is shown', () => {
    expect(stopsOf('')).toEqual({ sentences: [], starts: [], ends: [] });
    expect(stopsOf(' \n\t\n')).toEqual({ sentences: [], starts: [], ends: [] });
    expect(stopsOf('Жарнама.', [hide(0, 8)]).sentences).toEqual([]);
  });

  test('goes by sentences, over paragraphs, and stays at the ends of the text', () => {
    expect(walk(text, first, ['previous', 'next', 'next', 'next', 'previous'])).toEqual([
      'Су азайды.',
      '«Мұздық еріп жатыр», — деді ол.',
      'Жауын 3,5 есе кеміді!',
      'Жауын 3,5 есе кеміді!',
      '«Мұздық еріп жатыр», — деді ол.',
    ]);
  });

  test('takes in sentences and lets them go, but never the last', () => {
    expect(walk(text, first, ['more', 'less', 'less'])).toEqual([text.slice(0, 42), 'Су азайды.', 'Су азайды.']);
  });

  test('begins and ends at words; one word is left', () => {
    const second = { start: 11, end: 42 };
    expect(walk(text, second, ['later', 'shorter', 'shorter', 'shorter', 'longer'])).toEqual([
      'Мұздық еріп жатыр», — деді ол.',
      'Мұздық еріп жатыр», — деді ол',
      'Мұздық еріп жатыр», — деді',
      'Мұздық еріп жатыр',
      'Мұздық еріп жатыр», — деді',
    ]);
    expect(walk(text, { start: 0, end: 2 }, ['later', 'shorter', 'earlier'])).toEqual(['Су', 'Су', 'Су']);
    expect(walk(text, { start: 44, end: 49 }, ['longer'])).toEqual(['Жауын 3,5']);
  });

  test('no hidden word is at an edge', () => {
    const cleaned = 'ФОТО: ашық. Су азайды көп.';
    expect(stopsOf(cleaned, [hide(0, 15)]).sentences.map(({ start, end }) => cleaned.slice(start, end))).toEqual([
      'азайды көп.',
    ]);
    expect(walk(cleaned, { start: 15, end: 26 }, ['earlier', 'previous'], [hide(0, 15)])).toEqual([
      'азайды көп.',
      'азайды көп.',
    ]);
  });
});
