// Work behind the analyst's back: no call waits behind more than a step or two of it.

import { expect, test } from 'vitest';
import { openLibrary } from '../library.ts';

test('calls come through while suggestions are made again, however many there were before', async () => {
  const library = await openLibrary();
  await library.importTexts(
    Object.fromEntries(
      Array.from({ length: 1_000 }, (_, n) => [
        `${n}.txt`,
        `Report ${n} on plot ${n * 7919}\n\n${`The reform of plot ${n * 17} was weighed. `.repeat(8)}\n`,
      ]),
    ),
  );
  const [theme] = await library.call('theme.list', {});
  if (!theme) throw new Error('No theme ships.');
  let steps = 0;
  library.desk.subscribe((event) => {
    if (event.type === 'changed' && event.nouns.includes('theme')) steps += 1;
  });
  await library.call('theme.update', { id: theme.id, concepts: theme.concepts });
  const between: number[] = [];
  for (let n = 0; n < 8; n += 1) {
    const before = steps;
    await library.call('tag.create', { name: `tag ${n}` });
    between.push(steps - before);
    await new Promise((next) => setTimeout(next, 5));
  }
  expect(Math.max(...between), between.join(' ')).toBeLessThanOrEqual(2);
});
