// What entries have in common under the hand: their drag, their keys' deeds, and which entry an event is about.

import type { Entry } from '../../contract/briefing.ts';
import type { Step } from './moves.ts';

/** Media type of an entry's drag, so that files and other drags are told apart from it; the data is its id as digits. */
export const DRAGGED_ENTRY = 'application/x-clipdesk-entry';

/** What keys and menus do with an entry of the document. */
export interface EntryHands {
  step: (entryId: number, step: Step) => void;
  /** Before another entry, or at a section's end. */
  drop: (entryId: number, target: { sectionId: number; before: number | null }) => void;
  /** Parts its section there, and asks for the new title. */
  split: (entryId: number) => void;
  remove: (entryId: number) => void;
}

function cardOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null;
}

/** The entry whose card holds the target, or null. */
export function entryOf(target: EventTarget | null): number | null {
  return Number(cardOf(target)?.dataset.entry) || null;
}

/** The entry before which something dragged to `clientY` would land; null: at the end. */
export function entryBelow(target: EventTarget | null, clientY: number, entries: Entry[]): number | null {
  const card = cardOf(target);
  const at = entries.findIndex(({ id }) => id === Number(card?.dataset.entry));
  if (!card || at === -1) return null;
  const box = card.getBoundingClientRect();
  const upper = clientY < box.top + box.height / 2;
  return entries[upper ? at : at + 1]?.id ?? null;
}
