// Measures what ingest finds in real press texts against what people read there, beside the simplest rule for each field.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type OutletRecord, outletFile, ruleFile } from '../contract/resources.ts';
import { makeReader } from '../ingest/read.ts';

const PRESS = new URL('../../shared/eval/press/', import.meta.url);
const RESOURCES = new URL('../resources/', import.meta.url);

interface Gold {
  file: string;
  outlet: string;
  publishedOn: string;
  headline: string;
  byline: string;
  language: string;
}

/** Counts of one field: right values, wrong ones, and what was there to find. */
interface Score {
  right: number;
  found: number;
  there: number;
  correct: number;
}

const readAll = <Value>(folder: string, parse: (value: unknown) => Value[]): Value[] =>
  readdirSync(new URL(`${folder}/`, RESOURCES)).flatMap((name) =>
    parse(JSON.parse(readFileSync(new URL(`${folder}/${name}`, RESOURCES), 'utf8'))),
  );

const fold = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[«»"“”„‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Prints the figures; says so and returns where the development data is absent. */
export async function run(): Promise<void> {
  if (!existsSync(PRESS)) {
    console.log('ingest: skipped, the press texts are not here');
    return;
  }
  const outlets = readAll('outlets', (value) => outletFile.parse(value).outlets);
  const rules = readAll('rules', (value) => ruleFile.parse(value).rules);
  const read = makeReader({ outlets, rules });
  const golds = parseGold(readFileSync(new URL('gold.tsv', PRESS), 'utf8'));
  const fields = ['headline', 'publishedOn', 'outlet', 'byline', 'language'] as const;
  const ours = Object.fromEntries(fields.map((field) => [field, emptyScore()]));
  const naive = Object.fromEntries(fields.map((field) => [field, emptyScore()]));
  const started = performance.now();
  let bytesRead = 0;
  for (const gold of golds) {
    const bytes = readFileSync(new URL(gold.file, PRESS));
    bytesRead += bytes.length;
    const outcome = await read(bytes, { name: gold.file, modifiedAt: null });
    const clipping = outcome.ok ? outcome.clippings[0] : undefined;
    if (!clipping) continue;
    const found = {
      headline: clipping.headline,
      publishedOn: clipping.publishedOn ?? '',
      outlet: clipping.outlet?.printed ?? '',
      byline: clipping.byline ?? '',
      language: clipping.language,
    };
    const simple = naively(clipping.text);
    for (const field of fields) {
      const same = field === 'outlet' ? sameOutlet(outlets) : (one: string, other: string) => fold(one) === fold(other);
      count(ours[field], gold[field], found[field], same);
      count(naive[field], gold[field], simple[field], same);
      if (process.env.CLIPDESK_BENCH_MISSES && !agree(gold[field], found[field], same)) {
        console.log(`  ${gold.file} ${field}: found "${found[field]}", there is "${gold[field]}"`);
      }
    }
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`ingest: ${golds.length} press texts, ${Math.round(bytesRead / 1024 / seconds)} KiB/s`);
  console.log('field          accuracy  precision  recall  wrong | baseline accuracy  precision  recall');
  for (const field of fields) {
    const [own, base] = [ours[field], naive[field]];
    if (own && base)
      console.log(
        `${field.padEnd(14)} ${row(own, golds.length)}  ${percent(own.found - own.right, golds.length)} | ${row(base, golds.length)}`,
      );
  }
}

function parseGold(table: string): Gold[] {
  const [head = '', ...rows] = table.trimEnd().split('\n');
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      file: cell('file'),
      outlet: cell('outlet'),
      publishedOn: cell('published_on'),
      headline: cell('headline'),
      byline: cell('byline'),
      language: cell('language'),
    };
  });
}

/** The first line, the first date in figures or words, the first domain, the first "By", the letters. */
function naively(text: string): Omit<Gold, 'file'> {
  const day = /(\d{1,2})\.(\d{2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2})/u.exec(text);
  const publishedOn = day
    ? day[4]
      ? `${day[4]}-${day[5]}-${day[6]}`
      : `${day[3]}-${day[2]}-${day[1]?.padStart(2, '0')}`
    : '';
  return {
    headline: text.split(/\r?\n/u).find((line) => line.trim() !== '') ?? '',
    publishedOn,
    outlet: /(?:[\w-]+\.)+(?:kz|ru|com|org)/iu.exec(text)?.[0] ?? '',
    byline: /(?:^|\n)By ([^\n]{3,60})/u.exec(text)?.[1] ?? '',
    language: /[әғқңөұүһі]/iu.test(text) ? 'kk' : /[а-я]/iu.test(text) ? 'ru' : 'en',
  };
}

const emptyScore = (): Score => ({ right: 0, found: 0, there: 0, correct: 0 });

function agree(gold: string, found: string, same: (one: string, other: string) => boolean): boolean {
  return gold === '' || found === '' ? gold === found : same(gold, found);
}

function count(
  score: Score | undefined,
  gold: string,
  found: string,
  same: (one: string, other: string) => boolean,
): void {
  if (!score) return;
  if (gold !== '') score.there += 1;
  if (found !== '') score.found += 1;
  if (gold !== '' && found !== '' && same(gold, found)) score.right += 1;
  if (agree(gold, found, same)) score.correct += 1;
}

/** An alias of the same outlet counts. */
function sameOutlet(outlets: readonly OutletRecord[]): (one: string, other: string) => boolean {
  const keys = new Map<string, string>();
  for (const { key, name, aliases, domains } of outlets) {
    for (const alias of [name.kk, name.ru, name.en, ...aliases, ...domains]) if (alias) keys.set(fold(alias), key);
  }
  return (one, other) => (keys.get(fold(one)) ?? fold(one)) === (keys.get(fold(other)) ?? fold(other));
}

const percent = (part: number, whole: number) => (whole === 0 ? '   -' : (part / whole).toFixed(3));
const row = (score: Score, all: number) =>
  `${percent(score.correct, all)}     ${percent(score.right, score.found)}      ${percent(score.right, score.there)}`;
