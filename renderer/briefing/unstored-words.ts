// Words typed into a briefing that are not stored yet: kept on this machine from the first letter, so that a reload, a closed window or a failed write loses none.

import type { Briefing } from '../../contract/briefing.ts';

/** A field of a briefing that takes the analyst's own words. */
export type BriefingField =
  | { of: 'briefing'; part: 'title' | 'reader' | 'summary' | 'classification' }
  | { of: 'section'; id: number; part: 'title' | 'commentary' }
  | { of: 'entry'; id: number }
  | { of: 'quotation'; entryId: number; annotationId: number };

/** Which field of which briefing. */
export interface FieldPlace {
  /** Path of the library. */
  library: string;
  briefingId: number;
  field: BriefingField;
}

/** Words on their way into a field. */
export interface Unstored extends FieldPlace {
  words: string;
  /** What may stand in the field: what the library last said, then what was sent to it since. With anything else there they are out of date. */
  over: string[];
}

const KEPT = 'clipdesk.unstored';
/** Fields whose words are kept, the ones typed last. */
const MOST = 50;

function read(): Unstored[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(kept) ? (kept as Unstored[]) : [];
  } catch {
    return [];
  }
}

/** False when the browser keeps nothing, or has no room. */
function write(kept: readonly Unstored[]): boolean {
  try {
    if (kept.length === 0) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function othersThan(place: FieldPlace): Unstored[] {
  return read().filter((one) => placeOf(one) !== placeOf(place));
}

function placeOf({ library, briefingId, field }: FieldPlace): string {
  return JSON.stringify([library, briefingId, field]);
}

/** What is kept of one field; undefined when there is nothing. */
export function unstoredIn(place: FieldPlace): Unstored | undefined {
  return read().find((one) => placeOf(one) === placeOf(place));
}

/** All that is kept of a briefing, in the order it was typed. */
export function unstoredOf(library: string, briefingId: number): Unstored[] {
  return read().filter((one) => one.library === library && one.briefingId === briefingId);
}

/** Keeps the words of a field instead of those kept of it before; where there is no room for them, none: they are stored when typing rests, as ever. */
export function keepUnstored(unstored: Unstored): void {
  const others = othersThan(unstored);
  // Older words left in their place would come back over newer ones.
  if (!write([...others, unstored].slice(-MOST))) write(others);
}

/** Forgets the words of a field: they are stored, or were given up. */
export function dropUnstored(place: FieldPlace): void {
  write(othersThan(place));
}

/** What stands in a field; null when the briefing no longer has it. */
export function wordsIn(briefing: Briefing, field: BriefingField): string | null {
  if (field.of === 'briefing') return briefing[field.part];
  if (field.of === 'section') return briefing.sections.find(({ id }) => id === field.id)?.[field.part] ?? null;
  const entries = briefing.sections.flatMap((section) => section.entries);
  if (field.of === 'entry') return entries.find(({ id }) => id === field.id)?.commentary ?? null;
  const quotations = entries.find(({ id }) => id === field.entryId)?.quotations;
  return quotations?.find(({ annotationId }) => annotationId === field.annotationId)?.gloss ?? null;
}
