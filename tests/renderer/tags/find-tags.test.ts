// Tags found by what is typed: roughly, in another language, in the wrong keyboard layout; and none by chance.

import { expect, test } from 'vitest';
import type { Tag } from '../../../contract/tag.ts';
import { tagFinder } from '../../../renderer/tags/find-tags.ts';

const tag = (id: number, name: string, path = name): Tag => ({
  ...{ id, name, path, colour: null, parentId: null, definition: '', clippings: 1, own: 1 },
});
const tags = [
  tag(1, 'климат'),
  tag(2, 'привет'),
  tag(3, 'Қазақстан'),
  tag(4, 'Бюджет', 'Экономика / Бюджет'),
  tag(5, 'follow-up'),
  tag(6, 'Су ресурстары'),
];
const find = tagFinder(tags, [{ tagId: 1, terms: ['климат', 'climate', 'climate change'] }]);
const first = (typed: string) => find(typed)[0]?.tag.name ?? null;

test.each([
  ['климат', 'климат'],
  ['климатом', 'климат'],
  ['кли', 'климат'],
  ['climate', 'климат'],
  ['ghbdtn', 'привет'],
  ['rkbvfn', 'климат'],
  ['ащддщц', 'follow-up'],
  ['казакстан', 'Қазақстан'],
  ['экономика', 'Бюджет'],
  ['бюджэт', 'Бюджет'],
  ['су', 'Су ресурстары'],
])('%s finds %s', (typed, name) => {
  expect(first(typed)).toBe(name);
});

test('a tag found by a term says by which, one found by its name does not', () => {
  expect(find('climate')[0]).toMatchObject({ tag: { id: 1 }, by: 'climate' });
  expect(find('климат')[0]).toMatchObject({ tag: { id: 1 }, by: null });
});

test.each(['', '   ', 'xyzzy', '[', '"', 'a'.repeat(2_000)])('%j finds none', (typed) => {
  expect(find(typed)).toEqual([]);
});
