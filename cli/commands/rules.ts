// Commands for cleaning rules: list, try over the library, add, take back.

import { type Command, InvalidArgumentError } from 'commander';
import type { RuleDraft } from '../../contract/rule.ts';
import { printJson, printLine } from '../print.ts';
import { type Session, withLibrary } from '../session.ts';
import { count, idOf, type LibraryOptions, libraryCommand, wrong } from './options.ts';

interface DraftOptions extends LibraryOptions {
  hides: RuleDraft['hides'];
  lang?: string;
  outlet?: string;
}

/** Adds the commands. */
export function addRuleCommands(program: Command): void {
  const rule = program.command('rule').description('cleaning rules: list, preview, add, remove');
  const under = (name: string, does: string) => libraryCommand(rule, name, does);
  const draft = (name: string, does: string) =>
    under(name, does)
      .option('--hides <what>', 'line, span, or from (the line and all after it)', hidesOf, 'line')
      .option('--lang <code>', 'only clippings in this language')
      .option('--outlet <name>', 'only clippings of this outlet');

  under('list', 'your rules and those that ship, with what each hides').action(async (options: LibraryOptions) => {
    const list = await withLibrary(options, ({ call }) => call('rule.list', {}));
    if (options.json) return printJson({ own: list.own, shipped: list.shipped });
    for (const one of list.own)
      printLine(
        `${String(one.id).padStart(5)}  ${one.enabled ? '' : '(off) '}${one.name}: ${one.pattern}  ${one.passages} in ${one.clippings} clippings`,
      );
    for (const one of list.shipped) printLine(`       ${one.name}  ${one.passages} in ${one.clippings} clippings`);
  });

  draft('preview <pattern>', 'what a rule would hide: words, with {number}, {date} and {any} between them')
    .option('--limit <n>', 'show at most so many clippings', count, 20)
    .action(async (pattern: string, options: DraftOptions & { limit: number }) => {
      const preview = await withLibrary(options, async ({ call }) =>
        call('rule.preview', { ...(await draftOf(call, pattern, options)), limit: Math.min(options.limit, 100) }),
      );
      if (options.json) return printJson(preview);
      for (const row of preview.rows) {
        printLine(`${String(row.clippingId).padStart(5)}  ${row.headline}${row.isHeavy ? '  (much of the body)' : ''}`);
        for (const { quote } of row.passages) printLine(`       ${quote}`);
      }
      printLine(`${preview.passages} in ${preview.clippings} clippings`);
    });

  draft('add <name> <pattern>', 'make a rule; the library is gone through before this ends').action(
    async (name: string, pattern: string, options: DraftOptions) => {
      const made = await withLibrary(options, async ({ call }) => {
        const { id } = await call('rule.create', { name, ...(await draftOf(call, pattern, options)) });
        return settled(call, id);
      });
      if (options.json) return printJson(made);
      printLine(`${made?.id ?? ''}  ${name}: hides ${made?.passages ?? 0} in ${made?.clippings ?? 0} clippings`);
    },
  );

  under('remove <id>', 'take a rule back, and exactly what it hid').action(
    async (id: string, options: LibraryOptions) => {
      const removed = idOf(id);
      await withLibrary(options, async ({ call }) => {
        await call('rule.delete', { id: removed });
        await settled(call, removed);
      });
      if (options.json) return printJson({ removed });
      printLine(`Rule ${removed} is gone.`);
    },
  );
}

/** Waits until the library is gone through, and answers the rule as it is then. */
async function settled(call: Session['call'], id: number) {
  for (;;) {
    const list = await call('rule.list', {});
    if (!list.cleaning) return list.own.find((one) => one.id === id) ?? null;
    await new Promise((next) => setTimeout(next, 50));
  }
}

async function draftOf(call: Session['call'], pattern: string, options: DraftOptions): Promise<RuleDraft> {
  const { hides, lang, outlet } = options;
  if (outlet === undefined) return { pattern, hides, language: lang ?? null, outletId: null };
  const folded = outlet.toLowerCase();
  for (const language of ['kk', 'ru', 'en'] as const) {
    const found = (await call('outlet.list', { language })).find(({ name }) => name.toLowerCase() === folded);
    if (found) return { pattern, hides, language: lang ?? null, outletId: found.id };
  }
  throw wrong(`There is no outlet “${outlet}”.`);
}

function hidesOf(value: string): RuleDraft['hides'] {
  if (value === 'line' || value === 'span' || value === 'from') return value;
  throw new InvalidArgumentError('It must be line, span or from.');
}
