// Whether the text of the clipping being read has the keys that scroll: given to it from the list, they stay with each clipping that comes.

import { type RefObject, useEffect } from 'react';

let reads = false;

document.addEventListener('focusin', ({ target }) => {
  reads = target instanceof Element && target.closest('[data-reading]') !== null;
});

/** Gives the keys to the text, at once or when it has come. */
export function readText(): void {
  reads = true;
  document.querySelector<HTMLElement>('[data-reading]')?.focus({ preventScroll: true });
}

/** The text, once it stands, takes the keys where it had them before or is `always` to have them. */
export function useReadingFocus(text: RefObject<HTMLElement | null>, always: boolean): void {
  useEffect(() => {
    if (always || reads) text.current?.focus({ preventScroll: true });
  }, [text, always]);
}
