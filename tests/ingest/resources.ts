// The shipped outlets and rules as values, and a reader over them, for the tests of ingest.

import { readdirSync, readFileSync } from 'node:fs';
import type { DraftClipping } from '../../contract/draft.ts';
import { outletFile, ruleFile } from '../../contract/resources.ts';
import { decode } from '../../ingest/decode.ts';
import { makeDrafter } from '../../ingest/draft.ts';
import { makeReader } from '../../ingest/read.ts';

const RESOURCES = new URL('../../resources/', import.meta.url);

function all<Value>(folder: string, parse: (value: unknown) => Value[]): Value[] {
  return readdirSync(new URL(`${folder}/`, RESOURCES)).flatMap((name) =>
    parse(JSON.parse(readFileSync(new URL(`${folder}/${name}`, RESOURCES), 'utf8'))),
  );
}

export const outlets = all('outlets', (value) => outletFile.parse(value).outlets);
export const rules = all('rules', (value) => ruleFile.parse(value).rules);
export const read = makeReader({ outlets, rules });

const draft = makeDrafter({ outlets, rules });

/** The one clipping of a text; throws when the file is refused. */
export function draftOf(text: string, name = 'clip.txt'): DraftClipping {
  const decoded = decode(new TextEncoder().encode(text));
  if (!decoded.ok) throw new Error(decoded.failure.message);
  return draft({ text: decoded.text, locator: '0', facts: [] }, name);
}

/** The body as it is read: the text without hidden ranges, a line feed at lost breaks. */
export function bodyOf({ text, hidden }: DraftClipping): string {
  let body = '';
  let at = 0;
  for (const { start, end } of hidden) {
    body += text.slice(at, start) + (start === end ? '\n' : '');
    at = end;
  }
  return body + text.slice(at);
}
