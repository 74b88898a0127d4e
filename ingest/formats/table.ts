// A table with an article in each row -> its articles: which column holds what the analyst says, else its name, else what is in it.

import type { FileFacts } from '../../contract/draft.ts';
import { headerLine, mapsArticles } from '../../contract/reading.ts';
import type { TableField, TableMapping } from '../../contract/source.ts';
import { findDates } from '../dates.ts';
import { fold } from '../lines.ts';
import { type Fact, isReadable, type Piece, type Reading, Refusal, tidy } from './piece.ts';

/** A table as read: rows of cells, the first of them perhaps a header. */
export type Rows = readonly (readonly string[])[];

/** One table of a file. */
export interface Table {
  /** Name of its sheet; empty where the file is one table. */
  sheet: string;
  rows: Rows;
  /** Its first row is names, whatever they say: of things that look like articles, or of others. */
  named?: 'articles' | 'others';
  /** Names a row, counted from 0, as a locator. */
  locate(row: number): string;
}

/** How the analyst wants tables read. */
export type TableFacts = Pick<FileFacts, 'as' | 'columns'>;

/** Place of each column that is there. */
type Mapping = Partial<Record<TableField, number>>;

const MOST_COLUMNS = 1_000;
/** Articles of one file: more would take longer than a file's reading may. */
const MOST_ARTICLES = 50_000;
/** Rows in which a header is looked for: reports have a title above their table. */
const HEADER_WITHIN = 10;

/** What a column's name says it holds. A text's own words say more of its language than a column that was not named by hand. */
const NAMES: Record<Exclude<TableField, 'language'>, readonly string[]> = {
  headline: list(
    'headline|title|article title|news title|heading|subject|заголовок|название|наименование|название статьи|название публикации|название материала|тақырып|тақырыбы|атауы|мақала тақырыбы|мақала атауы',
  ),
  body: list(
    'text|body|content|full text|fulltext|article|article text|article body|main text|story|body text|текст|полный текст|текст статьи|текст публикации|текст сообщения|текст материала|содержание|материал|статья|мәтін|мәтіні|толық мәтін|толық мәтіні|мақала|мақала мәтіні|мазмұны',
  ),
  lead: list(
    'lead|lede|summary|snippet|abstract|description|excerpt|hit sentence|opening text|лид|аннотация|краткое содержание|анонс|описание|фрагмент|подзаголовок|қысқаша|қысқаша мазмұны|сипаттамасы|сипаттама|түйіні|аңдатпа',
  ),
  publishedOn: list(
    'date|published|published at|published on|publish date|published date|publication date|pub date|pubdate|date published|datetime|date time|issue date|дата|дата публикации|дата выхода|дата и время|дата время|опубликовано|время публикации|күні|жарияланған күні|жарияланған уақыты|жарияланды|шыққан күні',
  ),
  outlet: list(
    'source|outlet|publication|publisher|media|media name|media outlet|newspaper|site|site name|website|source name|publication name|outlet name|источник|название источника|сми|название сми|наименование сми|издание|название издания|сайт|ресурс|газета|дереккөз|дереккөзі|басылым|басылым атауы|бақ|бақ атауы|газет|ақпарат көзі',
  ),
  agency: list('agency|news agency|wire|агентство|информагентство|информационное агентство|агенттік|ақпарат агенттігі'),
  byline: list(
    'author|authors|byline|writer|journalist|creator|автор|авторы|журналист|автор статьи|авторлар|авторлары|тілші',
  ),
  url: list(
    'url|link|href|permalink|web url|article url|source url|url address|address|ссылка|ссылка на материал|ссылка на статью|ссылка на публикацию|адрес|гиперссылка|сілтеме|сілтемесі|мекенжайы',
  ),
};
/** Words that make a column one about another column: the length of the text, its id. */
const ABOUT =
  /(?:^| )(?:id|ids|count|length|size|type|language|lang|number|no|score|тип|язык|кол|количество|число|длина|номер|тілі|түрі|саны|sentiment|тональность|category|категория|рубрика|updated|modified|added|crawled|обновлено|добавлено)(?: |$)/u;

function list(names: string): string[] {
  return names.split('|');
}

/** The articles of a file's tables. A table of notes or figures beside one of articles is no fault. Throws a Refusal when none holds articles. */
export async function readTables(format: string, tables: readonly Table[], facts: TableFacts): Promise<Reading> {
  const pieces: Piece[] = [];
  let refusal: Refusal | null = null;
  for (const table of tables) {
    try {
      const mapping = mappingOfTable(table, facts);
      const places = articleRows(table, mapping);
      if (pieces.length + places.length > MOST_ARTICLES)
        throw new Refusal(
          'too-large',
          `The table has more articles than the ${MOST_ARTICLES} that are read from one file.`,
        );
      for (const piece of await articlesOf(table, mapping, places)) pieces.push(piece);
    } catch (error) {
      if (!(error instanceof Refusal) || (error.code !== 'no-articles' && error.code !== 'empty')) throw error;
      if (refusal?.code !== 'empty') refusal = error;
    }
  }
  if (pieces.length === 0) throw refusal ?? new Refusal('empty', 'The file holds no rows.');
  return { ok: true, encoding: format, pieces };
}

