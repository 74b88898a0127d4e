// The line at the bottom: which library, how much is in it, and what is going on.

import { ActionIcon } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { runAction } from './actions.ts';
import { useDesk } from './desk.ts';
import { ImportStatus } from './import/ImportStatus.tsx';
import classes from './StatusBar.module.css';
import { formatNumber, useLanguage } from './words.ts';

/** The status bar; while no sidebar stands beside the screen, the way to it. */
export function StatusBar({ sidebarIsAside }: { sidebarIsAside: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: library } = useDesk('library.get', {});
  return (
    <footer className={classes.bar}>
      {sidebarIsAside ? null : (
        <ActionIcon size={22} aria-label={t('action.sidebar')} onClick={() => runAction('sidebar')}>
          <IconMenu2 size={16} stroke={1.7} />
        </ActionIcon>
      )}
      {library ? (
        <>
          <span className={classes.name}>{library.name}</span>
          <span>{t('status.clippings', { count: library.all, number: formatNumber(library.all, language) })}</span>
          {library.readOnly ? (
            <span>{library.heldBy ? t('status.readOnly', { holder: library.heldBy }) : t('status.unwritable')}</span>
          ) : null}
        </>
      ) : null}
      <ImportStatus />
    </footer>
  );
}
