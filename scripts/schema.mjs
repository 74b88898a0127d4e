// `npm run schema`: writes db/schema.sql out from the migrations.

import { install, node } from './launch.mjs';

await install();
const write = `import { writeFileSync } from 'node:fs'; import { schemaText } from './db/schema.ts'; writeFileSync('db/schema.sql', schemaText());`;
process.exit(await node(['--input-type=module', '-e', write]));
