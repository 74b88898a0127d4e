// Stories at work: what is found at import, what is only suggested, what the analyst says once and for all.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLibrary, RESOURCES_DIR, type TestLibrary } from '../library.ts';
import { expectedSamples } from '../resources/read.ts';

const PARAGRAPHS = [
  'The regional water council met in Sarytal on Tuesday and agreed to measure every canal before spring, its secretary Dana Omarova said after the meeting.',
  'Farmers had asked for the measurements since last summer, when a third of the fields along the lower canal stayed dry for eleven weeks and two villages bought water by the truck.',
  'The council will hire eight surveyors, lend them boats and pumps from the flood reserve, and print the results on the notice boards of all village offices by the end of April.',
  'Money comes from the district budget and from a small fund that the growers themselves opened two years ago with a share of the melon harvest.',
];
const ORIGINAL = `Water council will measure every canal\n\n${PARAGRAPHS.join('\n\n')}\n`;
const CUT = `Canals to be measured by April\n\n${PARAGRAPHS.slice(0, 3).join('\n\n').replace('Tuesday', 'Wednesday').replace('lend them', 'give them')}\n`;
const REPRINT = `WATER COUNCIL WILL MEASURE EVERY CANAL\n${PARAGRAPHS.join('\n')}\n`;
const OTHER =
  'Museum opens its cellar\n\nThe town museum opened its cellar to visitors for the first time on Saturday; forty people came to see the old wine presses, and the guide told them how grapes were carried down the hill on sledges in winter.\n';

async function imported(files: Record<string, string>) {
  const library = await openLibrary();
  const report = await library.importTexts(files);
  const ids = report.items.map((item) => item.clippings[0] ?? 0);
  return { library, report, ids };
}

async function storyOf(library: TestLibrary, clippingId: number) {
  const story = await library.call('story.get', { clippingId });
  const inStory = story.versions.filter((version) => version.status !== 'suggested');
  return { ...story, members: inStory.map((version) => version.clipping.id).sort((one, other) => one - other) };
}

test('a clipping alone has no story, one that is not there is refused', async () => {
  const { library, ids } = await imported({ 'a.txt': OTHER });
  const story = await library.call('story.get', { clippingId: ids[0] ?? 0 });
  expect(story).toMatchObject({ id: null, leadId: ids[0], versions: [{ kind: null, status: 'found' }] });
  await expect(library.call('story.get', { clippingId: 99 })).rejects.toThrow('There is no clipping 99');
  const [own] = ids as [number];
  await expect(
    library.call('story.decide', { decisions: [{ clippingId: own, otherIds: [own] }], decision: 'accepted' }),
  ).rejects.toThrow('always the same as itself');
});

test('a reprint and a cut version with another headline are one story, and the report says so', async () => {
  const { library, report, ids } = await imported({
    'one.txt': ORIGINAL,
    'cut.txt': CUT,
    'other.txt': OTHER,
    'reprint.txt': REPRINT,
  });
  const [one = 0, cut = 0, other = 0, reprint = 0] = ids;
  expect(report).toMatchObject({ imported: 4, duplicates: 0 });
  expect(report.items.map((item) => [item.status, item.reason, item.resembles])).toEqual([
    ['imported', null, []],
    ['imported', 'near', [one]],
    ['imported', null, []],
    ['imported', 'same-text', expect.arrayContaining([one])],
  ]);
  const story = await storyOf(library, cut);
  expect(story).toMatchObject({ id: one, leadId: one, members: [one, cut, reprint] });
  const near = story.versions.find((version) => version.clipping.id === one);
  expect(near?.kind).toBe('near');
  expect(near?.similarity).toBeGreaterThan(0.8);
  const rows = (await library.call('clipping.list', { sort: 'added' })).rows;
  expect(rows.find((row) => row.id === cut)).toMatchObject({ story: one, versions: 2 });
  expect(rows.find((row) => row.id === other)).toMatchObject({ story: null, versions: 0 });
});

test('“not the same” parts a version from the whole story, also from what comes later; undo puts it back, across a restart', async () => {
  const { library, ids } = await imported({ 'one.txt': ORIGINAL, 'cut.txt': CUT });
  const [one = 0, cut = 0] = ids;
  await library.call('story.decide', { decisions: [{ clippingId: one, otherIds: [cut] }], decision: 'rejected' });
  expect((await storyOf(library, one)).members).toEqual([one]);
  const later = await library.importTexts({ 'reprint.txt': REPRINT });
  const reprint = later.items[0]?.clippings[0] ?? 0;
  expect((await storyOf(library, one)).members).toEqual([one, reprint]);
  expect((await storyOf(library, cut)).members).toEqual([cut]);
  await library.close();
  const again = await openLibrary(library.path);
  await again.call('history.undo', {});
  await again.call('history.undo', {});
  expect((await storyOf(again, cut)).members).toContain(one);
  await again.call('history.redo', {});
  expect((await storyOf(again, cut)).members).toEqual([cut]);
});

