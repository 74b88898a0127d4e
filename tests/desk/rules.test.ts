// The analyst's cleaning rules: tried, saved, over what is there and what comes in, taken back whole.

import { describe, expect, test } from 'vitest';
import { openLibrary, type TestLibrary } from '../library.ts';

const page = (headline: string, views: number) =>
  `${headline}\n\nВ посёлке Каменка завершили ремонт моста через реку, сообщил аким района Асхат Жумабеков на встрече с жителями.\n\nБелка дня прыгала ${views} раз\n\nРаботы шли с весны, их выполнило предприятие из соседнего района. Мост открыт для всех машин.\n`;
const english =
  'A Bridge Is Mended in Kamenka\n\nThe bridge over the river in Kamenka was mended this week, the head of the district told people who live there.\n\nБелка дня прыгала 5 раз\n\nThe work began in spring and was done by a firm from the next district.\n';
const rule = { name: 'Белка', pattern: 'Белка дня прыгала {number} раз', hides: 'line' as const };

async function withThree(): Promise<TestLibrary> {
  const library = await openLibrary();
  await library.importTexts({
    'a.txt': page('Мост в Каменке открыли после ремонта', 143),
    'b.txt': page('Мост через реку отремонтировали к осени', 9),
    'c.txt': english,
  });
  return library;
}

const bodies = async ({ call }: TestLibrary) => {
  const { rows } = await call('clipping.list', {});
  const all = await Promise.all(rows.map(({ id }) => call('clipping.get', { id })));
  return all.sort((one, other) => one.id - other.id);
};

const settled = async ({ call }: TestLibrary) => {
  while ((await call('rule.list', {})).cleaning) await new Promise((next) => setTimeout(next, 5));
};

const hiddenBy = async (library: TestLibrary, name: string) =>
  (await bodies(library)).map(({ text, hidden }) =>
    hidden
      .filter((range) => range.rule === name && !range.shown)
      .map(({ start, end }) => text.slice(start, end).trim()),
  );

const found = async ({ call }: TestLibrary, query: string) => (await call('search.find', { query })).total;

