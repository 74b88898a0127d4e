// The library's clippings grouped by theme: a section for each, accepted apart from suggested, those without a theme last.

import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import { FailureMessage } from '../ui/Message.tsx';
import page from '../ui/Page.module.css';
import { useLanguage } from '../words.ts';
import type { Move } from './BoardCard.tsx';
import classes from './ThemeBoard.module.css';
import { ThemeSection } from './ThemeSection.tsx';
import { Unthemed } from './Unthemed.tsx';

/** All themes on one sheet. */
export function ThemeBoard() {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const { data: themes, error, refetch } = useDesk('theme.list', { language });
  const [shown, setShown] = useState('both');
  const [said, say] = useState('');
  const board = useRef<HTMLDivElement>(null);
  const move = async ({ clippingId, headline, from, to }: Move) => {
    await invoke('theme.move', { clippingIds: [clippingId], from, to });
    say(t('board.moved', { name: headline, theme: themes?.find(({ id }) => id === to)?.name }));
    // The card is drawn again in its new column; the keys go on there.
    const focus = (tries: number) => {
      const card = board.current?.querySelector<HTMLElement>(`[data-theme="${to}"] [data-clipping="${clippingId}"] a`);
      if (card) card.focus();
      else if (tries > 0) setTimeout(() => focus(tries - 1), 60);
    };
    focus(15);
  };
  const moveQuietly = (moved: Move) => void move(moved).catch(() => {});
  if (error) return <FailureMessage failure={error} onRetry={() => void refetch()} />;
  return (
    <div ref={board} className={page.ground}>
      <header className={classes.head}>
        <h1 className={classes.title}>{t('board.title')}</h1>
        <SegmentedControl
          aria-label={t('board.shown')}
          value={shown}
          onChange={setShown}
          data={[
            { value: 'both', label: t('board.both') },
            { value: 'accepted', label: t('status.accepted') },
          ]}
        />
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => runAction('new-theme')}>
          {t('new.title')}
        </Button>
      </header>
      <p className={classes.hint}>{t('board.move', { keys: 'Alt+← →' })}</p>
      <p role="status" className={page.unseen}>
        {said}
      </p>
      <div className={classes.columns}>
        {themes?.map((theme, at) => (
          <ThemeSection
            key={theme.id}
            theme={theme}
            withSuggested={shown === 'both'}
            before={themes[at - 1]?.id ?? null}
            after={themes[at + 1]?.id ?? null}
            onMove={moveQuietly}
          />
        ))}
        {themes && <Unthemed first={themes[0]?.id ?? null} onMove={moveQuietly} />}
      </div>
    </div>
  );
}
