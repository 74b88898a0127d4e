// While a passage is chosen, the keys that go through a list go through its sentences, and the arrows move its edges.

import type { RefObject } from 'react';
import { useAction } from '../actions.ts';
import { choosePassage } from './chosen-passage.ts';
import { type PassageStep, type PassageStops, stepPassage } from './passage.ts';
import { selectedRange } from './selected-range.ts';

/** Answers them for as long as the component is on screen. */
export function usePassageKeys(root: RefObject<HTMLElement | null>, text: string, stops: () => PassageStops): void {
  const take = (step: PassageStep) => () => {
    const passage = root.current && selectedRange(window.getSelection(), root.current, text);
    if (root.current && passage) choosePassage(root.current, stepPassage(stops(), passage, step));
  };
  useAction('next', take('next'));
  useAction('previous', take('previous'));
  useAction('select-next', take('more'));
  useAction('select-previous', take('less'));
  useAction('passage-longer', take('longer'));
  useAction('passage-shorter', take('shorter'));
  useAction('passage-later', take('later'));
  useAction('passage-earlier', take('earlier'));
}
