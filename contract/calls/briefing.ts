// The calls about briefings, their sections and entries, and the issues made of them.

import { z } from 'zod';
import { type Briefing, type BriefingRow, ENTRY_SHAPES, type Entry, type Offer, type Section } from '../briefing.ts';
import type { Issue, IssueComparison } from '../issue.ts';
import { type Letter, PACK_FORMATS, type PackFile, type PackPreview } from '../pack.ts';
import { call } from './call.ts';
import { houseFiles, id, ids, language, line, nothing, period, text } from './inputs.ts';

/** Names an export, so that its progress can be told and it can be cancelled (`export.cancel`). */
const exportId = z.string().min(1).max(100).optional();
const gathering = z.strictObject({
  themeIds: z.array(id).max(100).default([]),
  withSuggested: z.boolean().default(false),
  collectionIds: z.array(id).max(100).default([]),
  savedSearchIds: z.array(id).max(100).default([]),
  ...period,
});

export const briefingCalls = {
  'briefing.list': call<BriefingRow[]>()('read', nothing),
  'briefing.get': call<Briefing>()('read', z.strictObject({ id })),
  /** From themes' accepted clippings and what saved searches find in full (oldest first, at most 1,000), from collections in their order, from chosen ones, or empty. It goes on gathering from what it began with. */
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
      /** Of themes, collections and searches only what is within it; of none of them, all the library has, at most 1,000. */
      period: z.strictObject(period).nullable().default(null),
      /** Also what an issue used already; chosen clippings come in any case. */
      withUsed: z.boolean().default(false),
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

  /** Wears what the library's packs wear, but for what is given here. Throws `logo-…` and `word-styles-…`, by what is wrong with a file. */
  'briefing.render': call<PackFile>()(
    'pack',
    z.strictObject({
      id,
      format: z.enum(PACK_FORMATS),
      language: language.optional(),
      ...houseFiles,
      exportId,
    }),
  ),
  /** The pack's pages as they are now: those whose keys are not `known`. */
  'briefing.preview': call<PackPreview>()(
    'pack',
    z.strictObject({ id, known: z.array(z.string().max(64)).max(100_000).default([]) }),
  ),
  /** The briefing, or of it one section or one entry (included or not), for the clipboard; its quotations verified. Throws `not-found`. */
  'briefing.letter': call<Letter>()('pack', z.strictObject({ id, sectionId: id.optional(), entryId: id.optional() })),

  /** Newest first; of one briefing or of all. */
  'issue.list': call<Issue[]>()('read', z.strictObject({ briefingId: id.nullable().default(null) })),
  /** Freezes the briefing as it is now. Throws `not-found` also for a template that is gone. */
  'issue.create': call<Issue>()('write', z.strictObject({ briefingId: id })),
  'issue.delete': call<null>()('write', z.strictObject({ id })),
  /** The issue as it was sent, in any format. */
  'issue.render': call<PackFile>()('pack', z.strictObject({ id, format: z.enum(PACK_FORMATS), exportId })),
  /** What the issue has against any other. Throws `not-found` and `issue-damaged`. */
  'issue.compare': call<IssueComparison>()('read', z.strictObject({ id, earlierId: id })),
} as const;
