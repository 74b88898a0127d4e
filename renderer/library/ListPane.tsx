// The middle pane: what is searched for, how it was understood, what narrows it, and the list itself.

import { VisuallyHidden } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../contract/place.ts';
import { useAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { choose, currentChosen, currentPlace, go, isSearching, usePlace } from '../place.ts';
import { SavedLine } from '../search/SavedLine.tsx';
import { Suggestions } from '../search/Suggestions.tsx';
import { FailureMessage } from '../ui/Message.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import { BulkBar } from './BulkBar.tsx';
import { ClippingList } from './ClippingList.tsx';
import { EmptyList } from './EmptyList.tsx';
import { FilterPills } from './FilterPills.tsx';
import { GatheredBar } from './GatheredBar.tsx';
import classes from './ListPane.module.css';
import { ListSkeleton } from './ListSkeleton.tsx';
import { ListTimeline } from './ListTimeline.tsx';
import { ListTools } from './ListTools.tsx';
import { groupedItems, orderedItems, plainItems } from './list-items.ts';
import { MatchNames } from './Matched.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { SamplesBar } from './SamplesBar.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useListEntry } from './use-list-entry.ts';
import { useListing } from './use-listing.ts';
import { ViewTitle } from './ViewTitle.tsx';

/** One step back: out of a choice of several, out of the search, out of the filters. */
function stepBack(): void {
  const place = currentPlace();
  if (currentChosen().size) choose([]);
  else if (place.query) go({ query: '', ...(place.within.length ? {} : { off: [], expand: true }) });
  else if (place.within.length) go({ within: place.within.slice(0, -1) });
  else if (Object.keys(place.filters).length) go({ filters: {} });
  else if (place.selected) go({ selected: null }, 'replace');
}

/** The list pane of a view. */
export function ListPane({ view }: { view: View }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const place = usePlace();
  const listing = useListing(place, view);
  const { data: themes } = useDesk('theme.list', { language }, { keepPrevious: true });
  const items = useMemo(
    () =>
      listing.order
        ? orderedItems(listing.order)
        : place.grouped
          ? groupedItems(
              listing.rows,
              (themes ?? []).map((theme) => theme.id),
            )
          : plainItems(listing.rows),
    [listing.order, listing.rows, place.grouped, themes],
  );
  const enterList = useListEntry(listing, items);
  const asked = useRef('');
  if (!listing.stale)
    asked.current = JSON.stringify([place.query.trim(), place.within, view, place.filters, place.sort]);
  useAction('group-by-theme', () => go({ grouped: !place.grouped }));
  useAction('back', stepBack);

  // Hits that hold only a part are no total of what was asked: the line above them says so.
  const onlyPartial = listing.total === 0 && listing.rows.length > 0;
  const total = t('list.total', { count: listing.total, number: formatNumber(listing.total, language) });
  return (
    <section className={classes.pane} aria-label={t('list.label')}>
      <div className={classes.head}>
        <ViewTitle view={view} />
        <SavedLine view={view} />
        <SearchBox view={view} onEnterList={enterList} />
        {listing.reading ? (
          <ReadingLine
            reading={listing.reading}
            total={listing.total}
            stale={listing.stale}
            isListed={items.length > 0}
          />
        ) : null}
        {listing.reading && !listing.stale ? (
          <Suggestions view={view} total={listing.total} normal={listing.reading.normal} />
        ) : null}
        <FilterPills />
        <div className={classes.tools}>
          <span className={classes.total} role="status" title={onlyPartial ? undefined : total}>
            {listing.waiting ? '' : onlyPartial ? <VisuallyHidden>{total}</VisuallyHidden> : total}
          </span>
          <ListTools view={view} />
        </div>
        <ListTimeline view={view} />
      </div>
      <GatheredBar listIsEmpty={!listing.waiting && items.length === 0} />
      <div className={classes.body} data-stale={listing.stale || undefined} aria-busy={listing.stale || undefined}>
        {listing.failure ? (
          <FailureMessage failure={listing.failure} onRetry={listing.retry} />
        ) : listing.waiting ? (
          <ListSkeleton />
        ) : items.length ? (
          <MatchNames.Provider value={listing.reading}>
            <ClippingList items={items} more={listing.more} searching={isSearching(place)} asked={asked.current} />
          </MatchNames.Provider>
        ) : (
          <EmptyList view={view} />
        )}
      </div>
      {view.kind === 'inbox' || view.kind === 'all' ? <SamplesBar /> : null}
      <BulkBar all={() => listing.order ?? listing.rows.map((row) => row.clipping.id)} />
    </section>
  );
}
