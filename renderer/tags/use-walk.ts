// Walking a page by key: its lines take the focus one after another, and keep it when the one that had it is gone.

import { type RefObject, useEffect, useRef } from 'react';
import { useAction } from '../actions.ts';

/** The keys for the next and the previous go through what is marked `data-walk` in `page`: an element, or a line with something in it that takes the focus. */
export function useWalk(page: RefObject<HTMLElement | null>): void {
  // The line that has the focus by key; null once the pointer is used.
  const at = useRef<number | null>(null);
  const lines = () => [...(page.current?.querySelectorAll<HTMLElement>('[data-walk]') ?? [])];
  const focus = (place: number) => {
    const line = lines()[place];
    const target = line?.matches('a, button') ? line : line?.querySelector<HTMLElement>('a, button');
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
  const here = () => lines().findIndex((line) => line.contains(document.activeElement));
  useEffect(() => {
    const note = () => {
      const place = here();
      if (place >= 0) at.current = place;
    };
    const forget = () => {
      at.current = null;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget);
    };
  });
  // What had the focus may have gone with what was done to it.
  useEffect(() => {
    if (at.current !== null && document.activeElement === document.body)
      focus(Math.min(at.current, lines().length - 1));
  });
  useAction('next', () => focus(Math.min(here() + 1, lines().length - 1)));
  useAction('previous', () => focus(Math.max(here() - 1, 0)));
}
