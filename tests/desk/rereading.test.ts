// A source read again in another encoding: new texts, highlights on their passages or said to be lost, all taken back by one undo.

import { expect, test } from 'vitest';
import { decodeCodePage, tableOf } from '../../ingest/code-pages.ts';
import { openLibrary, type TestLibrary } from '../library.ts';

const HEADLINE = 'Көкөзек ауылында су деңгейі төмендеді';
const TEXT = `${HEADLINE}

2024 жылғы 3 сәуір

Ауыл тұрғындары өзен суының түнде көтерілгенін айтты. «Біз таңға дейін ұйықтаған жоқпыз», – дейді мұғалім Гүлнәр Әбенова.
Әкімдік қосымша көмек бөлетінін хабарлады, ал құтқарушылар екінші тәулік бойы жұмыс істеп жатыр.
`;

function inKazakhPage(text: string): Uint8Array {
  const table = tableOf('kz-1048');
  return Uint8Array.from(text, (character) => table.indexOf(character));
}

async function importBytes(library: TestLibrary, files: Record<string, Uint8Array>) {
  const { id } = await library.call('import.create', {});
  for (const [name, bytes] of Object.entries(files))
    await library.call('import.addBytes', { id, name, modifiedAt: null, bytes: new Uint8Array(bytes) });
  await library.call('import.close', { id });
  return library.call('import.wait', { id });
}

async function oneClipping(library: TestLibrary, bytes = inKazakhPage(TEXT)): Promise<number> {
  const report = await importBytes(library, { 'su.txt': bytes });
  const id = report.items[0]?.clippings[0];
  if (id === undefined) throw new Error('Nothing came in.');
  return id;
}

async function highlight({ call }: TestLibrary, clippingId: number, quote: string, comment = '') {
  const { text } = await call('clipping.get', { id: clippingId });
  const start = text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  return call('annotation.create', { clippingId, range: { start, end: start + quote.length }, comment });
}

/** Everything that a reading derives and that the analyst sees. */
async function seen({ call }: TestLibrary, id: number) {
  const { text, headline, publishedOn, language, hidden, evidence, notes, themes, words, opening, sourceFile } =
    await call('clipping.get', { id });
  const found = await call('search.find', { query: 'көтерілгенін' });
  return {
    ...{ text, headline, publishedOn, language, hidden, evidence, words, opening, encoding: sourceFile.encoding },
    notes: notes.map(({ selector, orphan, comment }) => ({ selector, orphan, comment })),
    themes: themes.map(({ key, status, score }) => ({ key, status, score })),
    hits: found.hits.map((hit) => hit.clipping.id),
  };
}

test('a format that says its own encoding, an encoding there is none of, and bytes that are none in it are refused; nothing changes', async () => {
  const library = await openLibrary();
  const id = await oneClipping(library);
  const before = await seen(library, id);
  await expect(library.call('source.reread', { clippingId: id, encoding: 'utf-7' })).rejects.toThrow(/no encoding/u);
  await expect(library.call('source.reread', { clippingId: id, encoding: 'utf-8' })).rejects.toThrow(/not UTF-8/u);
  await expect(library.call('source.reread', { clippingId: 999, encoding: 'utf-8' })).rejects.toThrow(
    /no clipping 999/u,
  );
  expect(await seen(library, id)).toEqual(before);
  expect((await library.call('history.list', {})).map(({ name }) => name)).toEqual(['import.create']);
});

test('what a source could be read in is shown with its first lines, the encoding in force first', async () => {
  const library = await openLibrary();
  const id = await oneClipping(library);
  const encodings = await library.call('source.encodings', { clippingId: id });
  expect(encodings).toMatchObject({ format: 'text', encoding: 'kz-1048', detected: 'kz-1048', chosen: false });
  expect(encodings.confidence).toBeGreaterThan(0.8);
  expect(encodings.choices[0]).toMatchObject({ encoding: 'kz-1048' });
  expect(encodings.choices[0]?.lines[0]).toBe(HEADLINE);
  const russian = encodings.choices.find((one) => one.encoding === 'windows-1251');
  expect(russian?.lines[0]).toBe(decodeCodePage(inKazakhPage(HEADLINE), 'windows-1251'));
});

