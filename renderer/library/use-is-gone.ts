// Whether a view is of something that the library does not hold (any more): an address may be older than what it names.

import { useEffect, useState } from 'react';
import type { View } from '../../contract/place.ts';
import { useDesk } from '../desk.ts';
import { useLanguage } from '../words.ts';

/** True once it is known that there is no such theme, tag or collection: one that was just made is asked for again first. */
export function useIsGone(view: View): boolean {
  const language = useLanguage();
  const themes = useDesk('theme.list', { language }, { enabled: view.kind === 'theme' });
  const tags = useDesk('tag.list', {}, { enabled: view.kind === 'tag' });
  const collections = useDesk('collection.list', {}, { enabled: view.kind === 'collection' });
  const { data, refetch } = view.kind === 'theme' ? themes : view.kind === 'tag' ? tags : collections;
  const known: readonly { id: number }[] | undefined = data;
  const isNamed = view.kind === 'theme' || view.kind === 'tag' || view.kind === 'collection';
  const [lookedFor, setLookedFor] = useState<string | null>(null);
  const place = isNamed ? `${view.kind}/${view.id}` : null;
  const isMissing = isNamed && known !== undefined && !known.some(({ id }) => id === view.id);
  useEffect(() => {
    if (!isMissing) return;
    let isLeft = false;
    void refetch().then(() => {
      if (!isLeft) setLookedFor(place);
    });
    return () => {
      isLeft = true;
    };
  }, [isMissing, place, refetch]);
  return isMissing && lookedFor === place;
}
