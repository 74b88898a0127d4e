// Hears what is pasted anywhere that is not a text field, and text dragged in from another program.

import { useEffect, useRef } from 'react';
import { isTyping } from '../actions.ts';
import { holdDrop } from './dropped-files.ts';
import { type Pasted, readPasted } from './pasted-text.ts';
import { importDrop } from './run-import.ts';

/** Whether it is meant for something else: a field that is typed in, or what lies over the desk. */
function belongsElsewhere(target: EventTarget | null): boolean {
  return isTyping(target) || (target instanceof Element && target.closest('[role="dialog"],[role="menu"]') !== null);
}

function holdsOnlyText(event: DragEvent): boolean {
  const types = event.dataTransfer?.types ?? [];
  return types.includes('text/plain') && !types.includes('Files') && !belongsElsewhere(event.target);
}

/** Calls `take` with every text; files on the clipboard are imported as if dropped. */
export function usePasted(take: (pasted: Pasted) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || belongsElsewhere(event.target)) return;
      const pasted = readPasted(event.clipboardData);
      if (pasted) latest.current(pasted);
      else if (event.clipboardData?.files.length) void importDrop(holdDrop(event.clipboardData)).catch(() => null);
      else return;
      event.preventDefault();
    };
    // What is dragged within the page (entries of a briefing, a selection) is no import.
    let ours = false;
    const start = () => {
      ours = true;
    };
    const end = () => {
      ours = false;
    };
    const over = (event: DragEvent) => {
      if (!ours && holdsOnlyText(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const pasted = !ours && !event.defaultPrevented && holdsOnlyText(event) ? readPasted(event.dataTransfer) : null;
      if (!pasted) return;
      event.preventDefault();
      latest.current(pasted);
    };
    const heard = { paste, dragstart: start, dragend: end, dragover: over, drop };
    for (const [name, hear] of Object.entries(heard)) window.addEventListener(name, hear as EventListener);
    return () => {
      for (const [name, hear] of Object.entries(heard)) window.removeEventListener(name, hear as EventListener);
    };
  }, []);
}
