// Commands on the library's content: import, list, show, search, check, backup.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { DeskError } from '../../contract/failure.ts';
import type { ClippingRow, Hit, ImportItem, ImportReport, SearchAnswer } from '../../contract/model.ts';
import { clippingJson, hitJson, importJson, shownClippingJson } from '../json.ts';
import { clippingLine, printJson, printLine } from '../print.ts';
import { EXIT, type Session, withLibrary } from '../session.ts';

export interface LibraryOptions {
  library?: string;
  json?: boolean;
}

/** A whole number from 1. Throws commander's own error. */
export function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}

const PAGE = 1_000;

/** Adds the commands. `exit` keeps the exit code of what went less than well. */
export function addLibraryCommands(program: Command, exit: (code: number) => void): void {
  const command = (name: string, does: string) =>
    program
      .command(name)
      .description(does)
      .option('--library <file>', 'the library (else CLIPDESK_LIBRARY, else your own)')
      .option('--json', 'answer as JSON');

  command('import <paths...>', 'bring files and folders into the library')
    .option('--restore-trashed', 'take out of the trash what files are duplicates of')
    .action(async (paths: string[], options: LibraryOptions & { restoreTrashed?: boolean }) => {
      const report = await withLibrary(options, async ({ call }) => {
        const { id } = await call('import.create', {});
        await call('import.addPaths', { id, paths: paths.map((path) => resolve(path)) });
        await call('import.close', { id });
        const ended = await call('import.wait', { id });
        const ids = trashedIds(ended);
        if (options.restoreTrashed && ids.length > 0) await call('clipping.restore', { ids });
        return options.restoreTrashed ? ended : call('import.get', { id });
      });
      // Paths are said back as they were typed.
      const typed = new Map(paths.map((path) => [resolve(path), path]));
      report.items = report.items.map((item) => ({ ...item, path: typed.get(item.path) ?? item.path }));
      if (report.failed > 0) exit(EXIT.someFailed);
      if (options.json) return printJson(importJson(report));
      for (const item of report.items)
        if (item.status !== 'imported' || item.inTrash?.length)
          printLine(`${item.status}: ${item.path}: ${item.message ?? ''}`);
      const inTrash = trashedIds(report);
      if (inTrash.length > 0)
        printLine(
          options.restoreTrashed
            ? `restored from the trash: ${inTrash.join(' ')}`
            : `in the trash; to take them out: clipdesk restore ${inTrash.join(' ')}`,
        );
      printLine(
        `${report.imported} imported, ${report.duplicates} ${report.duplicates === 1 ? 'duplicate' : 'duplicates'}, ${report.skipped} skipped, ${report.failed} failed`,
      );
    });

  command('list', 'list the clippings, newest first')
    .option('--limit <n>', 'at most so many', count)
    .action(async (options: LibraryOptions & { limit?: number }) => {
      const { rows, total } = await withLibrary(options, ({ call }) =>
        allClippings(call, options.limit ?? Number.POSITIVE_INFINITY),
      );
      if (options.json) return printJson({ total, clippings: rows.map(clippingJson) });
      for (const row of rows) printLine(clippingLine(row));
      printLine(`${total} clippings`);
    });

  command('show <id>', 'show one clipping: body, text, hidden ranges, evidence').action(
    async (id: string, options: LibraryOptions) => {
      const clipping = await withLibrary(options, ({ call }) => call('clipping.get', { id: idOf(id) }));
      const shown = shownClippingJson(clipping);
      if (options.json) return printJson(shown);
      printLine(clippingLine(clipping));
      printLine();
      printLine(shown.body.trim());
    },
  );

  command('search [query]', 'search in Kazakh, Russian and English')
    .option('--limit <n>', 'at most so many hits', count)
    .option('--sort <order>', 'relevance, newest or oldest', sortOf, 'relevance')
    .option('--flat', 'every version of a story, not one for each')
    .option('--no-expand', 'without concepts and name keys')
    .option('--batch <file>', 'a query per line: id, tab, query')
    .action(async (query: string | undefined, options: SearchOptions) => {
      if ((query === undefined) === (options.batch === undefined))
        throw wrong('Give a query or --batch FILE, not both.');
      await withLibrary(options, async (session) => {
        if (options.batch !== undefined) return searchBatch(session, options.batch, options);
        const answer = await search(session, query ?? '', options);
        if (options.json)
          return printJson({ total: answer.total, hits: answer.hits.map(hitJson), reading: answer.reading });
        for (const hit of answer.hits) {
          printLine(`${clippingLine(hit.clipping)}${hit.partial ? '  (partly)' : ''}`);
          printLine(`       ${hit.snippet.text.replace(/\s+/g, ' ')}`);
        }
        printLine(`${answer.total} found; read as: ${answer.reading.normal}`);
      });
    });

  command('check', 'hold the library to what it claims').action(async (options: LibraryOptions) => {
    const report = await withLibrary(options, ({ call }) => call('library.check', {}));
    if (!report.ok) exit(EXIT.someFailed);
    if (options.json) return printJson(report);
    for (const problem of report.problems) printLine(problem);
    printLine(report.ok ? 'All is well.' : `${report.problems.length} problems`);
  });

  command('backup [path]', 'make a consistent copy of the library').action(
    async (path: string | undefined, options: LibraryOptions) => {
      const made = await withLibrary(options, ({ call }) =>
        call('library.backup', path === undefined ? {} : { path: resolve(path) }),
      );
      if (options.json) return printJson(made);
      printLine(made.path);
    },
  );
}