test('the analyst puts clippings into one story and takes it back', async () => {
  const { library, ids } = await imported({ 'one.txt': ORIGINAL, 'other.txt': OTHER });
  const [one = 0, other = 0] = ids;
  const decisions = [{ clippingId: one, otherIds: [other] }];
  const [made] = await library.call('story.decide', { decisions, decision: 'accepted' });
  expect(made?.versions.map((version) => [version.clipping.id, version.status])).toEqual([
    [one, 'found'],
    [other, 'accepted'],
  ]);
  expect(await library.call('story.clippings', { clippingIds: [other] })).toEqual([one, other]);
  await library.call('story.decide', { decisions, decision: 'rejected' });
  expect((await storyOf(library, one)).members).toEqual([one]);
  await library.call('story.decide', { decisions, decision: 'accepted' });
  await library.call('story.decide', { decisions, decision: null });
  expect((await storyOf(library, one)).id).toBeNull();
});

test('the analyst chooses the lead; search folds the story under it, a flat one does not', async () => {
  const { library, ids } = await imported({ 'one.txt': ORIGINAL, 'cut.txt': CUT, 'reprint.txt': REPRINT });
  const [one = 0, cut = 0] = ids;
  const found = async (flat: boolean) =>
    (await library.call('search.find', { query: 'canal', flat })).hits.map((hit) => [hit.clipping.id, hit.folded]);
  expect(await found(false)).toEqual([[one, 2]]);
  await library.call('story.lead', { clippingId: cut });
  expect(await storyOf(library, one)).toMatchObject({ leadId: cut });
  expect(await found(false)).toEqual([[cut, 2]]);
  expect((await found(true)).map(([, folded]) => folded)).toEqual([undefined, undefined, undefined]);
  await library.call('clipping.trash', { ids: [cut] });
  expect(await storyOf(library, one)).toMatchObject({ leadId: one });
  await library.call('history.undo', {});
  await library.call('history.undo', {});
  expect(await storyOf(library, one)).toMatchObject({ leadId: one });
});

test('deleting for good leaves no story of one, and undo goes on working', async () => {
  const { library, ids } = await imported({ 'one.txt': ORIGINAL, 'cut.txt': CUT, 'other.txt': OTHER });
  const [one = 0, cut = 0, other = 0] = ids;
  await library.call('tag.attach', { clippingIds: [other], name: 'kept' });
  await library.call('story.decide', { decisions: [{ clippingId: one, otherIds: [other] }], decision: 'accepted' });
  await library.call('clipping.trash', { ids: [one, other] });
  await library.call('clipping.delete', { ids: [other] });
  expect((await storyOf(library, cut)).id).toBe(one);
  await library.call('clipping.delete', { ids: [one] });
  expect(await storyOf(library, cut)).toMatchObject({ id: null, members: [cut] });
  while (await library.call('history.undo', {}));
});

describe('the samples', () => {
  test('hold one text twice, which is one story at once; versions in other languages are suggested, and nothing else', async () => {
    const samples = expectedSamples();
    const library = await openLibrary();
    const report = await library.importPaths(...samples.map(({ file }) => join(RESOURCES_DIR, 'samples', file)));
    const fileOf = new Map(report.items.map((item, at) => [item.clippings[0] ?? 0, samples[at]?.file]));
    const told = new Map(samples.map(({ file, story }) => [file, story]));
    const joined: [string | undefined, string | undefined][] = [];
    const wrong: [string | undefined, string | undefined][] = [];
    const missed: string[] = [];
    for (const [id, file] of fileOf) {
      const story = await library.call('story.get', { clippingId: id });
      const versions = story.versions.filter((version) => version.clipping.id !== id);
      const files = new Set(versions.map((version) => fileOf.get(version.clipping.id)));
      for (const version of versions) {
        const other = fileOf.get(version.clipping.id);
        if (told.get(file ?? '') === null || told.get(file ?? '') !== told.get(other ?? '')) wrong.push([file, other]);
        if (version.status !== 'suggested') joined.push([file, other]);
      }
      for (const sample of samples)
        if (
          sample.file !== file &&
          sample.story !== null &&
          sample.story === told.get(file ?? '') &&
          !files.has(sample.file)
        )
          missed.push(`${file} ${sample.file}`);
    }
    expect(wrong).toEqual([]);
    expect(missed).toEqual([]);
    const twice = samples.find((sample) => sample.sameTextAs);
    expect(joined).toHaveLength(2);
    expect(joined).toContainEqual([twice?.file, twice?.sameTextAs]);
  });
});