test('read again: the text, its facts, the index and the highlight follow; undo and redo go there and back, also in a new session', async () => {
  const library = await openLibrary();
  const id = await oneClipping(library);
  await highlight(library, id, 'құтқарушылар екінші тәулік', 'Тексеру керек');
  await library.call('clipping.update', { id, set: { byline: 'Айгүл Сәрсенова' } });
  const right = await seen(library, id);
  expect(right).toMatchObject({ headline: HEADLINE, publishedOn: '2024-04-03', hits: [id] });

  const done = await library.call('source.reread', { clippingId: id, encoding: 'windows-1251' });
  expect(done).toMatchObject({ changed: [id], made: [], trashed: [], kept: [], anchored: 1, orphaned: 0 });
  const wrong = await seen(library, id);
  expect(wrong.text).toBe(decodeCodePage(inKazakhPage(TEXT), 'windows-1251'));
  expect(wrong).toMatchObject({ encoding: 'windows-1251', hits: [], publishedOn: null });
  const [note] = wrong.notes;
  expect(note).toMatchObject({ orphan: false, comment: 'Тексеру керек' });
  expect(wrong.text.slice(note?.selector?.start, note?.selector?.end)).toBe(
    decodeCodePage(inKazakhPage('құтқарушылар екінші тәулік'), 'windows-1251'),
  );
  // The analyst's values win over any reading.
  expect((await library.call('clipping.get', { id })).byline).toBe('Айгүл Сәрсенова');

  await library.close();
  const again = await openLibrary(library.path);
  expect(await again.call('history.undo', {})).toMatchObject({ name: 'source.reread' });
  expect(await seen(again, id)).toEqual(right);
  await again.close();
  const third = await openLibrary(library.path);
  expect(await third.call('history.redo', {})).toMatchObject({ name: 'source.reread' });
  expect(await seen(third, id)).toEqual(wrong);
  await third.call('history.undo', {});
  expect(await seen(third, id)).toEqual(right);
});

test('ranges that were shown and then undone are the same ones after a reading was taken back', async () => {
  const library = await openLibrary();
  const id = await oneClipping(library);
  const { hidden } = await library.call('clipping.get', { id });
  const range = hidden.find(({ start, end }) => end > start);
  if (!range) throw new Error('Nothing is hidden.');
  await library.call('hiddenRange.update', { ids: [range.id], shown: true });
  const shown = await seen(library, id);
  await library.call('source.reread', { clippingId: id, encoding: 'ibm866' });
  // Others come in meanwhile, with hidden ranges of their own.
  await library.importTexts({
    'other.txt': 'River rises\n\nMarch 3, 2024\n\nThe river rose on Sunday, the ministry said in a statement.\n',
  });
  await library.call('history.undo', {});
  await library.call('history.undo', {});
  expect(await seen(library, id)).toEqual(shown);
  await library.call('history.undo', {});
  expect((await library.call('clipping.get', { id })).hidden).toEqual(hidden);
});

test('a highlight whose passage is not in the new text is kept with its old text, and can be put on another', async () => {
  const library = await openLibrary();
  // UTF-8 that was read as Windows-1251: half a character is nothing in the right reading.
  const id = await oneClipping(library, new TextEncoder().encode(TEXT));
  await library.call('source.reread', { clippingId: id, encoding: 'windows-1251' });
  const { text: garbled } = await library.call('clipping.get', { id });
  const half = await library.call('annotation.create', {
    clippingId: id,
    range: { start: 1, end: 6 },
    comment: 'бұл не?',
  });
  const whole = await library.call('annotation.create', { clippingId: id, range: { start: 0, end: 14 } });
  const done = await library.call('source.reread', { clippingId: id, encoding: 'utf-8' });
  expect(done).toMatchObject({ anchored: 1, orphaned: 1 });
  const { notes, text } = await library.call('clipping.get', { id });
  expect(text).toBe(TEXT);
  const lost = notes.find((note) => note.id === half.id);
  expect(lost).toMatchObject({ orphan: true, comment: 'бұл не?', selector: { quote: garbled.slice(1, 6) } });
  expect(notes.find((note) => note.id === whole.id)).toMatchObject({ orphan: false, selector: { quote: 'Көкөзек' } });
  const cited = await library.call('text.get', { id: lost?.textId ?? 0 });
  expect(cited).toEqual({ id: lost?.textId, text: garbled, encoding: 'windows-1251' });

  const attached = await library.call('annotation.attach', { id: half.id, range: { start: 0, end: HEADLINE.length } });
  expect(attached).toMatchObject({ orphan: false, comment: 'бұл не?', selector: { quote: HEADLINE } });
  await library.call('history.undo', {});
  expect((await library.call('clipping.get', { id })).notes.find((note) => note.id === half.id)).toMatchObject({
    orphan: true,
  });
  // In the text it was made in it is no orphan.
  await library.call('source.reread', { clippingId: id, encoding: 'windows-1251' });
  expect((await library.call('clipping.get', { id })).notes.map(({ orphan }) => orphan)).toEqual([false, false]);
});

