// The reader's role: carries out the calls that only read.

import type { CallAnswer, CallNameOf, CallParsed } from '../contract/calls.ts';
import { listAllAnnotations, speakersFor } from '../db/all-annotations.ts';
import { getBriefing, listBriefings } from '../db/briefings.ts';
import { clippingRows } from '../db/clipping-rows.ts';
import { clippingOrder, getClipping, headlinesOf, listClippings } from '../db/clippings.ts';
import { holdingCollections, listCollections } from '../db/collections.ts';
import { listConcepts } from '../db/concepts.ts';
import { facets } from '../db/facets.ts';
import { listHistory } from '../db/history-steps.ts';
import { houseStyle } from '../db/house-style.ts';
import { getImport, listImports } from '../db/import-reports.ts';
import { sourceOf } from '../db/imports.ts';
import { listIssues } from '../db/issues.ts';
import { libraryCounts } from '../db/library.ts';
import { offersTo } from '../db/offers.ts';
import { openReader } from '../db/open.ts';
import { listOutlets } from '../db/outlets.ts';
import { overview } from '../db/overview.ts';
import { isCleaning } from '../db/reindex.ts';
import { listRules, tallies } from '../db/rules.ts';
import { listSavedSearches } from '../db/saved-searches.ts';
import { countFound, find, highlightClipping } from '../db/search.ts';
import { getStory, storyClippings } from '../db/stories.ts';
import { storySuggestions } from '../db/story-suggestions.ts';
import { suggestQueries } from '../db/suggestions.ts';
import { tagTerms, tagTwins } from '../db/tag-twins.ts';
import { carriedTags, listTags } from '../db/tags.ts';
import { listTemplates } from '../db/templates.ts';
import { getText } from '../db/texts.ts';
import { listThemes } from '../db/themes.ts';
import { listWatchedFolders } from '../db/watched-folders.ts';
import { keepMatcher } from './matcher.ts';
import { reportCsv } from './report-csv.ts';
import type { Role, ThreadData } from './role.ts';

type ReadName = CallNameOf<'read'>;
type Stop = { shouldStop?: () => boolean };
/** Those that take rooms no other call of a reader takes load them when they are asked for: a command of the shell waits for no more than it needs. */
type Reads = {
  [Name in ReadName]: (input: CallParsed<Name>, stop: Stop) => CallAnswer<Name> | Promise<CallAnswer<Name>>;
};

/** Opens a reading connection of the library and answers from it. */
export function readerRole(data: ThreadData): Role {
  const db = openReader(data.libraryPath);
  const matcher = keepMatcher(db);
  const reads: Reads = {
    // The name, and who holds the library, are the desk's to say.
    'library.get': () => ({ ...libraryCounts(db), name: '', path: data.libraryPath, readOnly: false, heldBy: null }),
    'import.get': ({ id }) => getImport(db, id),
    'import.list': (input) => listImports(db, input),
    'import.export': ({ id }) => reportCsv(getImport(db, id)),
    'watch.list': () => listWatchedFolders(db),
    'clipping.list': (input) => listClippings(db, input),
    'clipping.order': (input) => clippingOrder(db, input),
    'clipping.rows': ({ ids }) => clippingRows(db, ids),
    'clipping.headlines': ({ ids }) => headlinesOf(db, ids),
    'clipping.get': ({ id }) => getClipping(db, id),
    'text.get': ({ id }) => getText(db, id),
    'source.get': ({ clippingId }) => sourceOf(db, clippingId),
    'search.find': (input, stop) => find(db, input, { matcher: matcher(), ...stop }),
    'search.facets': (input, stop) => facets(db, input, { matcher: matcher(), ...stop }),
    'search.count': (input) => countFound(db, input, { matcher: matcher() }),
    'search.suggest': (input, stop) => suggestQueries(db, input, { matcher: matcher(), ...stop }),
    'search.highlight': (input) => highlightClipping(db, input, { matcher: matcher() }),
    'savedSearch.list': () => listSavedSearches(db),
    'story.get': ({ clippingId }) => getStory(db, clippingId),
    'story.suggestions': (input) => storySuggestions(db, input),
    'story.clippings': ({ clippingIds }) => storyClippings(db, clippingIds),
    'tag.list': () => listTags(db),
    'tag.carried': ({ clippingIds }) => carriedTags(db, clippingIds),
    'tag.terms': () => tagTerms(db, matcher()),
    'tag.twins': () => tagTwins(db, matcher()),
    'collection.list': () => listCollections(db),
    'collection.holding': ({ clippingIds }) => holdingCollections(db, clippingIds),
    'theme.list': ({ language }) => listThemes(db, language),
    'overview.get': db.transaction((input: CallParsed<'overview.get'>) => overview(db, input)),
    'concept.list': () => listConcepts(db),
    'annotation.list': (input) => listAllAnnotations(db, input),
    'annotation.export': async (input) => (await import('./web-annotations.ts')).exportAnnotations(db, input),
    'annotation.speakers': ({ id }) => speakersFor(db, id),
    'outlet.list': ({ language }) => listOutlets(db, language),
    'briefing.list': () => listBriefings(db),
    'briefing.get': ({ id }) => getBriefing(db, id),
    'briefing.offers': (input) => offersTo(db, input, { matcher: matcher() }),
    'issue.list': ({ briefingId }) => listIssues(db, briefingId),
    'issue.compare': async (input) => (await import('./packs.ts')).compareIssues(db, input),
    'houseStyle.get': () => houseStyle(db),
    'template.list': () => listTemplates(db),
    // In one transaction: counts and whether they are still growing must be of the same moment.
    'rule.list': async ({ language }) => {
      const { shippedRules } = await import('./shipped-rules.ts');
      return db.transaction(() => ({
        own: listRules(db, language),
        shipped: shippedRules(data.resourcesDir, tallies(db)),
        cleaning: isCleaning(db),
      }))();
    },
    'history.list': ({ limit, language }) => listHistory(db, limit, language),
  };
  return {
    answer(name, input, shouldStop) {
      const read = reads[name as ReadName] as (input: unknown, stop: Stop) => unknown;
      return read(input, shouldStop ? { shouldStop } : {});
    },
    close: () => db.close(),
  };
}
