// One briefing and everything the builder does to it; moves show at once and are taken back when the desk refuses.

import { useEffect, useMemo, useRef } from 'react';
import type { Briefing } from '../../contract/briefing.ts';
import type { CallInput } from '../../contract/calls.ts';
import { invoke, queries, useDesk } from '../desk.ts';
import { type FieldWords, fieldWords, type StoreWords, storeUnstored } from './field-words.ts';
import { dropEntry, type EntryPlace, type Step, stepEntry, stepSection, withEntryAt, withSectionAt } from './moves.ts';
import type { BriefingField } from './unstored-words.ts';

/** What can be changed of a briefing itself. */
type BriefingChange = Omit<CallInput<'briefing.update'>, 'id' | 'gathers'> & { gathers?: Briefing['gathers'] };

/** What can be done to the briefing on screen. A failure has been shown when the promise gives false. */
export interface BriefingWork {
  /** The briefing as it is shown now. */
  now: () => Briefing | undefined;
  update: (change: BriefingChange) => Promise<boolean>;
  addSection: (title: string) => Promise<boolean>;
  stepSection: (id: number, step: Step) => Promise<boolean>;
  moveSection: (id: number, to: number) => Promise<boolean>;
  deleteSection: (id: number) => Promise<boolean>;
  addClippings: (sectionId: number, clippingIds: number[]) => Promise<boolean>;
  updateEntry: (input: Omit<CallInput<'entry.update'>, 'commentary'>) => Promise<boolean>;
  updateQuotation: (input: Omit<CallInput<'entryQuotation.update'>, 'gloss'>) => Promise<boolean>;
  /** What a field of words calls as it is written in. */
  words: (field: BriefingField) => FieldWords;
  /** Gives the new section's id; null when it failed. */
  splitSection: (input: CallInput<'section.split'>) => Promise<number | null>;
  stepEntry: (id: number, step: Step) => Promise<boolean>;
  dropEntry: (id: number, target: { sectionId: number; before: number | null }) => Promise<boolean>;
  deleteEntry: (id: number) => Promise<boolean>;
}

function keyOf(id: number) {
  return ['briefing.get', { id }];
}

async function attempt(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

function workOn(id: number, library: string): BriefingWork & { store: StoreWords } {
  const now = () => queries.getQueryData<Briefing>(keyOf(id));
  const show = async (change: (briefing: Briefing) => Briefing, work: () => Promise<unknown>) => {
    const before = now();
    if (!before) return false;
    await queries.cancelQueries({ queryKey: keyOf(id) });
    queries.setQueryData(keyOf(id), change(before));
    const done = await attempt(work());
    if (!done) queries.setQueryData(keyOf(id), before);
    void queries.invalidateQueries({ queryKey: keyOf(id) });
    return done;
  };
  const moveEntry = (entryId: number, place: EntryPlace | null) =>
    place === null
      ? Promise.resolve(false)
      : show(
          (briefing) => withEntryAt(briefing, entryId, place),
          () => invoke('entry.move', { id: entryId, ...place }),
        );
  const moveSection = (sectionId: number, to: number | null) =>
    to === null
      ? Promise.resolve(false)
      : show(
          (briefing) => withSectionAt(briefing, sectionId, to),
          () => invoke('section.move', { id: sectionId, to }),
        );
  const moved = <Place>(place: (briefing: Briefing) => Place): Place | null => {
    const briefing = now();
    return briefing ? place(briefing) : null;
  };
  const update = (change: BriefingChange) =>
    show(
      (briefing) => ({ ...briefing, ...change }),
      () => invoke('briefing.update', { id, ...change }),
    );
  const updateEntry = ({ id: entryId, ...change }: CallInput<'entry.update'>) =>
    show(
      (briefing) => ({
        ...briefing,
        sections: briefing.sections.map((section) => ({
          ...section,
          entries: section.entries.map((entry) => (entry.id === entryId ? { ...entry, ...change } : entry)),
        })),
      }),
      () => invoke('entry.update', { id: entryId, ...change }),
    );
  const updateQuotation = (input: CallInput<'entryQuotation.update'>) =>
    attempt(invoke('entryQuotation.update', input));
  const store: StoreWords = (field, words) => {
    if (field.of === 'briefing') return update({ [field.part]: words });
    if (field.of === 'section') return attempt(invoke('section.update', { id: field.id, [field.part]: words }));
    if (field.of === 'entry') return updateEntry({ id: field.id, commentary: words });
    return updateQuotation({ entryId: field.entryId, annotationId: field.annotationId, gloss: words });
  };
  return {
    now,
    store,
    update,
    words: (field) => fieldWords({ library, briefingId: id, field }, now, store),
    addSection: (title) => attempt(invoke('section.create', { briefingId: id, title })),
    stepSection: (sectionId, step) =>
      moveSection(
        sectionId,
        moved((briefing) => stepSection(briefing, sectionId, step)),
      ),
    moveSection,
    deleteSection: (sectionId) => attempt(invoke('section.delete', { id: sectionId })),
    addClippings: (sectionId, clippingIds) => attempt(invoke('entry.create', { sectionId, clippingIds })),
    updateEntry,
    updateQuotation,
    splitSection: (input) =>
      invoke('section.split', input).then(
        (section) => section.id,
        () => null,
      ),
    stepEntry: (entryId, step) =>
      moveEntry(
        entryId,
        moved((briefing) => stepEntry(briefing, entryId, step)),
      ),
    dropEntry: (entryId, target) =>
      moveEntry(
        entryId,
        moved((briefing) => dropEntry(briefing, entryId, target)),
      ),
    deleteEntry: (entryId) => attempt(invoke('entry.delete', { id: entryId })),
  };
}

/** The briefing, asked again whenever it changes, and what can be done to it; words that a closed window took along are stored first of all. */
export function useBriefing(id: number) {
  const query = useDesk('briefing.get', { id }, { keepPrevious: false });
  const about = useDesk('library.get', {});
  const library = about.data?.path;
  const work = useMemo(() => workOn(id, library ?? ''), [id, library]);
  const briefing = library === undefined ? undefined : query.data;
  const opened = useRef<BriefingWork | null>(null);
  useEffect(() => {
    if (!briefing || library === undefined || opened.current === work) return;
    opened.current = work;
    storeUnstored(library, briefing, work.store);
  }, [briefing, library, work]);
  const retry = () => void Promise.all([query.refetch(), about.refetch()]);
  return { briefing, failure: query.error ?? (library === undefined ? about.error : null), retry, work };
}
