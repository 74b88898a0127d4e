// Remembers which clippings were opened, for the view of recent ones.

import { useEffect } from 'react';
import { ask, queries } from '../desk.ts';

/** A clipping that is only passed on the way to another was not opened. */
const STAYED = 800;

function isRecent(input: unknown): boolean {
  return JSON.stringify(input)?.includes('"kind":"recent"') ?? false;
}

/** Notes a clipping that stays on screen. A library that only reads keeps no such notes. */
export function useOpened(clippingId: number): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      void ask('clipping.open', { id: clippingId }).then(
        // The list on screen stays as it is: it would put itself in another order under the hand.
        () => queries.invalidateQueries({ predicate: ({ queryKey }) => isRecent(queryKey[1]), refetchType: 'none' }),
        () => null,
      );
    }, STAYED);
    return () => clearTimeout(timer);
  }, [clippingId]);
}
