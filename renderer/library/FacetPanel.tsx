// The filters of the list with their counts for what is found now: values are taken in or left out.

import { useTranslation } from 'react-i18next';
import type { View } from '../../contract/place.ts';
import { useDesk } from '../desk.ts';
import { usePlace } from '../place.ts';
import { FailureMessage } from '../ui/Message.tsx';
import { DayFilter } from './DayFilter.tsx';
import { FacetGroup, HalfGroup } from './FacetGroup.tsx';
import classes from './FacetPanel.module.css';
import { searchInput } from './use-listing.ts';

/** The panel; asks for its counts while it is open. */
export function FacetPanel({ view }: { view: View }) {
  const { t } = useTranslation('library');
  const place = usePlace();
  const { data: facets, error, refetch } = useDesk('search.facets', searchInput(place, view), { keepPrevious: true });
  return (
    <div className={classes.panel}>
      {error ? <FailureMessage failure={error} onRetry={() => void refetch()} /> : null}
      {facets ? (
        <>
          <p className={classes.help}>{t('facet.help')}</p>
          <FacetGroup facet="themes" values={facets.themes} />
          <DayFilter months={facets.months} undated={facets.undated} />
          <FacetGroup facet="languages" values={facets.languages} />
          <FacetGroup facet="outlets" values={facets.outlets} />
          <FacetGroup facet="kinds" values={facets.kinds} />
          <FacetGroup facet="countries" values={facets.countries} />
          <FacetGroup facet="agencies" values={facets.agencies} />
          <FacetGroup facet="tags" values={facets.tags} />
          <FacetGroup facet="collections" values={facets.collections} />
          <FacetGroup facet="tones" values={facets.tones} />
          <FacetGroup facet="importance" values={facets.importance} />
          <HalfGroup
            halves={[
              { facet: 'annotated', counts: facets.annotated },
              { facet: 'storied', counts: facets.storied },
              { facet: 'used', counts: facets.used },
            ]}
          />
        </>
      ) : null}
    </div>
  );
}
