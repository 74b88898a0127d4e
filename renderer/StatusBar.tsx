// The line at the bottom: which library, how much is in it, and what is going on.

import { useTranslation } from 'react-i18next';
import { useDesk } from './desk.ts';
import { ImportStatus } from './import/ImportStatus.tsx';
import classes from './StatusBar.module.css';
import { formatNumber, useLanguage } from './words.ts';

/** The status bar. */
export function StatusBar() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: library } = useDesk('library.get', {});
  return (
    <footer className={classes.bar}>
      {library ? (
        <>
          <span className={classes.name}>{library.name}</span>
          <span>{t('status.clippings', { count: library.all, number: formatNumber(library.all, language) })}</span>
          {library.readOnly ? <span>{t('status.readOnly', { holder: library.heldBy ?? '' })}</span> : null}
        </>
      ) : null}
      <ImportStatus />
    </footer>
  );
}
