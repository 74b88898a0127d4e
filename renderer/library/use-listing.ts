// The rows of the list for the place on screen: a view in order, or what a query finds in it; read on page by page.

import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CallInput } from '../../contract/calls.ts';
import type { DeskError } from '../../contract/failure.ts';
import type { ClippingRow, Hit, Reading, View } from '../../contract/model.ts';
import { ask, giveUp, TYPED_IN } from '../desk.ts';
import { isSearching, type Place } from '../place.ts';

/** A row of the list and, when searching, how it was found. */
export interface ListRow {
  clipping: ClippingRow;
  hit: Hit | null;
}

export interface Listing {
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
    const sort = place.sort === 'added' || !place.sort ? 'relevance' : place.sort;
    return ask('search.find', { ...searchInput(place, view), flat: false, sort, after, limit }).then((answer) => ({
      ...answer,
      rows: answer.hits.map((hit) => ({ clipping: hit.clipping, hit })),
    }));
  }
  const sort = place.sort === 'relevance' || !place.sort ? 'newest' : place.sort;
  return ask('clipping.list', { view, filters: searchInput(place, view).filters, sort, after, limit }).then((page) => ({
    rows: page.rows.map((clipping) => ({ clipping, hit: null })),
    total: page.total,
    reading: null,
    next: page.next,
  }));
}

/** The list of a place, kept on screen while the next one is on its way. */
export function useListing(place: Place, view: View): Listing {
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
    placeholderData: (previous) => previous,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  const first = query.data?.pages[0];
  return {
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
