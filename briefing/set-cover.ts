// The lines of a pack's cover: for whom, over which time, when it was made, and how much it holds.

import { languagesOf } from './figures.ts';
import type { Manuscript } from './manuscript.ts';
import { oneLine } from './one-line.ts';
import type { Pack, PackEntry } from './pack.ts';
import { tellingDates } from './span.ts';
import type { Wording } from './wording.ts';

/** The lines, each a label and what it says. `all` holds each clipping once. */
export function coverLines(pack: Pack, all: readonly PackEntry[], say: Wording): Manuscript['cover'] {
  const outlets = new Set(all.flatMap((entry) => entry.outlet ?? []));
  const scope = [say.count('clippings', all.length)];
  if (outlets.size > 0) scope.push(say.count('outlets', outlets.size));
  if (all.length > 0) scope.push(say.languageNames(languagesOf(all, say)));
  const period = periodOf(pack, all, say);
  const added = pack.period?.addedFrom ?? null;
  return [
    ...(pack.reader.trim() ? [{ label: say.word('cover.reader'), text: oneLine(pack.reader) }] : []),
    ...(period ? [{ label: say.word('cover.period'), text: period }] : []),
    ...(added ? [{ label: say.word('cover.added'), text: `${say.moment(added)} – ${say.date(pack.createdOn)}` }] : []),
    { label: say.word('cover.date'), text: say.date(pack.createdOn) },
    { label: say.word('cover.scope'), text: scope.join(' · ') },
  ];
}

/** The time that was chosen, its open end the day the pack was made; else from the first to the last clipping. */
function periodOf(pack: Pack, all: readonly PackEntry[], say: Wording): string | null {
  const dates = tellingDates(all.flatMap((entry) => entry.publishedOn ?? [])).sort();
  const chosen = pack.period ?? { from: null, to: null };
  if (!chosen.from && !chosen.to) {
    const [first, last] = [dates[0], dates.at(-1)];
    return first && last ? say.period(first, last) : null;
  }
  const to = chosen.to ?? pack.createdOn;
  const from = chosen.from ?? dates[0];
  return from && from <= to ? say.period(from, to) : say.date(to);
}
