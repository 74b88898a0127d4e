// The way to the comparison of two clippings, and back to where the analyst was.

import { currentPlace, go } from '../place.ts';
import type { Screen } from '../place-hash.ts';

let before: Screen | null = null;

/** Puts two clippings side by side. */
export function openComparison(one: number, other: number): void {
  const { screen } = currentPlace();
  if (screen.at !== 'comparison') before = screen;
  go({ screen: { at: 'comparison', ids: [one, other] } });
}

/** Goes back to what was on screen; to the whole library when the comparison was come to by its address. */
export function leaveComparison(): void {
  const { screen } = currentPlace();
  const selected = screen.at === 'comparison' ? screen.ids[0] : null;
  go(before ? { screen: before } : { screen: { at: 'library', view: { kind: 'all' } }, selected });
}
