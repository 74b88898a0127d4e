// Saved searches: kept whole under a name, renamed, changed, forgotten, undone, and there after a restart.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SearchTerms } from '../../contract/search.ts';
import { openLibrary, temporaryFolder } from '../library.ts';

const TERMS: SearchTerms = {
  query: '"климаттың өзгеруі" -lang:en',
  within: ['БҰҰ'],
  view: { kind: 'inbox' },
  filters: { languages: ['kk'], not: { tones: ['negative'] }, from: '2023', annotated: false },
  expand: true,
  off: ['concept:un'],
  sort: 'oldest',
};

describe('a saved search', () => {
  test('needs a name of its own', async () => {
    const { call } = await openLibrary();
    await expect(call('savedSearch.create', { name: '«»', terms: { query: 'су' } })).rejects.toThrow('needs a name');
    await expect(call('savedSearch.create', { name: ' ', terms: { query: 'су' } })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await call('savedSearch.create', { name: 'Су', terms: { query: 'су' } });
    await expect(call('savedSearch.create', { name: 'СУ', terms: { query: 'жер' } })).rejects.toMatchObject({
      code: 'name-taken',
    });
    const other = await call('savedSearch.create', { name: 'Жер', terms: { query: 'жер' } });
    await expect(call('savedSearch.update', { id: other.id, name: 'су' })).rejects.toMatchObject({
      code: 'name-taken',
    });
    await expect(call('savedSearch.update', { id: 99, name: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(call('savedSearch.delete', { id: 99 })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is kept whole, by name, across a restart', async () => {
    const path = join(temporaryFolder(), 'kept.clipdesk');
    const library = await openLibrary(path);
    const kept = await library.call('savedSearch.create', { name: 'Климат', terms: TERMS as never });
    expect(kept).toMatchObject({ name: 'Климат', ...TERMS });
    await library.call('savedSearch.create', { name: 'Ағын', terms: { query: 'ағын' } });
    await library.close();
    const again = await openLibrary(path);
    const all = await again.call('savedSearch.list', {});
    expect(all.map(({ name }) => name).sort()).toEqual(['Ағын', 'Климат'].sort());
    expect(all.find(({ name }) => name === 'Климат')).toEqual(kept);
  });

  test('is renamed, changed and forgotten, and each of that undone', async () => {
    const { call } = await openLibrary();
    const { id } = await call('savedSearch.create', { name: 'Су', terms: { query: 'су' } });
    expect(await call('savedSearch.update', { id, name: 'Вода' })).toMatchObject({ name: 'Вода', query: 'су' });
    expect(await call('savedSearch.update', { id, terms: { query: 'вода' } })).toMatchObject({
      name: 'Вода',
      query: 'вода',
    });
    await call('savedSearch.delete', { id });
    expect(await call('savedSearch.list', {})).toEqual([]);
    await call('history.undo', {});
    expect(await call('savedSearch.list', {})).toMatchObject([{ id, name: 'Вода', query: 'вода' }]);
    await call('history.undo', {});
    await call('history.undo', {});
    expect(await call('savedSearch.list', {})).toMatchObject([{ id, name: 'Су', query: 'су' }]);
    await call('history.undo', {});
    expect(await call('savedSearch.list', {})).toEqual([]);
    expect((await call('history.list', {})).map(({ name }) => name)).toContain('savedSearch.delete');
  });

  test('says how much it finds', async () => {
    const { call, importTexts } = await openLibrary();
    await importTexts({ 'a.txt': 'Су туралы\n\nСу аз, жер құрғақ.', 'b.txt': 'Жер туралы\n\nЖер құнарлы.' });
    expect(await call('search.count', { query: 'су жер' })).toMatchObject({
      total: 1,
      partial: 1,
      first: { headline: 'Су туралы' },
    });
    expect(await call('search.count', { query: '' })).toMatchObject({ total: 2, partial: 0 });
    expect(await call('search.count', { query: 'жоқсөз' })).toMatchObject({ total: 0, partial: 0, first: null });
  });
});
