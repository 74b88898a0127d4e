// The sample library as it looks after a morning's work: what pictures are taken of. Highlights, tags, ratings, decisions on
//   themes, a saved search and a briefing, all made through the desk's calls; a passage that is not in the samples is an error.

import { join } from 'node:path';
import { openDesk } from '../desk/desk.ts';
import { root } from './launch.mjs';

/** Part of a headline: what is highlighted there, said of it and tagged with. */
const HIGHLIGHTS = [
  ['Ледник Аккемер', /отступил на 42 метра, [^.]*/g, 'data', 'Сверить с данными гидромета.', ['ледники']],
  ['Akkemer Glacier', /lost 42 metres[^,]*decade/g, 'data', 'The same figure in all three papers.', ['ледники']],
  ['Ақкемер мұздығы', /Жаһандық жылыну[^.]*/gu, 'quotation', 'Ғалымның сөзі: баяндамаға алу керек.', ['мұздықтар']],
  [
    'Council Reform',
    /asking a country[^,]*first step/g,
    'quotation',
    'For the section on the Council.',
    ['Council reform'],
  ],
  ['Засуха в Киялинском', /«Раньше[^»]*»/gu, 'key', '', ['вода']],
  [
    'Village Clinics',
    /In the lockdown we learned[^.]*/g,
    'key',
    'Compare with the Kazakh text of the same week.',
    ['health'],
  ],
  ['Half of the Villages', /51 of its 98 villages[^.]*/g, 'dispute', 'Where does the figure come from?', ['вода']],
];

/** Parts of headlines under each tag. */
const TAGS = {
  вода: ['Засуха', 'воде', 'Water Data', 'Half of the Villages', 'су мәселесін'],
  ледники: ['Ледник', 'Akkemer'],
  мұздықтар: ['Ақкемер', 'COP29'],
  'Council reform': ['Council Reform', 'Совета Безопасности', 'Қауіпсіздік Кеңесінің'],
  health: ['Village Clinics', 'вакцинобусы', 'ЕКПЕ БЕКЕТТЕРІ'],
  'на контроле': ['Пожар', 'Как измерить бедность'],
};

/** Makes such a library at a path where there is none; the ids of what was made in it. */
export async function makeWorkedSample(libraryPath) {
  const desk = await openDesk({ libraryPath, resourcesDir: join(root, 'resources') });
  const call = async (name, input) => {
    const result = await desk.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.failure.message}`);
    return result.value;
  };
  try {
    const started = await call('import.samples', {});
    await call('import.wait', { id: started.id });
    const { rows } = await call('clipping.list', { view: { kind: 'all' }, limit: 100 });
    const found = (part) => {
      const row = rows.find(({ headline }) => headline.includes(part));
      if (!row) throw new Error(`No sample's headline has ${part}.`);
      return row.id;
    };
    const annotations = [];
    for (const [part, passage, colour, comment, tags] of HIGHLIGHTS) {
      const clippingId = found(part);
      const { text, hidden } = await call('clipping.get', { id: clippingId });
      // What is left out of the body is not highlighted.
      const match = [...text.matchAll(passage)].find(
        ({ index, 0: { length } }) => !hidden.some(({ start, end }) => start < index + length && index < end),
      );
      if (!match) throw new Error(`${part}: no passage ${passage}.`);
      const range = { start: match.index, end: match.index + match[0].trimEnd().length };
      annotations.push(await call('annotation.create', { clippingId, range, colour, comment, tags }));
    }
    await call('annotation.create', {
      clippingId: found('Ледник Аккемер'),
      comment: 'Позвонить в институт: есть ли измерения за 2024 год?',
    });
    for (const [name, parts] of Object.entries(TAGS)) {
      await call('tag.attach', { clippingIds: parts.map(found), name });
    }
    const tags = await call('tag.list', {});
    const tagId = (name) => tags.find((tag) => tag.name === name)?.id;
    await call('tag.update', {
      id: tagId('вода'),
      colour: 'teal',
      definition: 'Всё о воде: реки, озёра, полив, питьевая вода.',
    });
    await call('tag.update', { id: tagId('ледники'), colour: 'pine', parentId: tagId('вода') });
    await call('tag.update', { id: tagId('на контроле'), colour: 'moss' });
    const themes = await call('theme.list', {});
    for (const theme of themes) {
      const { rows: suggested } = await call('clipping.list', { view: { kind: 'theme', id: theme.id }, limit: 100 });
      const clippingIds = suggested.slice(0, -1).map(({ id }) => id);
      if (clippingIds.length) await call('theme.decide', { clippingIds, themeId: theme.id, decision: 'accepted' });
    }
    await call('clipping.rate', { ids: [found('Ледник'), found('Council Reform')], importance: 3 });
    await call('clipping.rate', { ids: [found('Засуха'), found('Тасқыннан')], tone: 'negative', importance: 2 });
    await call('clipping.rate', { ids: [found('вакцинобусы'), found('Akkemer')], tone: 'neutral' });
    await call('clipping.rate', { ids: [found('ЮНИСЕФ'), found('домбыра')], tone: 'positive', importance: 1 });
    await call('clipping.review', { ids: rows.slice(0, 12).map(({ id }) => id), reviewed: true });
    await call('clipping.trash', { ids: [found('Пожар')] });
    const collection = await call('collection.create', {
      name: 'Для доклада в пятницу',
      clippingIds: [found('Ледник Аккемер'), found('Council Reform'), found('мұздығы')],
    });
    const saved = await call('savedSearch.create', { name: 'Мұздықтар', terms: { query: 'мұздық' } });
    const briefing = await call('briefing.create', {
      title: 'Вода и климат: обзор прессы',
      language: 'ru',
      themeIds: themes.slice(0, 3).map(({ id }) => id),
    });
    await call('briefing.update', {
      id: briefing.id,
      reader: 'Министру',
      summary:
        'Ледник Аккемер отступил на **42 метра** за десять лет; об этом пишут газеты на трёх языках.\n\n- Следить за данными гидромета.',
    });
    await call('issue.create', { briefingId: briefing.id });
    return {
      clipping: found('Ледник Аккемер'),
      theme: themes[0].id,
      briefing: briefing.id,
      tag: tagId('вода'),
      saved: saved.id,
      collection: collection.id,
      versions: [found('Ледник Аккемер'), found('Ақкемер мұздығы')],
      import: started.id,
    };
  } finally {
    await desk.close();
  }
}
