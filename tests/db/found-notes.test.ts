// Why a hit was found that neither its headline nor its body explains: the note that holds the words, marked, and nothing where none is needed.

import { describe, expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import { createAnnotation } from '../../db/annotations.ts';
import { reindexClippings } from '../../db/reindex.ts';

const library = memoryLibrary([
  { key: 'un', kk: ['БҰҰ'], ru: ['ООН'], en: ['UN', 'United Nations'] },
  { key: 'glacier', kk: ['мұздық'], ru: ['ледник'], en: ['glacier'] },
]);
const [melting, bare] = library.add(
  { headline: 'Ледник отступил', text: 'За десять лет ледник отступил на 42 метра.', language: 'ru' },
  { headline: 'Мост через Тобол', text: 'Мост закроют до осени. Движение пойдёт по насыпи.', language: 'ru' },
) as [number, number];

function note(clippingId: number, comment: string, range: { start: number; end: number } | null = null): number {
  const { id } = createAnnotation(library.db, { clippingId, comment, range, colour: range ? 'key' : null } as never);
  reindexClippings(library.db, [clippingId]);
  return id;
}

const institute = note(melting, 'Позвонить в институт: есть ли измерения за 2024 год?');
const checked = note(melting, 'Сверить с данными гидромета', { start: 0, end: 14 });
const english = note(bare, 'Ask the glaciers laboratory, then the UN.\nҒалымдармен сөйлесу керек.');

function explained(query: string) {
  const [hit, ...others] = library.find(query).hits;
  expect(others.filter(({ partial }) => !partial)).toEqual([]);
  const shown = hit?.note;
  return shown && { ...shown, matches: shown.matches.map(({ start, end }) => shown.text.slice(start, end)) };
}

describe('a hit that its own words explain', () => {
  test.each([
    ['ледник', melting],
    ['glacier -вода', melting],
    ['"42 метра"', melting],
    ['мост осень', bare],
    ['', bare],
  ])('%j has no note', (query, id) => {
    const hit = library.find(query).hits.find(({ clipping }) => clipping.id === id);
    expect(hit).toBeDefined();
    expect(hit?.note).toBeUndefined();
  });

  test('words that stand in the body too are not looked for in notes', () => {
    note(melting, 'ледник отступил: проверить');
    expect(explained('ледник отступил')).toBeUndefined();
  });
});

describe('a hit that only a note explains', () => {
  test('says which note, of what kind, and marks its words in any form', () => {
    expect(explained('измерение')).toEqual({
      annotationId: institute,
      kind: 'note',
      text: 'Позвонить в институт: есть ли измерения за 2024 год?',
      matches: ['измерения'],
    });
    expect(explained('гидромет')).toMatchObject({ annotationId: checked, kind: 'highlight', matches: ['гидромета'] });
  });

  test('does so for a word of several, with the words of the body in the snippet', () => {
    const [hit] = library.find('ледник гидромет').hits;
    expect(hit).toMatchObject({ partial: false, note: { annotationId: checked } });
    expect(hit?.snippet.matches.length).toBeGreaterThan(0);
  });

  test('takes the note that holds most of them', () => {
    expect(explained('институт измерения 2024')).toMatchObject({ annotationId: institute });
  });

  test.each([
    ['glacier', ['glaciers']],
    ['ООН', ['UN']],
    ['ғалым', ['Ғалымдармен']],
    ['"then the UN"', ['then the UN']],
    ['лаборатория OR laboratories', ['laboratory']],
  ])('reads it in the language it is written in: %s', (query, marked) => {
    const hit = library.find(query).hits.find(({ clipping }) => clipping.id === bare);
    expect(hit?.note?.annotationId).toBe(english);
    expect(hit?.note?.matches.map(({ start, end }) => hit.note?.text.slice(start, end))).toEqual(marked);
  });

  test('shows of a long note the words that were found, on one line', () => {
    const long = note(bare, `${'Ничего важного здесь нет.\n'.repeat(40)}Насыпь осмотрел геодезист.`);
    expect(explained('геодезист')).toMatchObject({ annotationId: long, matches: ['геодезист'] });
    expect(explained('геодезист')?.text).toMatch(/^… [^\n]+$/);
  });

  test('is so for a partial match too', () => {
    const hit = library.find('геодезист подводник').hits.find(({ partial }) => partial);
    expect(hit?.note?.matches).toHaveLength(1);
  });
});
