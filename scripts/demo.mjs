// `npm run demo`: the whole job without a window, in a temporary library.

import { install, node } from './launch.mjs';

await install();
process.exit(await node(['cli/demo.ts', ...process.argv.slice(2)]));
