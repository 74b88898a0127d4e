// Commands for collections, and for what is said of outlets by hand.

import type { Command } from 'commander';
import type { ClippingRow } from '../../contract/clipping.ts';
import type { Collection } from '../../contract/collection.ts';
import { OUTLET_KINDS, type Outlet } from '../../contract/outlet.ts';
import type { Page } from '../../contract/values.ts';
import { countryNamed } from '../../language/countries.ts';
import { clippingJson } from '../json.ts';
import { clippingLine, printJson, printLine } from '../print.ts';
import { type Session, withLibrary } from '../session.ts';
import { clippingIds, type LibraryOptions, libraryCommand, wrong } from './options.ts';

/** Adds `clipdesk collection ...`. A collection is named by its name or its id as `#3`. */
export function addCollectionCommands(program: Command): void {
  const collection = program
    .command('collection')
    .description('collections: list, show, create, add, remove, rename, describe, delete');
  const told = async (options: LibraryOptions, work: (call: Session['call']) => Promise<Collection>) => {
    const done = await withLibrary(options, ({ call }) => work(call));
    if (options.json) printJson(done);
    else printLine(`${done.name}: ${done.clippings} clippings`);
  };

  libraryCommand(collection, 'list', 'all collections with their counts').action(async (options: LibraryOptions) => {
    const collections = await withLibrary(options, ({ call }) => call('collection.list', {}));
    if (options.json) return printJson({ collections });
    for (const one of collections) printLine(`${String(one.clippings).padStart(6)}  ${one.name}`);
  });
  libraryCommand(collection, 'show <name>', 'its clippings, in the order they were put in').action(
    async (name: string, options: LibraryOptions) => {
      const { found, rows } = await withLibrary(options, async ({ call }) => {
        const one = await collectionOf(call, name);
        const view = { kind: 'collection' as const, id: one.id };
        const all: ClippingRow[] = [];
        for (let after: string | null = null; ; ) {
          const page: Page<ClippingRow> = await call('clipping.list', { view, sort: 'collected', after, limit: 1_000 });
          all.push(...page.rows);
          after = page.next;
          if (after === null) return { found: one, rows: all };
        }
      });
      if (options.json) return printJson({ ...found, clippings: rows.map(clippingJson) });
      if (found.description) printLine(`${found.description}\n`);
      for (const row of rows) printLine(clippingLine(row));
    },
  );
  libraryCommand(collection, 'create <name> [ids...]', 'make a collection, of these clippings in this order or empty')
    .option('--description <words>', 'what it is for')
    .action((name: string, ids: string[], options: LibraryOptions & { description?: string }) =>
      told(options, async (call) =>
        call('collection.create', {
          name,
          description: options.description ?? '',
          clippingIds: ids.length > 0 ? await clippingIds(call, ids) : [],
        }),
      ),
    );
  for (const [verb, name, does] of [
    ['add', 'collection.attach', 'put clippings into a collection'],
    ['remove', 'collection.detach', 'take clippings out of a collection'],
  ] as const)
    libraryCommand(collection, `${verb} <name> <ids...>`, does).action(
      (wanted: string, ids: string[], options: LibraryOptions) =>
        told(options, async (call) => {
          const { id } = await collectionOf(call, wanted);
          return call(name, { id, clippingIds: await clippingIds(call, ids) });
        }),
    );
  libraryCommand(
    collection,
    'rename <name> <new-name>',
    'give a collection another name, in saved searches too',
  ).action((name: string, newName: string, options: LibraryOptions) =>
    told(options, async (call) =>
      call('collection.update', { id: (await collectionOf(call, name)).id, name: newName }),
    ),
  );
  libraryCommand(collection, 'describe <name> <words>', 'say what a collection is for').action(
    (name: string, description: string, options: LibraryOptions) =>
      told(options, async (call) =>
        call('collection.update', { id: (await collectionOf(call, name)).id, description }),
      ),
  );
  libraryCommand(collection, 'delete <name>', 'forget a collection; its clippings stay').action(
    async (name: string, options: LibraryOptions) => {
      const gone = await withLibrary(options, async ({ call }) => {
        const found = await collectionOf(call, name);
        await call('collection.delete', { id: found.id });
        return found;
      });
      if (options.json) return printJson(gone);
      printLine(`${gone.name}: deleted`);
    },
  );
}

/** Adds `clipdesk outlet ...`. An outlet is named by any of its names or its id as `#3`. */
export function addOutletCommands(program: Command): void {
  const outlet = program.command('outlet').description('outlets: list, set');
  libraryCommand(outlet, 'list', 'outlets with clippings, their kind and country')
    .option('--all', 'also those without clippings')
    .action(async (options: LibraryOptions & { all?: boolean }) => {
      const known = await withLibrary(options, ({ call }) => call('outlet.list', {}));
      const outlets = known.filter((one) => options.all || one.clippings + one.asAgency > 0);
      if (options.json) return printJson({ outlets });
      for (const one of outlets) printLine(outletLine(one));
    });
  libraryCommand(outlet, 'set <name>', 'set the kind or country of an outlet by hand')
    .option('--kind <kind>', `${OUTLET_KINDS.join(', ')}, or derived`)
    .option('--country <country>', 'its code or name, or derived')
    .action(async (name: string, options: LibraryOptions & { kind?: string; country?: string }) => {
      const kind = OUTLET_KINDS.find((one) => one === options.kind) ?? null;
      if (options.kind !== undefined && kind === null && options.kind !== 'derived')
        throw wrong(`The kind is one of ${OUTLET_KINDS.join(', ')}, derived.`);
      const country = options.country === undefined ? null : countryNamed(options.country);
      if (options.country !== undefined && country === null && options.country !== 'derived')
        throw wrong(`There is no country “${options.country}”.`);
      if (options.kind === undefined && options.country === undefined) throw wrong('Give --kind or --country.');
      const done = await withLibrary(options, async ({ call }) =>
        call('outlet.update', {
          id: (await outletNamed(call, name)).id,
          ...(options.kind === undefined ? {} : { kind }),
          ...(options.country === undefined ? {} : { country }),
        }),
      );
      if (options.json) return printJson(done);
      printLine(outletLine(done));
    });
}

function outletLine({ name, kind, country, clippings }: Outlet): string {
  return `${String(clippings).padStart(6)}  ${name}: ${kind ?? 'kind not known'}, ${country ?? 'country not known'}`;
}

async function outletNamed(call: Session['call'], name: string): Promise<Outlet> {
  const wanted = name.trim().toLowerCase();
  const found = (await call('outlet.list', {})).find(
    ({ id, name: own, names }) =>
      `#${id}` === wanted || [own, ...Object.values(names)].some((one) => one.toLowerCase() === wanted),
  );
  if (!found) throw wrong(`There is no outlet “${name}”.`);
  return found;
}

async function collectionOf(call: Session['call'], name: string): Promise<Collection> {
  const wanted = name.trim().toLowerCase();
  const found = (await call('collection.list', {})).find(
    (one) => `#${one.id}` === wanted || one.name.toLowerCase() === wanted,
  );
  if (!found) throw wrong(`There is no collection “${name}”.`);
  return found;
}
