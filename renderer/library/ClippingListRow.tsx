// One clipping in the list: headline, where and when it appeared, and its opening or the sentence that was found.

import { IconArchive, IconCheck, IconCircleOff, IconHighlight } from '@tabler/icons-react';
import { type MouseEvent, memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { choose, currentChosen } from '../place.ts';
import { RatingMarks } from '../ratings/RatingMarks.tsx';
import { dragClippings } from '../tags/drag.ts';
import { Dot } from '../ui/Dot.tsx';
import { formatDay, languageName, useLanguage } from '../words.ts';
import classes from './ClippingList.module.css';
import { FoundWords } from './FoundWords.tsx';
import { useHeldHeadline, useHeldRow } from './held-rows.ts';
import { Matched } from './Matched.tsx';
import type { ListRow } from './use-listing.ts';

export interface ClippingListRowProps {
  row: ListRow;
  /** It is in the reader. */
  isCurrent: boolean;
  /** It is chosen together with others. */
  isChosen: boolean;
  /** Some clipping is. */
  choosing: boolean;
  /** Its place in the list, from 0. */
  at: number;
  of: number;
  /** A theme's name in the language of the interface. */
  nameOf: (themeId: number, otherwise: string) => string;
  onClick: (event: MouseEvent, at: number, id: number) => void;
}

/** Takes a clipping into those chosen together, or out of them. */
export function toggleChosen(id: number): void {
  const next = new Set(currentChosen());
  if (!next.delete(id)) next.add(id);
  choose(next);
}

/** A row whose clipping is held apart: until it was read it shows the headline. */
export const HeldListRow = memo(function HeldListRow({
  id,
  ...rest
}: { id: number } & Omit<ClippingListRowProps, 'row'>) {
  const clipping = useHeldRow(id);
  const headline = useHeldHeadline(id);
  const row = useMemo(() => (clipping ? { clipping, hit: null } : null), [clipping]);
  if (row) return <ClippingListRow row={row} {...rest} />;
  const { isCurrent, isChosen, at, of, onClick } = rest;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box answers the keys for its options.
    <div
      id={`clipping-${id}`}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent || isChosen}
      aria-posinset={at + 1}
      aria-setsize={of}
      aria-busy
      className={classes.row}
      data-waiting
      data-current={isCurrent || undefined}
      data-chosen={isChosen || undefined}
      onClick={(event) => onClick(event, at, id)}
    >
      <p className={classes.headline}>{headline}</p>
    </div>
  );
});

/** A row of the list box. The tick is for the mouse; the keyboard has its own key for it. */
export const ClippingListRow = memo(function ClippingListRow(props: ClippingListRowProps) {
  const { row, isCurrent, isChosen, choosing, at, of, nameOf, onClick } = props;
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { clipping, hit } = row;
  const themes = clipping.themes.filter(({ status }) => status !== 'rejected');
  const used = clipping.usedIn?.map(({ number, title }) => t('list.usedIn', { number, title })).join('\n');
  const printedBy = clipping.outlet ?? clipping.agency;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box answers the keys for its options.
    <div
      id={`clipping-${clipping.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent || isChosen}
      aria-posinset={at + 1}
      aria-setsize={of}
      className={classes.row}
      data-current={isCurrent || undefined}
      data-chosen={isChosen || undefined}
      data-reviewed={clipping.reviewed || undefined}
      onClick={(event) => onClick(event, at, clipping.id)}
      draggable
      onDragStart={(event) => {
        const chosen = currentChosen();
        dragClippings(event, chosen.has(clipping.id) ? [...chosen] : [clipping.id]);
      }}
    >
      {clipping.reviewed || choosing ? null : <span className={classes.unread} title={t('list.unreviewed')} />}
      <span
        aria-hidden
        className={classes.tick}
        data-choosing={choosing || undefined}
        data-on={isChosen || undefined}
        onClick={(event) => {
          event.stopPropagation();
          toggleChosen(clipping.id);
        }}
      >
        <IconCheck size={11} stroke={3} />
      </span>
      <p className={classes.headline} lang={clipping.language}>
        {hit?.headlineMatches.length ? (
          <Matched text={clipping.headline} matches={hit.headlineMatches} />
        ) : (
          clipping.headline
        )}
      </p>
      <div className={classes.meta}>
        <span className={classes.outlet} title={printedBy ?? undefined}>
          {printedBy ?? t('list.noOutlet')}
        </span>
        <span aria-hidden>·</span>
        <span>{clipping.publishedOn ? formatDay(clipping.publishedOn, language) : t('desk:day.none')}</span>
        {clipping.language === 'und' ? null : (
          <>
            <span aria-hidden>·</span>
            <span title={languageName(clipping.language, t)}>{clipping.language}</span>
          </>
        )}
        {clipping.versions ? (
          <span className={classes.versions} title={t('list.versions', { count: clipping.versions })}>
            +{clipping.versions}
          </span>
        ) : null}
        <span className={classes.marks}>
          {clipping.dismissed ? (
            <IconCircleOff size={13} stroke={1.7} aria-label={t('list.dismissed')}>
              <title>{t('list.dismissed')}</title>
            </IconCircleOff>
          ) : null}
          <RatingMarks clipping={clipping} />
          {clipping.tags.slice(0, 1).map((tag) => (
            <span key={tag.id} className={classes.tag} title={tag.path}>
              {tag.name}
            </span>
          ))}
          {clipping.tags.length > 1 ? (
            <span title={clipping.tags.map(({ path }) => path).join('\n')}>+{clipping.tags.length - 1}</span>
          ) : null}
          {clipping.annotations ? (
            <IconHighlight size={14} stroke={1.7} aria-label={t('list.annotations', { count: clipping.annotations })} />
          ) : null}
          {used ? (
            <IconArchive size={13} stroke={1.7} aria-label={used}>
              <title>{used}</title>
            </IconArchive>
          ) : null}
          {themes.map((theme) => (
            <span key={theme.themeId} title={nameOf(theme.themeId, theme.name)}>
              <Dot hue={theme.hue} hollow={theme.status === 'suggested'} />
            </span>
          ))}
        </span>
      </div>
      <FoundWords row={row} />
    </div>
  );
});
