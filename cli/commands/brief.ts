// `clipdesk brief`: a briefing from a query, a theme, ids or days, or an issue that was frozen, exported as a pack.

import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { CallInput } from '../../contract/calls.ts';
import { type LackingLetters, PACK_FORMATS, type PackFormat, type PackLanguage } from '../../contract/pack.ts';
import { KNOWN_LANGUAGES } from '../../contract/values.ts';
import { checkPlace, saveFile } from '../../desk/save-file.ts';
import { faultWords } from '../fault-words.ts';
import { cancelOnInterrupt } from '../interrupt.ts';
import { readBytes } from '../named-files.ts';
import { ProgressLine, printJson, printLine } from '../print.ts';
import { EXIT, type Session, withLibrary } from '../session.ts';
import { day, idOf, type LibraryOptions, libraryCommand, wrong } from './options.ts';
import { themeOf } from './work.ts';

type HouseFiles = Pick<CallInput<'briefing.render'>, 'logo' | 'wordStyles'>;

interface BriefOptions extends LibraryOptions {
  query?: string;
  theme?: string;
  ids?: string;
  briefing?: string;
  issue?: string;
  from?: string;
  to?: string;
  withUsed?: boolean;
  template?: string;
  reader?: string;
  out: string;
  lang?: PackLanguage;
  title?: string;
  summary?: string;
  logo?: string;
  wordStyles?: string;
}

/** What a new briefing is called when nothing says what it is about. */
const TITLES: Record<PackLanguage, string> = { kk: 'Шолу', ru: 'Обзор', en: 'Briefing' };

/** Adds the command. The briefing it makes stays in the library, so that it can be edited and exported again. */
export function addBriefCommand(program: Command, exit: (code: number) => void): void {
  libraryCommand(
    program,
    'brief',
    'export a briefing as DOCX, PDF, HTML, an e-mail draft, Markdown, a table (XLSX, CSV) or ZIP',
  )
    .option('--query <words>', 'the clippings a search finds')
    .option('--theme <key>', 'the accepted and suggested clippings of a theme')
    .option('--ids <ids>', 'these clippings: 1,2,3')
    .option('--briefing <id>', 'a briefing that is in the library')
    .option('--issue <id>', 'an issue as it was sent; takes no other option of the pack')
    .option('--from <day>', 'published from that day on; alone or with --to: of the whole library', day)
    .option('--to <day>', 'published up to that day', day)
    .option('--with-used', 'with --query, --theme and days: also what an issue used')
    .requiredOption('--out <file>', 'the pack: .docx, .pdf, .html, .eml, .md, .xlsx, .csv or .zip')
    .addOption(
      new Option(
        '--lang <language>',
        'language of the pack; without it what the briefing has, of a new one English',
      ).choices([...KNOWN_LANGUAGES]),
    )
    .option('--title <words>', 'title of the briefing')
    .option('--summary <words>', 'executive summary')
    .option('--template <key>', 'its template: house, compact, digest, dossier or one of your own')
    .option('--reader <words>', 'who it is prepared for')
    .option('--logo <file>', 'the logo of this pack: PNG, JPEG or SVG, or none')
    .option('--word-styles <file>', 'a Word document whose styles this pack takes over, or none')
    .action(async (options: BriefOptions) => {
      const format = formatOf(options.out);
      await checkPlace(options.out);
      const house = await houseFor(options);
      const interrupt = cancelOnInterrupt();
      const made = await withLibrary(options, async ({ call, desk }) => {
        const source = await sourceOf(call, options);
        const exportId = 'brief';
        interrupt.signal.addEventListener('abort', () => void desk.call('export.cancel', { exportId }));
        const line = new ProgressLine(process.stderr);
        const deaf = desk.subscribe((event) => event.type === 'export-progressed' && line.show(event.progress));
        try {
          interrupt.signal.throwIfAborted();
          const { id } = source;
          const { bytes, verification, archival, lacking, leftOut } = source.isIssue
            ? await call('issue.render', { id, format, exportId })
            : await call('briefing.render', { id, format, ...languageOf(options), ...house, exportId });
          line.say('writing the file');
          await saveFile(options.out, bytes, interrupt.signal);
          return { ...source, bytes, verification, archival, lacking, leftOut, entries: await entriesOf(call, source) };
        } catch (error) {
          // No file, no trace.
          if (source.isNew) await call('briefing.delete', { id: source.id });
          throw error;
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
          briefing: made.isIssue ? null : made.id,
          ...(made.isIssue ? { issue: made.id } : {}),
          entries: made.entries,
          quotations: { verified, failed },
          archival: made.archival,
          lacking: made.lacking,
          left_out: made.leftOut,
        });
      }
      for (const one of failed)
        printLine(`not verified: clipping ${one.clippingId}: ${faultWords(one.reason)}: ${one.quote}`);
      for (const one of made.lacking) printLine(lackingLine(one));
      if (made.leftOut > 0) printLine(`no room on the page for ${made.leftOut} of ${made.entries} clippings`);
      printLine(
        `${options.out}: ${counted(made.entries, 'clipping')}, ${counted(verified, 'quotation')} verified${made.archival ? `, PDF/A-${made.archival}` : ''}`,
      );
    });
}

