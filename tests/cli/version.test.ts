// `clipdesk --version`.

import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { clipdesk } from './clipdesk.ts';

test('the version is the one of the package', async () => {
  expect(await clipdesk('--version')).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  expect((await clipdesk('--help')).stdout).toContain('--version');
});
