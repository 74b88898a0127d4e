// A theme on the board: its newest accepted clippings, then those only suggested, and the way to all of them.

import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../contract/theme.ts';
import { useDesk } from '../desk.ts';
import { hashOf } from '../place-hash.ts';
import { Dot } from '../ui/Dot.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import { BoardCard, type Move, readCard } from './BoardCard.tsx';
import classes from './ThemeBoard.module.css';

interface ThemeSectionProps {
  theme: Theme;
  withSuggested: boolean;
  /** The themes of the columns beside it. */
  before: number | null;
  after: number | null;
  onMove: (move: Move) => void;
}

export function ThemeSection({ theme, withSuggested, before, after, onMove }: ThemeSectionProps) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    const card = readCard(event.dataTransfer);
    setOver(false);
    if (!card) return;
    event.preventDefault();
    if (card.from !== theme.id) onMove({ ...card, to: theme.id });
  };
  const nothing = theme.counts.accepted === 0 && (!withSuggested || theme.counts.suggested === 0);
  return (
    <section
      className={classes.section}
      aria-label={theme.name}
      data-theme={theme.id}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        // What is dragged holds a link, and links are not moved unless one says so.
        event.dataTransfer.dropEffect = 'move';
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 className={classes.heading}>
        <Dot hue={theme.hue} />
        <a href={hashOf({ screen: { at: 'theme', id: theme.id } })}>{theme.name}</a>
        <span className={classes.count}>{formatNumber(theme.counts.accepted, language)}</span>
      </h2>
      {nothing && <p className={classes.empty}>{t('board.empty')}</p>}
      <Members theme={theme} status="accepted" {...{ before, after, onMove }} />
      {withSuggested && <Members theme={theme} status="suggested" {...{ before, after, onMove }} />}
    </section>
  );
}

type MembersProps = Omit<ThemeSectionProps, 'withSuggested'> & { status: 'accepted' | 'suggested' };

function Members({ theme, status, before, after, onMove }: MembersProps) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const total = theme.counts[status];
  const view = { kind: 'theme', id: theme.id, status } as const;
  const limit = status === 'accepted' ? 12 : 8;
  const { data } = useDesk('clipping.list', { view, limit }, { enabled: total > 0 });
  if (total === 0 || !data) return null;
  return (
    <>
      {status === 'suggested' && (
        <h3 className={classes.group}>
          <Dot hue={theme.hue} hollow />
          {t('status.suggested')} {formatNumber(total, language)}
        </h3>
      )}
      <ul className={classes.list}>
        {data.rows.map((clipping) => (
          <BoardCard
            key={clipping.id}
            clipping={clipping}
            view={view}
            from={theme.id}
            before={before}
            after={after}
            onMove={onMove}
          />
        ))}
      </ul>
      {total > data.rows.length && (
        <a
          className={classes.all}
          href={hashOf({ screen: { at: 'library', view } })}
          aria-label={t('board.allOf', { name: theme.name, count: total })}
        >
          {t('board.all', { count: total })}
        </a>
      )}
    </>
  );
}
