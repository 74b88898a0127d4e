// Whether the keys that decide on a clipping are the reader's to answer.

import { useChosen, usePlace } from '../place.ts';

/** False while clippings are chosen, and in the triage of the inbox: a bar of their own answers there. */
export function useReaderKeys(): boolean {
  const chosen = useChosen();
  const { screen } = usePlace();
  return chosen.size === 0 && screen.at !== 'triage';
}
