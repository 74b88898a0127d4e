// The command line: every command of Clipdesk without a window. Exit codes: 0 done, 1 some items failed, 2 wrong usage, 3 library unusable or held.

import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { DeskError } from '../contract/failure.ts';
import { addAnnotationCommands } from './commands/annotations.ts';
import { addBriefCommand } from './commands/brief.ts';
import { addCollectionCommands, addOutletCommands } from './commands/collections.ts';
import { addImportCommands } from './commands/imports.ts';
import { addIssueCommands } from './commands/issues.ts';
import { addLibraryCommands } from './commands/library.ts';
import { addRuleCommands } from './commands/rules.ts';
import { addSearchCommands } from './commands/search.ts';
import { addServeCommand } from './commands/serve.ts';
import { addSourceCommands } from './commands/sources.ts';
import { addStemCommand } from './commands/stem.ts';
import { addStoryCommands } from './commands/story.ts';
import { addTagCommands } from './commands/tags.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { addWorkCommands } from './commands/work.ts';
import { harmless } from './print.ts';
import { EXIT, exitCodeOf } from './session.ts';

/** Runs a command line (without `node` and the script) and answers the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  const exit = (worse: number) => {
    code = Math.max(code, worse);
  };
  const program = new Command('clipdesk')
    .description('Press clippings in Kazakh, Russian and English')
    .version(version(), '--version', 'print the version')
    .exitOverride();
  addImportCommands(program, exit);
  addLibraryCommands(program, exit);
  addSearchCommands(program);
  addTagCommands(program);
  addCollectionCommands(program);
  addOutletCommands(program);
  addWorkCommands(program);
  addAnnotationCommands(program, exit);
  addStoryCommands(program);
  addRuleCommands(program);
  addSourceCommands(program);
  addBriefCommand(program, exit);
  addIssueCommands(program);
  addVerifyCommand(program, exit);
  addStemCommand(program);
  addServeCommand(program);
  // Commander hands this down to commands made after it only, so each gets it by itself.
  for (const command of program.commands) {
    command.exitOverride();
    for (const under of command.commands) under.exitOverride();
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
    const said = error instanceof DeskError ? [error.message, error.remedy].filter(Boolean).join(' ') : String(error);
    process.stderr.write(`clipdesk: ${harmless(said)}\n`);
    return exitCodeOf(error);
  }
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
