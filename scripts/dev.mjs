// `npm run dev`: builds again at every change, and serves the desk to a browser, started again when its own code changes.
//   Reload the page to see a change of its own; a restarted desk prints a new address. Arguments go to `clipdesk serve`: [--library FILE] [--port N]

import { build, install, node, tool } from './launch.mjs';

await install();
await build();
const builder = [tool('electron-vite'), 'build', '--config', 'electron.config.ts', '--logLevel', 'warn'];
const watching = node(builder, { env: { CLIPDESK_WATCH: '1' } });
const serving = node(['--watch', '--watch-preserve-output', 'cli/main.ts', 'serve', ...process.argv.slice(2)]);
process.exit(await Promise.race([watching, serving]));
