// Commands for stories: what is suggested for them, and what is the same and what is not.

import type { Command } from 'commander';
import type { StorySuggestion } from '../../contract/story.ts';
import { clippingJson } from '../json.ts';
import { clippingLine, printJson, printLine } from '../print.ts';
import { withLibrary } from '../session.ts';
import { count, idOf, type LibraryOptions, libraryCommand } from './options.ts';

/** Adds the commands. */
export function addStoryCommands(program: Command): void {
  const story = program.command('story').description('stories: suggestions, accept, reject');
  const under = (name: string, does: string) => libraryCommand(story, name, does);

  under('suggestions', 'pairs that seem to report one event and wait for a decision')
    .option('--limit <n>', 'at most so many', count, 100)
    .action(async (options: LibraryOptions & { limit: number }) => {
      const { rows, total } = await withLibrary(options, ({ call }) =>
        call('story.suggestions', { limit: Math.min(1_000, options.limit) }),
      );
      if (options.json) return printJson({ total, suggestions: rows.map(suggestionJson) });
      for (const { one, other, shared } of rows) {
        printLine(clippingLine(one));
        printLine(clippingLine(other));
        printLine(`       ${shared.map((signal) => signal.one).join(', ')}`);
      }
      printLine(`${total} ${total === 1 ? 'suggestion' : 'suggestions'}`);
    });

  for (const [verb, decision, does] of [
    ['accept', 'accepted', 'put clippings into one story'],
    ['reject', 'rejected', 'say once and for all that clippings are not of one story with the first'],
  ] as const) {
    under(`${verb} <id> <others...>`, does).action(async (id: string, others: string[], options: LibraryOptions) => {
      const decisions = [{ clippingId: idOf(id), otherIds: others.map(idOf) }];
      const [made] = await withLibrary(options, ({ call }) => call('story.decide', { decisions, decision }));
      const versions = made?.versions.filter(({ status }) => status !== 'suggested') ?? [];
      if (options.json) return printJson({ clippings: versions.map(({ clipping }) => clippingJson(clipping)) });
      for (const { clipping } of versions) printLine(clippingLine(clipping));
    });
  }
}

function suggestionJson({ one, other, similarity, shared }: StorySuggestion) {
  return { one: clippingJson(one), other: clippingJson(other), similarity, shared };
}
