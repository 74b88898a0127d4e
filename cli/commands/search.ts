// Commands that search: one query, a file of them, and those kept under a name.

import { type Command, InvalidArgumentError } from 'commander';
import type { Hit, SavedSearch, SearchAnswer } from '../../contract/search.ts';
import type { BatchQuery } from '../../language/query-batch.ts';
import { hitJson, savedSearchJson } from '../json.ts';
import { readWords } from '../named-files.ts';
import { clippingLine, printJson, printLine } from '../print.ts';
import { type Session, withLibrary } from '../session.ts';
import { count, type LibraryOptions, libraryCommand, wrong } from './options.ts';

type Call = Session['call'];
type Asked = Parameters<Call>[1] & { query: string };

interface HitOptions extends LibraryOptions {
  limit?: number;
  sort?: 'relevance' | 'newest' | 'oldest';
  flat?: boolean;
}

interface SearchOptions extends HitOptions {
  expand: boolean;
  batch?: string;
}

const PAGE = 1_000;
const SUGGESTED_BELOW = 3;

/** Adds the commands. */
export function addSearchCommands(program: Command): void {
  const hits = (parent: Command, name: string, does: string) =>
    libraryCommand(parent, name, does)
      .option('--limit <n>', 'at most so many hits', count)
      .option('--sort <order>', 'relevance, newest or oldest', sortOf)
      .option('--flat', 'every version of a story, not one for each');

  hits(program, 'search [query]', 'search in Kazakh, Russian and English')
    .option('--no-expand', 'without concepts and name keys')
    .option('--batch <file>', 'a query per line: id, tab, query; or CSV of name and query')
    .action(async (query: string | undefined, options: SearchOptions) => {
      if ((query === undefined) === (options.batch === undefined)) throw wrong('Give either a query or --batch FILE.');
      await withLibrary(options, async (session) => {
        if (options.batch !== undefined) return searchBatch(session, options.batch, options);
        const asked = { query: query ?? '', expand: options.expand };
        printAnswer(await search(session.call, asked, options), options);
        if (!options.json) await printSuggestions(session.call, asked);
      });
    });

  const saved = program.command('saved').description('saved searches: list, run, save, delete');
  libraryCommand(saved, 'list', 'all saved searches with how much each finds').action(
    async (options: LibraryOptions) => {
      const all = await withLibrary(options, async ({ call }) => {
        const found: { search: SavedSearch; total: number }[] = [];
        for (const one of await call('savedSearch.list', {}))
          found.push({ search: one, total: (await call('search.count', askedOf(one))).total });
        return found;
      });
      if (options.json)
        return printJson({ searches: all.map(({ search: one, total }) => savedSearchJson(one, total)) });
      for (const { search: one, total } of all) printLine(`${String(total).padStart(6)}  ${one.name}: ${one.query}`);
    },
  );
  hits(saved, 'run <name>', 'search for what is kept under a name').action(
    async (name: string, options: HitOptions) => {
      const answer = await withLibrary(options, async ({ call }) => {
        const kept = await savedNamed(call, name);
        const sort =
          options.sort ?? (kept.sort === 'added' || kept.sort === 'collected' ? 'newest' : (kept.sort ?? 'relevance'));
        return search(call, askedOf(kept), { ...options, sort });
      });
      printAnswer(answer, options);
    },
  );
  libraryCommand(saved, 'save <name> <query>', 'keep a query under a name, new or known').action(
    async (name: string, query: string, options: LibraryOptions) => {
      const kept = await withLibrary(options, async ({ call }) => {
        const known = (await call('savedSearch.list', {})).find((one) => one.name.toLowerCase() === name.toLowerCase());
        const terms = { query };
        return known
          ? call('savedSearch.update', { id: known.id, terms })
          : call('savedSearch.create', { name, terms });
      });
      if (options.json) return printJson(savedSearchJson(kept));
      printLine(`${kept.name}: ${kept.query}`);
    },
  );
  libraryCommand(saved, 'delete <name>', 'forget a saved search; what it finds stays').action(
    async (name: string, options: LibraryOptions) => {
      const gone = await withLibrary(options, async ({ call }) => {
        const kept = await savedNamed(call, name);
        await call('savedSearch.delete', { id: kept.id });
        return kept;
      });
      if (options.json) return printJson(savedSearchJson(gone));
      printLine(`${gone.name}: deleted; undo brings it back`);
    },
  );
}

