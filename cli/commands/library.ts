// Commands on the library's content: list, show, check, backup.

import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { ClippingRow } from '../../contract/clipping.ts';
import { clippingJson, shownClippingJson } from '../json.ts';
import { clippingLine, printJson, printLine } from '../print.ts';
import { EXIT, type Session, withLibrary } from '../session.ts';
import { count, idOf, type LibraryOptions, libraryCommand } from './options.ts';

const PAGE = 1_000;

/** Adds the commands. `exit` keeps the exit code of what went less than well. */
export function addLibraryCommands(program: Command, exit: (code: number) => void): void {
  const command = (name: string, does: string) => libraryCommand(program, name, does);

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
