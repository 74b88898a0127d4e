// How fast search answers over a large made-up library, beside plain FTS5 over the same texts in the same run, and how large its index is.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite, { type Database } from 'better-sqlite3';
import { calls } from '../contract/calls.ts';
import { facets } from '../db/facets.ts';
import { createImport, endImport } from '../db/import-reports.ts';
import { writeFiles } from '../db/imports.ts';
import { seedLibrary } from '../db/library.ts';
import { openReader, openWriter } from '../db/open.ts';
import { packBytes } from '../db/ready-file.ts';
import { find } from '../db/search.ts';
import { openingOf } from '../language/body.ts';
import { compileConcepts } from '../language/concepts.ts';
import { ANALYSIS_VERSION, indexColumns } from '../language/index-columns.ts';
import { generatedPress, type Press } from './generated-press.ts';
import { shippedResources } from './memory-library.ts';

const SIZE = 100_000;
const TOP = 50;
/** Bump when what is generated changes. */
const GENERATION = 1;

/** Ratios to plain FTS5 that must not be passed. */
const LIMITS = { plain: 2.5, expanded: 5, facets: 6, index: 0.8 } as const;

/** Prints medians, 95th percentiles and ratios of this thread's processor time, which what else runs hardly moves. Libraries are kept in the temp folder for the next run. `--size=N` clippings, `--each` query by itself. */
export async function run(flags: readonly string[] = []): Promise<void> {
  const size = Number(flags.find((flag) => flag.startsWith('--size='))?.slice(7) ?? SIZE);
  const folder = join(tmpdir(), `clipdesk-bench-${GENERATION}-${ANALYSIS_VERSION}-${size}`);
  const press = generatedPress(shippedResources().concepts);
  const library = join(folder, 'library.clipdesk');
  const plainFile = join(folder, 'plain.db');
  if (!existsSync(folder)) {
    const started = performance.now();
    build(`${folder}.part`, press, size);
    renameSync(`${folder}.part`, folder);
    console.log(`speed: ${size} clippings made in ${((performance.now() - started) / 1_000).toFixed(0)} s`);
  }
  // One of an earlier schema is brought up to date.
  openWriter(library).close();
  const db = openReader(library);
  const plain = new SQLite(plainFile, { readonly: true });
  sizes(db, plain, plainFile);
  times(db, plain, size, flags);
  db.close();
  plain.close();
}

function build(folder: string, press: Press, size: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const db = openWriter(join(folder, 'library.clipdesk'));
  db.pragma('synchronous = off');
  seedLibrary(db, 'shipped', shippedResources);
  const plain = new SQLite(join(folder, 'plain.db'));
  plain.exec(
    "PRAGMA journal_mode = off; PRAGMA synchronous = off; CREATE VIRTUAL TABLE plain USING fts5 (headline, body, tokenize = 'unicode61')",
  );
  const insert = plain.prepare('INSERT INTO plain (rowid, headline, body) VALUES (?, ?, ?)');
  const importId = createImport(db);
  const batch = 250;
  for (let from = 0; from < size; from += batch) {
    const files = Array.from({ length: Math.min(batch, size - from) }, (_, at) => fileOf(press, from + at));
    writeFiles(db, importId, files);
    plain.transaction(() => {
      for (let at = 0; at < files.length; at += 1) {
        const { headline, text } = press.clipping(from + at);
        insert.run(from + at + 1, headline, text);
      }
    })();
  }
  endImport(db, importId, 'done', size);
  db.pragma('wal_checkpoint(truncate)');
  db.close();
  plain.close();
}

function fileOf(press: Press, number: number): Parameters<typeof writeFiles>[2][number] {
  const made = press.clipping(number);
  const draft = {
    ...made,
    hidden: [],
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    url: null,
    evidence: [],
    locator: '0',
    fingerprint: `${number}`,
  };
  return {
    ok: true,
    path: `${number}.txt`,
    name: `${number}.txt`,
    modifiedAt: null,
    sha256: createHash('sha256').update(`${number}`).digest('hex'),
    size: made.text.length,
    packed: packBytes(new Uint8Array()),
    encoding: 'utf-8',
    clippings: [
      {
        draft,
        columns: indexColumns({ ...draft, notes: '' }),
        suggestions: [],
        traces: { sketch: [], signals: [] },
        textSha256: createHash('sha256').update(made.text).digest('hex'),
        words: made.text.split(/\s+/).length,
        opening: openingOf(made.text),
      },
    ],
  };
}

function sizes(db: Database, plain: Database, plainFile: string): void {
  const index = db
    .prepare("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search_index%' OR name LIKE 'search_forms%'")
    .pluck()
    .get() as number;
  const texts = db.prepare('SELECT sum(length(CAST(text AS BLOB))) FROM texts').pluck().get() as number;
  const headlines = db
    .prepare('SELECT sum(length(CAST(headline AS BLOB))) FROM clipping_values')
    .pluck()
    .get() as number;
  const plainTexts = plain
    .prepare('SELECT sum(length(CAST(c0 AS BLOB)) + length(CAST(c1 AS BLOB))) FROM plain_content')
    .pluck()
    .get() as number;
  const ratio = index / (texts + headlines);
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  console.log(
    `index ${mb(index)} over ${mb(texts + headlines)} of text: ${ratio.toFixed(2)} (at most ${LIMITS.index}); plain FTS5 ${mb(statSync(plainFile).size - plainTexts)}`,
  );
}

