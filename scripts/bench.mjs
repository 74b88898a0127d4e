// `npm run bench`: runs `run()` of every file in bench/ in turn, each in a process of its own; arguments name the files to run, those with dashes go to them (`speed --size=20000`).

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, node, root } from './launch.mjs';

await install();

// Prints what `run()` answers; a file without one is a part of another.
const program = `
  const bench = await import(process.argv[1]);
  if (typeof bench.run !== 'function') process.exit(78);
  const flags = process.argv.slice(2);
  const answer = await (flags.length > 0 ? bench.run(flags) : bench.run());
  if (answer !== undefined) console.log(typeof answer === 'string' ? answer : JSON.stringify(answer, null, 2));
`;
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const names = readdirSync(join(root, 'bench'))
  .filter((name) => name.endsWith('.ts'))
  .sort();
let failed = 0;
for (const name of names) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) {
    console.log(`\n== ${name}: skipped, not asked for`);
    continue;
  }
  console.log(`\n== ${name}`);
  const file = pathToFileURL(join(root, 'bench', name)).href;
  const code = await node(['--input-type=module', '-e', program, file, ...(flags.length > 0 ? ['--', ...flags] : [])]);
  if (code === 78) console.log('skipped: it has no run() of its own');
  else if (code !== 0) failed += 1;
}
if (failed > 0) console.error(`\n${failed} of ${names.length} failed`);
process.exit(failed > 0 ? 1 : 0);
