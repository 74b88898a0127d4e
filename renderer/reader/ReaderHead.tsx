// A clipping's facts: headline, where and when it appeared, who wrote it, its themes and tags; each corrected in place.

import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import type { MatchRange } from '../../contract/search.ts';
import { UsedIn } from '../briefing/UsedIn.tsx';
import { CollectionRow } from '../collections/CollectionRow.tsx';
import { Matched } from '../library/Matched.tsx';
import { Ratings } from '../ratings/Ratings.tsx';
import { formatDay, languageName, useLanguage } from '../words.ts';
import { FactField } from './FactField.tsx';
import classes from './ReaderHead.module.css';
import { TagRow } from './TagRow.tsx';
import { ThemeRow } from './ThemeRow.tsx';
import { useReaderKeys } from './use-reader-keys.ts';

export interface ReaderHeadProps {
  clipping: Clipping;
  headlineMatches: MatchRange[];
}

/** The head of the reader. */
export function ReaderHead({ clipping, headlineMatches }: ReaderHeadProps) {
  const { t } = useTranslation('reader');
  const language = useLanguage();
  const answers = useReaderKeys();
  const { outlet, publishedOn, byline, agency } = clipping;
  return (
    <header>
      <h1 className={classes.headline} lang={clipping.language}>
        <FactField clipping={clipping} field="headline">
          {headlineMatches.length ? <Matched text={clipping.headline} matches={headlineMatches} /> : clipping.headline}
        </FactField>
      </h1>
      <div className={classes.meta}>
        <FactField clipping={clipping} field="outlet" empty={!outlet}>
          {outlet ?? t('none.outlet')}
        </FactField>
        <FactField clipping={clipping} field="publishedOn" empty={!publishedOn}>
          {publishedOn ? formatDay(publishedOn, language, 'long') : t('none.publishedOn')}
        </FactField>
        <FactField clipping={clipping} field="language">
          {languageName(clipping.language, t)}
        </FactField>
        <FactField clipping={clipping} field="byline" empty={!byline}>
          {byline ?? t('none.byline')}
        </FactField>
        <FactField clipping={clipping} field="agency" empty={!agency}>
          {agency ? t('via', { agency }) : t('none.agency')}
        </FactField>
      </div>
      <div className={classes.row}>
        <ThemeRow clipping={clipping} />
        <TagRow clipping={clipping} />
        <CollectionRow clippingId={clipping.id} />
        <UsedIn clipping={clipping} />
        <Ratings
          ids={[clipping.id]}
          tone={clipping.tone}
          importance={clipping.importance}
          answersKeys={answers && !clipping.trashed}
        />
      </div>
    </header>
  );
}
