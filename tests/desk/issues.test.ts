// Issues, templates and what is offered: what was sent stays as it was sent; what is offered is what matches and is not there yet.

import { expect, test } from 'vitest';
import type { Period } from '../../contract/briefing.ts';
import { openLibrary, type TestLibrary } from '../library.ts';

const TEXTS = {
  'a.txt':
    'Flood warning issued for the north\n\nMarch 3, 2024\n\nRivers rose quickly after the snow melted, the ministry of emergencies said on Sunday.\n',
  'b.txt':
    'Reform of the council debated\n\nMarch 9, 2024\n\nDelegates spoke at length about the reform of the Security Council and its members.\n',
  'c.txt': 'Harvest plans\n\nFarmers in the south expect a good harvest after a wet spring, their union said.\n',
};

async function briefed(): Promise<{ library: TestLibrary; ids: number[]; briefingId: number }> {
  const library = await openLibrary();
  const report = await library.importTexts(TEXTS);
  const ids = report.items.flatMap((item) => item.clippings);
  const { id } = await library.call('briefing.create', {
    title: 'Week 10',
    language: 'en',
    clippingIds: ids.slice(0, 2),
  });
  return { library, ids, briefingId: id };
}

async function markdown(library: TestLibrary, id: number): Promise<string> {
  return new TextDecoder().decode((await library.call('issue.render', { id, format: 'md' })).bytes);
}

test('an issue of a briefing that is not there is refused, and so is a template that is gone', async () => {
  const { library, briefingId } = await briefed();
  await expect(library.call('issue.create', { briefingId: 99 })).rejects.toMatchObject({ code: 'not-found' });
  await library.call('briefing.update', { id: briefingId, template: 'no-such' }).catch(() => {});
  await expect(library.call('issue.create', { briefingId })).rejects.toMatchObject({ code: 'not-found' });
  await expect(library.call('issue.compare', { id: 1, earlierId: 2 })).rejects.toMatchObject({ code: 'not-found' });
});

test('an issue stays as it was sent, whatever becomes of briefing and clippings', async () => {
  const { library, ids, briefingId } = await briefed();
  const [a = 0, b = 0] = ids;
  const first = await library.call('issue.create', { briefingId });
  expect(first).toMatchObject({ number: 1, title: 'Week 10', entries: 2, template: 'house' });
  const sent = await markdown(library, first.id);
  expect(sent).toContain('Flood warning issued for the north');

  await library.call('clipping.update', { id: a, set: { headline: 'Another headline' } });
  await library.call('briefing.update', { id: briefingId, title: 'Week 11' });
  expect(await markdown(library, first.id)).toBe(sent);
  await library.call('clipping.trash', { ids: [b] });
  await library.call('clipping.delete', { ids: [b] });
  expect(await markdown(library, first.id)).toBe(sent);
  const second = await library.call('issue.create', { briefingId });
  expect(second).toMatchObject({ number: 2, title: 'Week 11', entries: 1 });
  await library.call('briefing.delete', { id: briefingId });
  expect(await library.call('issue.list', {})).toMatchObject([
    { number: 2, briefingId: null },
    { number: 1, briefingId: null },
  ]);
  expect(await markdown(library, first.id)).toBe(sent);
});

