// Concepts of the analyst's own: refused without terms, searched by at once, in every inflection, and no longer once taken back.

import { expect, test } from 'vitest';
import { openLibrary } from '../library.ts';

const TEXTS = {
  'kk.txt':
    'Көктерек жаңғырды\n\nКөктеректің тұрғындары жаңа диірменнің іргетасын қалады, деді ауыл әкімі дүйсенбіде.\n',
  'ru.txt':
    'Мельница открылась\n\nЖители Зелёной Рощи заложили основание новой мельницы, сказал аким села в понедельник.\n',
  'en.txt': 'A mill rises\n\nThe folk of Greenpoplar laid the first stones of their mill, its elder said on Monday.\n',
};

async function imported() {
  const library = await openLibrary();
  const { items } = await library.importTexts(TEXTS);
  const name = new Map(
    items.flatMap(({ path, clippings }) => clippings.map((id) => [id, path.slice(-6, -4)] as const)),
  );
  const found = async (query: string) => {
    const { hits } = await library.call('search.find', { query });
    return hits
      .filter(({ partial }) => !partial)
      .map((hit) => name.get(hit.clipping.id))
      .sort();
  };
  return { library, found };
}

const TERMS = { kk: ['Көктерек'], ru: ['Зелёная Роща'], en: ['Greenpoplar'] };

test('a concept without a term is refused', async () => {
  const { library } = await imported();
  await expect(library.call('concept.create', { terms: { kk: [], ru: [], en: [] } })).rejects.toMatchObject({
    code: 'bad-input',
  });
});

test('a concept of one’s own joins its terms in search at once, until it is changed or taken back', async () => {
  const { library, found } = await imported();
  expect(await found('Greenpoplar')).toEqual(['en']);
  const { id } = await library.call('concept.create', { terms: TERMS });
  expect(await found('Greenpoplar')).toEqual(['en', 'kk', 'ru']);
  expect(await found('в Зелёной Роще')).toEqual(['en', 'kk', 'ru']);
  expect(await found('Көктеректе')).toEqual(['en', 'kk', 'ru']);
  await library.call('concept.update', { id, terms: { ...TERMS, ru: [] } });
  expect(await found('Greenpoplar')).toEqual(['en', 'kk']);
  await library.call('history.undo', {});
  expect(await found('Greenpoplar')).toEqual(['en', 'kk', 'ru']);
  await library.call('concept.delete', { id });
  expect(await found('Greenpoplar')).toEqual(['en']);
});

test('a weak term of one’s own joins in search too', async () => {
  const { library, found } = await imported();
  const { ru, ...terms } = TERMS;
  await library.call('concept.create', { terms: { ...terms, ru: [], weak: { ru } } });
  expect(await found('Greenpoplar')).toEqual(['en', 'kk', 'ru']);
  expect(await found('Зелёная Роща')).toEqual(['en', 'kk', 'ru']);
});