test('a note on the whole clipping is no passage, and a highlight cannot be put outside the text', async () => {
  const library = await openLibrary();
  const id = await oneClipping(library);
  const note = await library.call('annotation.create', { clippingId: id, comment: 'Маңызды' });
  await expect(library.call('annotation.attach', { id: note.id, range: { start: 0, end: 5 } })).rejects.toThrow(
    /whole/u,
  );
  const mark = await highlight(library, id, 'Ауыл тұрғындары');
  await expect(library.call('annotation.attach', { id: mark.id, range: { start: 0, end: 99_999 } })).rejects.toThrow(
    /passage/u,
  );
  await expect(library.call('annotation.attach', { id: 999, range: { start: 0, end: 5 } })).rejects.toThrow(
    /no annotation/u,
  );
});

test('stretches hidden by hand stay hidden in the new text', async () => {
  const library = await openLibrary();
  const id = await oneClipping(library);
  const { text } = await library.call('clipping.get', { id });
  const start = text.indexOf('Әкімдік қосымша');
  await library.call('hiddenRange.create', { clippingId: id, start, end: start + 15 });
  await library.call('source.reread', { clippingId: id, encoding: 'windows-1251' });
  const { hidden } = await library.call('clipping.get', { id });
  expect(hidden).toContainEqual(expect.objectContaining({ start, end: start + 15, rule: 'analyst' }));
  await library.call('history.undo', {});
  expect((await library.call('clipping.get', { id })).hidden).toContainEqual(
    expect.objectContaining({ start, end: start + 15, rule: 'analyst' }),
  );
});

function fileOfThree(): Uint8Array {
  const part = (at: number) =>
    `${'='.repeat(30)}\n${HEADLINE} ${at}\n${at} сәуір 2024\n\nАуыл тұрғындары өзен суының түнде көтерілгенін, ал әкімдік көмек бөлетінін айтты. Бұл ${at}-хабарлама, ол туралы ұзақ айтылды.\n\n`;
  return new TextEncoder().encode([1, 2, 3].map(part).join(''));
}

test('a file that holds one article in one reading and three in another: what nobody touched goes to the trash, and is back when the reading is', async () => {
  const library = await openLibrary();
  const report = await importBytes(library, { 'many.txt': fileOfThree() });
  const three = report.items[0]?.clippings ?? [];
  expect(three).toHaveLength(3);
  const standing = async () => (await library.call('clipping.list', {})).rows.map(({ id }) => id).sort((a, b) => a - b);
  const one = await library.call('source.reread', { clippingId: three[0] ?? 0, encoding: 'koi8-r' });
  expect(one).toMatchObject({ changed: [], trashed: three, kept: [] });
  expect(await standing()).toEqual(one.made);
  await library.call('history.undo', {});
  expect(await standing()).toEqual(three);
  await library.call('history.redo', {});
  expect(await standing()).toEqual(one.made);
  const back = await library.call('source.reread', { clippingId: one.made[0] ?? 0, encoding: 'utf-8' });
  expect(back).toMatchObject({ made: [], trashed: one.made });
  expect(await standing()).toEqual(three);
});

test('articles that the analyst worked on stay the articles they are, however the file would be split', async () => {
  const library = await openLibrary();
  const report = await importBytes(library, { 'many.txt': fileOfThree() });
  const three = report.items[0]?.clippings ?? [];
  const [, second = 0] = three;
  await library.call('tag.attach', { clippingIds: [second], name: 'су' });
  const mark = await highlight(library, second, 'Бұл 2-хабарлама');
  const done = await library.call('source.reread', { clippingId: second, encoding: 'koi8-r' });
  expect(done).toMatchObject({ changed: three, made: [], trashed: [], kept: [], anchored: 1 });
  await library.call('source.reread', { clippingId: second, encoding: 'utf-8' });
  const { notes, tags } = await library.call('clipping.get', { id: second });
  expect(tags.map(({ name }) => name)).toEqual(['су']);
  expect(notes[0]).toMatchObject({ id: mark.id, orphan: false, selector: mark.selector });
});

test('deleting a clipping for good takes all its texts along', async () => {
  const library = await openLibrary();
  const id = await oneClipping(library);
  const mark = await highlight(library, id, 'Ауыл тұрғындары');
  await library.call('source.reread', { clippingId: id, encoding: 'windows-1251' });
  await library.call('clipping.trash', { ids: [id] });
  await library.call('clipping.delete', { ids: [id] });
  await expect(library.call('text.get', { id: mark.textId ?? 0 })).rejects.toThrow(/no text/u);
  await library.close();
});