/** Which columns of a table are read as what: as the analyst says of this table, or said of one with the same names; else as they show. */
export function mappingOfTable({ sheet, rows, named }: Table, { as, columns }: TableFacts): TableMapping {
  const width = widthOf(rows);
  if (width > MOST_COLUMNS)
    throw new Refusal('too-large', `The table has ${width} columns; at most ${MOST_COLUMNS} are read.`);
  if (as?.tables) return as.tables.find((one) => one.sheet === sheet) ?? { sheet, header: null, columns: {} };
  for (const [row, names] of rows.slice(0, HEADER_WITHIN).entries()) {
    const line = columns && columns.size > 0 ? headerLine(names) : null;
    const known = line === null ? undefined : columns?.get(line);
    if (known) return { sheet, header: row, columns: known };
  }
  if (named === 'others') return { sheet, header: 0, columns: {} };
  const header = named ? { row: 0, mapping: mappingOf(rows[0] ?? []) } : headerOf(rows);
  const found = guess(rows.slice(header ? header.row + 1 : 0), header?.mapping ?? {}, header === null);
  return { sheet, header: header?.row ?? null, columns: { ...found, ...header?.mapping } };
}

/** Columns of the widest row. */
export function widthOf(rows: Rows): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** The rows that hold articles by a mapping. Throws a Refusal when it has no column for them, or no row has text there. */
export function articleRows({ rows }: Table, { header, columns }: TableMapping): number[] {
  if (!mapsArticles(columns))
    throw new Refusal('no-articles', 'No column of the table holds the headlines or the texts of articles.');
  const first = header === null ? 0 : header + 1;
  const places = rows.flatMap((row, at) => (at >= first && holds(row, columns) ? [at] : []));
  if (places.length === 0) throw new Refusal('empty', 'The table has no rows with text.');
  return places;
}

/** The articles of these rows. Days are read in the order that all rows of the table show. */
export async function articlesOf(
  table: Table,
  { header, columns }: TableMapping,
  places: readonly number[],
): Promise<Piece[]> {
  const days = table.rows.slice(header === null ? 0 : header + 1).map((row) => cell(row, columns.publishedOn));
  const dayFirst = orderOfDates(days);
  const pieces: Piece[] = [];
  for (const at of places)
    pieces.push({ ...(await articleOf(table.rows[at] ?? [], columns, dayFirst)), locator: table.locate(at) });
  return pieces;
}

/** Whether a row of names maps to the columns of articles: the test of a header, and of an object's keys. */
export function mappingOf(names: readonly string[]): Mapping {
  const mapping: Mapping = {};
  const folded = names.slice(0, MOST_COLUMNS).map(nameOf);
  const columns = Object.keys(NAMES) as (keyof typeof NAMES)[];
  for (const column of columns) {
    const ranked = NAMES[column].map((name) => folded.indexOf(name)).filter((at) => at >= 0);
    if (ranked[0] !== undefined) mapping[column] = ranked[0];
  }
  for (const column of columns) {
    if (mapping[column] !== undefined) continue;
    const taken = new Set(Object.values(mapping));
    const at = folded.findIndex(
      (name, place) =>
        !taken.has(place) &&
        name.split(' ').length <= 5 &&
        !ABOUT.test(name) &&
        NAMES[column].some((known) => name.startsWith(`${known} `) || name.endsWith(` ${known}`)),
    );
    if (at >= 0) mapping[column] = at;
  }
  return mapping;
}

/** `publishedAt`, `title.rendered`, `Дата публикации:` as the lists write names. */
function nameOf(written: string): string {
  const spaced = written.slice(0, 80).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(spaced.replace(/\.(?:rendered|name|text|value|content|title)$/iu, ''));
}

function headerOf(rows: Rows): { row: number; mapping: Mapping } | null {
  for (let row = 0; row < Math.min(rows.length, HEADER_WITHIN); row += 1) {
    const names = rows[row] ?? [];
    if (names.some((name) => name.length > 80)) continue;
    const mapping = mappingOf(names);
    const has = Object.keys(mapping).length;
    if (
      has >= 2 ||
      (has === 1 &&
        names.filter((name) => name.trim() !== '').length <= 2 &&
        (mapping.body ?? mapping.headline) !== undefined)
    )
      return { row, mapping };
  }
  return null;
}

