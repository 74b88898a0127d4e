// A library in memory made of plain texts, for measuring search and for its tests: no files, no cleaning, the real schema and index.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { type CallAnswer, type CallInput, calls } from '../contract/calls.ts';
import type { PrintedName } from '../contract/draft.ts';
import type { ConceptRecord, Resources } from '../contract/resources.ts';
import { facets } from '../db/facets.ts';
import { createImport, endImport } from '../db/import-reports.ts';
import { writeFiles } from '../db/imports.ts';
import { seedLibrary } from '../db/library.ts';
import { openWriter } from '../db/open.ts';
import { packBytes } from '../db/ready-file.ts';
import { find, highlightClipping } from '../db/search.ts';
import { themeRules } from '../db/themes.ts';
import { loadResources } from '../desk/resources.ts';
import { bodyOf, openingOf } from '../language/body.ts';
import { type ConceptMatcher, compileConcepts } from '../language/concepts.ts';
import { detectLanguage } from '../language/detect.ts';
import { indexColumns } from '../language/index-columns.ts';
import { suggestThemes, type ThemeRules } from '../language/themes.ts';
import { tokenise } from '../language/tokens.ts';

/** A clipping to be put in: whatever is left out there is none of. */
export interface PlainClipping {
  headline: string;
  text: string;
  language?: string;
  publishedOn?: string;
  outlet?: PrintedName;
  agency?: PrintedName;
  byline?: string;
  hidden?: { start: number; end: number; rule: string }[];
}

/** A library in memory with the calls of search over it, defaults filled in. */
export interface MemoryLibrary {
  db: Database;
  matcher: ConceptMatcher;
  /** Puts clippings in; answers their ids in order. */
  add(...clippings: PlainClipping[]): number[];
  find(query: string, more?: Omit<CallInput<'search.find'>, 'query'>): CallAnswer<'search.find'>;
  facets(query: string, more?: Omit<CallInput<'search.facets'>, 'query'>): CallAnswer<'search.facets'>;
  highlight(clippingId: number, query: string): CallAnswer<'search.highlight'>;
}

let shipped: Resources | null = null;

/** The resources of this checkout, read once. */
export function shippedResources(): Resources {
  shipped ??= loadResources(join(import.meta.dirname, '..', 'resources'));
  return shipped;
}

/** Opens an empty library in memory, with what ships seeded or with other concepts in its place. */
export function memoryLibrary(concepts?: readonly ConceptRecord[]): MemoryLibrary {
  const resources = concepts
    ? { concepts: [...concepts], themes: [], outlets: [], rules: [], templates: [] }
    : shippedResources();
  const db = openWriter(':memory:');
  seedLibrary(db, 'these', () => resources);
  const matcher = compileConcepts(resources.concepts);
  const themes = themeRules(db);
  let files = 0;
  return {
    db,
    matcher,
    add(...clippings) {
      const importId = createImport(db);
      const items = clippings.map((clipping) => {
        files += 1;
        return writeFiles(db, importId, [fileOf(clipping, files, themes, matcher)]);
      });
      endImport(db, importId, 'done', clippings.length);
      return items.flat().flatMap((item) => item.clippings);
    },
    find: (query, more = {}) => find(db, calls['search.find'].input.parse({ query, ...more }), { matcher }),
    facets: (query, more = {}) => facets(db, calls['search.facets'].input.parse({ query, ...more }), { matcher }),
    highlight: (clippingId, query) =>
      highlightClipping(db, calls['search.highlight'].input.parse({ clippingId, query }), { matcher }),
  };
}

function fileOf(
  clipping: PlainClipping,
  number: number,
  themes: readonly ThemeRules[],
  matcher: ConceptMatcher,
): Parameters<typeof writeFiles>[2][number] {
  const hidden = clipping.hidden ?? [];
  const draft = {
    text: clipping.text,
    hidden,
    headline: clipping.headline,
    outlet: clipping.outlet ?? null,
    agency: clipping.agency ?? null,
    byline: clipping.byline ?? null,
    dateline: null,
    publishedOn: clipping.publishedOn ?? null,
    url: null,
    language: clipping.language ?? detectLanguage(clipping.text).language,
    evidence: [],
    locator: '0',
    fingerprint: `${number}`,
  };
  const body = bodyOf(clipping.text, hidden);
  return {
    ok: true,
    path: `${number}.txt`,
    name: `${number}.txt`,
    modifiedAt: null,
    sha256: sha256(`${number} ${clipping.text}`),
    size: clipping.text.length,
    packed: packBytes(new Uint8Array()),
    encoding: 'utf-8',
    clippings: [
      {
        draft,
        columns: indexColumns({ ...draft, notes: '' }),
        suggestions: suggestThemes(draft, themes, matcher),
        traces: { sketch: [], signals: [] },
        textSha256: sha256(clipping.text),
        words: tokenise(body).length,
        opening: openingOf(body),
      },
    ],
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