/** What is in the trash of that which files are duplicates of. */
function trashedIds({ items }: ImportReport): number[] {
  const ofText = (item: ImportItem) => item.status === 'duplicate' || item.reason === 'same-text';
  return [...new Set(items.filter(ofText).flatMap((item) => item.inTrash ?? []))];
}

interface SearchOptions extends LibraryOptions {
  limit?: number;
  sort: 'relevance' | 'newest' | 'oldest';
  expand: boolean;
  flat?: boolean;
  batch?: string;
}

function sortOf(value: string): SearchOptions['sort'] {
  if (value === 'relevance' || value === 'newest' || value === 'oldest') return value;
  throw new InvalidArgumentError('It must be relevance, newest or oldest.');
}

async function search({ call }: Pick<Session, 'call'>, query: string, options: SearchOptions): Promise<SearchAnswer> {
  const limit = options.limit ?? 50;
  const hits: Hit[] = [];
  let after: string | null = null;
  while (true) {
    const answer: SearchAnswer = await call('search.find', {
      query,
      sort: options.sort,
      expand: options.expand,
      flat: options.flat ?? false,
      after,
      limit: Math.min(PAGE, limit - hits.length),
    });
    hits.push(...answer.hits);
    after = answer.next;
    if (after === null || answer.hits.length === 0 || hits.length >= limit) return { ...answer, hits };
  }
}

async function searchBatch(session: Session, file: string, options: SearchOptions): Promise<void> {
  for (const line of readBatch(file)) {
    const tab = line.indexOf('\t');
    if (tab < 0) throw wrong(`“${line.slice(0, 60)}” has no tab between id and query.`);
    const answer = await search(session, line.slice(tab + 1), options);
    process.stdout.write(
      `${JSON.stringify({ id: line.slice(0, tab), total: answer.total, hits: answer.hits.map(hitJson) })}\n`,
    );
  }
}

function readBatch(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
  } catch (error) {
    throw wrong(`The batch cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function allClippings(call: Session['call'], limit: number): Promise<{ rows: ClippingRow[]; total: number }> {
  const rows: ClippingRow[] = [];
  let after: string | null = null;
  while (true) {
    const page: { rows: ClippingRow[]; next: string | null; total: number } = await call('clipping.list', {
      after,
      limit: Math.min(PAGE, limit - rows.length),
    });
    rows.push(...page.rows);
    after = page.next;
    if (after === null || rows.length >= limit) return { rows, total: page.total };
  }
}

/** A whole number that names something. Throws `bad-input`. */
export function idOf(value: string): number {
  const id = Number(value);
  if (!Number.isInteger(id) || id < 1) throw wrong(`“${value}” is not an id: a whole number from 1.`);
  return id;
}

/** A failure of usage. */
export function wrong(message: string): DeskError {
  return new DeskError({ code: 'bad-input', message, remedy: 'See `clipdesk help`.' });
}
