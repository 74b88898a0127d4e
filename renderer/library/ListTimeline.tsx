// When what is listed appeared, above the list; shown and put away by its command, and remembered.

import { useLocalStorage } from '@mantine/hooks';
import type { View } from '../../contract/place.ts';
import { useAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { usePlace } from '../place.ts';
import { Timeline } from './Timeline.tsx';
import { searchInput } from './use-listing.ts';

/** Whether the timeline is shown above the list, and what shows it or puts it away. */
export function useListTimeline(): [shown: boolean, toggle: () => void] {
  const [shown, setShown] = useLocalStorage({
    key: 'clipdesk.timeline',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  return [shown, () => setShown(!shown)];
}

/** Answers `timeline`; draws nothing while it is put away. */
export function ListTimeline({ view }: { view: View }) {
  const [shown, toggle] = useListTimeline();
  const place = usePlace();
  useAction('timeline', toggle);
  const { data: facets } = useDesk('search.facets', searchInput(place, view), { enabled: shown, keepPrevious: true });
  return shown && facets ? <Timeline months={facets.months} /> : null;
}
