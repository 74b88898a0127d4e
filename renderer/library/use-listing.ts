// The list of the place on screen: a view as the order of its clippings, whose rows are read as they come into sight; what a
// query finds, or a view in sections, page by page.

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { CallInput } from '../../contract/calls.ts';
import type { ClippingRow } from '../../contract/clipping.ts';
import type { DeskError } from '../../contract/failure.ts';
import type { View } from '../../contract/place.ts';
import type { Hit, Reading } from '../../contract/search.ts';
import { ask, giveUp, TYPED_IN } from '../desk.ts';
import { isSearching } from '../place.ts';
import type { Place } from '../place-hash.ts';
import { ageRows, useHeadlines } from './held-rows.ts';

/** A row of the list and, when searching, how it was found. */
export interface ListRow {
  clipping: ClippingRow;
  hit: Hit | null;
}

/** The clippings of a place. */
export interface Listing {
  /** All of them in order, their rows held apart; null where `rows` are what there is. */
  order: readonly number[] | null;
  rows: ListRow[];
  /** Clippings in all; with a query, those that hold all of it. */
  total: number;
  reading: Reading | null;
  failure: DeskError | null;
  /** Nothing has come yet. */
  waiting: boolean;
  /** What is shown belongs to the place before this one. */
  stale: boolean;
  more: (() => void) | null;
  retry: () => void;
}

interface ListPage {
  rows: ListRow[];
  total: number;
  reading: Reading | null;
  next: string | null;
}

const PAGE = 100;
/** The most the contract gives at once: sections are made of whole pages. */
const GROUPED_PAGE = 1_000;

type FindInput = CallInput<'search.find'>;

/** What the place asks of search: its query, view, filters and expansions, and that a newer one ends it. */
export function searchInput(
  place: Place,
  view: View,
): Pick<FindInput, 'query' | 'within' | 'view' | 'filters' | 'expand' | 'off' | 'typedIn'> {
  const { query, within, filters, expand, off } = place;
  return { query, within, view, filters: filters as FindInput['filters'], expand, off, typedIn: TYPED_IN };
}

function pageOf(place: Place, view: View, after: string | null): Promise<ListPage> {
  const limit = place.grouped ? GROUPED_PAGE : PAGE;
  if (isSearching(place)) {
    const sort = place.sort === 'added' || place.sort === 'collected' || !place.sort ? 'relevance' : place.sort;
    return ask('search.find', { ...searchInput(place, view), flat: false, sort, after, limit }).then((answer) => ({
      ...answer,
      rows: answer.hits.map((hit) => ({ clipping: hit.clipping, hit })),
    }));
  }
  const sort = orderSort(place, view);
  return ask('clipping.list', { view, filters: searchInput(place, view).filters, sort, after, limit }).then((page) => ({
    rows: page.rows.map((clipping) => ({ clipping, hit: null })),
    total: page.total,
    reading: null,
    next: page.next,
  }));
}

function orderSort({ sort }: Place, view: View): Exclude<Place['sort'], 'relevance' | null> {
  const usual = view.kind === 'collection' ? 'collected' : 'newest';
  return sort === 'relevance' || !sort ? usual : sort;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}

/** A view without a query: one answer says which clippings, however many. */
function useOrder(place: Place, view: View, enabled: boolean): Listing {
  const asked = { view, filters: searchInput(place, view).filters, sort: orderSort(place, view) };
  const query = useQuery({
    queryKey: ['clipping.order', asked],
    queryFn: () => ask('clipping.order', asked),
    enabled,
    structuralSharing: (before, now) =>
      Array.isArray(before) && isSame(before as number[], now as number[]) ? before : now,
    placeholderData: (previous) => previous,
  });
  // Told apart from the order, which waits while an import runs: a row that changed shows it at once.
  const { data: told } = useQuery({
    queryKey: ['clipping.rows'],
    queryFn: () => Promise.resolve(performance.now()),
    enabled,
  });
  useEffect(() => {
    if (told !== undefined) ageRows();
  }, [told]);
  useHeadlines(enabled && query.data && query.data.length > PAGE ? query.data : null);
  return {
    order: query.data ?? [],
    rows: [],
    total: query.data?.length ?? 0,
    reading: null,
    failure: query.error as DeskError | null,
    waiting: query.isPending,
    stale: query.isPlaceholderData,
    more: null,
    retry: () => void query.refetch(),
  };
}

/** What a query finds, or a view in sections. */
function usePages(place: Place, view: View, enabled: boolean): Listing {
  const searching = isSearching(place);
  const asked = searching
    ? { ...searchInput(place, view), sort: place.sort, grouped: place.grouped }
    : { view, filters: place.filters, sort: place.sort, grouped: place.grouped };
  const query = useInfiniteQuery({
    queryKey: [searching ? 'search.find' : 'clipping.list', asked, 'pages'],
    queryFn: (context) => {
      if (searching) giveUp(context);
      return pageOf(place, view, context.pageParam);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled,
    // Comparing every row read so far with itself would hold the window up with each page.
    structuralSharing: false,
    placeholderData: (previous) => previous,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  const first = query.data?.pages[0];
  return {
    order: null,
    rows,
    total: first?.total ?? 0,
    reading: first?.reading ?? null,
    failure: query.error as DeskError | null,
    waiting: query.isPending,
    stale: query.isPlaceholderData,
    more: query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : null,
    retry: () => void query.refetch(),
  };
}

/** The list of a place, kept on screen while the next one is on its way. */
export function useListing(place: Place, view: View): Listing {
  const paged = isSearching(place) || place.grouped;
  const order = useOrder(place, view, !paged);
  const pages = usePages(place, view, paged);
  const listing = paged ? pages : order;
  const last = useRef(listing);
  if (!listing.waiting) last.current = listing;
  const isFirst = last.current.waiting;
  return listing.waiting && !listing.failure && !isFirst ? { ...last.current, more: null, stale: true } : listing;
}
