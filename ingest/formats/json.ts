// Reads JSON and JSON Lines: the objects in them that are articles, their keys mapped as a table's columns are.

import type { FileFacts } from '../../contract/draft.ts';
import { decode, decodeAs } from '../decode.ts';
import { type Reading, Refusal } from './piece.ts';
import { mappingOf, readTables, type Table, type TableFacts } from './table.ts';

type Value = Record<string, unknown>;

const DEEPEST = 5;
const MOST_KEYS = 300;

/** The clippings of a data file, an object each. Throws a Refusal. */
export async function readJson(bytes: Uint8Array, lines: boolean, facts: TableFacts = {}): Promise<Reading> {
  return readTables(lines ? 'jsonl' : 'json', tablesOfJson(bytes, lines, facts), facts);
}

/** The objects of a data file as a table under their keys: those that look like articles, else the longest list of them. Throws a Refusal. */
export function tablesOfJson(bytes: Uint8Array, lines: boolean, { as }: Pick<FileFacts, 'as'>): Table[] {
  const decoded = as?.encoding === undefined ? decode(bytes) : decodeAs(bytes, as.encoding);
  if (!decoded.ok) throw new Refusal(decoded.failure.code, decoded.failure.message);
  const found = lines ? linesOf(decoded.text) : wholeOf(decoded.text);
  if (found.objects.length === 0)
    throw new Refusal('no-articles', 'The file holds no objects with the headline or text of an article.');
  return [tableOf(found)];
}

interface Found {
  objects: Value[];
  /** Names an object, counted from 0. */
  locate(at: number): string;
}

function linesOf(text: string): Found {
  const objects: Value[] = [];
  const places: number[] = [];
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Refusal('damaged', `Line ${at + 1} is not JSON.`);
    }
    if (isObject(value)) {
      objects.push(value);
      places.push(at + 1);
    }
  }
  return { objects, locate: (at) => `line:${places[at] ?? 0}` };
}

function wholeOf(text: string): Found {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // A file of JSON lines by the other name.
    if (/^\s*\{[^\n]*\}\s*\n\s*\{/u.test(text)) return linesOf(text);
    throw new Refusal('damaged', `The file is not JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}.`);
  }
  return { objects: articlesIn(value), locate: (at) => `item:${at + 1}` };
}

/** The largest list of objects with the keys of articles, however an interface wraps it; or the object itself; else the longest list of objects. */
function articlesIn(value: unknown): Value[] {
  let best: Value[] = [];
  let longest: Value[] = [];
  let seen = 0;
  const look = (one: unknown, depth: number) => {
    seen += 1;
    if (depth > DEEPEST || seen > 100_000) return;
    if (Array.isArray(one)) {
      const objects = one.filter(isObject).map((each) => (isObject(each._source) ? each._source : each));
      if (objects.length > longest.length) longest = objects;
      if (objects.length > best.length && objects.slice(0, 20).some(isArticle)) best = objects;
      else for (const each of one.slice(0, 1000)) look(each, depth + 1);
    } else if (isObject(one)) {
      if (best.length === 0 && isArticle(one)) best = [one];
      for (const each of Object.values(one).slice(0, MOST_KEYS)) if (typeof each === 'object') look(each, depth + 1);
    }
  };
  look(value, 0);
  return best.length > 0 ? best : longest;
}

function isArticle(value: Value): boolean {
  const cells = cellsOf(value);
  const mapping = mappingOf([...cells.keys()]);
  const long = [...cells.values()].some((cell) => cell.length >= 40);
  return long && (mapping.body !== undefined || mapping.lead !== undefined || mapping.headline !== undefined);
}

const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of an object by key, one level of objects within it by `key.inner`; lists of words and names joined. */
function cellsOf(value: Value): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, one] of Object.entries(value).slice(0, MOST_KEYS)) {
    if (isObject(one)) {
      for (const [inner, each] of Object.entries(one).slice(0, MOST_KEYS)) put(`${key}.${inner}`, each);
    } else if (Array.isArray(one)) {
      put(
        key,
        one
          .slice(0, 50)
          .map((each) => (isObject(each) ? (each.name ?? '') : each))
          .filter((each) => each !== '')
          .join(', '),
      );
    } else put(key, one);
  }
  return cells;

  function put(key: string, one: unknown): void {
    if (typeof one === 'string' || typeof one === 'number') cells.set(key, String(one));
  }
}

/** Objects may differ in their keys: the table has every key that any of them has. */
function tableOf({ objects, locate }: Found): Table {
  const cells = objects.map(cellsOf);
  const keys = new Set<string>();
  for (const each of cells) for (const key of each.keys()) if (keys.size < 1_000) keys.add(key);
  const header = [...keys];
  const rows = cells.map((each) => header.map((key) => each.get(key) ?? ''));
  const named = objects.slice(0, 20).some(isArticle) ? 'articles' : 'others';
  return { sheet: '', rows: [header, ...rows], named, locate: (row) => locate(row - 1) };
}
