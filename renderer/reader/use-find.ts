// Find in the text: what is looked for, where it stands, and which place is looked at.

import { useEffect, useMemo, useState } from 'react';
import type { Clipping } from '../../contract/clipping.ts';
import type { Range } from '../../contract/values.ts';
import { useAction } from '../actions.ts';
import { countHidden, findInText } from './find-in-text.ts';

/** The state of the bar for a clipping; `place` is the place looked at, null while the bar is closed. Answers the command that opens it. */
export function useFind({ id, text, hidden }: Clipping) {
  const [asked, setAsked] = useState(0);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  useAction('find-in-text', () => setAsked(asked + 1));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another clipping is read from its beginning.
  useEffect(() => setAt(0), [id]);
  const isOpen = asked > 0;
  const places = useMemo<Range[]>(() => (isOpen ? findInText(text, typed) : []), [isOpen, text, typed]);
  return {
    isOpen,
    place: places[at] ?? null,
    bar: {
      typed,
      onType: (next: string) => {
        setTyped(next);
        setAt(0);
      },
      places,
      at: Math.min(at, Math.max(0, places.length - 1)),
      onStep: setAt,
      hidden: countHidden(places, hidden),
      onClose: () => setAsked(0),
      asked,
    },
  };
}
