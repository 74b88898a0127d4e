// Commands on all annotations: out and in as W3C Web Annotations, and the codebook of tags and themes.

import { extname } from 'node:path';
import type { Command } from 'commander';
import { KNOWN_LANGUAGES } from '../../contract/values.ts';
import { readWords, writeNew } from '../named-files.ts';
import { printJson, printLine } from '../print.ts';
import { EXIT, withLibrary } from '../session.ts';
import { idOf, type LibraryOptions, libraryCommand, wrong } from './options.ts';

const FORMATS = ['docx', 'html', 'csv'] as const;

/** Adds the commands. `exit` keeps the exit code of annotations that found no place. */
export function addAnnotationCommands(program: Command, exit: (code: number) => void): void {
  const annotations = program.command('annotations').description('all annotations: export, import');
  libraryCommand(annotations, 'export <file>', 'write annotations as W3C Web Annotations (JSON-LD)')
    .option('--clippings <ids...>', 'only those on these clippings')
    .action(async (file: string, options: LibraryOptions & { clippings?: string[] }) => {
      const { text } = await withLibrary(options, ({ call }) =>
        call('annotation.export', options.clippings ? { clippingIds: options.clippings.map(idOf) } : {}),
      );
      writeNew(file, text);
      const { items } = JSON.parse(text) as { items: unknown[] };
      if (options.json) return printJson({ file, annotations: items.length });
      printLine(`${items.length} annotations: ${file}`);
    });
  libraryCommand(
    annotations,
    'import <file>',
    'take in W3C Web Annotations; what has no sure place is said, and not made',
  ).action(async (file: string, options: LibraryOptions) => {
    const text = readWords(file, 'Give the path of a JSON-LD file of Web Annotations.');
    const done = await withLibrary(options, ({ call }) => call('annotation.import', { text }));
    if (done.unplaced.length > 0) exit(EXIT.someFailed);
    if (options.json)
      return printJson({
        made: done.made,
        already: done.already,
        unplaced: done.unplaced,
        clippings: done.clippingIds,
      });
    printLine(`${done.made} made, ${done.already} were there, ${done.unplaced.length} without a place`);
    for (const { quote, source, reason } of done.unplaced) printLine(`  ${reason}: ${quote} (${source})`);
  });

  libraryCommand(
    program,
    'codebook',
    'write the codebook: tags and themes with definitions, counts and example quotations',
  )
    .requiredOption('--out <file>', 'a .docx, .html or .csv file')
    .option('--language <code>', KNOWN_LANGUAGES.join(', '), 'en')
    .action(async (options: LibraryOptions & { out: string; language: string }) => {
      const format = FORMATS.find((one) => `.${one}` === extname(options.out).toLowerCase());
      if (!format) throw wrong('The codebook is a .docx, .html or .csv file.');
      const language = KNOWN_LANGUAGES.find((one) => one === options.language);
      if (!language) throw wrong(`The language is one of ${KNOWN_LANGUAGES.join(', ')}.`);
      const { bytes } = await withLibrary(options, ({ call }) => call('codebook.render', { format, language }));
      writeNew(options.out, bytes);
      if (options.json) return printJson({ file: options.out, bytes: bytes.length });
      printLine(options.out);
    });
}
