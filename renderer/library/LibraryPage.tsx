// A library view: its list, and the clipping being read beside it.

import type { View } from '../../contract/model.ts';

/** The list and the reader. */
export function LibraryPage({ view }: { view: View }) {
  return <div>{view.kind}</div>;
}
