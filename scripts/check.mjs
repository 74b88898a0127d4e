// `npm run check`: format, lint, types, dead code, then `npm test` with the architecture test in it; stops at the first failure.

import { join } from 'node:path';
import { install, node, root, tool } from './launch.mjs';

await install();

const steps = [
  ['Format and lint', [tool('@biomejs/biome', 'biome'), 'ci', '.']],
  ['Types', [tool('typescript', 'tsc'), '-p', '.']],
  ['Dead code', [tool('knip')]],
  ['Tests', [join(root, 'scripts', 'test.mjs')]],
];
for (const [name, args] of steps) {
  console.log(`\n== ${name}`);
  const code = await node(args);
  if (code !== 0) process.exit(code);
}
