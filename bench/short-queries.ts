// Search quality on queries of one to three words over the samples: what people type, beside plain FTS5 over the same texts.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import SQLite from 'better-sqlite3';
import type { CallAnswer, CallInput, CallName } from '../contract/calls.ts';
import { type CallResult, DeskError } from '../contract/failure.ts';
import { openDesk } from '../desk/desk.ts';
import { bodyOf } from '../language/body.ts';

/** A query and the samples (file names without their ending) whose body says what is asked. */
export interface ShortQuery {
  language: string;
  query: string;
  expected: string[];
}

/** How well a query was answered: of the first ten, and of all expected. */
export interface Answered extends ShortQuery {
  found: string[];
  precision: number;
  recall: number;
}

const TABLE = join(import.meta.dirname, '..', 'tests', 'resources', 'short-queries.tsv');

/** The table of queries, in its order. */
export function shortQueries(): ShortQuery[] {
  return readFileSync(TABLE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', query = '', expected = ''] = line.split('\t');
      return { language, query, expected: expected.split(' ') };
    });
}

/** Names of full matches, best first. */
type Finder = (query: string) => Promise<string[]>;
type Call = <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallAnswer<Name>>;

/** Imports the samples into a library of their own and answers every query by search and by plain FTS5 over the same bodies. */
export async function answerShortQueries(): Promise<{ ours: Answered[]; plain: Answered[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'clipdesk-short-'));
  const root = join(import.meta.dirname, '..');
  const desk = await openDesk({ libraryPath: join(folder, 'l.clipdesk'), resourcesDir: join(root, 'resources') });
  const call: Call = async (name, input) => {
    const result = (await desk.call(name, input)) as CallResult<CallAnswer<typeof name>>;
    if (!result.ok) throw new DeskError(result.failure);
    return result.value;
  };
  try {
    const { id } = await call('import.samples', {});
    await call('import.wait', { id });
    const search: Finder = async (query) => {
      const { hits } = await call('search.find', { query, limit: 100 });
      return hits.filter((hit) => !hit.partial).map((hit) => sampleName(hit.clipping.source));
    };
    return { ours: await answerAll(search), plain: await answerAll(await plainFinder(call)) };
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The name that the table knows a source file by. */
function sampleName(path: string): string {
  return basename(path).replace(/\.\w+$/, '');
}

async function answerAll(find: Finder): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const row of shortQueries()) {
    const found = await find(row.query);
    const first = found.slice(0, 10);
    const right = first.filter((name) => row.expected.includes(name)).length;
    const recalled = row.expected.filter((name) => found.includes(name)).length;
    answered.push({
      ...row,
      found,
      precision: first.length > 0 ? right / first.length : 0,
      recall: recalled / row.expected.length,
    });
  }
  return answered;
}

/** Plain FTS5 (unicode61) over headlines and bodies: all the words, each as a token. */
async function plainFinder(call: Call): Promise<Finder> {
  const plain = new SQLite(':memory:');
  plain.exec("CREATE VIRTUAL TABLE plain USING fts5 (name UNINDEXED, headline, body, tokenize = 'unicode61')");
  const put = plain.prepare('INSERT INTO plain (name, headline, body) VALUES (?, ?, ?)');
  const { rows } = await call('clipping.list', { limit: 1_000 });
  for (const { id } of rows) {
    const { source, headline, text, hidden } = await call('clipping.get', { id });
    put.run(sampleName(source), headline, bodyOf(text, hidden));
  }
  const find = plain.prepare('SELECT name FROM plain WHERE plain MATCH ? ORDER BY bm25(plain, 0, 5, 1)').pluck();
  const quoted = (query: string) => query.split(/\s+/).map((word) => `"${word}"`);
  return async (query) => find.all(quoted(query).join(' ')) as string[];
}

/** The mean over queries of one language, or of all. */
export function mean(rows: readonly Answered[], of: 'precision' | 'recall', language?: string): number {
  const some = rows.filter((row) => language === undefined || row.language === language);
  return some.reduce((sum, row) => sum + row[of], 0) / some.length;
}

/** Prints precision@10 and recall of search and of plain FTS5, by language, and the queries that were not answered wholly. */
export async function run(): Promise<string> {
  const { ours, plain } = await answerShortQueries();
  const lines = [undefined, 'kk', 'ru', 'en'].map((language) => {
    const cells = [ours, plain].flatMap((rows) => [mean(rows, 'precision', language), mean(rows, 'recall', language)]);
    return [(language ?? 'all').padEnd(5), ...cells.map((cell) => cell.toFixed(3).padStart(9))].join('');
  });
  const missed = ours.filter(({ precision, recall }) => precision < 1 || recall < 1);
  const wrong = missed.map(({ language, query, expected, found }) => {
    const lost = expected.filter((name) => !found.includes(name)).map((name) => `-${name}`);
    const strange = found.filter((name) => !expected.includes(name)).map((name) => `+${name}`);
    return `  ${language}  ${query}: ${[...lost, ...strange].join(' ')}`;
  });
  return [
    '            search            plain FTS5',
    '        P@10   recall     P@10   recall',
    ...lines,
    `not answered wholly: ${missed.length} of ${ours.length}`,
    ...wrong,
  ].join('\n');
}
