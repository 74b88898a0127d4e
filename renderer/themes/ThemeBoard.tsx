// The library's clippings grouped by theme: a section for each, accepted apart from suggested, those without a theme last.

import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { FailureMessage } from '../ui/Message.tsx';
import { useLanguage } from '../words.ts';
import classes from './ThemeBoard.module.css';
import { ThemeSection } from './ThemeSection.tsx';
import { Unthemed } from './Unthemed.tsx';

/** All themes on one sheet. */
export function ThemeBoard() {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const { data: themes, error, refetch } = useDesk('theme.list', { language });
  const [shown, setShown] = useState('both');
  if (error) return <FailureMessage failure={error} onRetry={() => void refetch()} />;
  return (
    <div className={classes.board}>
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
      <div className={classes.sections}>
        {themes?.map((theme) => (
          <ThemeSection key={theme.id} theme={theme} withSuggested={shown === 'both'} />
        ))}
        {themes && <Unthemed />}
      </div>
    </div>
  );
}
