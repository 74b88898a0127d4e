// Annotations through a W3C file: out and in again without loss or doubles; what cannot be placed is said, never guessed.

import { expect, test } from 'vitest';
import { openLibrary, type TestLibrary } from '../library.ts';

const TEXT = `River rises above the old bridge

Northern Courier, 3 April 2024

The river rose above the old bridge on Tuesday night. "We did not sleep until dawn," said Gulnar Abenova, a teacher.
Officials promised boats. Later the officials promised boats again 🚣, and more of them than before.
`;

async function withRiver(text = TEXT): Promise<{ library: TestLibrary; id: number }> {
  const library = await openLibrary();
  const { id } = await library.call('import.create', {});
  await library.call('import.addBytes', {
    id,
    name: 'river.txt',
    modifiedAt: null,
    bytes: new TextEncoder().encode(text),
  });
  await library.call('import.close', { id });
  const report = await library.call('import.wait', { id });
  return { library, id: report.items[0]?.clippings[0] ?? 0 };
}

async function seen({ call }: TestLibrary, id: number) {
  const { notes } = await call('clipping.get', { id });
  return notes.map(({ kind, selector, colour, comment, tags, speaker }) => ({
    ...{ kind, selector, colour, comment, speaker },
    tags: tags.map(({ name }) => name),
  }));
}

test('what is no file of annotations is refused, and nothing changes', async () => {
  const { library, id } = await withRiver();
  for (const text of ['', 'not json', '[]', '{"type":"Person"}', 'null', '[1, {"type":"Annotation1"}]'])
    await expect(library.call('annotation.import', { text })).rejects.toThrow(/no Web Annotations/u);
  expect(await seen(library, id)).toEqual([]);
  expect((await library.call('history.list', {})).some(({ name }) => name === 'annotation.import')).toBe(false);
});

test('what went out comes in elsewhere as it was, once, and goes by one undo', async () => {
  const { library, id } = await withRiver();
  const { text } = await library.call('clipping.get', { id });
  const mark = async (quote: string, nth: number, more: object) => {
    let start = -1;
    for (let at = 0; at <= nth; at += 1) start = text.indexOf(quote, start + 1);
    await library.call('annotation.create', { clippingId: id, range: { start, end: start + quote.length }, ...more });
  };
  await mark('We did not sleep until dawn', 0, {
    colour: 'quotation',
    speaker: 'Gulnar Abenova',
    tags: ['witness', 'flood'],
  });
  await mark('promised boats', 1, { colour: 'followup', comment: 'Which boats?\nAsk.' });
  await mark('boats again 🚣', 0, { colour: 'data' });
  await library.call('annotation.create', { clippingId: id, comment: 'Compare with the dam.' });
  const file = await library.call('annotation.export', {});
  const page = JSON.parse(file.text) as { '@context': unknown[]; items: { type: string; target: object }[] };
  expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(page.items).toHaveLength(4);
  expect(page.items.every(({ type }) => type === 'Annotation')).toBe(true);

  const other = await withRiver();
  const done = await other.library.call('annotation.import', { text: file.text });
  expect(done).toMatchObject({ made: 4, already: 0, unplaced: [] });
  expect(await seen(other.library, other.id)).toEqual(await seen(library, id));
  expect(await other.library.call('annotation.import', { text: file.text })).toMatchObject({
    made: 0,
    already: 4,
    unplaced: [],
  });
  expect((await seen(other.library, other.id)).length).toBe(4);
  await other.library.call('history.undo', {});
  expect(await seen(other.library, other.id)).toEqual([]);
  await other.library.call('history.redo', {});
  expect((await seen(other.library, other.id)).length).toBe(4);
});

test('a passage that may stand in two places, one that is gone and a source nobody has are reported', async () => {
  const { library, id } = await withRiver();
  const quote = (exact: string, source: string, prefix = '', suffix = '') => ({
    type: 'Annotation',
    body: [{ type: 'TextualBody', value: 'seen' }],
    target: { source, selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] },
  });
  const sha = (await library.call('clipping.get', { id })).sourceFile.sha256;
  const here = `urn:sha256:${sha}`;
  const done = await library.call('annotation.import', {
    text: JSON.stringify([
      quote('promised boats', here),
      quote('the river sank', here),
      quote('promised boats', 'https://example.org/none'),
      quote('', here),
      { type: 'Annotation', target: here },
      { type: 'Book' },
      quote('promised boats', here, 'Later the officials '),
      quote('rose above the old bridge on Tuesday night', 'https://example.org/none'),
    ]),
  });
  expect(done.unplaced.map(({ reason }) => reason)).toEqual([
    ...['no-passage', 'no-passage', 'no-clipping', 'no-passage', 'nothing-said', 'unreadable'],
  ]);
  expect(done.made).toBe(2);
  const { text } = await library.call('clipping.get', { id });
  const placed = (await seen(library, id)).map(({ selector }) => selector?.start);
  expect(placed).toEqual([text.indexOf('rose above'), text.lastIndexOf('promised boats')]);
});

test('a changed text takes only the passages that surely are the same', async () => {
  const { library, id } = await withRiver();
  const { text } = await library.call('clipping.get', { id });
  for (const quote of ['We did not sleep until dawn', 'promised boats', 'Tuesday night']) {
    const start = text.indexOf(quote);
    await library.call('annotation.create', { clippingId: id, range: { start, end: start + quote.length } });
  }
  const file = await library.call('annotation.export', { clippingIds: [id] });
  const other = await withRiver(TEXT.replace('Tuesday', 'Monday').replace('Northern Courier', 'The Northern Courier'));
  // Another file without a link: only a quote that is telling by itself finds its clipping.
  const done = await other.library.call('annotation.import', { text: file.text });
  expect(done).toMatchObject({ made: 0 });
  expect(done.unplaced.map(({ reason }) => reason)).toEqual(['no-clipping', 'no-clipping', 'no-clipping']);
});
