// New clippings wait behind this bar while an import runs, so that the list never jumps.

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { showGathered, useGathered } from '../desk.ts';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './GatheredBar.module.css';

/** The bar; with an empty list under it there is nothing to jump, and they are shown at once. */
export function GatheredBar({ listIsEmpty }: { listIsEmpty: boolean }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const gathered = useGathered();
  useEffect(() => {
    if (gathered && listIsEmpty) showGathered();
  }, [gathered, listIsEmpty]);
  if (!gathered || listIsEmpty) return null;
  return (
    <button type="button" className={classes.bar} onClick={showGathered}>
      {t('list.gathered', { count: gathered, number: formatNumber(gathered, language) })}
    </button>
  );
}
