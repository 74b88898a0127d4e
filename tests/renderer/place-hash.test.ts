// The place in the URL: what is written is read back, and nonsense leads to the inbox, never to a fault.

import { describe, expect, test } from 'vitest';
import { hashInLink, type Place, readPlace, writePlace } from '../../renderer/place-hash.ts';

const inbox = readPlace('');

describe('nonsense', () => {
  test.each([
    '',
    '#',
    '#/',
    '#/nowhere',
    '#/theme/abc',
    '#/theme/-1',
    '#/briefing/',
    '#/tag/1e99',
    '#/%E0%A4%A',
    '#/comparison/4',
    '#/comparison/4/4',
    '#/comparison/4/x',
  ])('%s is the inbox', (hash) => {
    expect(readPlace(hash)).toEqual(inbox);
  });

  test('filters that are none are left out', () => {
    const place = readPlace(
      '#/all?themes=x,0,-3&from=yesterday&sort=best&clipping=zero&tones=angry&kinds=weekly&countries=kz,kazakhstan&months=may,2020-13&importance=9&not-tags=x&annotated=maybe&saved=x',
    );
    expect(place.filters).toEqual({});
    expect(place.sort).toBeNull();
    expect(place.selected).toBeNull();
  });
});

describe('a place written is read back', () => {
  const places: Partial<Place>[] = [
    {},
    { screen: { at: 'library', view: { kind: 'trash' } }, selected: 12 },
    { screen: { at: 'library', view: { kind: 'theme', id: 3, status: 'suggested' } } },
    { screen: { at: 'library', view: { kind: 'tag', id: 4 } }, sort: 'added', grouped: true },
    { screen: { at: 'library', view: { kind: 'collection', id: 4 } }, sort: 'collected' },
    { screen: { at: 'outlets' } },
    { screen: { at: 'comparison', ids: [12, 7] } },
    { screen: { at: 'outlets', id: 7 } },
    {
      filters: {
        collections: [2],
        kinds: ['state-tv', 'agency'],
        countries: ['KZ', 'INT'],
        not: { kinds: ['state-print'] },
      },
    },
    { screen: { at: 'library', view: { kind: 'import', id: 9 } } },
    { screen: { at: 'library', view: { kind: 'import', id: 9, unreviewed: true } } },
    { screen: { at: 'theme', id: 3 } },
    { screen: { at: 'briefing', id: 8 } },
    { screen: { at: 'briefing', id: 8, issue: 3 } },
    { screen: { at: 'briefings' } },
    { screen: { at: 'history' } },
    { screen: { at: 'imports' } },
    { screen: { at: 'imports', id: 12 } },
    { screen: { at: 'imports', id: 'watched' } },
    { query: 'су', within: ['БҰҰ OR ООН', '"a, b" -c'], saved: 4 },
    {
      filters: {
        not: { themes: [3], languages: ['en'], tones: ['mixed'] },
        annotated: false,
        storied: true,
        used: false,
      },
    },
    {
      filters: {
        agencies: [2, 9],
        tones: ['negative', 'neutral'],
        importance: [3],
        months: ['2023'],
        not: { agencies: [1], importance: [1, 2], months: ['2023-05'] },
      },
    },
    { query: '"климаттың өзгеруі" -C++ 50% & #1', off: ['concept:un', 'name:тоқаев'], expand: false },
    {
      filters: {
        themes: [1, 2],
        tags: [5],
        outlets: [7],
        languages: ['kk', 'kk-Latn'],
        from: '2020',
        to: '2020-10-15',
        undated: true,
      },
    },
  ];
  test.each(places.map((place) => [writePlace({ ...inbox, ...place }), place] as const))('%s', (hash, place) => {
    expect(readPlace(hash)).toEqual({ ...inbox, ...place });
  });
});

test.each([
  ['#/all?clipping=12', '#/all?clipping=12'],
  [' http://127.0.0.1:20417/#/all?q=%D1%81%D1%83&clipping=12 ', '#/all?q=%D1%81%D1%83&clipping=12'],
  ['app://desk/#/theme/3/page', '#/theme/3/page'],
  ['https://example.kz/news#top', null],
  ['javascript:alert(1)#/all', null],
  ['климат #/all', null],
  ['', null],
])('%s leads to %s', (text, hash) => {
  expect(hashInLink(text)).toBe(hash);
});