/** What the cells show of columns whose name says nothing: long texts are bodies; without a header, also headlines, days and addresses. */
function guess(rows: Rows, known: Mapping, all: boolean): Mapping {
  const found: Mapping = {};
  const taken = new Set(Object.values(known));
  const sample = rows.slice(0, 50);
  const width = Math.min(
    MOST_COLUMNS,
    sample.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const columns = Array.from({ length: width }, (_, at) =>
    sample.map((row) => (row[at] ?? '').trim()).filter((one) => one !== ''),
  );
  const mean = columns.map((cells) => cells.reduce((sum, one) => sum + one.length, 0) / Math.max(1, cells.length));
  const longest = mean.reduce((best, length, at) => (!taken.has(at) && length > (mean[best] ?? 0) ? at : best), -1);
  if (known.body === undefined && (mean[longest] ?? 0) >= 200) {
    found.body = longest;
    taken.add(longest);
  }
  if (!all || found.body === undefined) return found;
  for (const [at, cells] of columns.entries()) {
    if (taken.has(at) || cells.length < sample.length * 0.5) continue;
    const share = (test: (one: string) => boolean) => cells.filter(test).length >= cells.length * 0.8;
    if (found.url === undefined && share((one) => /^https?:\/\/\S+$/u.test(one))) found.url = at;
    else if (found.publishedOn === undefined && share((one) => one.length <= 40 && findDates(one).length > 0))
      found.publishedOn = at;
    else if (
      found.headline === undefined &&
      share((one) => one.length >= 15 && one.length <= 250 && /\p{L}\s+\p{L}/u.test(one))
    )
      found.headline = at;
  }
  return found;
}

const cell = (row: readonly string[] | undefined, at: number | undefined) =>
  at === undefined ? '' : (row?.[at] ?? '').trim();

const holds = (row: readonly string[], mapping: Mapping) =>
  isReadable(cell(row, mapping.headline) + cell(row, mapping.body) + cell(row, mapping.lead));

/** Whether a column writes 25/12 (true) or 12/25 (false); null when no row tells. */
function orderOfDates(cells: readonly string[]): boolean | null {
  let order: boolean | null = null;
  for (const one of cells) {
    const [, first = '0', second = '0'] = /^(\d{1,2})\/(\d{1,2})\/(?:\d{2}|\d{4})\b/u.exec(one) ?? [];
    const says = Number(first) > 12 ? true : Number(second) > 12 ? false : null;
    if (says === null) continue;
    if (order !== null && order !== says) return null;
    order = says;
  }
  return order;
}

function inOrder(date: string, dayFirst: boolean | null): string {
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/u.exec(date);
  if (!slashes || dayFirst === null) return date;
  const [, first = '', second = '', year = ''] = slashes;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Seconds or milliseconds since 1970 stand for a day where a day is due. */
function dayOfEpoch(value: string): string {
  if (!/^\d{10}(?:\d{3})?$/u.test(value)) return value;
  return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
}

async function articleOf(
  row: readonly string[],
  mapping: Mapping,
  dayFirst: boolean | null,
): Promise<Omit<Piece, 'locator'>> {
  const headline = (await plain(cell(row, mapping.headline))).replace(/\s+/gu, ' ');
  const body = await plain(cell(row, mapping.body));
  const lead = await plain(cell(row, mapping.lead));
  // A headline stands on a line of its own, also where the text goes on from its words; a lead that opens the text is part of it.
  const opens = (part: string, text: string) =>
    part === headline
      ? fold(text.trimStart().split('\n', 1)[0] ?? '') === fold(part)
      : fold(text.slice(0, part.length + 20)).startsWith(fold(part));
  const parts = [headline, lead, body].filter(
    (part, at, all) => part !== '' && !all.slice(at + 1).some((other) => opens(part, other)),
  );
  const facts: Fact[] = [];
  const add = (field: Fact['field'], value: string, confidence: number) => {
    if (value !== '') facts.push({ field, value, rule: 'table.column', confidence });
  };
  add('headline', headline, 0.97);
  add('publishedOn', inOrder(dayOfEpoch(cell(row, mapping.publishedOn)), dayFirst), 0.97);
  const source = cell(row, mapping.outlet);
  const url = cell(row, mapping.url);
  add('outlet', /^https?:\/\//iu.test(source) ? source.replace(/^https?:\/\/(?:www\.)?|\/.*$/giu, '') : source, 0.97);
  add('agency', cell(row, mapping.agency), 0.97);
  add('byline', cell(row, mapping.byline), 0.96);
  if (/^https?:\/\/\S+$/iu.test(url)) add('url', url, 0.97);
  add('language', languageCode(cell(row, mapping.language)), 1);
  return { text: tidy(parts.join('\n\n')), facts };
}

const LANGUAGES: readonly [RegExp, string][] = [
  [/^(?:kk|kz|kaz|қаз|каз)/u, 'kk'],
  [/^(?:ru|рус|орыс)/u, 'ru'],
  [/^(?:en|англ|ағыл)/u, 'en'],
];

/** `Kazakh`, `рус.`, `EN`, `de` as codes; empty for what is none of them. */
function languageCode(value: string): string {
  const written = value.toLowerCase();
  return LANGUAGES.find(([names]) => names.test(written))?.[1] ?? (/^[a-z]{2}$/u.test(written) ? written : '');
}

/** A cell's text; markup in it, as sites' own exports have, is read as a page's. */
async function plain(value: string): Promise<string> {
  if (!/<(?:p|br|div|span|a|strong|em|b|i|h\d|ul|li|img)\b[^>]*>/iu.test(value)) return value.replace(/\r\n?/gu, '\n');
  const { textOfMarkup } = await import('./page-lines.ts');
  return textOfMarkup(value);
}
