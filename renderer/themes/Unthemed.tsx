// The clippings no theme holds or is suggested for, the newest of them.

import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../desk.ts';
import { BoardCard, type Move } from './BoardCard.tsx';
import classes from './ThemeBoard.module.css';

const SHOWN = 12;
// Newest clippings looked through before giving up: four pages of the list.
const PAGES = 4;
const PAGE = 500;

/** `first` is the theme a card goes to by key. */
export function Unthemed({ first, onMove }: { first: number | null; onMove: (move: Move) => void }) {
  const { t } = useTranslation('themes');
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['clipping.list', 'unthemed'],
    queryFn: ({ pageParam }) => ask('clipping.list', { after: pageParam, limit: PAGE }),
    initialPageParam: null as string | null,
    getNextPageParam: (page, pages) => (pages.length < PAGES ? page.next : null),
  });
  const rows = (data?.pages ?? [])
    .flatMap((page) => page.rows)
    .filter(({ themes }) => themes.every(({ status }) => status === 'rejected'));

  useEffect(() => {
    if (rows.length < SHOWN && hasNextPage && !isFetching) void fetchNextPage();
  }, [rows.length, hasNextPage, isFetching, fetchNextPage]);

  if (rows.length === 0) return null;
  return (
    <section className={classes.section} aria-label={t('board.none')}>
      <h2 className={classes.heading}>{t('board.none')}</h2>
      <ul className={classes.list}>
        {rows.slice(0, SHOWN).map((clipping) => (
          <BoardCard
            key={clipping.id}
            clipping={clipping}
            view={{ kind: 'all' }}
            from={null}
            before={null}
            after={first}
            onMove={onMove}
          />
        ))}
      </ul>
    </section>
  );
}
