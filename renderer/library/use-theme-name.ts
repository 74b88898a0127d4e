// Names of themes in the language of the interface; what comes with a clipping is in the language it was made in.

import { useCallback } from 'react';
import { useDesk } from '../desk.ts';
import { useLanguage } from '../words.ts';

/** A function from a theme's id to its name now; `otherwise` until the themes are known. */
export function useThemeName(): (themeId: number, otherwise: string) => string {
  const language = useLanguage();
  const { data: themes } = useDesk('theme.list', { language }, { keepPrevious: true });
  return useCallback(
    (themeId: number, otherwise: string) => themes?.find(({ id }) => id === themeId)?.name ?? otherwise,
    [themes],
  );
}
