// Measures what ingest finds in real press texts against what people read there, beside the simplest rule for each field.

import type { OutletRecord } from '../contract/resources.ts';
import { makeReader } from '../ingest/read.ts';
import { FIELDS, type PressSet, pressSets, shipped } from './press-sets.ts';

type Fields = Record<(typeof FIELDS)[number], string>;

/** Counts of one field: right values, wrong ones, and what was there to find. */
interface Score {
  right: number;
  found: number;
  there: number;
  correct: number;
}

const fold = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[«»"“”„‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Prints the figures of every set; a set that is not there is named as skipped. `CLIPDESK_BENCH_MISSES=1` lists what was missed. */
export async function run(): Promise<void> {
  const { outlets, rules } = shipped();
  const read = makeReader({ outlets, rules });
  for (const set of pressSets()) {
    if (set.absent) console.log(`ingest: ${set.name} skipped, ${set.absent}`);
    else await measure(set, read, sameOutlet(outlets));
  }
}

async function measure(
  set: PressSet,
  read: ReturnType<typeof makeReader>,
  sameName: (one: string, other: string) => boolean,
): Promise<void> {
  const ours = Object.fromEntries(FIELDS.map((field) => [field, emptyScore()]));
  const naive = Object.fromEntries(FIELDS.map((field) => [field, emptyScore()]));
  const started = performance.now();
  let bytesRead = 0;
  for (const text of set.texts) {
    bytesRead += text.bytes.length;
    const outcome = await read(text.bytes, { name: text.file, modifiedAt: null });
    const clipping = outcome.ok ? outcome.clippings[0] : undefined;
    const found: Fields = {
      headline: clipping?.headline ?? '',
      publishedOn: clipping?.publishedOn ?? '',
      outlet: clipping?.outlet?.printed ?? '',
      byline: clipping?.byline ?? '',
      language: clipping?.language ?? '',
    };
    const simple = naively(clipping?.text ?? '');
    for (const field of FIELDS) {
      const same = field === 'outlet' ? sameName : (one: string, other: string) => fold(one) === fold(other);
      count(ours[field], text[field], found[field], same);
      count(naive[field], text[field], simple[field], same);
      if (process.env.CLIPDESK_BENCH_MISSES && !agree(text[field], found[field], same)) {
        console.log(`  ${text.file} ${field}: found "${found[field]}", there is "${text[field]}"`);
      }
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const texts = set.texts.length;
  console.log(`ingest: ${set.name}, ${texts} texts, ${Math.round(bytesRead / 1024 / seconds)} KiB/s`);
  console.log('field          accuracy  precision  recall  wrong | baseline accuracy  precision  recall');
  for (const field of FIELDS) {
    const [own, base] = [ours[field], naive[field]];
    if (own && base)
      console.log(
        `${field.padEnd(14)} ${row(own, texts)}  ${percent(own.found - own.right, texts)} | ${row(base, texts)}`,
      );
  }
}

/** The first line, the first date in figures or words, the first domain, the first "By", the letters. */
function naively(text: string): Fields {
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
