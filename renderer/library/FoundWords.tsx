// The words below a clipping in the list: what was found in its body or in a note on it, else how it begins.

import { useTranslation } from 'react-i18next';
import classes from './ClippingList.module.css';
import { Matched } from './Matched.tsx';
import type { ListRow } from './use-listing.ts';

/** A note that explains the hit stands in the place of a body that does not, else on one line above it. */
export function FoundWords({ row: { clipping, hit } }: { row: ListRow }) {
  const { t } = useTranslation('library');
  const note = hit?.note;
  const isBodyFound = hit !== null && hit.snippet.matches.length > 0;
  const opening = hit?.snippet.text || clipping.opening;
  return (
    <>
      {note ? (
        <p className={classes.opening} data-found data-brief={isBodyFound || undefined}>
          <span className={classes.where}>{t('list.inNote')}</span> <Matched text={note.text} matches={note.matches} />
        </p>
      ) : null}
      {opening && (isBodyFound || !note) ? (
        <p className={classes.opening} data-found={Boolean(hit?.snippet.text) || undefined} lang={clipping.language}>
          {isBodyFound ? <Matched text={opening} matches={hit.snippet.matches} /> : opening}
        </p>
      ) : null}
    </>
  );
}
