// Kazakh typed on a keyboard without its letters finds Kazakh text, in any inflection.

import { describe, expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';

const shared = memoryLibrary([
  { key: 'climate-change', kk: ['климаттың өзгеруі'], ru: ['изменение климата'], en: ['climate change'] },
]);
shared.add(
  {
    headline: 'Жаңа келісім',
    text: 'Ел әкімдері өңірлердің дамуы туралы келісімге қол қойды.',
    language: 'kk',
    publishedOn: '2024',
  },
  { headline: 'Погода', text: 'Синоптики обещают изменение климата и дожди.', language: 'ru', publishedOn: '2024' },
);

const headlines = (query: string, more = {}) =>
  shared
    .find(query, more)
    .hits.filter((hit) => !hit.partial)
    .map((hit) => hit.clipping.headline);

describe('without Kazakh letters', () => {
  test.each(['келисим', 'келисимнин', 'келисимдер', 'онир', 'онирде', 'онирлер', 'әкім', 'аким'])('%s', (typed) => {
    expect(headlines(typed, { expand: false })).toEqual(['Жаңа келісім']);
  });

  test('a concept is named in any inflection', () => {
    expect(headlines('климаттын озгеруине')).toEqual(['Погода']);
  });
});

test('a word of another meaning finds nothing', () => {
  expect(headlines('келин', { expand: false })).toEqual([]);
  expect(headlines('омир', { expand: false })).toEqual([]);
});
