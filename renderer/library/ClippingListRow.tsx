// One clipping in the list: headline, where and when it appeared, and its opening or the sentence that was found.

import { IconCheck, IconHighlight } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { currentChosen } from '../place.ts';
import { RatingMarks } from '../ratings/RatingMarks.tsx';
import { dragClippings } from '../tags/drag.ts';
import { Dot } from '../ui/Dot.tsx';
import { formatDay, languageName, useLanguage } from '../words.ts';
import classes from './ClippingList.module.css';
import { Matched } from './Matched.tsx';
import type { ListRow } from './use-listing.ts';
import { useThemeName } from './use-theme-name.ts';

export interface ClippingListRowProps {
  row: ListRow;
  /** It is in the reader. */
  isCurrent: boolean;
  /** It is chosen together with others. */
  isChosen: boolean;
  /** Some clipping is. */
  choosing: boolean;
  /** Its place in the list, from 1. */
  position: number;
  of: number;
  onClick: (event: MouseEvent) => void;
  onToggle: () => void;
}

/** A row of the list box. The tick is for the mouse; the keyboard has its own key for it. */
export function ClippingListRow(props: ClippingListRowProps) {
  const { row, isCurrent, isChosen, choosing, position, of, onClick, onToggle } = props;
  const { t } = useTranslation('library');
  const language = useLanguage();
  const nameOf = useThemeName();
  const { clipping, hit } = row;
  const themes = clipping.themes.filter(({ status }) => status !== 'rejected');
  const printedBy = clipping.outlet ?? clipping.agency;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box answers the keys for its options.
    <div
      id={`clipping-${clipping.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent || isChosen}
      aria-posinset={position}
      aria-setsize={of}
      className={classes.row}
      data-current={isCurrent || undefined}
      data-chosen={isChosen || undefined}
      data-reviewed={clipping.reviewed || undefined}
      onClick={onClick}
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
          onToggle();
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
        <span className={classes.outlet}>{printedBy ?? t('list.noOutlet')}</span>
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
          <RatingMarks clipping={clipping} />
          {clipping.tags.slice(0, 1).map((tag) => (
            <span key={tag.id} className={classes.tag}>
              {tag.name}
            </span>
          ))}
          {clipping.tags.length > 1 ? <span>+{clipping.tags.length - 1}</span> : null}
          {clipping.annotations ? (
            <IconHighlight size={14} stroke={1.7} aria-label={t('list.annotations', { count: clipping.annotations })} />
          ) : null}
          {themes.map((theme) => (
            <span key={theme.themeId} title={nameOf(theme.themeId, theme.name)}>
              <Dot hue={theme.hue} hollow={theme.status === 'suggested'} />
            </span>
          ))}
        </span>
      </div>
      {hit?.snippet.text ? (
        <p className={classes.opening} data-found lang={clipping.language}>
          <Matched text={hit.snippet.text} matches={hit.snippet.matches} />
        </p>
      ) : clipping.opening ? (
        <p className={classes.opening} lang={clipping.language}>
          {clipping.opening}
        </p>
      ) : null}
    </div>
  );
}
