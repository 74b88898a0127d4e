// Whether a view is of something that the library does not hold (any more): an address may be older than what it names.

import type { View } from '../../contract/place.ts';
import { useDesk } from '../desk.ts';
import { useLanguage } from '../words.ts';

/** True once it is known that there is no such theme, tag or collection. */
export function useIsGone(view: View): boolean {
  const language = useLanguage();
  const { data: themes } = useDesk('theme.list', { language }, { enabled: view.kind === 'theme' });
  const { data: tags } = useDesk('tag.list', {}, { enabled: view.kind === 'tag' });
  const { data: collections } = useDesk('collection.list', {}, { enabled: view.kind === 'collection' });
  const known: readonly { id: number }[] | undefined = { theme: themes, tag: tags, collection: collections }[
    view.kind as string
  ];
  return 'id' in view && known !== undefined && !known.some(({ id }) => id === view.id);
}