/** Shares of the clippings that a query's words stand in. */
const SHARES = [0.15, 0.08, 0.04, 0.02, 0.01, 0.005, 0.002, 0.0005];
const SCRIPTS: readonly RegExp[] = [/^[а-я]*[әғқңөұүі][а-яәғқңөұүі]*$/, /^[а-я]+$/, /^[a-z]+$/];

/** One word, two, three, a question of seven: rare and common ones, in each language, from the library's own words. */
function queriesOf(plain: Database, size: number): string[] {
  plain.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'plain', 'row')");
  const words = plain
    .prepare('SELECT term, doc FROM temp.words WHERE doc > ? AND length(term) > 4 ORDER BY doc DESC, term')
    .raw()
    .all(size / 10_000) as [string, number][];
  const found: string[] = [];
  for (const script of SCRIPTS) {
    const own = words.filter(([term]) => script.test(term));
    const near = (share: number, number: number) => {
      const at = own.findIndex(([, documents]) => documents <= share * size);
      return own[at + number]?.[0] ?? '';
    };
    for (const share of SHARES) found.push(near(share, 0));
    for (const share of SHARES.slice(0, 6)) found.push(`${near(share, 1)} ${near(share, 2)}`);
    for (const share of SHARES.slice(1, 5)) found.push(`${near(share, 3)} ${near(share / 2, 4)} ${near(share / 4, 5)}`);
    for (const share of SHARES.slice(2, 4))
      found.push([1, 2, 3, 5, 7, 9, 20].map((part, at) => near(share / part, 6 + at)).join(' '));
  }
  return found;
}

/** The system counts a thread's time in ticks of some milliseconds: work is repeated until it has taken many of them. */
const TIMED_FOR = 120;

/** Milliseconds that this thread works at it, on average over many times. */
function processorTimeOf(work: () => unknown): number {
  const started = process.threadCpuUsage();
  for (let times = 1; ; times += 1) {
    work();
    const { user, system } = process.threadCpuUsage(started);
    const spent = (user + system) / 1_000;
    if (spent >= TIMED_FOR) return spent / times;
  }
}

function times(db: Database, plain: Database, size: number, flags: readonly string[]): void {
  const matcher = compileConcepts(shippedResources().concepts);
  const words = (query: string) => query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const statement = plain.prepare(
    `SELECT rowid, snippet(plain, 1, '[', ']', '...', 30) FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ${TOP}`,
  );
  const bare = plain.prepare(`SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ${TOP}`);
  const joined = (query: string, by: string) =>
    words(query)
      .map((word) => `"${word}"`)
      .join(by);
  const search = (query: string, expand: boolean) =>
    find(db, calls['search.find'].input.parse({ query, expand, limit: TOP }), { matcher });
  const ways: Record<string, (query: string) => unknown> = {
    'plain all words': (query) => bare.all(joined(query, ' ')),
    'plain any word': (query) => bare.all(joined(query, ' OR ')),
    'plain any, snippets': (query) => statement.all(joined(query, ' OR ')),
    'own forms': (query) => search(query, false),
    expanded: (query) => search(query, true),
    facets: (query) => facets(db, calls['search.facets'].input.parse({ query }), { matcher }),
  };
  const queries = queriesOf(plain, size);
  const spent = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (const query of queries) {
    for (const [name, way] of Object.entries(ways)) {
      way(query);
      spent.get(name)?.push(processorTimeOf(() => way(query)));
    }
  }
  const at = (name: string, share: number) => {
    const sorted = [...(spent.get(name) ?? [])].sort((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  };
  console.log(
    `${queries.length} queries, top ${TOP}        median     p95   ratio to plain any word: with snippets    without`,
  );
  for (const name of Object.keys(ways)) {
    const ratios = ['plain any, snippets', 'plain any word'].map((base) =>
      [0.5, 0.95]
        .map((share) => (at(name, share) / at(base, share)).toFixed(2))
        .join(' ')
        .padStart(14),
    );
    const limit = { 'own forms': LIMITS.plain, expanded: LIMITS.expanded, facets: LIMITS.facets }[name];
    const times = [0.5, 0.95].map((share) => `${at(name, share).toFixed(2).padStart(8)}`).join('');
    console.log(
      `  ${name.padEnd(22)} ${times} ms ${ratios.join('  ')}${limit === undefined ? '' : `  (at most ${limit})`}`,
    );
  }
  if (flags.includes('--each'))
    for (const [at, query] of queries.entries())
      console.log(
        query.slice(0, 50).padEnd(52),
        ...Object.keys(ways).map((name) => (spent.get(name)?.[at] ?? 0).toFixed(2).padStart(8)),
      );
}