test('an issue says its number and day wherever it is read, and no number is given twice', async () => {
  const { library, briefingId } = await briefed();
  const draft = await library.call('briefing.render', { id: briefingId, format: 'md' });
  expect(draft.fileName).toBe('Week 10.md');
  expect(new TextDecoder().decode(draft.bytes)).not.toContain('issue 1');
  await library.call('issue.create', { briefingId });
  const second = await library.call('issue.create', { briefingId });
  expect((await library.call('briefing.get', { id: briefingId })).nextIssue).toBe(3);
  const sent = await library.call('issue.render', { id: second.id, format: 'md' });
  expect(sent.fileName).toBe('Week 10 – issue 2.md');
  const text = new TextDecoder().decode(sent.bytes);
  expect(text).toContain('Press briefing · issue 2');
  expect(text).toContain('This is issue 2, frozen on');
  const zip = await library.call('issue.render', { id: second.id, format: 'zip' });
  expect(await library.call('pack.verify', { bytes: new Uint8Array(zip.bytes) })).toMatchObject({ ok: true, issue: 2 });

  await library.call('issue.delete', { id: second.id });
  const third = await library.call('issue.create', { briefingId });
  expect(third.number).toBe(3);
  await library.call('history.undo', {});
  expect((await library.call('issue.create', { briefingId })).number).toBe(4);

  await library.call('briefing.delete', { id: briefingId });
  const other = await library.call('briefing.create', { title: 'Другой', language: 'ru' });
  const first = await library.call('issue.create', { briefingId: other.id });
  expect(first.number).toBe(1);
  const { fileName } = await library.call('issue.render', { id: first.id, format: 'md' });
  expect(fileName).toBe('Другой – выпуск 1.md');
});

test('two issues are compared: what is new, what changed and how, what was dropped', async () => {
  const { library, ids, briefingId } = await briefed();
  const [a = 0, b = 0, c = 0] = ids;
  const first = await library.call('issue.create', { briefingId });
  const { sections } = await library.call('briefing.get', { id: briefingId });
  const section = sections[0];
  const [one, two] = section?.entries ?? [];
  if (!section || !one || !two) throw new Error('The briefing has two entries.');
  await library.call('entry.create', { sectionId: section.id, clippingIds: [c] });
  await library.call('entry.update', { id: one.id, shape: 'full', commentary: 'Watch this.' });
  await library.call('entry.delete', { id: two.id });
  const second = await library.call('issue.create', { briefingId });
  const expected = {
    pack: [],
    sections: [],
    added: [{ clippingId: c, headline: 'Harvest plans', section: 'Week 10' }],
    changed: [
      {
        clippingId: a,
        headline: 'Flood warning issued for the north',
        section: 'Week 10',
        changes: ['shape', 'commentary'],
      },
    ],
    dropped: [{ clippingId: b, headline: 'Reform of the council debated', section: 'Week 10' }],
    unchanged: 0,
  };
  expect(await library.call('issue.compare', { id: second.id, earlierId: first.id })).toEqual(expected);
  await library.call('issue.create', { briefingId });
  const third = await library.call('issue.create', { briefingId });
  expect(await library.call('issue.compare', { id: third.id, earlierId: first.id })).toEqual(expected);
  expect(await library.call('issue.compare', { id: third.id, earlierId: second.id })).toMatchObject({
    pack: [],
    sections: [],
    changed: [],
    unchanged: 2,
  });
});

test('a comparison tells all that an issue freezes: summary, introductions, order, glosses, tone, importance, themes, template', async () => {
  const { library, ids, briefingId } = await briefed();
  const [a = 0, b = 0] = ids;
  const { text } = await library.call('clipping.get', { id: a });
  const start = text.indexOf('Rivers rose');
  const highlight = await library.call('annotation.create', { clippingId: a, range: { start, end: start + 11 } });
  const { sections } = await library.call('briefing.get', { id: briefingId });
  const [section] = sections;
  const [one, two] = section?.entries ?? [];
  if (!section || !one || !two) throw new Error('The briefing has two entries.');
  const [theme] = await library.call('theme.list', { language: 'en' });
  const first = await library.call('issue.create', { briefingId });

  await library.call('briefing.update', { id: briefingId, summary: 'All is well.', template: 'digest', reader: 'You' });
  await library.call('section.update', { id: section.id, commentary: 'On rivers.' });
  await library.call('entry.move', { id: two.id, sectionId: section.id, to: 0 });
  await library.call('entryQuotation.update', { entryId: one.id, annotationId: highlight.id, gloss: 'Реки поднялись' });
  await library.call('annotation.update', { id: highlight.id, comment: 'Check the figure.' });
  await library.call('clipping.rate', { ids: [a], tone: 'negative', importance: 3 });
  await library.call('theme.decide', { themeId: theme?.id ?? 0, clippingIds: [b], decision: 'accepted' });
  const { id: madeId } = await library.call('section.create', { briefingId, title: 'Later' });
  await library.call('section.update', { id: madeId, commentary: 'To come.' });
  const second = await library.call('issue.create', { briefingId });
  expect(await library.call('issue.compare', { id: second.id, earlierId: first.id })).toMatchObject({
    pack: ['reader', 'summary', 'template'],
    sections: [
      { title: 'Week 10', changes: ['introduction', 'order'] },
      { title: 'Later', changes: ['added'] },
    ],
    changed: [
      { clippingId: b, changes: ['themes'] },
      { clippingId: a, changes: ['remarks', 'glosses', 'tone', 'importance'] },
    ],
    unchanged: 0,
  });
});

