// Commands for tags: put on and taken off clippings, nested, renamed, merged, coloured.

import type { Command } from 'commander';
import { TAG_COLOURS, type Tag, type TagTwins } from '../../contract/tag.ts';
import { printJson, printLine } from '../print.ts';
import { type Session, withLibrary } from '../session.ts';
import { clippingIds, type LibraryOptions, libraryCommand, wrong } from './options.ts';

/** Adds `clipdesk tag ...`. A tag is named by its name, its path (`Economy / Budget`) or its id as `#3`. */
export function addTagCommands(program: Command): void {
  const tag = program
    .command('tag')
    .description('tags: list, add, remove, rename, move, merge, colour, define, delete, twins');
  const under = (name: string, does: string) => libraryCommand(tag, name, does);
  const told = async (options: LibraryOptions, work: (call: Session['call']) => Promise<Tag>) => {
    const done = await withLibrary(options, ({ call }) => work(call));
    if (options.json) printJson(tagJson(done));
    else printLine(`${done.path}: ${done.clippings} clippings`);
  };

  under('list', 'all tags with their counts, those under them taken in').action(async (options: LibraryOptions) => {
    const tags = await withLibrary(options, ({ call }) => call('tag.list', {}));
    if (options.json) return printJson({ tags: tags.map(tagJson) });
    for (const one of tags) printLine(`${String(one.clippings).padStart(6)}  ${one.path}`);
  });
  under('add <name> <ids...>', 'put a tag on clippings').action(
    (name: string, ids: string[], options: LibraryOptions) =>
      told(options, async (call) => call('tag.attach', { name, clippingIds: await clippingIds(call, ids) })),
  );
  under('remove <name> <ids...>', 'take a tag off clippings').action(
    (name: string, ids: string[], options: LibraryOptions) =>
      told(options, async (call) => {
        const { id } = await tagOf(call, name);
        await call('tag.detach', { tagId: id, clippingIds: await clippingIds(call, ids) });
        return tagOf(call, `#${id}`);
      }),
  );
  under('rename <name> <new-name>', 'give a tag another name, everywhere').action(
    (name: string, newName: string, options: LibraryOptions) =>
      told(options, async (call) => call('tag.update', { id: (await tagOf(call, name)).id, name: newName })),
  );
  under('move <name>', 'put a tag, and all under it, under another one')
    .option('--under <name>', 'the tag it goes under')
    .option('--top', 'take it out: it stands by itself')
    .action((name: string, options: LibraryOptions & { under?: string; top?: boolean }) =>
      told(options, async (call) => {
        if ((options.under === undefined) === (options.top !== true)) throw wrong('Give --under or --top.');
        const parentId = options.under === undefined ? null : (await tagOf(call, options.under)).id;
        return call('tag.update', { id: (await tagOf(call, name)).id, parentId });
      }),
    );
  under('merge <name> <into>', 'make one tag of two: the second stays').action(
    (name: string, into: string, options: LibraryOptions) =>
      told(options, async (call) =>
        call('tag.merge', { id: (await tagOf(call, name)).id, into: (await tagOf(call, into)).id }),
      ),
  );
  under('colour <name> <colour>', `one of ${TAG_COLOURS.join(', ')}, or none`).action(
    (name: string, colour: string, options: LibraryOptions) =>
      told(options, async (call) => {
        const known = TAG_COLOURS.find((one) => one === colour);
        if (!known && colour !== 'none') throw wrong(`The colour is one of ${TAG_COLOURS.join(', ')}, none.`);
        return call('tag.update', { id: (await tagOf(call, name)).id, colour: known ?? null });
      }),
  );
  under('define <name> <words>', 'say what a tag means, for the codebook').action(
    (name: string, definition: string, options: LibraryOptions) =>
      told(options, async (call) => call('tag.update', { id: (await tagOf(call, name)).id, definition })),
  );
  under('delete <name>', 'take a tag off everything; those under it move up').action(
    async (name: string, options: LibraryOptions) => {
      const gone = await withLibrary(options, async ({ call }) => {
        const found = await tagOf(call, name);
        await call('tag.delete', { id: found.id });
        return found;
      });
      if (options.json) return printJson(tagJson(gone));
      printLine(`${gone.path}: deleted`);
    },
  );
  under('twins', 'pairs of tags that may be one').action(async (options: LibraryOptions) => {
    const { twins, tags } = await withLibrary(options, async ({ call }) => ({
      twins: await call('tag.twins', {}),
      tags: new Map((await call('tag.list', {})).map((one) => [one.id, one.name])),
    }));
    const named = twins.map(({ oneId, otherId, likeness }: TagTwins) => ({
      one: tags.get(oneId) ?? '',
      other: tags.get(otherId) ?? '',
      likeness,
    }));
    if (options.json) return printJson({ twins: named });
    for (const { one, other, likeness } of named) printLine(`${one} = ${other}  (${likeness})`);
    if (named.length === 0) printLine('No two tags seem to be one.');
  });
  under('distinguish <name> <other>', 'say that two tags are not the same').action(
    async (name: string, other: string, options: LibraryOptions) => {
      await withLibrary(options, async ({ call }) =>
        call('tag.distinguish', { oneId: (await tagOf(call, name)).id, otherId: (await tagOf(call, other)).id }),
      );
      if (options.json) return printJson({ done: true });
      printLine(`${name} and ${other} are two.`);
    },
  );
}

async function tagOf(call: Session['call'], name: string): Promise<Tag> {
  const tags = await call('tag.list', {});
  const wanted = name.trim().toLowerCase();
  const found =
    tags.find((one) => `#${one.id}` === wanted || one.name.toLowerCase() === wanted) ??
    tags.find((one) => one.path.toLowerCase() === wanted);
  if (!found) throw wrong(`There is no tag “${name}”.`);
  return found;
}

function tagJson({ id, name, path, parentId, colour, definition, clippings, own }: Tag) {
  return { id, name, path, parent: parentId, colour, definition, clippings, own };
}
