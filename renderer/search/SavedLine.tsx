// Above the search box, the saved search that is open; changed since, it can be kept as it is now.

import { IconBookmark } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../contract/place.ts';
import { invoke, useDesk } from '../desk.ts';
import { usePlace } from '../place.ts';
import classes from './SavedLine.module.css';
import { differs, openSavedSearch, termsOf } from './saved-terms.ts';

/** Nothing while no saved search is open. */
export function SavedLine({ view }: { view: View }) {
  const { t } = useTranslation('library');
  const place = usePlace();
  const { data: all } = useDesk('savedSearch.list', {}, { enabled: place.saved !== null });
  const saved = all?.find(({ id }) => id === place.saved);
  if (!saved) return null;
  const terms = termsOf(place, view);
  const changed = differs(saved, terms);
  const update = () => void invoke('savedSearch.update', { id: saved.id, terms: terms as never }).catch(() => null);
  return (
    <div className={classes.line}>
      <IconBookmark size={14} stroke={1.7} aria-hidden />
      <span className={classes.name} title={saved.name}>
        {saved.name}
      </span>
      {changed ? (
        <>
          <span className={classes.changed}>{t('saved.changed')}</span>
          <button type="button" className={classes.act} onClick={update}>
            {t('saved.update')}
          </button>
          <button type="button" className={classes.act} onClick={() => openSavedSearch(saved)}>
            {t('saved.revert')}
          </button>
        </>
      ) : null}
    </div>
  );
}
