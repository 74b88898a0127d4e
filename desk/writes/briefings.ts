// Writes on briefings, their sections and entries.

import type { Database } from 'better-sqlite3';
import type { Period } from '../../contract/briefing.ts';
import type { ClippingRow } from '../../contract/clipping.ts';
import type { View } from '../../contract/place.ts';
import { createBriefing, deleteBriefing, getBriefing, updateBriefing } from '../../db/briefings.ts';
import { listClippings } from '../../db/clippings.ts';
import { getCollection } from '../../db/collections.ts';
import {
  createEntries,
  deleteEntry,
  getEntry,
  moveEntry,
  updateEntry,
  updateEntryQuotation,
} from '../../db/entries.ts';
import { foundBySaved, ofPeriod, unusedOf, withinPeriod } from '../../db/offers.ts';
import { getSavedSearch } from '../../db/saved-searches.ts';
import {
  createSection,
  deleteSection,
  getSection,
  moveSection,
  splitSection,
  updateSection,
} from '../../db/sections.ts';
import { getTheme } from '../../db/themes.ts';
import { keepMatcher } from '../matcher.ts';
import { nothing, type Writes } from './write.ts';

const ANY_DAY: Period = { from: null, to: null, addedSince: null };

export const briefingWrites: Writes<
  | 'briefing.create'
  | 'briefing.update'
  | 'briefing.delete'
  | 'section.create'
  | 'section.update'
  | 'section.move'
  | 'section.delete'
  | 'entry.create'
  | 'entry.update'
  | 'entry.move'
  | 'entryQuotation.update'
  | 'section.split'
  | 'entry.delete'
> = {
  'briefing.create': {
    run(db, { clippingIds, ...begun }) {
      const { title, language, themeIds, withSuggested, collectionIds, savedSearchIds, period, withUsed } = begun;
      const id = createBriefing(db, title, language);
      const fill = (name: string, ids: number[]) =>
        createEntries(
          db,
          createSection(db, id, name),
          withinPeriod(db, withUsed ? ids : unusedOf(db, ids), period ?? ANY_DAY),
        );
      for (const themeId of themeIds) {
        const status = withSuggested ? {} : { status: 'accepted' as const };
        fill(getTheme(db, themeId, language).name, idsIn(db, { kind: 'theme', id: themeId, ...status }));
      }
      for (const collectionId of collectionIds)
        fill(getCollection(db, collectionId).name, idsIn(db, { kind: 'collection', id: collectionId }));
      for (const searchId of savedSearchIds) fill(getSavedSearch(db, searchId).name, foundOldestFirst(db, searchId));
      const hasSource = themeIds.length + collectionIds.length + savedSearchIds.length > 0;
      if (period && !hasSource) fill(title, ofPeriod(db, period));
      if (period || hasSource) {
        const gathers = { themeIds, withSuggested, collectionIds, savedSearchIds, ...(period ?? ANY_DAY) };
        updateBriefing(db, id, { gathers });
      }
      if (clippingIds.length > 0) createEntries(db, createSection(db, id, title), clippingIds);
      return { nouns: ['briefing'], answer: () => getBriefing(db, id) };
    },
    details: ({ title }) => ({ briefing: title }),
  },
  'briefing.update': {
    run(db, { id, ...change }) {
      updateBriefing(db, id, change);
      return { nouns: ['briefing'], answer: () => getBriefing(db, id) };
    },
  },
  'briefing.delete': {
    run(db, { id }) {
      deleteBriefing(db, id);
      return { nouns: ['briefing'], answer: nothing };
    },
  },
  'section.create': {
    run(db, { briefingId, title }) {
      const id = createSection(db, briefingId, title);
      return { nouns: ['briefing'], answer: () => getSection(db, id) };
    },
    details: ({ title }) => ({ section: title }),
  },
  'section.update': {
    run(db, { id, ...change }) {
      updateSection(db, id, change);
      return { nouns: ['briefing'], answer: () => getSection(db, id) };
    },
  },
  'section.move': {
    run(db, { id, to }) {
      moveSection(db, id, to);
      return { nouns: ['briefing'], answer: nothing };
    },
  },
  'section.delete': {
    run(db, { id }) {
      deleteSection(db, id);
      return { nouns: ['briefing'], answer: nothing };
    },
  },
  'entry.create': {
    run(db, { sectionId, clippingIds }) {
      createEntries(db, sectionId, clippingIds);
      return { nouns: ['briefing'], answer: () => getSection(db, sectionId).entries };
    },
    details: ({ clippingIds }) => ({ count: clippingIds.length }),
  },
  'entry.update': {
    run(db, { id, ...change }) {
      updateEntry(db, id, change);
      return { nouns: ['briefing'], answer: () => getEntry(db, id) };
    },
  },
  'entryQuotation.update': {
    run(db, { entryId, annotationId, ...change }) {
      updateEntryQuotation(db, entryId, annotationId, change);
      return { nouns: ['briefing'], answer: () => getEntry(db, entryId) };
    },
  },
  'section.split': {
    run(db, { entryId, title }) {
      const id = splitSection(db, entryId, title);
      return { nouns: ['briefing'], answer: () => getSection(db, id) };
    },
    details: ({ title }) => ({ section: title }),
  },
  'entry.move': {
    run(db, { id, sectionId, to }) {
      moveEntry(db, id, sectionId, to);
      return { nouns: ['briefing'], answer: nothing };
    },
  },
  'entry.delete': {
    run(db, { id }) {
      deleteEntry(db, id);
      return { nouns: ['briefing'], answer: nothing };
    },
  },
};

/** What a saved search finds in full now. */
function foundOldestFirst(db: Database, searchId: number): number[] {
  return foundBySaved(db, searchId, { matcher: keepMatcher(db)() }).reverse();
}

/** A view's clippings: a collection's in its order, a theme's oldest first. */
function idsIn(db: Database, view: View): number[] {
  const ids: number[] = [];
  let after: string | null = null;
  do {
    const page: { rows: ClippingRow[]; next: string | null } = listClippings(db, {
      view,
      filters: {},
      sort: view.kind === 'collection' ? 'collected' : 'oldest',
      after,
      limit: 1_000,
    });
    ids.push(...page.rows.map((row) => row.id));
    after = page.next;
  } while (after !== null);
  return ids;
}
