// What a search shows of itself: the words that matched and by what, and the expansions, which can be switched off.

import { describe, expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import { found, REFORMED, shared } from './four-clippings.ts';

describe('evidence', () => {
  test('a hit says which words matched and by what', () => {
    const [hit] = shared.find('Nurlanov UN', { view: { kind: 'all' }, filters: { languages: ['ru'] } }).hits;
    const shown = hit?.snippet.matches.map(({ start, end, by }) => [hit.snippet.text.slice(start, end), by]);
    expect(shown).toContainEqual(['Нурланов', 'name:nurlanov']);
    expect(shown).toContainEqual(['ООН', 'concept:un']);
  });

  test('every match of a snippet stands where it says', () => {
    for (const query of ['реформа', 'климат', 'ООН', 'музей', 'яблоки груши', '"изменении климата"']) {
      for (const { snippet, headlineMatches, clipping } of shared.find(query).hits) {
        for (const { start, end } of snippet.matches) expect(snippet.text.slice(start, end)).toMatch(/^\S.*\S$/u);
        for (const { start, end } of headlineMatches) expect(clipping.headline.slice(start, end)).toMatch(/^\p{L}+$/u);
        expect(snippet.text).not.toMatch(/[\n\r]| {2}/);
      }
    }
  });

  test('the reader’s ranges are those of the text', () => {
    const { text, headline } = shared.highlight(2, 'реформа climate change');
    expect(text.map(({ start, end, by }) => [REFORMED.text.slice(start, end), by])).toEqual([
      ['реформы', 'реформа'],
      ['изменении климата', 'concept:climate-change'],
    ]);
    expect(headline.map(({ start, end }) => REFORMED.headline.slice(start, end))).toEqual(['Реформы']);
  });

  test('expansions can be switched off, one by one and all together', () => {
    expect(found('ООН', { off: ['concept:un'] })).toEqual([2]);
    expect(found('ООН', { expand: false })).toEqual([2]);
    expect(found('Nurlanov', { off: ['name:nurlanov'] })).toEqual([3]);
    const { reading } = shared.find('Nurlanov UN', { off: ['concept:un'] });
    expect(reading.expansions.map(({ key, on }) => [key, on])).toContainEqual(['concept:un', false]);
    const excluded = (query: string) =>
      shared.find(query).reading.expansions.map(({ key, excluded }) => [key, excluded]);
    expect(excluded('музей -ООН')).toContainEqual(['concept:un', true]);
    expect(excluded('ООН -(реформа OR ООН)')).toEqual(
      expect.arrayContaining([
        ['concept:un', undefined],
        ['concept:reform', true],
      ]),
    );
    expect(excluded('-(-ООН)')).toEqual([['concept:un', undefined]]);
    expect(shared.find('Nurlanov').reading.expansions).toEqual([
      { key: 'name:nurlanov', typed: 'Nurlanov', terms: expect.arrayContaining(['Нурланов', 'Нұрланов']), on: true },
    ]);
  });
});

describe('chips', () => {
  const library = memoryLibrary([{ key: 'glacier', kk: ['мұздық'], ru: ['ледник'], en: ['glacier'] }]);
  library.add(
    { headline: 'Тау', text: 'Сулыбұлақ мұздығы шегінді. Мұздықтар еріп жатыр.', language: 'kk' },
    { headline: 'Гора', text: 'Ледник отступил.', language: 'ru' },
  );
  const chips = (query: string, more = {}) => library.find(query, more).reading.expansions;

  test('of one word say each form once, with Kazakh letters as it was typed', () => {
    expect(chips('муздык')).toEqual([
      { key: 'concept:glacier', typed: 'муздык', terms: ['ледник', 'glacier'], on: true },
      { key: 'letters:муздык', typed: 'муздык', terms: ['мұздық'], on: true },
    ]);
    expect(chips('муздык', { off: ['letters:муздык'] })).toContainEqual(
      expect.objectContaining({ key: 'concept:glacier', terms: ['мұздық', 'ледник', 'glacier'] }),
    );
  });
});