function languageOf({ lang }: BriefOptions): { language?: PackLanguage } {
  return lang === undefined ? {} : { language: lang };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What this pack wears instead of what the library's packs wear; looked through before anything is made. */
async function houseFor({ logo, wordStyles }: BriefOptions): Promise<HouseFiles> {
  const house: HouseFiles = {};
  if (logo !== undefined)
    house.logo =
      logo === 'none'
        ? null
        : { name: basename(logo), bytes: readBytes(logo, 'Give a PNG, JPEG or SVG file, or none.') };
  if (wordStyles !== undefined) {
    house.wordStyles =
      wordStyles === 'none'
        ? null
        : { name: basename(wordStyles), bytes: readBytes(wordStyles, 'Give a Word document, or none.') };
  }
  if (house.logo || house.wordStyles) {
    const { houseGiven } = await import('../../desk/house.ts');
    houseGiven({ ...house, logo: house.logo && { ...house.logo, raster: null } });
  }
  return house;
}

function lackingLine({ script, letters, clippings }: LackingLetters): string {
  const name = script === 'Zzzz' ? 'other signs' : new Intl.DisplayNames('en', { type: 'script' }).of(script);
  const ids = clippings.map(({ id }) => id);
  const where =
    ids.length === 0 ? 'the briefing’s own words' : `clipping${ids.length > 1 ? 's' : ''} ${ids.join(', ')}`;
  return `no font has ${letters.join(' ')} (${name}), the pages show boxes: ${where}`;
}

/** What is exported: an issue, or a briefing of the library, made for it or there already. */
interface Source {
  id: number;
  isIssue: boolean;
  isNew: boolean;
}

async function sourceOf(call: Session['call'], options: BriefOptions): Promise<Source> {
  const { query, theme, ids, briefing, issue, summary, template, reader } = options;
  const hasDays = options.from !== undefined || options.to !== undefined;
  const given = [query, theme, ids, briefing, issue].filter((one) => one !== undefined).length;
  if (given > 1 || (given === 0 && !hasDays)) {
    throw wrong('Give one of --query, --theme, --ids, --briefing and --issue, or --from and --to alone.');
  }
  const { from = '', to = from } = options;
  if (from > to && !from.startsWith(to)) throw wrong('The days end before they begin: --from is later than --to.');
  if (hasDays && (ids ?? briefing ?? issue) !== undefined) {
    throw wrong('--from and --to go with --query or --theme, or alone.');
  }
  if (issue !== undefined) {
    if ([summary, template, reader, options.title, options.logo, options.wordStyles].some((one) => one !== undefined)) {
      throw wrong('An issue stays as it was sent: --issue takes only --out.');
    }
    return { id: idOf(issue), isIssue: true, isNew: false };
  }
  if (template !== undefined) {
    const keys = (await call('template.list', {})).map(({ key }) => key);
    if (!keys.includes(template)) throw wrong(`There is no template “${template}”: ${keys.join(', ')}.`);
  }
  const id = briefing !== undefined ? idOf(briefing) : await makeBriefing(call, options);
  const asked = { summary, template, reader, ...(briefing === undefined ? {} : { title: options.title }) };
  const change = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  if (Object.keys(change).length > 0) await call('briefing.update', { id, ...change });
  return { id, isIssue: false, isNew: briefing === undefined };
}

async function makeBriefing(call: Session['call'], options: BriefOptions): Promise<number> {
  const { lang: language = 'en', from = null, to = null, withUsed = false } = options;
  const period = (from ?? to) ? { from, to } : null;
  if (options.theme !== undefined) {
    const theme = await themeOf(call, options.theme);
    const named = (await call('theme.list', { language })).find((one) => one.id === theme.id) ?? theme;
    const title = options.title ?? named.name;
    const made = { title, language, themeIds: [theme.id], withSuggested: true, period, withUsed };
    return (await call('briefing.create', made)).id;
  }
  if (options.query === undefined && options.ids === undefined) {
    return (await call('briefing.create', { title: options.title ?? TITLES[language], language, period, withUsed })).id;
  }
  const clippingIds =
    options.ids !== undefined ? options.ids.split(',').map((id) => idOf(id.trim())) : await found(call, options);
  if (clippingIds.length === 0) throw wrong('The search finds no clipping to brief on.');
  for (const id of clippingIds) await call('clipping.get', { id });
  const title = options.title ?? options.query ?? TITLES[language];
  return (await call('briefing.create', { title, language, clippingIds })).id;
}

async function entriesOf(call: Session['call'], { id, isIssue }: Source): Promise<number> {
  if (!isIssue) return (await call('briefing.get', { id })).entries;
  return (await call('issue.list', {})).find((one) => one.id === id)?.entries ?? 0;
}

async function found(call: Session['call'], { query = '', from, to, withUsed }: BriefOptions): Promise<number[]> {
  const ids: number[] = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof call<'search.find'>>> = await call('search.find', {
      query,
      filters: {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(withUsed ? {} : { used: false }),
      },
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
