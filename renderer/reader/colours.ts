// What a highlight's colour looks like; its meaning and letter are words.

import type { HighlightColour } from '../../contract/annotation.ts';

/** The CSS colour of a highlight in the appearance at hand. */
export function colourOf(colour: HighlightColour | null): string {
  return `var(--highlight-${colour ?? 'key'})`;
}