function sortOf(value: string): NonNullable<HitOptions['sort']> {
  if (value === 'relevance' || value === 'newest' || value === 'oldest') return value;
  throw new InvalidArgumentError('It must be relevance, newest or oldest.');
}

/** A saved search as a search is asked. */
function askedOf({ query, within, view, filters, expand, off }: SavedSearch): Asked {
  return { query, within, view, filters, expand, off } as Asked;
}

async function savedNamed(call: Call, name: string): Promise<SavedSearch> {
  const found = (await call('savedSearch.list', {})).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!found) throw wrong(`There is no saved search “${name}”.`);
  return found;
}

async function search(call: Call, asked: Asked, options: HitOptions): Promise<SearchAnswer> {
  const limit = options.limit ?? 50;
  const hits: Hit[] = [];
  let after: string | null = null;
  while (true) {
    const answer: SearchAnswer = await call('search.find', {
      ...asked,
      sort: options.sort ?? 'relevance',
      flat: options.flat ?? false,
      after,
      limit: Math.min(PAGE, limit - hits.length),
    });
    hits.push(...answer.hits);
    after = answer.next;
    if (after === null || answer.hits.length === 0 || hits.length >= limit) return { ...answer, hits };
  }
}

function printAnswer(answer: SearchAnswer, options: HitOptions): void {
  if (options.json) {
    printJson({ total: answer.total, hits: answer.hits.map(hitJson), reading: answer.reading });
    return;
  }
  for (const hit of answer.hits) {
    printLine(`${clippingLine(hit.clipping)}${hit.partial ? '  (partly)' : ''}`);
    if (hit.note) printLine(`       in a note: ${hit.note.text}`);
    if (!hit.note || hit.snippet.matches.length > 0) printLine(`       ${hit.snippet.text.replace(/\s+/g, ' ')}`);
  }
  const remarks = answer.reading.remarks.length > 0 ? ` (${answer.reading.remarks.join(', ')})` : '';
  printLine(`${answer.total} found; read as: ${answer.reading.normal}${remarks}`);
}

async function printSuggestions(call: Call, asked: Asked): Promise<void> {
  if ((await call('search.count', asked)).total >= SUGGESTED_BELOW) return;
  const found = await call('search.suggest', asked);
  if (found.length > 0)
    printLine(`Did you mean: ${found.map(({ query, total }) => `${query} (${total})`).join(', ')}?`);
}

async function searchBatch({ call }: Session, file: string, options: SearchOptions): Promise<void> {
  for (const { name, query } of await readQueries(file)) {
    const answer = await search(call, { query, expand: options.expand }, options);
    process.stdout.write(`${JSON.stringify({ id: name, total: answer.total, hits: answer.hits.map(hitJson) })}\n`);
  }
}

/** The queries of a file: what stands behind a line's first tab, as it stands there; without tabs, CSV. */
async function readQueries(file: string): Promise<BatchQuery[]> {
  const text = readWords(file, 'Give the path of a file with a query on each line.');
  if (!text.includes('\t')) {
    const { readBatch } = await import('../../language/query-batch.ts');
    return readBatch(text, Number.POSITIVE_INFINITY).queries;
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const tab = line.indexOf('\t');
    if (tab < 0) throw wrong(`“${line.slice(0, 60)}” has no tab between id and query.`);
    return { name: line.slice(0, tab), query: line.slice(tab + 1) };
  });
}
