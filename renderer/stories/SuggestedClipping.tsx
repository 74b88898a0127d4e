// One side of a story suggestion: enough of a clipping to judge by, and the way to read it.

import { useTranslation } from 'react-i18next';
import type { ClippingRow } from '../../contract/clipping.ts';
import { openView } from '../place.ts';
import { formatDay, useLanguage } from '../words.ts';
import classes from './stories.module.css';

/** Headline, where and when it appeared, its opening, and how many versions its own story has. */
export function SuggestedClipping({ clipping }: { clipping: ClippingRow }) {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  const { headline, outlet, agency, publishedOn, opening, versions = 0 } = clipping;
  const facts = [
    outlet ?? agency ?? t('reader:none.outlet'),
    publishedOn ? formatDay(publishedOn, language) : t('reader:none.publishedOn'),
    clipping.language,
    versions > 0 ? t('versions', { count: versions }) : null,
  ].filter((fact) => fact !== null);
  return (
    <div className={classes.clipping}>
      <button
        type="button"
        className={classes.headline}
        lang={clipping.language}
        aria-label={t('reader:story.open', { headline })}
        onClick={() => openView({ kind: 'all' }, clipping.id)}
      >
        {headline}
      </button>
      <span className={classes.facts}>{facts.join(' · ')}</span>
      <p className={classes.opening} lang={clipping.language}>
        {opening}
      </p>
    </div>
  );
}
