// Names behind fields of a query, written anew: only values of that field change, in any language of the field's name, quoted where they must be.

import { describe, expect, test } from 'vitest';
import { renameInQuery } from '../../language/asked-names.ts';
import { countryName, countryNamed } from '../../language/countries.ts';
import { parseQuery } from '../../language/query.ts';

const instead = (value: string) => (value.toLowerCase() === 'old' ? 'New (big)' : null);

describe('renaming in a query', () => {
  test.each([
    ['old "old" theme:old taggy:old', 'old "old" theme:old taggy:old'],
    ['tag:other  TAG:new', 'tag:other  TAG:new'],
    ['  -tag:OLD су', '  -tag:"New (big)" су'],
    ['метка:old OR тег:«old»', 'метка:"New (big)" OR тег:«New (big)»'],
    ['tag:(a OR (old "old") b) tag: old', 'tag:(a OR ("New (big)" "New (big)") b) tag: "New (big)"'],
    ['tag:(old', 'tag:("New (big)"'],
    ['tag:"old', 'tag:"New (big)'],
    ['tag:', 'tag:'],
    ['headline:(tag:old x)', 'headline:(tag:"New (big)" x)'],
  ])('%j becomes %j', (query, written) => {
    expect(renameInQuery(query, 'tag', instead)).toBe(written);
    expect(renameInQuery(written, 'tag', instead)).toBe(written);
  });

  test('what is written is read as the new name, also one of signs and operators', () => {
    for (const name of ['OR', '-minus', 'two words', 'a "quoted" one', 'NEAR/3', 'plain']) {
      const { root } = parseQuery(renameInQuery('tag:old', 'tag', () => name));
      expect(root).toEqual({ kind: 'field', field: 'tag', value: name.replaceAll('"', '') });
    }
  });
});

test('countries are known by code, by name in three languages and by the beginning of one name only', () => {
  for (const typed of ['KZ', 'kz', 'Қазақстан', 'казахстан', 'Kazakh', 'РК'])
    expect(countryNamed(typed), typed).toBe('KZ');
  for (const typed of ['', 'K', 'Ир', 'Конго Р и', 'Atlantis']) expect(countryNamed(typed), typed).toBe(null);
  expect(countryNamed('халықаралық')).toBe('INT');
  expect([countryName('US', 'kk'), countryName('US', 'ru'), countryName('XX', 'en')]).toEqual(['АҚШ', 'США', 'XX']);
});
