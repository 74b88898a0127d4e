// `clipdesk stem`: the stems of words, one a line, as the index has them.

import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import { KNOWN_LANGUAGES, type KnownLanguage } from '../../contract/values.ts';

/** Adds the command: words on standard input, `word<TAB>stem` (or several stems) on standard output. */
export function addStemCommand(program: Command): void {
  program
    .command('stem')
    .description('stem the words given on standard input, one a line')
    .addOption(
      new Option('--lang <language>', 'language of the words').choices([...KNOWN_LANGUAGES]).makeOptionMandatory(),
    )
    .action(async ({ lang }: { lang: KnownLanguage }) => {
      const { stemsOfWord } = await import('../../language/stem.ts');
      let lines = '';
      for await (const word of createInterface({ input: process.stdin })) {
        lines += `${word}\t${stemsOfWord(word, lang).join(' ')}\n`;
        if (lines.length > 1 << 16) {
          process.stdout.write(lines);
          lines = '';
        }
      }
      process.stdout.write(lines);
    });
}
