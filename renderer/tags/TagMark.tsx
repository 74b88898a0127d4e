// A tag's sign in its colour.

import { IconTag, IconTagFilled } from '@tabler/icons-react';
import type { TagColour } from '../../contract/tag.ts';
import { HUES } from '../themes/hues.ts';

/** Says nothing by itself: the name beside it does. */
export function TagMark({ colour }: { colour: TagColour | null }) {
  const hue = HUES.find(({ name }) => name === colour)?.colour;
  return hue ? <IconTagFilled aria-hidden size={14} color={hue} /> : <IconTag aria-hidden size={14} stroke={1.6} />;
}
