// The stems that what was typed is looked for by, one list for each way it may stand in a text: a word with a hyphen, words beside each other, a beginning. Pure.

import { KNOWN_LANGUAGES } from '../contract/values.ts';
import { isKazakhEnding } from './kazakh.ts';
import { queryStems, stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** Of shorter pieces (`1-0`) any two numbers may stand beside each other. */
const TELLING_LETTERS = 3;

/** A hyphenated word may stand as its words beside each other (`1620-21`: 1620–21, `anti-slavery`: anti slavery); a Kazakh ending behind a hyphen is none. */
export function pieceReadings(norm: string): string[][] {
  const pieces = norm.split('-').filter((piece) => piece !== '');
  if (isKazakhEnding(pieces.at(-1) ?? '')) pieces.pop();
  return pieces.length > 1 && pieces.some(({ length }) => length >= TELLING_LETTERS) ? sequenceReadings(pieces) : [];
}

/** Several words typed as one; with a dash between them (`1620–21`) they may stand with a hyphen as well. Offsets of the words are in the query. */
export function joinedReadings(query: string, tokens: readonly Token[]): string[][] {
  const norms = tokens.map(({ norm }) => norm);
  const between = tokens.slice(1).map(({ start }, at) => query.slice(tokens[at]?.end, start));
  const isDashed = between.every((text) => /^[\u2012-\u2014\u2212]$/.test(text));
  return distinctReadings([...(isDashed ? wordReadings(norms.join('-')) : []), ...sequenceReadings(norms)]);
}

function wordReadings(norm: string): string[][] {
  return [...queryStems(norm, null).map(({ stem: one }) => [one]), ...pieceReadings(norm)];
}

/** What the stem of a word that begins so begins with: the beginning itself, or what is left of it as a word. */
export function prefixStems(norm: string): string[] {
  const stems = queryStems(norm, null).map((reading) => reading.stem);
  return [...new Set([norm, ...stems])];
}

/** Words beside each other, stemmed in one language at a time. */
export function sequenceReadings(norms: readonly string[]): string[][] {
  return distinctReadings(KNOWN_LANGUAGES.map((language) => norms.map((norm) => stem(norm, language))));
}

function distinctReadings(readings: readonly string[][]): string[][] {
  return [...new Map(readings.map((reading) => [reading.join(' '), reading])).values()];
}
