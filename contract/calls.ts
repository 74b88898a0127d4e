// The one table of calls: a name, the schema of its input, the type of its answer, and which thread carries it out.
// A host validates every input with it; the desk does not compile without a handler for each.

import { z } from 'zod';
import {
  ANNOTATION_GROUPINGS,
  type Annotation,
  type AnnotationImport,
  type AnnotationList,
  HIGHLIGHT_COLOURS,
  type SpeakerSuggestions,
} from './annotation.ts';
import { type Briefing, type BriefingRow, ENTRY_SHAPES, type Entry, type Offer, type Section } from './briefing.ts';
import { type Clipping, type ClippingRow, EDITABLE_FIELDS, INBOX_DECISIONS, TONES } from './clipping.ts';
import type { Collection } from './collection.ts';
import type { Concept } from './concept.ts';
import type { HistoryStep, SteppedOperation } from './history.ts';
import type { ImportProgress, ImportReport, WatchedFolder } from './import.ts';
import type { Issue, IssueComparison } from './issue.ts';
import type { CheckReport, LibraryInfo } from './library.ts';
import { OUTLET_KINDS, type Outlet } from './outlet.ts';
import type { Overview } from './overview.ts';
import {
  type HouseStyle,
  type Letter,
  PACK_FORMATS,
  PACK_PARTS,
  type PackCheck,
  type PackFile,
  type PackPreview,
  type PackTemplate,
  type TemplateFault,
} from './pack.ts';
import { themeRule } from './resources.ts';
import type { Rule, RuleList, RulePreview } from './rule.ts';
import type { Facets, QuerySuggestion, SavedSearch, SearchAnswer, SearchCount } from './search.ts';
import { type SourceEncodings, type SourceReread, type SourceTables, TABLE_FIELDS } from './source.ts';
import type { Story, StorySuggestion } from './story.ts';
import { TAG_COLOURS, type Tag, type TagTerms, type TagTwins } from './tag.ts';
import type { Theme, ThemePreview } from './theme.ts';
import type { Page } from './values.ts';

/** Which thread answers: a reader, the writer, the thread for long work, one that makes packs, or the desk itself (imports). */
export type CallKind = 'read' | 'write' | 'long' | 'pack' | 'desk';

interface Call<Kind extends CallKind, Input extends z.ZodType, Answer> {
  input: Input;
  kind: Kind;
  /** Type only. */
  answer?: Answer;
}

function call<Answer>() {
  return <Kind extends CallKind, Input extends z.ZodType>(kind: Kind, input: Input): Call<Kind, Input, Answer> => ({
    input,
    kind,
  });
}

const id = z.int().positive();
const ids = z.array(id).min(1).max(100_000);
const line = z.string().trim().max(2_000);
const text = z.string().max(200_000);
const nothing = z.strictObject({});
const publishedOn = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .refine((day) => day.length < 10 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day), 'no such day');

/** Names an export, so that its progress can be told and it can be cancelled (`export.cancel`). */
const exportId = z.string().min(1).max(100).optional();

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

const place = { view: viewSchema.default({ kind: 'all' }), filters: filtersSchema.default({}) };
const listSort = z.enum(['newest', 'oldest', 'added', 'collected']).default('newest');
const query = z.string().max(1_100_000);
/** Where a search is typed: a newer call of the same name from there ends those before it (`superseded`). Null for one that nothing ends. */
const typedIn = z.string().max(100).nullish();
/** Earlier queries that what is found must answer too, in full. */
const within = z.array(z.string().max(2_000)).max(20).default([]);
const expansion = {
  /** False switches every expansion off. */
  expand: z.boolean().default(true),
  /** Keys of expansions that are switched off. */
  off: z.array(z.string().max(300)).max(500).default([]),
};
const searchTerms = z.strictObject({
  query: z.string().max(2_000),
  within,
  ...place,
  ...expansion,
  sort: z.enum(['relevance', 'newest', 'oldest', 'added', 'collected']).nullable().default(null),
});
const language = z.enum(['kk', 'ru', 'en']);
const conceptTerms = z.strictObject({
  kk: z.array(line.min(1)).max(50),
  ru: z.array(line.min(1)).max(50),
  en: z.array(line.min(1)).max(50),
});
const themeConcepts = z
  .array(z.strictObject({ conceptKey: z.string().max(200), weight: z.number().positive().max(10) }))
  .max(500);
const tableMappings = z
  .array(
    z.strictObject({
      sheet: z.string().max(200).default(''),
      header: z.int().min(0).max(200_000).nullable(),
      columns: z.partialRecord(z.enum(TABLE_FIELDS), z.int().min(0).max(2_000)),
    }),
  )
  .min(1)
  .max(500);
