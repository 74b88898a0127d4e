// Searches typed ahead: a newer one ends those before it, in its own window only.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../desk/desk.ts';
import { Overtaking, overtaken } from '../../desk/overtaking.ts';

describe('overtaking', () => {
  test('tells the search before it to end, and no other', async () => {
    const overtaking = new Overtaking();
    const ends: (() => void)[] = [];
    const cells: number[] = [];
    const search = (cell: number | null) => {
      cells.push(cell ?? -1);
      return new Promise<void>((end) => ends.push(end));
    };
    const running = [
      overtaking.run('search.find', 'one', search),
      overtaking.run('search.facets', 'one', search),
      overtaking.run('search.find', 'two', search),
      overtaking.run('search.find', 'one', search),
    ];
    expect(cells.map((cell) => overtaken(overtaking.cells, cell))).toEqual([true, false, false, false]);
    for (const end of ends) end();
    await Promise.all(running);
    const again = overtaking.run('search.find', 'one', search);
    expect(overtaken(overtaking.cells, cells.at(-1) ?? -1)).toBe(false);
    ends.at(-1)?.();
    await again;
  });

  test('lets more searches run than can be told to end', async () => {
    const overtaking = new Overtaking();
    const all = Array.from({ length: 600 }, (_, at) =>
      overtaking.run('search.find', `${at}`, async (cell) => (cell === null ? 'runs on' : 'may be told')),
    );
    expect(new Set(await Promise.all(all))).toEqual(new Set(['runs on', 'may be told']));
  });
});

describe('a desk asked ahead', () => {
  let desk: Desk;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clipdesk-overtaking-'));
    desk = await openDesk({
      libraryPath: join(folder, 'library.clipdesk'),
      resourcesDir: join(import.meta.dirname, '..', '..', 'resources'),
    });
    const file = join(folder, 'one.txt');
    writeFileSync(
      file,
      'Water council meets\n\nThe regional water council met in Sarytal on Tuesday to measure the canals.\n',
    );
    const made = (await desk.call('import.create', {})) as { ok: true; value: { id: number } };
    const { id } = made.value;
    await desk.call('import.addPaths', { id, paths: [file] });
    await desk.call('import.close', { id });
    await desk.call('import.wait', { id });
  });
  afterAll(() => desk.close());

  const outcome = (answer: Awaited<ReturnType<Desk['call']>>) => (answer.ok ? 'answered' : answer.failure.code);

  test('answers the newest, and ends or answers those before it', async () => {
    const typed = 'water council measures canals'.split('').map((_, at, all) => all.slice(0, at + 1).join(''));
    const answers = await Promise.all(typed.map((query) => desk.call('search.find', { query, typedIn: 'window' })));
    const outcomes = answers.map(outcome);
    expect(outcomes.at(-1)).toBe('answered');
    expect(outcomes.filter((one) => one !== 'answered' && one !== 'superseded')).toEqual([]);
    expect(outcomes).toContain('superseded');
  });

  test('ends none of those that say of no window, nor of another', async () => {
    const unnamed = Array.from({ length: 6 }, () => desk.call('search.find', { query: 'water' }));
    const named = ['a', 'b', 'c'].map((typedIn) => desk.call('search.find', { query: 'water', typedIn }));
    const facets = desk.call('search.facets', { query: 'water', typedIn: 'a' });
    const outcomes = (await Promise.all([...unnamed, ...named, facets])).map(outcome);
    expect(new Set(outcomes)).toEqual(new Set(['answered']));
  });
});