test('freezing can be undone and done again, after a restart too', async () => {
  const { library, briefingId } = await briefed();
  const issue = await library.call('issue.create', { briefingId });
  const sent = await markdown(library, issue.id);
  await library.call('history.undo', {});
  expect(await library.call('issue.list', {})).toEqual([]);
  await library.close();
  const again = await openLibrary(library.path);
  await again.call('history.redo', {});
  expect(await again.call('issue.list', { briefingId })).toEqual([issue]);
  expect(await markdown(again, issue.id)).toBe(sent);
});

test('what a briefing gathers is offered once, within its days, and not again once an issue used it, which its clippings say', async () => {
  const { library, ids, briefingId } = await briefed();
  const [a = 0, b = 0, c = 0] = ids;
  const offered = async (id: number, withUsed = false) =>
    (await library.call('briefing.offers', { id, withUsed })).map((offer) => offer.clipping.id);
  const next = await library.call('briefing.create', { title: 'Week 11', language: 'en' });
  expect(await offered(next.id)).toEqual([]);
  const saved = await library.call('savedSearch.create', { name: 'All of it', terms: { query: 'said OR reform' } });
  const gathers = { savedSearchIds: [saved.id], from: null, to: null };
  await library.call('briefing.update', { id: next.id, gathers });
  expect(await offered(next.id)).toEqual([a, b, c]);
  await library.call('briefing.update', { id: next.id, gathers: { ...gathers, from: '2024-03-05', to: '2024-03' } });
  expect(await offered(next.id)).toEqual([b]);
  await library.call('briefing.update', { id: next.id, gathers });
  const found = async (query: string, filters = {}) =>
    (await library.call('search.find', { query, filters, sort: 'oldest' })).hits.map((hit) => hit.clipping.id);
  expect(await found('has:issue')).toEqual([]);
  const { id: issueId } = await library.call('issue.create', { briefingId });
  expect(await offered(next.id)).toEqual([c]);
  expect(await library.call('briefing.offers', { id: next.id, withUsed: true })).toMatchObject([
    { clipping: { id: a }, usedIn: [{ number: 1, title: 'Week 10' }] },
    { clipping: { id: b } },
    { clipping: { id: c }, usedIn: [] },
  ]);
  await library.call('savedSearch.delete', { id: saved.id });
  expect(await offered(next.id, true)).toEqual([]);

  const [row] = await library.call('clipping.rows', { ids: [a] });
  expect(row?.usedIn).toEqual([{ issueId, briefingId, number: 1, title: 'Week 10' }]);
  expect((await library.call('clipping.get', { id: c })).usedIn).toBeUndefined();
  const inIssue = ['used:1', 'issue:"week 10"', 'has:issue', 'выпуск:1', 'есть:выпуск', 'шығарылым:1', 'бар:шығарылым'];
  for (const query of inIssue) expect(await found(query), query).toEqual([a, b]);
  for (const query of ['used:none', 'выпуск:нет', 'шығарылым:жоқ', '-has:issue']) {
    expect(await found(query), query).toEqual([c]);
  }
  expect(await found('used:2')).toEqual([]);
  expect(await found('', { used: true })).toEqual([a, b]);
  expect(await found('', { used: false })).toEqual([c]);
  expect((await library.call('search.facets', { query: '' })).used).toEqual({ with: 2, without: 1 });
  await library.call('issue.delete', { id: issueId });
  expect(await found('has:issue')).toEqual([]);

  // Begun over a period: of a source, and of the whole library; undated ones count by the day they were added.
  const kept = await library.call('savedSearch.create', { name: 'Said', terms: { query: 'said OR reform' } });
  const begun = async (period: Partial<Period>, savedSearchIds: number[] = []) => {
    const made = await library.call('briefing.create', { title: 'Now', language: 'en', savedSearchIds, period });
    return { ...made, held: made.sections.flatMap(({ entries }) => entries.map(({ clipping }) => clipping.id)) };
  };
  const early = await begun({ to: '2024-03-05' }, [kept.id]);
  expect(early).toMatchObject({ held: [a], gathers: { savedSearchIds: [kept.id], to: '2024-03-05', from: null } });
  expect(await offered(early.id)).toEqual([]);
  expect((await begun({ from: '2024-03-05' })).held).toEqual([b, c]);
  expect((await begun({ addedSince: '2999-01-01T00:00:00Z' })).held).toEqual([]);
  const since = await begun({ addedSince: '2024-01-01T00:00:00Z' });
  expect(since).toMatchObject({ held: [a, b, c], sections: [{ title: 'Now' }] });
  await library.call('entry.delete', { id: since.sections[0]?.entries[1]?.id ?? 0 });
  expect(await offered(since.id)).toEqual([b]);
});

