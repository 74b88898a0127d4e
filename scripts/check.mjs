// `npm run check`: format, lint, types, dead code, then `npm test` with the architecture test in it; stops at the first failure.
//   With `--long` also the tests that need large programs of the system (LibreOffice) and say so where those are not there.

import { join } from 'node:path';
import { install, node, root, tool } from './launch.mjs';

const long = process.argv.includes('--long');
await install();

const steps = [
  ['Format and lint', [tool('@biomejs/biome', 'biome'), 'ci', '.']],
  ['Types', [tool('typescript', 'tsc'), '-p', '.']],
  ['Dead code', [tool('knip')]],
  ['Tests', [join(root, 'scripts', 'test.mjs')]],
];
for (const [name, args] of steps) {
  console.log(`\n== ${name}`);
  const code = await node(args, long ? { env: { CLIPDESK_LONG: '1' } } : {});
  if (code !== 0) process.exit(code);
}
