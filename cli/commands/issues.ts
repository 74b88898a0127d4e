// Commands for issues: briefings frozen as they were sent, listed, made and held against one another.

import type { Command } from 'commander';
import type { Issue, IssueComparison } from '../../contract/issue.ts';
import { printJson, printLine } from '../print.ts';
import { withLibrary } from '../session.ts';
import { idOf, type LibraryOptions, libraryCommand } from './options.ts';

/** Adds the commands. An issue is exported by `brief --issue`. */
export function addIssueCommands(program: Command): void {
  const issue = program.command('issue').description('issues: list, freeze, compare');
  const under = (name: string, does: string) => libraryCommand(issue, name, does);

  under('list', 'issues, the newest first')
    .option('--briefing <id>', 'of one briefing')
    .action(async (options: LibraryOptions & { briefing?: string }) => {
      const briefingId = options.briefing === undefined ? null : idOf(options.briefing);
      const issues = await withLibrary(options, ({ call }) => call('issue.list', { briefingId }));
      if (options.json) return printJson({ issues });
      for (const each of issues) printLine(issueLine(each));
    });

  under('create <briefing>', 'freeze a briefing as it is now').action(
    async (briefing: string, options: LibraryOptions) => {
      const made = await withLibrary(options, ({ call }) => call('issue.create', { briefingId: idOf(briefing) }));
      if (options.json) return printJson(made);
      printLine(issueLine(made));
    },
  );

  under('compare <id> <earlier>', 'what an issue has against another').action(
    async (id: string, earlier: string, options: LibraryOptions) => {
      const found = await withLibrary(options, ({ call }) =>
        call('issue.compare', { id: idOf(id), earlierId: idOf(earlier) }),
      );
      if (options.json) return printJson(found);
      for (const line of linesOf(found)) printLine(line);
    },
  );
}

function issueLine({ id, number, title, createdOn, entries }: Issue): string {
  return `${String(id).padStart(5)}  issue ${number}  ${createdOn}  ${entries} clippings  ${title}`;
}

function linesOf({ pack, sections, added, changed, dropped, unchanged }: IssueComparison): string[] {
  return [
    ...(pack.length > 0 ? [`briefing: ${pack.join(', ')}`] : []),
    ...sections.map(({ title, changes }) => `section “${title}”: ${changes.join(', ')}`),
    ...added.map(({ clippingId, headline }) => `new: clipping ${clippingId}: ${headline}`),
    ...changed.map(
      ({ clippingId, headline, changes }) => `changed: clipping ${clippingId} (${changes.join(', ')}): ${headline}`,
    ),
    ...dropped.map(({ clippingId, headline }) => `dropped: clipping ${clippingId}: ${headline}`),
    `${unchanged} unchanged`,
  ];
}
