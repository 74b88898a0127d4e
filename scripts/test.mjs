// `npm test`: installs what is missing, builds once, runs every test; arguments go to Vitest. Ends with the line of counts.

import { build, install, node, tool } from './launch.mjs';

await install();
await build();
process.exit(await node([tool('vitest'), 'run', ...process.argv.slice(2)]));
