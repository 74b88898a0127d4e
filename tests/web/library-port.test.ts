// The port of a library: taken by another it gives way, else it is the same each time.

import { expect, test } from 'vitest';
import { openDesk } from '../../desk/desk.ts';
import { portOf } from '../../web/library-port.ts';
import { serve } from '../../web/server.ts';
import { temporaryFolder } from '../library.ts';

test('a preferred port that is taken gives way to any free one; free, it is taken', async () => {
  const folder = temporaryFolder();
  const desk = await openDesk({
    libraryPath: `${folder}/library.clipdesk`,
    resourcesDir: new URL('../../resources', import.meta.url).pathname,
  });
  const first = await serve({ desk, rendererDir: folder });
  const taken = Number(new URL(first.url).port);
  const second = await serve({ desk, rendererDir: folder, preferred: taken });
  expect(Number(new URL(second.url).port)).not.toBe(taken);
  await Promise.all([first.close(), second.close()]);
  // A connection of some other program may have it for a moment.
  await expect
    .poll(async () => {
      const third = await serve({ desk, rendererDir: folder, preferred: taken });
      await third.close();
      return Number(new URL(third.url).port);
    })
    .toBe(taken);
  await desk.close();
});

test('a library has the same port each time, others have others', () => {
  expect(portOf('/press/news.clipdesk')).toBe(portOf('/press/../press/news.clipdesk'));
  const ports = new Set(Array.from({ length: 50 }, (_, number) => portOf(`/press/${number}.clipdesk`)));
  expect(ports.size).toBeGreaterThan(45);
  for (const port of ports) expect(port >= 20_000 && port < 30_000).toBe(true);
});
