// `clipdesk serve` when it cannot serve.

import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../library.ts';
import { clipdesk } from './clipdesk.ts';

test('a port that is taken is said, and the command ends', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const run = await clipdesk('serve', '--port', `${port}`, '--library', join(temporaryFolder(), 'l.clipdesk'));
  expect(run.code).toBe(1);
  expect(run.stderr).toBe(
    `clipdesk: Port ${port} is taken by another program. Name another with --port, or leave it out and a free one is taken.\n`,
  );
});
