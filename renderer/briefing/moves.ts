// Where a move puts an entry or a section of a briefing: pure, so that keys, buttons and dragging agree to the letter.

import type { Briefing } from '../../contract/briefing.ts';

/** One step towards the beginning or the end. */
export type Step = 'up' | 'down';

/** A place for an entry, as the call `entry.move` takes it: counted after the entry has been taken out. */
export interface EntryPlace {
  sectionId: number;
  to: number;
}

function find(briefing: Briefing, entryId: number) {
  for (const [sectionIndex, section] of briefing.sections.entries()) {
    const index = section.entries.findIndex((entry) => entry.id === entryId);
    const entry = section.entries[index];
    if (entry) return { sectionIndex, section, index, entry };
  }
  return null;
}

/** Where one step takes an entry, past the edge of its section into the next; null at the briefing's ends. */
export function stepEntry(briefing: Briefing, entryId: number, step: Step): EntryPlace | null {
  const at = find(briefing, entryId);
  if (!at) return null;
  const to = at.index + (step === 'up' ? -1 : 1);
  if (to >= 0 && to < at.section.entries.length) return { sectionId: at.section.id, to };
  const neighbour = briefing.sections[at.sectionIndex + (step === 'up' ? -1 : 1)];
  if (!neighbour) return null;
  return { sectionId: neighbour.id, to: step === 'up' ? neighbour.entries.length : 0 };
}

/** Where dropping an entry before another one (null: at the section's end) puts it; null when it stays where it is. */
export function dropEntry(
  briefing: Briefing,
  entryId: number,
  target: { sectionId: number; before: number | null },
): EntryPlace | null {
  const at = find(briefing, entryId);
  const section = briefing.sections.find((candidate) => candidate.id === target.sectionId);
  if (!at || !section || target.before === entryId) return null;
  const rest = section.entries.filter((entry) => entry.id !== entryId);
  const before = rest.findIndex((entry) => entry.id === target.before);
  const to = before === -1 ? rest.length : before;
  return at.section.id === section.id && at.index === to ? null : { sectionId: section.id, to };
}

/** Where an entry stands, for saying: its section, its place there from 1 and how many are there; null when it is not in the briefing. */
export function standing(
  briefing: Briefing,
  entryId: number,
): { section: string; place: number; total: number } | null {
  const at = find(briefing, entryId);
  return at && { section: at.section.title, place: at.index + 1, total: at.section.entries.length };
}

/** The place among the sections one step away, or null at the ends. */
export function stepSection(briefing: Briefing, sectionId: number, step: Step): number | null {
  const at = briefing.sections.findIndex((section) => section.id === sectionId);
  const to = at + (step === 'up' ? -1 : 1);
  return at === -1 || to < 0 || to >= briefing.sections.length ? null : to;
}

/** The briefing with the entry at its new place, shown while the desk writes it down. */
export function withEntryAt(briefing: Briefing, entryId: number, place: EntryPlace): Briefing {
  const at = find(briefing, entryId);
  if (!at) return briefing;
  return {
    ...briefing,
    sections: briefing.sections.map((section) => {
      const entries = section.entries.filter((entry) => entry.id !== entryId);
      if (section.id === place.sectionId) entries.splice(place.to, 0, at.entry);
      return { ...section, entries };
    }),
  };
}

/** The briefing with the section at its new place among the sections. */
export function withSectionAt(briefing: Briefing, sectionId: number, to: number): Briefing {
  const moved = briefing.sections.find((section) => section.id === sectionId);
  if (!moved) return briefing;
  const sections = briefing.sections.filter((section) => section.id !== sectionId);
  sections.splice(to, 0, moved);
  return { ...briefing, sections };
}
