// The keys of the bar that floats by a passage.

import { useLayoutEffect, useRef } from 'react';
import { isTyping } from '../actions.ts';

/** Tab goes from the text into the bar; there the arrows go from button to button, and Escape back to the text. */
export function useBarKeys() {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const buttons = (): HTMLElement[] => [...(bar.current?.querySelectorAll('button') ?? [])];
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = buttons().indexOf(document.activeElement as HTMLElement);
      const isEntering = event.key === 'Tab' && !event.shiftKey && at < 0 && !isTyping(event.target);
      if (isEntering) buttons()[0]?.focus();
      else if (at >= 0 && event.key === 'ArrowRight') buttons()[(at + 1) % buttons().length]?.focus();
      else if (at >= 0 && event.key === 'ArrowLeft')
        buttons()
          .at(at - 1)
          ?.focus();
      else return;
      event.preventDefault();
    };
    // Before the keys of the table, which move the passage.
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return bar;
}
