// What the analyst judged of a clipping, as small as a list row needs it.

import type { ClippingRow } from '../../contract/clipping.ts';
import { ImportanceMark } from './ImportanceMark.tsx';
import { ToneSign } from './ToneSign.tsx';

/** Importance and tone, each only where it was judged. */
export function RatingMarks({ clipping: { tone, importance } }: { clipping: ClippingRow }) {
  return (
    <>
      {importance ? <ImportanceMark importance={importance} named /> : null}
      {tone ? <ToneSign tone={tone} named /> : null}
    </>
  );
}