describe('rules of the analyst', () => {
  test.for([
    ['{any}', 'line'],
    ['{number} {number}', 'line'],
    ['я{any}', 'line'],
    ['!!!', 'span'],
  ] as const)('%s would hide nearly everything and is refused', async ([pattern, hides]) => {
    const { call } = await openLibrary();
    await expect(call('rule.preview', { pattern, hides })).rejects.toThrow(/words of its own/u);
    await expect(call('rule.create', { name: 'x', pattern, hides })).rejects.toThrow(/words of its own/u);
  });

  test('a rule, an outlet or a clipping that is not there is refused', async () => {
    const { call } = await openLibrary();
    await expect(call('rule.delete', { id: 9 })).rejects.toThrow(/no rule 9/u);
    await expect(call('rule.update', { id: 9, enabled: false })).rejects.toThrow(/no rule 9/u);
    await expect(call('rule.create', { ...rule, outletId: 999_999 })).rejects.toThrow(/no outlet/u);
    await expect(call('hiddenRange.create', { clippingId: 9, start: 0, end: 4 })).rejects.toThrow(/no clipping 9/u);
  });

  test('a preview counts and shows what would go, and hides nothing', async () => {
    const library = await withThree();
    const preview = await library.call('rule.preview', { ...without(rule), limit: 2 });
    expect(preview).toMatchObject({ clippings: 3, passages: 3, heavy: 0 });
    expect(preview.rows.map(({ passages }) => passages[0]?.quote)).toEqual([
      'Белка дня прыгала 143 раз',
      'Белка дня прыгала 9 раз',
    ]);
    expect(preview.rows[0]?.passages[0]?.after).toContain('Работы шли');
    const rest = await library.call('rule.preview', { ...without(rule), limit: 2, after: preview.next });
    expect(rest.rows).toHaveLength(1);
    expect(rest.next).toBeNull();
    expect(await hiddenBy(library, rule.name)).toEqual([[], [], []]);
    const russian = await library.call('rule.preview', { ...without(rule), language: 'ru' });
    expect(russian.clippings).toBe(2);
  });

  test('a preview warns of a rule that takes much of a body', async () => {
    const library = await withThree();
    const preview = await library.call('rule.preview', { pattern: 'В посёлке Каменка{any}', hides: 'from' });
    expect(preview).toMatchObject({ clippings: 2, heavy: 2 });
    expect(preview.rows[0]?.isHeavy).toBe(true);
  });

  test('saved, it hides in the library and in what comes in later, and search knows', async () => {
    const library = await withThree();
    expect(await found(library, 'прыгала')).toBe(3);
    await library.call('rule.create', rule);
    await settled(library);
    expect(await hiddenBy(library, rule.name)).toEqual([
      ['Белка дня прыгала 143 раз'],
      ['Белка дня прыгала 9 раз'],
      ['Белка дня прыгала 5 раз'],
    ]);
    expect(await found(library, 'прыгала')).toBe(0);
    await library.importTexts({ 'd.txt': page('Паром заменили новым мостом', 77) });
    expect((await hiddenBy(library, rule.name)).at(-1)).toEqual(['Белка дня прыгала 77 раз']);
    expect(await found(library, 'прыгала')).toBe(0);
    expect((await library.call('rule.list', {})).own).toMatchObject([{ name: 'Белка', clippings: 4, passages: 4 }]);
  });

  test('undo, redo, switching off and deleting take away exactly what it made', async () => {
    const library = await withThree();
    const before = (await bodies(library)).map(({ hidden }) => hidden);
    const { id } = await library.call('rule.create', { ...rule, language: 'ru' });
    await settled(library);
    expect((await hiddenBy(library, rule.name)).flat()).toHaveLength(2);
    await library.call('history.undo', {});
    await settled(library);
    expect((await bodies(library)).map(({ hidden }) => hidden)).toEqual(before);
    expect(await found(library, 'прыгала')).toBe(3);
    await library.call('history.redo', {});
    await settled(library);
    expect((await hiddenBy(library, rule.name)).flat()).toHaveLength(2);
    await library.call('rule.update', { id, enabled: false });
    await settled(library);
    expect((await bodies(library)).map(({ hidden }) => hidden)).toEqual(before);
    await library.call('rule.update', { id, enabled: true });
    await library.call('rule.delete', { id });
    await settled(library);
    expect((await bodies(library)).map(({ hidden }) => hidden)).toEqual(before);
  });

  test('what the analyst showed stays shown while its rule is changed, and goes with it', async () => {
    const library = await withThree();
    const { id } = await library.call('rule.create', rule);
    await settled(library);
    const [first] = await bodies(library);
    const range = first?.hidden.find((one) => one.rule === rule.name);
    await library.call('hiddenRange.update', { ids: [range?.id ?? 0], shown: true });
    await library.call('rule.update', { id, name: 'Белка дня', pattern: 'белка дня{any}' });
    await settled(library);
    expect((await bodies(library))[0]?.hidden.find((one) => one.rule === 'Белка дня')).toMatchObject({
      id: range?.id,
      shown: true,
    });
    await library.call('rule.delete', { id });
    await settled(library);
    expect(
      (await bodies(library)).flatMap(({ hidden }) => hidden.filter((one) => one.rule.startsWith('Белка'))),
    ).toEqual([]);
  });

  test('for one outlet it follows the outlet, corrections of it too', async () => {
    const library = await withThree();
    const [first, second] = await bodies(library);
    await library.call('clipping.update', { id: first?.id ?? 0, set: { outlet: 'Лесная быль' } });
    const outlet = (await library.call('outlet.list', {})).find(({ name }) => name === 'Лесная быль');
    await library.call('rule.create', { ...rule, outletId: outlet?.id ?? 0 });
    await settled(library);
    expect((await hiddenBy(library, rule.name)).map((some) => some.length)).toEqual([1, 0, 0]);
    await library.call('clipping.update', { id: second?.id ?? 0, set: { outlet: 'Лесная быль' } });
    await library.call('clipping.update', { id: first?.id ?? 0, clear: ['outlet'] });
    expect((await hiddenBy(library, rule.name)).map((some) => some.length)).toEqual([0, 1, 0]);
  });

  test('a stretch is hidden by hand, and undone', async () => {
    const library = await withThree();
    const [first] = await bodies(library);
    const start = first?.text.indexOf('Мост открыт') ?? 0;
    const clippingId = first?.id ?? 0;
    await library.call('hiddenRange.create', { clippingId, start, end: start + 27 });
    expect((await hiddenBy(library, 'analyst'))[0]).toEqual(['Мост открыт для всех машин.']);
    expect(await found(library, '"открыт для всех машин"')).toBe(1);
    await library.call('history.undo', {});
    expect((await hiddenBy(library, 'analyst')).flat()).toEqual([]);
    expect(await found(library, '"открыт для всех машин"')).toBe(2);
  });

  test('the shipped rules can be read', async () => {
    const library = await withThree();
    const { shipped } = await library.call('rule.list', {});
    expect(shipped.find(({ name }) => name === 'counter.views')).toMatchObject({ marks: false, passages: 0 });
    expect(shipped.find(({ name }) => name === 'headline')?.passages).toBe(3);
  });
});

const without = ({ pattern, hides }: typeof rule) => ({ pattern, hides });
