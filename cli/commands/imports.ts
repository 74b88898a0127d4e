// Commands on imports: bring files in, go on with what was cut off, and the reports that are kept.

import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { ImportItem, ImportProgress, ImportReport } from '../../contract/import.ts';
import { importJson, importRowJson } from '../json.ts';
import { writeNew } from '../named-files.ts';
import { printJson, printLine } from '../print.ts';
import { EXIT, type Session, withLibrary } from '../session.ts';
import { count, idOf, type LibraryOptions, libraryCommand, wrong } from './options.ts';

interface ImportOptions extends LibraryOptions {
  resume?: string;
  restoreTrashed?: boolean;
}

/** Adds the commands. `exit` keeps the exit code of what went less than well. */
export function addImportCommands(program: Command, exit: (code: number) => void): void {
  libraryCommand(program, 'import [paths...]', 'bring files and folders into the library')
    .option('--resume <id>', 'go on with an import that was cut off')
    .option('--restore-trashed', 'take out of the trash what files are duplicates of')
    .action(async (paths: string[], options: ImportOptions) => {
      const { resume } = options;
      if ((resume === undefined) === (paths.length === 0)) throw wrong('Give files and folders, or --resume ID.');
      const report = await withLibrary({ ...options, makes: true }, async ({ call }) => {
        const ended = await (resume === undefined ? importPaths(call, paths) : goOn(call, idOf(resume)));
        const ids = trashedIds(ended);
        if (options.restoreTrashed && ids.length > 0) await call('clipping.restore', { ids });
        return options.restoreTrashed ? ended : call('import.get', { id: ended.id });
      });
      // Paths are said back as they were typed.
      const typed = new Map(paths.map((path) => [resolve(path), path]));
      report.items = report.items.map((item) => ({ ...item, path: typed.get(item.path) ?? item.path }));
      printReport(report, options, exit);
    });

  const imports = program.command('imports').description('reports of imports: list, show, csv, retry');
  libraryCommand(imports, 'list', 'all imports, newest first')
    .option('--limit <n>', 'at most so many', count)
    .action(async (options: LibraryOptions & { limit?: number }) => {
      const all = await withLibrary(options, ({ call }) => allImports(call, options.limit ?? Number.POSITIVE_INFINITY));
      if (options.json) return printJson({ imports: all.map(importRowJson) });
      for (const one of all) printLine(importLine(one));
    });
  libraryCommand(imports, 'show <id>', 'what became of each file').action(
    async (id: string, options: LibraryOptions) => {
      const report = await withLibrary(options, ({ call }) => call('import.get', { id: idOf(id) }));
      if (options.json) return printJson({ ...importRowJson(report), ...importJson(report) });
      printLine(importLine(report));
      for (const item of report.items)
        printLine(`${item.status}: ${item.path}${item.message === null ? '' : `: ${item.message}`}`);
    },
  );
  libraryCommand(imports, 'csv <id> [file]', 'the report as a table, to a file or to standard output').action(
    async (id: string, file: string | undefined, options: LibraryOptions) => {
      const made = await withLibrary(options, ({ call }) => call('import.export', { id: idOf(id) }));
      if (file === undefined) {
        process.stdout.write(made.text);
        return;
      }
      writeNew(file, made.text);
      if (options.json) return printJson({ path: resolve(file) });
      printLine(resolve(file));
    },
  );
  libraryCommand(imports, 'retry <id>', 'read failed files again').action(
    async (id: string, options: LibraryOptions) => {
      const report = await withLibrary(options, async ({ call }) => {
        await call('import.retry', { id: idOf(id) });
        return call('import.wait', { id: idOf(id) });
      });
      printReport(report, options, exit);
    },
  );
}

async function importPaths(call: Session['call'], paths: readonly string[]): Promise<ImportReport> {
  const { id } = await call('import.create', {});
  await call('import.addPaths', { id, paths: paths.map((path) => resolve(path)) });
  await call('import.close', { id });
  return call('import.wait', { id });
}

async function goOn(call: Session['call'], id: number): Promise<ImportReport> {
  await call('import.resume', { id });
  return call('import.wait', { id });
}

async function allImports(call: Session['call'], limit: number): Promise<ImportProgress[]> {
  const all: ImportProgress[] = [];
  const size = 100;
  for (;;) {
    const page = await call('import.list', {
      before: all.at(-1)?.id ?? null,
      limit: Math.min(size, limit - all.length),
    });
    all.push(...page);
    if (page.length < size || all.length >= limit) return all;
  }
}

function printReport(report: ImportReport, options: ImportOptions, exit: (code: number) => void): void {
  if (report.failed > 0) exit(EXIT.someFailed);
  if (options.json) {
    printJson(importJson(report));
    return;
  }
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
  printLine(countsOf(report));
}

/** What is in the trash of that which files are duplicates of. */
function trashedIds({ items }: ImportReport): number[] {
  const ofText = (item: ImportItem) => item.status === 'duplicate' || item.reason === 'same-text';
  return [...new Set(items.filter(ofText).flatMap((item) => item.inTrash ?? []))];
}

function countsOf({ imported, duplicates, skipped, failed }: ImportProgress): string {
  return `${imported} imported, ${duplicates} ${duplicates === 1 ? 'duplicate' : 'duplicates'}, ${skipped} skipped, ${failed} failed`;
}

function importLine(one: ImportProgress): string {
  const left = one.canResume ? `  (${one.total - one.done} left: clipdesk import --resume ${one.id})` : '';
  const begun = one.startedAt.slice(0, 16).replace('T', ' ');
  return `${String(one.id).padStart(5)}  ${begun}  ${one.state}  ${one.label}: ${countsOf(one)}${left}`;
}