test('a briefing goes on gathering from all it began with, and takes nothing an issue used unless told to', async () => {
  const { library, ids, briefingId } = await briefed();
  const [a = 0, b = 0, c = 0] = ids;
  const saved = async (name: string, query: string) =>
    (await library.call('savedSearch.create', { name, terms: { query } })).id;
  const savedSearchIds = [await saved('Floods', 'rivers'), await saved('Crops', 'harvest')];
  const begin = async (rest: { withUsed?: boolean; clippingIds?: number[] } = {}) => {
    const made = await library.call('briefing.create', { title: 'Next', language: 'en', savedSearchIds, ...rest });
    return { id: made.id, held: made.sections.flatMap(({ entries }) => entries.map(({ clipping }) => clipping.id)) };
  };
  const first = await begin();
  expect(first.held).toEqual([a, c]);
  const later = await library.importTexts({
    'd.txt': 'Rivers fall again\n\nMarch 12, 2024\n\nThe rivers of the north are falling.\n',
    'e.txt': 'Harvest begun\n\nMarch 13, 2024\n\nThe harvest has begun in the south.\n',
  });
  const fresh = later.items.flatMap((item) => item.clippings);
  const offers = await library.call('briefing.offers', { id: first.id });
  expect(offers.map(({ clipping }) => clipping.id)).toEqual(fresh);

  await library.call('issue.create', { briefingId });
  expect((await begin()).held).toEqual([fresh[0], c, fresh[1]]);
  expect((await begin({ withUsed: true })).held).toEqual([a, fresh[0], c, fresh[1]]);
  expect((await begin({ clippingIds: [b] })).held).toContain(b);
});

