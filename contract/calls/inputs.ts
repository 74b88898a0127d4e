// What the inputs of calls have in common: ids, words, days, places, queries, pages.

import { z } from 'zod';
import { OUTLET_KINDS } from '../outlet.ts';
import { TONES } from '../rating.ts';
import { SEARCH_DEFAULTS } from '../search.ts';

/** Id of a row of the library. */
export const id = z.int().positive();
/** Some rows, by their ids. */
export const ids = z.array(id).min(1).max(100_000);
/** A line of words. */
export const line = z.string().trim().max(2_000);
/** Words of any number of lines. */
export const text = z.string().max(200_000);
/** A logo and a Word document for packs; what is absent stays, null takes it away. */
export const houseFiles = {
  /** `raster`: an SVG as PNG. */
  logo: z
    .strictObject({
      name: line.max(300),
      bytes: z.instanceof(Uint8Array),
      raster: z.instanceof(Uint8Array).nullable().default(null),
    })
    .nullable()
    .optional(),
  wordStyles: z
    .strictObject({ name: line.max(300), bytes: z.instanceof(Uint8Array) })
    .nullable()
    .optional(),
};
/** Of a call that is asked with nothing. */
export const nothing = z.strictObject({});
/** A day that no calendar has is none. */
function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
/** A `PublishedOn`. */
export const publishedOn = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .refine((day) => day.length < 10 || isInCalendar(day), 'no such day');
const viewSchema = z.union([
  z.strictObject({ kind: z.enum(['inbox', 'all', 'recent', 'trash']) }),
  z.strictObject({ kind: z.literal('theme'), id, status: z.enum(['suggested', 'accepted', 'rejected']).optional() }),
  z.strictObject({ kind: z.enum(['tag', 'collection']), id }),
  z.strictObject({ kind: z.literal('import'), id, unreviewed: z.boolean().optional() }),
]);
const facetFilters = {
  themes: z.array(id).optional(),
  tags: z.array(id).optional(),
  collections: z.array(id).optional(),
  outlets: z.array(id).optional(),
  kinds: z.array(z.enum(OUTLET_KINDS)).optional(),
  countries: z.array(z.string().max(3)).optional(),
  agencies: z.array(id).optional(),
  languages: z.array(z.string().max(20)).optional(),
  tones: z.array(z.enum(TONES)).optional(),
  importance: z.array(z.union([z.literal(1), z.literal(2), z.literal(3)])).optional(),
  months: z.array(publishedOn).optional(),
};
const filtersSchema = z.strictObject({
  ...facetFilters,
  not: z.strictObject(facetFilters).optional(),
  annotated: z.boolean().optional(),
  storied: z.boolean().optional(),
  used: z.boolean().optional(),
  from: publishedOn.optional(),
  to: publishedOn.optional(),
  undated: z.boolean().optional(),
});
/** Which clippings: a view, and what narrows it. */
export const place = {
  view: viewSchema.default(SEARCH_DEFAULTS.view),
  filters: filtersSchema.default(SEARCH_DEFAULTS.filters),
};
/** In what order clippings stand in a list. */
export const listSort = z.enum(['newest', 'oldest', 'added', 'collected']).default('newest');
/** What is typed into a search. */
export const query = z.string().max(1_100_000);
/** Where a search is typed: a newer call of the same name from there ends those before it (`superseded`). Null for one that nothing ends. */
export const typedIn = z.string().max(100).nullish();
/** Earlier queries that what is found must answer too, in full. */
export const within = z.array(z.string().max(2_000)).max(20).default(SEARCH_DEFAULTS.within);
/** Whether and how a query is expanded. */
export const expansion = {
  /** False switches every expansion off. */
  expand: z.boolean().default(SEARCH_DEFAULTS.expand),
  /** Keys of expansions that are switched off. */
  off: z.array(z.string().max(300)).max(500).default(SEARCH_DEFAULTS.off),
};
/** What a saved search keeps. */
export const searchTerms = z.strictObject({
  query: z.string().max(2_000),
  within,
  ...place,
  ...expansion,
  sort: z.enum(['relevance', 'newest', 'oldest', 'added', 'collected']).nullable().default(SEARCH_DEFAULTS.sort),
});
/** A language that Clipdesk understands. */
export const language = z.enum(['kk', 'ru', 'en']);
/** When clippings appeared and came in. */
export const period = {
  from: publishedOn.nullable().default(null),
  to: publishedOn.nullable().default(null),
  addedSince: z.iso.datetime().nullable().default(null),
};
/** Rows of a page. */
export const pageSize = z.int().min(1).max(1_000).default(100);
/** Where a page goes on: `next` of the one before. */
export const cursor = z.string().max(2_000).nullable().default(null);