const ruleDraft = {
  pattern: line.min(1).max(500),
  hides: z.enum(['line', 'span', 'from']),
  language: z.string().min(2).max(20).nullable().default(null),
  outletId: id.nullable().default(null),
};
const said = {
  /** Names of its tags, all of them; one there is no tag of is made. */
  tags: z.array(line.min(1).max(200)).max(50).optional(),
  speaker: line.min(1).max(300).nullable().optional(),
};
const period = {
  from: publishedOn.nullable().default(null),
  to: publishedOn.nullable().default(null),
  addedSince: z.iso.datetime().nullable().default(null),
};
const gathering = z.strictObject({
  themeIds: z.array(id).max(100).default([]),
  withSuggested: z.boolean().default(false),
  collectionIds: z.array(id).max(100).default([]),
  savedSearchId: id.nullable().default(null),
  ...period,
});
const pageSize = z.int().min(1).max(1_000).default(100);
const cursor = z.string().max(2_000).nullable().default(null);

export const calls = {
  'library.get': call<LibraryInfo>()('read', nothing),
  /** Re-derives what the library claims: foreign keys, hashes of sources and texts, hidden ranges, the index against the texts. */
  'library.check': call<CheckReport>()('long', nothing),
  /** A consistent copy beside the library or at `path`. */
  'library.backup': call<{ path: string }>()('long', z.strictObject({ path: z.string().optional() })),

  /** Opens an import that files are then added to; `imports.close` says no more will come. */
  'import.create': call<ImportProgress>()('desk', nothing),
  /** Files and folders by absolute path; folders are walked. */
  'import.addPaths': call<null>()(
    'desk',
    z.strictObject({ id, paths: z.array(z.string().min(1)).min(1).max(100_000) }),
  ),
  /** One file as bytes, for hosts that cannot give a path. */
  'import.addBytes': call<null>()(
    'desk',
    z.strictObject({
      id,
      name: z.string().min(1).max(4_000),
      modifiedAt: z.iso.datetime().nullable(),
      bytes: z.instanceof(Uint8Array),
    }),
  ),
  /** A file the host could not read; it gets a row in the report. */
  'import.addFailure': call<null>()(
    'desk',
    z.strictObject({
      id,
      name: z.string().min(1).max(4_000),
      reason: z.enum(['vanished', 'unreadable', 'too-large']),
      message: z.string().max(2_000),
    }),
  ),
  'import.close': call<null>()('desk', z.strictObject({ id })),
  /** What is in stays in, whole. */
  'import.cancel': call<null>()('desk', z.strictObject({ id })),
  /** Files being read are still written; the rest waits, across restarts. */
  'import.pause': call<ImportProgress>()('desk', z.strictObject({ id })),
  /** Goes on with a paused import, or with one that was cut off: what had not been read is read now. */
  'import.resume': call<ImportProgress>()('desk', z.strictObject({ id })),
  /** Reads failed rows of an ended import again, all that can be or these; their rows become what comes of it. */
  'import.retry': call<ImportProgress>()('desk', z.strictObject({ id, itemIds: ids.optional() })),
  /** Answers when the import has ended or is paused. */
  'import.wait': call<ImportReport>()('desk', z.strictObject({ id })),
  /** Plain text, or markup, becomes a source file with its clippings; answers when they are in. `url` says where it was copied from. */
  'import.paste': call<ImportReport>()(
    'desk',
    z
      .strictObject({
        text: z.string().max(20_000_000),
        html: z.string().max(40_000_000).nullable().default(null),
        url: z
          .url({ protocol: /^https?$/ })
          .max(4_000)
          .nullable()
          .default(null),
      })
      .refine(({ text: plain, html }) => plain.trim() !== '' || html !== null, 'nothing was pasted'),
  ),
  /** Imports the sample clippings that ship. */
  'import.samples': call<ImportProgress>()('desk', nothing),
  /** Takes the sample clippings out for good, with all that was done on them; what else the library holds stays. */
  'import.discardSamples': call<null>()('write', nothing),
  'import.get': call<ImportReport>()('read', z.strictObject({ id })),
  /** Newest first; `before` is the id of the last one seen. */
  'import.list': call<ImportProgress[]>()(
    'read',
    z.strictObject({ before: id.nullable().default(null), limit: pageSize }),
  ),
  /** The report as CSV (UTF-8 with a byte order mark), safe to open in a spreadsheet. */
  'import.export': call<{ fileName: string; text: string }>()('read', z.strictObject({ id })),

  'watch.list': call<WatchedFolder[]>()('read', nothing),
  /** What the folder holds is imported, and what comes into it later, while the library is open. */
  'watch.create': call<WatchedFolder>()('write', z.strictObject({ path: z.string().min(1).max(4_000) })),
  'watch.update': call<WatchedFolder>()('write', z.strictObject({ id, enabled: z.boolean() })),
  'watch.delete': call<null>()('write', z.strictObject({ id })),

  'clipping.list': call<Page<ClippingRow>>()(
    'read',
    z.strictObject({
      ...place,
      sort: listSort,
      after: cursor,
      limit: pageSize,
    }),
  ),
  /** Ids of all clippings of a place, in order: what a list of any length scrolls over. */
  'clipping.order': call<number[]>()('read', z.strictObject({ ...place, sort: listSort })),
  /** Rows of these clippings, in this order; those that are not there are left out. */
  'clipping.rows': call<ClippingRow[]>()('read', z.strictObject({ ids: ids.max(1_000) })),
  /** Headlines of these clippings, in this order; empty for one that is not there. */
  'clipping.headlines': call<string[]>()('read', z.strictObject({ ids: ids.max(10_000) })),
  'clipping.get': call<Clipping>()('read', z.strictObject({ id })),
  /** Sets fields to the analyst's value (null: "there is none"), or gives a field back to what was derived. */
  'clipping.update': call<Clipping>()(
    'write',
    z.strictObject({
      id,
      set: z
        .strictObject({
          headline: line.min(1).optional(),
          outlet: line.min(1).nullable().optional(),
          agency: line.min(1).nullable().optional(),
          byline: line.min(1).nullable().optional(),
          publishedOn: publishedOn.nullable().optional(),
          language: z.string().min(2).max(20).optional(),
        })
        .default({}),
      clear: z.array(z.enum(EDITABLE_FIELDS)).default([]),
    }),
  ),
  /** Tone and importance by hand; null takes a judgement back, what is left out stays. With a theme: the tone in which the clippings that have it treat it. */
  'clipping.rate': call<null>()(
    'write',
    z
      .strictObject({
        ids,
        tone: z.enum(TONES).nullable().optional(),
        importance: z
          .union([z.literal(1), z.literal(2), z.literal(3)])
          .nullable()
          .optional(),
        themeId: id.optional(),
      })
      .refine(({ tone, importance }) => tone !== undefined || importance !== undefined, 'nothing to set')
      .refine(
        ({ themeId, importance }) => themeId === undefined || importance === undefined,
        'importance is the clipping’s, not a theme’s',
      ),
  ),
  /** Sets the language of the paragraphs that a range of the text touches; null gives it back to detection. */
  'paragraph.update': call<Clipping>()(
    'write',
    z.strictObject({
      clippingId: id,
      range: z.strictObject({ start: z.int().min(0), end: z.int().min(1) }),
      language: z.string().min(2).max(20).nullable(),
    }),
  ),
  'clipping.review': call<null>()('write', z.strictObject({ ids, reviewed: z.boolean() })),
  /** One decision in the inbox, whatever was decided before; an importance comes with it in the same step. */
  'clipping.decide': call<null>()(
    'write',
    z.strictObject({
      ids,
      decision: z.enum(INBOX_DECISIONS),
      importance: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
    }),
  ),
  /** Remembers that it was opened, for the view `recent`: no decision, and not in the history. */
  'clipping.open': call<null>()('write', z.strictObject({ id })),
  'clipping.trash': call<null>()('write', z.strictObject({ ids })),
  'clipping.restore': call<null>()('write', z.strictObject({ ids })),
  /** For good; cannot be undone. Only what is in the trash. */
  'clipping.delete': call<null>()('write', z.strictObject({ ids })),
  /** Ranges of one clipping, shown or hidden again in one step. */
  'hiddenRange.update': call<Clipping>()('write', z.strictObject({ ids, shown: z.boolean() })),
  /** A stretch of the text hidden by hand. */
  'hiddenRange.create': call<Clipping>()(
    'write',
    z
      .strictObject({ clippingId: id, start: z.int().nonnegative(), end: z.int().positive() })
      .refine(({ start, end }) => start < end, 'an empty stretch'),
  ),

  /** The analyst's cleaning rules and those that ship, with what each hides. */
  'rule.list': call<RuleList>()('read', z.strictObject({ language: language.default('en') })),
  /** What a rule would hide, before there is one; `except` is the rule being changed. Throws `bad-rule`. */
  'rule.preview': call<RulePreview>()(
    'long',
    z.strictObject({
      ...ruleDraft,
      except: id.nullable().default(null),
      after: id.nullable().default(null),
      limit: z.int().min(1).max(100).default(20),
    }),
  ),
  /** Goes over the library, and over all that comes in later. Throws `bad-rule`. */
  'rule.create': call<Rule>()('write', z.strictObject({ name: line.min(1).max(200), ...ruleDraft })),
  'rule.update': call<Rule>()(
    'write',
    z.strictObject({
      id,
      name: line.min(1).max(200).optional(),
      pattern: ruleDraft.pattern.optional(),
      hides: ruleDraft.hides.optional(),
      language: z.string().min(2).max(20).nullable().optional(),
      outletId: id.nullable().optional(),
      enabled: z.boolean().optional(),
    }),
  ),
  /** Takes the rule back, and exactly what it hid. */
  'rule.delete': call<null>()('write', z.strictObject({ id })),
  /** A text of a clipping that is no longer in force, as an annotation names it. */
  'text.get': call<{ id: number; text: string; encoding: string }>()('read', z.strictObject({ id })),
  /** The encodings a clipping's source could be read in, with its first lines in each. */
  'source.encodings': call<SourceEncodings>()('desk', z.strictObject({ clippingId: id })),
  /** Reads the source of a clipping again in another encoding, all its clippings. Each gets a new text; the old ones stay for what cites them. */
  'source.reread': call<SourceReread>()('desk', z.strictObject({ clippingId: id, encoding: z.string().max(40) })),
  /** The tables of a source as they are read, or as they would be with these columns. */
  'source.tables': call<SourceTables>()('desk', z.strictObject({ sourceId: id, tables: tableMappings.optional() })),
  /** Reads the tables of a source again with these columns. `remember`: also tables that come later, where the same names stand over the columns. */
  'source.map': call<SourceReread>()(
    'desk',
    z.strictObject({ sourceId: id, tables: tableMappings, remember: z.boolean().default(false) }),
  ),
  /** Columns named by hand are no longer taken for tables with the same names over them. */
  'source.forgetColumns': call<null>()(
    'write',
    z.strictObject({ headers: z.array(z.string().min(1).max(20_000)).min(1).max(500) }),
  ),
  /** Lets go of a file that is kept only so that its columns can be named; cannot be undone. */
  'source.discard': call<null>()('write', z.strictObject({ sourceId: id })),
  /** The bytes as dropped. */
  'source.get': call<{ name: string; sha256: string; bytes: Uint8Array }>()('read', z.strictObject({ clippingId: id })),

  /** An empty query answers the view, newest first. */
  'search.find': call<SearchAnswer>()(
    'read',
    z.strictObject({
      query,
      within,
      ...place,
      ...expansion,
      sort: z.enum(['relevance', 'newest', 'oldest']).default('relevance'),
      /** False folds what a query finds to one clipping per story: its lead, where the query finds that. */
      flat: z.boolean().default(true),
      after: cursor,
      limit: pageSize,
      typedIn,
    }),
  ),
  /** Counts over what the query finds in the view; each facet counts as if it were not itself narrowed. */
  'search.facets': call<Facets>()('read', z.strictObject({ query, within, ...place, ...expansion, typedIn })),
  /** How much a query finds and its first hit: for a batch of queries and for saved searches. */
  'search.count': call<SearchCount>()('read', z.strictObject({ query, within, ...place, ...expansion })),
  /** Other spellings from the library's own words, and other keyboard layouts, that find more than the query does; best first, few. */
  'search.suggest': call<QuerySuggestion[]>()(
    'read',
    z.strictObject({ query, within, ...place, ...expansion, typedIn }),
  ),
  /** Ranges of a clipping's text and headline that match the query, for the reader. */
  'search.highlight': call<{
    text: { start: number; end: number; by: string }[];
    headline: { start: number; end: number; by: string }[];
  }>()('read', z.strictObject({ clippingId: id, query, within, ...expansion })),

  /** By name. */
  'savedSearch.list': call<SavedSearch[]>()('read', nothing),
  /** Throws `name-taken`: names that differ only by case are one. */
  'savedSearch.create': call<SavedSearch>()(
    'write',
    z.strictObject({ name: line.min(1).max(200), terms: searchTerms }),
  ),
  'savedSearch.update': call<SavedSearch>()(
    'write',
    z.strictObject({ id, name: line.min(1).max(200).optional(), terms: searchTerms.optional() }),
  ),
  'savedSearch.delete': call<null>()('write', z.strictObject({ id })),

  'story.get': call<Story>()('read', z.strictObject({ clippingId: id })),
  /** The clippings of these clippings' stories, the trash left out: what a theme or tag for the whole story goes to. */
  'story.clippings': call<number[]>()('read', z.strictObject({ clippingIds: ids })),
  /** Every pair of stories (or lone clippings) that a rule takes for one event and nobody has decided on, the likeliest first; `total` counts to 1,000. */
  'story.suggestions': call<Page<StorySuggestion>>()('read', z.strictObject({ after: cursor, limit: pageSize })),
  /**
   * Decides about clippings against one, for many stories in one step: `accepted` puts them into its story, `rejected` parts them from all of it once and
   * for all, null takes such a decision back.
   */
  'story.decide': call<Story[]>()(
    'write',
    z.strictObject({
      decisions: z
        .array(z.strictObject({ clippingId: id, otherIds: z.array(id).min(1).max(1_000) }))
        .min(1)
        .max(10_000),
      decision: z.enum(['accepted', 'rejected']).nullable(),
    }),
  ),
  /** Makes a clipping stand for its story. */
  'story.lead': call<Story>()('write', z.strictObject({ clippingId: id })),

  'tag.list': call<Tag[]>()('read', nothing),
  /** Which tags these clippings carry themselves, and how many of them carry each. */
  'tag.carried': call<{ tagId: number; clippings: number }[]>()('read', z.strictObject({ clippingIds: ids })),
  /** What else tags may be looked for by; tags without such terms are left out. */
  'tag.terms': call<TagTerms[]>()('read', nothing),
  /** Pairs of tags that may be one, likeliest first; those told apart are left out. */
  'tag.twins': call<TagTwins[]>()('read', nothing),
  /** The tag of that name or path, made when there is none, with those it stands under (names that differ only by case are one). */
  'tag.create': call<Tag>()('write', z.strictObject({ name: line.min(1).max(1_000) })),
  /** A new name, another place (null: at the top), a colour; what is left out stays. Throws `name-taken` and `tag-under-itself`. */
  'tag.update': call<Tag>()(
    'write',
    z
      .strictObject({
        id,
        name: line.min(1).max(200).optional(),
        parentId: id.nullable().optional(),
        colour: z.enum(TAG_COLOURS).nullable().optional(),
        /** What it means, for the codebook. */
        definition: z.string().trim().max(20_000).optional(),
      })
      .refine(
        ({ id: _, ...change }) => Object.values(change).some((value) => value !== undefined),
        'nothing to change',
      ),
  ),
  /** What stood under it moves up one step. */
  'tag.delete': call<null>()('write', z.strictObject({ id })),
  /** Makes one tag of two: `into` gets all that carries `id` and stands under it; saved searches ask for `into`. */
  'tag.merge': call<Tag>()(
    'write',
    z.strictObject({ id, into: id }).refine(({ id: one, into }) => one !== into, 'a tag cannot be merged into itself'),
  ),
  /** Says that two tags are not the same, however alike. */
  'tag.distinguish': call<null>()(
    'write',
    z.strictObject({ oneId: id, otherId: id }).refine(({ oneId, otherId }) => oneId !== otherId, 'two tags are needed'),
  ),
  'tag.attach': call<Tag>()('write', z.strictObject({ clippingIds: ids, name: line.min(1).max(1_000) })),
  'tag.detach': call<null>()('write', z.strictObject({ clippingIds: ids, tagId: id })),

  /** By name. */
  'collection.list': call<Collection[]>()('read', nothing),
  /** Which collections hold some of these clippings, and how many of them each holds. */
  'collection.holding': call<{ collectionId: number; clippings: number }[]>()(
    'read',
    z.strictObject({ clippingIds: ids }),
  ),
  /** Throws `name-taken`: names that differ only by case are one. */
  'collection.create': call<Collection>()(
    'write',
    z.strictObject({
      name: line.min(1).max(200),
      description: z.string().trim().max(20_000).default(''),
      /** What it holds from the beginning, in this order. */
      clippingIds: z.array(id).max(100_000).default([]),
    }),
  ),
  'collection.update': call<Collection>()(
    'write',
    z
      .strictObject({
        id,
        name: line.min(1).max(200).optional(),
        description: z.string().trim().max(20_000).optional(),
      })
      .refine(({ name, description }) => name !== undefined || description !== undefined, 'nothing to change'),
  ),
  /** Its clippings stay in the library. */
  'collection.delete': call<null>()('write', z.strictObject({ id })),
  /** Puts clippings behind those that are in it, in this order; those in it already stay where they are. */
  'collection.attach': call<Collection>()('write', z.strictObject({ id, clippingIds: ids })),
  'collection.detach': call<Collection>()('write', z.strictObject({ id, clippingIds: ids })),

  'theme.list': call<Theme[]>()('read', z.strictObject({ language: language.default('en') })),
  'theme.create': call<Theme>()(
    'write',
    z.strictObject({
      name: line.min(1).max(200),
      definition: text.default(''),
      hue: z.string().max(40).default('#868e96'),
      concepts: themeConcepts.default([]),
      rule: themeRule.nullable().default(null),
    }),
  ),
  /** Changing the concepts or the rule suggests again; what the analyst decided stays. */
  'theme.update': call<Theme>()(
    'write',
    z.strictObject({
      id,
      name: line.min(1).max(200).optional(),
      definition: text.optional(),
      hue: z.string().max(40).optional(),
      concepts: themeConcepts.optional(),
      /** Null takes the rule away. */
      rule: themeRule.nullable().optional(),
      /** Language the name and definition are written in. */
      language: language.default('en'),
    }),
  ),
  /** What a draft of a theme's concepts and rule would suggest, beside what is suggested now; `limit` rows each way. */
  'theme.preview': call<ThemePreview>()(
    'long',
    z.strictObject({
      id: id.nullable().default(null),
      concepts: themeConcepts,
      rule: themeRule.nullable(),
      limit: z.int().min(1).max(100).default(20),
    }),
  ),
  /** The library over a period: `days` up to the newest dated clipping, or from a day to a day; all of it without either. */
  'overview.get': call<Overview>()(
    'read',
    z.strictObject({
      language: language.default('en'),
      days: z.int().min(1).max(40_000).nullable().default(null),
      from: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .nullable()
        .default(null),
      to: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .nullable()
        .default(null),
      /** Only of this theme. */
      themeId: id.nullable().default(null),
    }),
  ),
  'theme.delete': call<null>()('write', z.strictObject({ id })),
  /** Clippings of one theme become another's in one step: rejected there (null: they had none), accepted here. */
  'theme.move': call<null>()('write', z.strictObject({ clippingIds: ids, from: id.nullable(), to: id })),
  /** Null takes the decision back: what the rules say shows again. */
  'theme.decide': call<null>()(
    'write',
    z.strictObject({ clippingIds: ids, themeId: id, decision: z.enum(['accepted', 'rejected']).nullable() }),
  ),

  'concept.list': call<Concept[]>()('read', nothing),
  'concept.create': call<Concept>()('write', z.strictObject({ terms: conceptTerms })),
  'concept.update': call<Concept>()('write', z.strictObject({ id, terms: conceptTerms })),
  'concept.delete': call<null>()('write', z.strictObject({ id })),

  'annotation.create': call<Annotation>()(
    'write',
    z.strictObject({
      clippingId: id,
      /** Absent: a note on the whole clipping. */
      range: z.strictObject({ start: z.int().min(0), end: z.int().min(1) }).optional(),
      colour: z.enum(HIGHLIGHT_COLOURS).default('key'),
      comment: text.default(''),
      ...said,
      /** A note on the whole story: it goes to the clipping that leads it, and is shown with every version. */
      story: z.boolean().default(false),
    }),
  ),
  'annotation.update': call<Annotation>()(
    'write',
    z.strictObject({ id, colour: z.enum(HIGHLIGHT_COLOURS).optional(), comment: text.optional(), ...said }),
  ),
  /** All annotations, but for those on clippings in the trash, that hold every word (in any form) in quote, comment or speaker. */
  'annotation.list': call<AnnotationList>()(
    'read',
    z.strictObject({
      words: z.string().max(2_000).default(''),
      /** None: all. */
      colours: z.array(z.enum([...HIGHLIGHT_COLOURS, 'note'])).default([]),
      /** True: only highlights that have lost their passage. */
      orphans: z.boolean().default(false),
      /** Only those on these clippings. */
      clippingIds: ids.optional(),
      groupBy: z.enum(ANNOTATION_GROUPINGS).default('date'),
      language: language.default('en'),
      limit: z.int().min(1).max(200_000).default(500),
    }),
  ),
  /** As W3C Web Annotations (JSON-LD); all, or those on some clippings. */
  'annotation.export': call<{ fileName: string; text: string }>()(
    'read',
    z.strictObject({ clippingIds: ids.optional() }),
  ),
  /** Makes what a file of Web Annotations describes, one step; what is there already is not made again. Throws `bad-input` for a file that holds none. */
  'annotation.import': call<AnnotationImport>()('write', z.strictObject({ text: z.string().max(100_000_000) })),
  /** Whom a highlight may quote. */
  'annotation.speakers': call<SpeakerSuggestions>()('read', z.strictObject({ id })),
  /** Puts a highlight on another passage of its clipping: also one whose own was lost. */
  'annotation.attach': call<Annotation>()(
    'write',
    z.strictObject({ id, range: z.strictObject({ start: z.int().min(0), end: z.int().min(1) }) }),
  ),
  'annotation.delete': call<null>()('write', z.strictObject({ id })),

  /** Every tag and theme with its definition, counts and example quotations. */
  'codebook.render': call<{ fileName: string; mediaType: string; bytes: Uint8Array }>()(
    'long',
    z.strictObject({ format: z.enum(['docx', 'html', 'csv']), language: language.default('en') }),
  ),

  'outlet.list': call<Outlet[]>()('read', z.strictObject({ language: language.default('en') })),
  /** Kind and country of an outlet by hand; null gives back what the authority says. */
  'outlet.update': call<Outlet>()(
    'write',
    z
      .strictObject({
        id,
        kind: z.enum(OUTLET_KINDS).nullable().optional(),
        country: z
          .string()
          .regex(/^([A-Z]{2}|INT)$/)
          .nullable()
          .optional(),
        language: language.default('en'),
      })
      .refine(({ kind, country }) => kind !== undefined || country !== undefined, 'nothing to set'),
  ),

  'briefing.list': call<BriefingRow[]>()('read', nothing),
  'briefing.get': call<Briefing>()('read', z.strictObject({ id })),
  /** From themes' accepted clippings and what saved searches find in full (oldest first, at most 1,000), from collections in their order, from chosen ones, or empty. */
  'briefing.create': call<Briefing>()(
    'write',
    z.strictObject({
      title: line.min(1).max(500),
      language,
      /** Each becomes a section, in this order. */
      themeIds: z.array(id).default([]),
      /** With themes: also those the rules only suggest. */
      withSuggested: z.boolean().default(false),
      /** Each becomes a section too, after the themes: collections, then saved searches. */
      collectionIds: z.array(id).max(100).default([]),
      savedSearchIds: z.array(id).max(100).default([]),
      /** Of themes, collections and searches only what is within it (of none of them, all the library has, at most 1,000); the briefing goes on gathering that. */
      period: z.strictObject(period).nullable().default(null),
      clippingIds: z.array(id).default([]),
    }),
  ),
  'briefing.update': call<Briefing>()(
    'write',
    z.strictObject({
      id,
      title: line.min(1).max(500).optional(),
      language: language.optional(),
      summary: text.optional(),
      reader: line.optional(),
      template: z.string().max(100).optional(),
      classification: line.max(200).optional(),
      excerptLength: z.int().min(100).max(5_000).optional(),
      gathers: gathering.nullable().optional(),
    }),
  ),
  /** Clippings that match what the briefing gathers and are not in it, oldest first; those used in an issue only when asked for. */
  'briefing.offers': call<Offer[]>()('read', z.strictObject({ id, withUsed: z.boolean().default(false) })),
  'briefing.delete': call<null>()('write', z.strictObject({ id })),
  'section.create': call<Section>()('write', z.strictObject({ briefingId: id, title: line.min(1).max(500) })),
  'section.update': call<Section>()(
    'write',
    z.strictObject({ id, title: line.min(1).max(500).optional(), commentary: text.optional() }),
  ),
  /** `to` is the place among the briefing's sections, from 0. */
  'section.move': call<null>()('write', z.strictObject({ id, to: z.int().min(0) })),
  'section.delete': call<null>()('write', z.strictObject({ id })),
  /** Those already in the briefing are left where they are. */
  'entry.create': call<Entry[]>()('write', z.strictObject({ sectionId: id, clippingIds: ids })),
  'entry.update': call<Entry>()(
    'write',
    z.strictObject({
      id,
      shape: z.enum(ENTRY_SHAPES).optional(),
      commentary: text.optional(),
      included: z.boolean().optional(),
    }),
  ),
  /** Shows or leaves out a highlight of the entry's clipping, or says it in the pack's language. */
  'entryQuotation.update': call<Entry>()(
    'write',
    z.strictObject({
      entryId: id,
      annotationId: id,
      included: z.boolean().optional(),
      gloss: z.string().trim().max(20_000).optional(),
    }),
  ),
  /** Parts a section at an entry: it and those after it go to a new section below. */
  'section.split': call<Section>()('write', z.strictObject({ entryId: id, title: line.min(1).max(500) })),
  /** `to` is the place in the section, from 0, after the entry has been taken out. */
  'entry.move': call<null>()('write', z.strictObject({ id, sectionId: id, to: z.int().min(0) })),
  'entry.delete': call<null>()('write', z.strictObject({ id })),
  'briefing.render': call<PackFile>()(
    'pack',
    z.strictObject({ id, format: z.enum(PACK_FORMATS), language: language.optional(), exportId }),
  ),
  /** The pack's pages as they are now: those whose keys are not `known`. */
  'briefing.preview': call<PackPreview>()(
    'pack',
    z.strictObject({ id, known: z.array(z.string().max(64)).max(100_000).default([]) }),
  ),
  /** The briefing, or of it one section or one entry (included or not), for the clipboard; its quotations verified. Throws `not-found`. */
  'briefing.letter': call<Letter>()('pack', z.strictObject({ id, sectionId: id.optional(), entryId: id.optional() })),
  /** Ends an export that was named so: its call fails with `cancelled`. None of that name is no fault: it has ended. */
  'export.cancel': call<null>()('desk', z.strictObject({ exportId: z.string().min(1).max(100) })),

  /** Newest first; of one briefing or of all. */
  'issue.list': call<Issue[]>()('read', z.strictObject({ briefingId: id.nullable().default(null) })),
  /** Freezes the briefing as it is now. Throws `not-found` also for a template that is gone. */
  'issue.create': call<Issue>()('write', z.strictObject({ briefingId: id })),
  'issue.delete': call<null>()('write', z.strictObject({ id })),
  /** The issue as it was sent, in any format. */
  'issue.render': call<PackFile>()('pack', z.strictObject({ id, format: z.enum(PACK_FORMATS), exportId })),
  /** What the issue has against an earlier one. */
  'issue.compare': call<IssueComparison>()('read', z.strictObject({ id, earlierId: id })),

  /** Shipped ones first. */
  'template.list': call<PackTemplate[]>()('read', nothing),
  /** A copy of a template under a name of the analyst's. Throws `name-taken`. */
  'template.create': call<PackTemplate>()(
    'write',
    z.strictObject({ name: line.min(1).max(200), from: z.string().max(100) }),
  ),
  /** Only the analyst's own. */
  'template.update': call<PackTemplate>()(
    'write',
    z.strictObject({
      id,
      name: line.min(1).max(200).optional(),
      typst: z.string().max(500_000).optional(),
      parts: z.array(z.enum(PACK_PARTS)).optional(),
    }),
  ),
  'template.delete': call<null>()('write', z.strictObject({ id })),
  /** Sets a briefing with a template that is being written; answers its faults, none when it compiles. */
  'template.check': call<TemplateFault[]>()(
    'pack',
    z.strictObject({ briefingId: id, typst: z.string().max(500_000), parts: z.array(z.enum(PACK_PARTS)) }),
  ),

  'houseStyle.get': call<HouseStyle>()('read', nothing),
  /** What is absent stays, null takes it away. Throws `logo-…` and `word-styles-…`, by what is wrong with the file. */
  'houseStyle.update': call<HouseStyle>()(
    'write',
    z.strictObject({
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
    }),
  ),

  /** Checks a ZIP pack against its manifest and this library. */
  'pack.verify': call<PackCheck>()('long', z.strictObject({ bytes: z.instanceof(Uint8Array) })),

  /** Newest first. */
  'history.list': call<HistoryStep[]>()(
    'read',
    z.strictObject({ limit: z.int().min(1).max(10_000).default(100), language: language.default('en') }),
  ),
  /** The operation undone, or null when there is nothing to undo. */
  'history.undo': call<SteppedOperation | null>()('write', nothing),
  'history.redo': call<SteppedOperation | null>()('write', nothing),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
/** What a caller hands in: defaults may be left out. */
export type CallInput<Name extends CallName> = z.input<Calls[Name]['input']>;
/** What a handler receives: defaults are filled in. */
export type CallParsed<Name extends CallName> = z.output<Calls[Name]['input']>;
export type CallAnswer<Name extends CallName> =
  Calls[Name] extends Call<CallKind, z.ZodType, infer Answer> ? Answer : never;
/** The names of the calls that one kind of thread carries out. */
export type CallNameOf<Kind extends CallKind> = {
  [Name in CallName]: Calls[Name]['kind'] extends Kind ? Name : never;
}[CallName];
