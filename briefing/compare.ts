// Two packs side by side: which clippings are new in the later, which say something else now, which are gone.

import type { EntryChange, IssueComparison } from '../contract/issue.ts';
import type { Pack, PackEntry } from './pack.ts';

interface Placed {
  entry: PackEntry;
  section: string;
}

/** What `later` has against `earlier`, in the order of the pack that holds the entry; each clipping once. */
export function comparePacks(earlier: Pack, later: Pack): IssueComparison {
  const before = placed(earlier);
  const after = placed(later);
  const result: IssueComparison = { added: [], changed: [], dropped: [], unchanged: 0 };
  for (const [clippingId, { entry, section }] of after) {
    const was = before.get(clippingId);
    const named = { clippingId, headline: entry.headline, section };
    if (!was) {
      result.added.push(named);
      continue;
    }
    const changes = changesBetween(was, { entry, section });
    if (changes.length > 0) result.changed.push({ ...named, changes });
    else result.unchanged += 1;
  }
  for (const [clippingId, { entry, section }] of before) {
    if (!after.has(clippingId)) result.dropped.push({ clippingId, headline: entry.headline, section });
  }
  return result;
}

function placed(pack: Pack): Map<number, Placed> {
  const found = new Map<number, Placed>();
  for (const section of pack.sections) {
    for (const entry of section.entries) {
      if (!found.has(entry.clippingId)) found.set(entry.clippingId, { entry, section: section.title });
    }
  }
  return found;
}

function changesBetween(was: Placed, is: Placed): EntryChange[] {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const told: [EntryChange, boolean][] = [
    ['section', was.section === is.section],
    ['headline', was.entry.headline === is.entry.headline],
    ['text', was.entry.textSha256 === is.entry.textSha256],
    ['shape', was.entry.shape === is.entry.shape],
    ['commentary', same(was.entry.commentary, is.entry.commentary)],
    [
      'quotations',
      same(
        was.entry.quotations.map(({ quote, comment }) => [quote, comment]),
        is.entry.quotations.map(({ quote, comment }) => [quote, comment]),
      ),
    ],
    ['notes', same(was.entry.notes, is.entry.notes)],
  ];
  return told.filter(([, isSame]) => !isSame).map(([change]) => change);
}