test('a shipped template is not changed; a copy is, and its faults are told at their line', async () => {
  const { library, briefingId } = await briefed();
  const [house] = await library.call('template.list', {});
  expect(house).toMatchObject({ key: 'house', origin: 'shipped' });
  await expect(library.call('template.update', { id: house?.id ?? 0, typst: '' })).rejects.toMatchObject({
    code: 'bad-input',
  });
  const copy = await library.call('template.create', { name: 'Ours', from: 'house' });
  expect(copy).toMatchObject({ name: 'Ours', origin: 'analyst', parts: house?.parts });
  await expect(library.call('template.create', { name: 'ours', from: 'house' })).rejects.toMatchObject({
    code: 'name-taken',
  });
  const broken = '#import "base.typ": *\n#show: paper.with()\n\n#cover(1)\n';
  const faults = await library.call('template.check', { briefingId, typst: broken, parts: copy.parts });
  expect(faults).toMatchObject([{ line: 4 }]);
  expect(await library.call('template.check', { briefingId, typst: copy.typst, parts: copy.parts })).toEqual([]);

  const shorter = { name: 'Shorter', from: 'digest', typst: copy.typst, parts: ['cover' as const] };
  const short = await library.call('template.create', shorter);
  expect(short).toMatchObject({ name: 'Shorter', typst: copy.typst, parts: ['cover'] });
  await library.call('history.undo', {});
  expect((await library.call('template.list', {})).map(({ name }) => name)).not.toContain('Shorter');

  await library.call('template.update', { id: copy.id, typst: broken });
  await library.call('briefing.update', { id: briefingId, template: copy.key });
  await expect(library.call('briefing.render', { id: briefingId, format: 'pdf' })).rejects.toMatchObject({
    code: 'template-fault',
    message: expect.stringMatching(/line 4/) as string,
  });
  await library.call('template.delete', { id: copy.id });
  expect(await library.call('briefing.get', { id: briefingId })).toMatchObject({ template: 'house' });
});

test('classification and length of excerpts are the briefing’s own', async () => {
  const { library, briefingId } = await briefed();
  await library.call('briefing.update', { id: briefingId, classification: 'Internal', excerptLength: 100 });
  const { bytes } = await library.call('briefing.render', { id: briefingId, format: 'md' });
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain('Internal');
  await library.call('history.undo', {});
  expect(await library.call('briefing.get', { id: briefingId })).toMatchObject({
    classification: '',
    excerptLength: 600,
  });
});

test('a section is parted at an entry; chosen quotations and their translations go into the pack', async () => {
  const { library, ids, briefingId } = await briefed();
  const [a = 0] = ids;
  const { text } = await library.call('clipping.get', { id: a });
  for (const quote of ['Rivers rose quickly', 'ministry of emergencies']) {
    const start = text.indexOf(quote);
    await library.call('annotation.create', { clippingId: a, range: { start, end: start + quote.length } });
  }
  const before = await library.call('briefing.get', { id: briefingId });
  const [one, two] = before.sections[0]?.entries ?? [];
  if (!one || !two) throw new Error('The briefing has two entries.');
  expect(one.quotations.map(({ quote, included }) => [quote, included])).toEqual([
    ['Rivers rose quickly', true],
    ['ministry of emergencies', true],
  ]);
  const [first, second] = one.quotations;
  await library.call('entryQuotation.update', {
    entryId: one.id,
    annotationId: first?.annotationId ?? 0,
    gloss: 'Реки быстро поднялись',
  });
  await library.call('entryQuotation.update', {
    entryId: one.id,
    annotationId: second?.annotationId ?? 0,
    included: false,
  });
  await library.call('entry.update', { id: one.id, shape: 'quotations', commentary: 'This is **new**.' });
  await library.call('section.split', { entryId: two.id, title: 'Below' });
  const after = await library.call('briefing.get', { id: briefingId });
  expect(after.sections.map(({ title, entries }) => [title, entries.map((entry) => entry.id)])).toEqual([
    ['Week 10', [one.id]],
    ['Below', [two.id]],
  ]);
  const { bytes, verification } = await library.call('briefing.render', { id: briefingId, format: 'md' });
  const pack = new TextDecoder().decode(bytes);
  expect(verification).toMatchObject({ verified: 1, failed: [] });
  expect(pack).toContain('Translation: Реки быстро поднялись');
  expect(pack).toContain('This is **new**.');
  expect(pack).not.toContain('ministry of emergencies');
  await library.call('history.undo', {});
  expect((await library.call('briefing.get', { id: briefingId })).sections).toHaveLength(1);
});
