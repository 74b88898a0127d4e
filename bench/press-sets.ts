// The press texts that ingest is measured on, each set with what people read in it: our own pages, our samples, real ones when present.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type CleaningRule, type OutletRecord, outletFile, ruleFile } from '../contract/resources.ts';

const ROOT = new URL('../', import.meta.url);
const REAL = new URL('../../shared/eval/press/', import.meta.url);

/** The fields that are measured; an empty cell says that the text does not tell. */
export const FIELDS = ['headline', 'publishedOn', 'outlet', 'byline', 'language'] as const;

/** One text and what it says. */
export interface PressText extends Record<(typeof FIELDS)[number], string> {
  file: string;
  bytes: Uint8Array;
  /**
   * What is not the article, in order, each with a mark before it: `-` is to be hidden, `~` may be (headline, date,
   * byline). Null when nobody marked it.
   */
  rest: string[] | null;
}

/** Texts of one kind; `absent` says why a set is empty. */
export interface PressSet {
  name: string;
  texts: PressText[];
  absent: string | null;
}

interface Marked {
  file: string;
  language: string;
  outlet: string | null;
  publishedOn: string | null;
  byline: string | null;
  headline: string;
  rest: string[];
}

/** Our own pages, our samples, and the real texts of the development data. */
export function pressSets(): PressSet[] {
  return [
    marked('tests/press', 'tests/press/expected.json', 'tests/press/'),
    marked('samples', 'tests/press/samples.json', 'resources/samples/'),
    existsSync(REAL)
      ? { name: 'real press', texts: realTexts(), absent: null }
      : { name: 'real press', texts: [], absent: 'the press texts are not here' },
  ];
}

/** The authority and the cleaning rules as they ship. */
export function shipped(): { outlets: OutletRecord[]; rules: CleaningRule[] } {
  return {
    outlets: readAll('outlets', (value) => outletFile.parse(value).outlets),
    rules: readAll('rules', (value) => ruleFile.parse(value).rules),
  };
}

function readAll<Value>(folder: string, parse: (value: unknown) => Value[]): Value[] {
  const place = new URL(`resources/${folder}/`, ROOT);
  return readdirSync(place).flatMap((name) => parse(JSON.parse(readFileSync(new URL(name, place), 'utf8'))));
}

function marked(name: string, expected: string, folder: string): PressSet {
  const pages: Marked[] = JSON.parse(readFileSync(new URL(expected, ROOT), 'utf8'));
  const texts = pages.map((page) => ({
    ...page,
    outlet: page.outlet ?? '',
    publishedOn: page.publishedOn ?? '',
    byline: page.byline ?? '',
    bytes: readFileSync(new URL(folder + page.file, ROOT)),
  }));
  return { name, texts, absent: null };
}

function realTexts(): PressText[] {
  const [head = '', ...rows] = readFileSync(new URL('gold.tsv', REAL), 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      file: cell('file'),
      bytes: readFileSync(new URL(cell('file'), REAL)),
      outlet: cell('outlet'),
      publishedOn: cell('published_on'),
      headline: cell('headline'),
      byline: cell('byline'),
      language: cell('language'),
      rest: null,
    };
  });
}
