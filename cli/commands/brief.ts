// `clipdesk brief`: a briefing from a query, a theme or ids, exported as a pack.

import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { CallInput } from '../../contract/calls.ts';
import { type LackingLetters, PACK_FORMATS, type PackFormat, type PackLanguage } from '../../contract/pack.ts';
import { KNOWN_LANGUAGES } from '../../contract/values.ts';
import { checkPlace, saveFile } from '../../desk/save-file.ts';
import { cancelOnInterrupt } from '../interrupt.ts';
import { ProgressLine, printJson, printLine } from '../print.ts';
import { EXIT, type Session, withLibrary } from '../session.ts';
import { idOf, type LibraryOptions, wrong } from './library.ts';
import { themeOf } from './work.ts';

type HouseFiles = Pick<CallInput<'briefing.render'>, 'logo' | 'wordStyles'>;

interface BriefOptions extends LibraryOptions {
  query?: string;
  theme?: string;
  ids?: string;
  briefing?: string;
  out: string;
  lang: PackLanguage;
  title?: string;
  summary?: string;
  logo?: string;
  wordStyles?: string;
}

/** Adds the command. The briefing it makes stays in the library, so that it can be edited and exported again. */
export function addBriefCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('brief')
    .description('export a briefing as DOCX, PDF, HTML, an e-mail draft, Markdown or ZIP')
    .option('--query <words>', 'the clippings a search finds')
    .option('--theme <key>', 'the accepted and suggested clippings of a theme')
    .option('--ids <ids>', 'these clippings: 1,2,3')
    .option('--briefing <id>', 'a briefing that is in the library')
    .requiredOption('--out <file>', 'the pack: .docx, .pdf, .html, .eml, .md or .zip')
    .addOption(new Option('--lang <language>', 'language of the pack').choices([...KNOWN_LANGUAGES]).default('en'))
    .option('--title <words>', 'title of the briefing')
    .option('--summary <words>', 'executive summary')
    .option('--logo <file>', 'the logo of this pack: PNG, JPEG or SVG, or none')
    .option('--word-styles <file>', 'a Word document whose styles this pack takes over, or none')
    .option('--library <file>', 'the library')
    .option('--json', 'answer as JSON')
    .action(async (options: BriefOptions) => {
      const format = formatOf(options.out);
      await checkPlace(options.out);
      const house = await houseFor(options);
      const interrupt = cancelOnInterrupt();
      const made = await withLibrary(options, async ({ call, desk }) => {
        const id = await briefingOf(call, options);
        if (options.summary !== undefined) await call('briefing.update', { id, summary: options.summary });
        const exportId = 'brief';
        interrupt.signal.addEventListener('abort', () => void desk.call('export.cancel', { exportId }));
        const line = new ProgressLine(process.stderr);
        const deaf = desk.subscribe((event) => event.type === 'export-progressed' && line.show(event.progress));
        try {
          interrupt.signal.throwIfAborted();
          const pack = { id, format, language: options.lang, ...house, exportId };
          const { bytes, verification, archival, lacking } = await call('briefing.render', pack);
          line.say('writing the file');
          await saveFile(options.out, bytes, interrupt.signal);
          return { id, bytes, verification, archival, lacking, entries: (await call('briefing.get', { id })).entries };
        } finally {
          deaf();
          line.clear();
        }
      }).finally(() => interrupt.end());
      if (made.verification.failed.length > 0) exit(EXIT.someFailed);
      const { verified, failed } = made.verification;
      if (options.json) {
        return printJson({
          out: options.out,
          bytes: made.bytes.length,
          briefing: made.id,
          entries: made.entries,
          quotations: { verified, failed },
          archival: made.archival,
          lacking: made.lacking,
        });
      }
      for (const one of failed) printLine(`not verified: clipping ${one.clippingId}: ${one.reason}: ${one.quote}`);
      for (const one of made.lacking) printLine(lackingLine(one));
      printLine(
        `${options.out}: ${made.entries} clippings, ${verified} quotations verified${made.archival ? `, PDF/A-${made.archival}` : ''}`,
      );
    });
}

/** What this pack wears instead of what the library's packs wear; looked through before anything is made. */
async function houseFor({ logo, wordStyles }: BriefOptions): Promise<HouseFiles> {
  const house: HouseFiles = {};
  if (logo !== undefined) house.logo = logo === 'none' ? null : { name: basename(logo), bytes: readGiven(logo) };
  if (wordStyles !== undefined) {
    house.wordStyles = wordStyles === 'none' ? null : { name: basename(wordStyles), bytes: readGiven(wordStyles) };
  }
  if (house.logo || house.wordStyles) {
    const { houseGiven } = await import('../../desk/house.ts');
    houseGiven({ ...house, logo: house.logo && { ...house.logo, raster: null } });
  }
  return house;
}

function readGiven(path: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw wrong(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function lackingLine({ script, letters, clippings }: LackingLetters): string {
  const name = script === 'Zzzz' ? 'other signs' : new Intl.DisplayNames('en', { type: 'script' }).of(script);
  const ids = clippings.map(({ id }) => id);
  const where =
    ids.length === 0 ? 'the briefing’s own words' : `clipping${ids.length > 1 ? 's' : ''} ${ids.join(', ')}`;
  return `no font has ${letters.join(' ')} (${name}), the pages show boxes: ${where}`;
}

async function briefingOf(call: Session['call'], options: BriefOptions): Promise<number> {
  const given = [options.query, options.theme, options.ids, options.briefing].filter((one) => one !== undefined);
  if (given.length !== 1) throw wrong('Give one of --query, --theme, --ids and --briefing.');
  if (options.briefing !== undefined) return idOf(options.briefing);
  const language = options.lang;
  if (options.theme !== undefined) {
    const theme = await themeOf(call, options.theme);
    const named = (await call('theme.list', { language })).find((one) => one.id === theme.id) ?? theme;
    return (
      await call('briefing.create', {
        title: options.title ?? named.name,
        language,
        themeIds: [theme.id],
        withSuggested: true,
      })
    ).id;
  }
  const clippingIds =
    options.ids !== undefined
      ? options.ids.split(',').map((id) => idOf(id.trim()))
      : await found(call, options.query ?? '');
  if (clippingIds.length === 0) throw wrong('The search finds no clipping to brief on.');
  for (const id of clippingIds) await call('clipping.get', { id });
  return (await call('briefing.create', { title: options.title ?? options.query ?? 'Briefing', language, clippingIds }))
    .id;
}

async function found(call: Session['call'], query: string): Promise<number[]> {
  const ids: number[] = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof call<'search.find'>>> = await call('search.find', {
      query,
      sort: 'oldest',
      after,
      limit: 1_000,
    });
    ids.push(...answer.hits.filter((hit) => !hit.partial).map((hit) => hit.clipping.id));
    after = answer.next;
  } while (after !== null);
  return ids;
}

function formatOf(out: string): PackFormat {
  const format = extname(out).slice(1).toLowerCase();
  const known = PACK_FORMATS.find((one) => one === format);
  if (!known) throw wrong(`“${out}” does not say the format: .${PACK_FORMATS.join(', .')}.`);
  return known;
}
