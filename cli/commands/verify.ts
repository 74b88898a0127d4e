// `clipdesk verify`: a ZIP pack checked against its own manifest and against a library.

import type { Command } from 'commander';
import type { PackCheck } from '../../contract/pack.ts';
import { faultWords } from '../fault-words.ts';
import { readBytes } from '../named-files.ts';
import { printJson, printLine } from '../print.ts';
import { EXIT, withLibrary } from '../session.ts';
import type { LibraryOptions } from './options.ts';

/** Adds the command: exit code 1 when anything does not verify. */
export function addVerifyCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('verify <pack>')
    .description('check a ZIP pack against its manifest and, with a library, against what is stored')
    .option('--library <file>', 'the library; without one only the pack itself is checked')
    .option('--json', 'answer as JSON')
    .action(async (path: string, options: LibraryOptions) => {
      const bytes = readBytes(path, 'Give the path of a ZIP pack.');
      const library = options.library ?? process.env.CLIPDESK_LIBRARY;
      const check = library
        ? await withLibrary({ library }, ({ call }) => call('pack.verify', { bytes }))
        : (await import('../../desk/pack-check.ts')).verifyPack(null, bytes);
      if (!check.ok) exit(EXIT.someFailed);
      if (options.json) return printJson(check);
      for (const line of linesOf(check)) printLine(line);
    });
}

function linesOf({ title, createdOn, issue, files, entries, quotations }: PackCheck): string[] {
  return [
    `${title}${issue === null ? '' : `, issue ${issue}`} (${createdOn})`,
    ...files.changed.map((name) => `changed: ${name}`),
    ...files.missing.map((name) => `missing: ${name}`),
    ...files.added.map((name) => `not in the manifest: ${name}`),
    `${files.checked - files.changed.length - files.missing.length} of ${files.checked} files as the manifest says`,
    ...(entries === null
      ? []
      : [
          ...entries.failed.map(
            (one) => `differs: clipping ${one.clippingId}: ${faultWords(one.reason)}: ${one.headline}`,
          ),
          `${entries.verified} of ${entries.verified + entries.failed.length} clippings as stored`,
        ]),
    ...(quotations === null
      ? ['clippings and quotations: not checked, give --library']
      : [
          ...quotations.failed.map(
            (one) => `not verified: clipping ${one.clippingId}: ${faultWords(one.reason)}: ${one.quote}`,
          ),
          `${quotations.verified} of ${quotations.verified + quotations.failed.length} quotations verified`,
        ]),
  ];
}
