// Two issues side by side: what of the whole pack and of its sections changed, which clippings are new in the later, which say something else now, which are gone.

import type { EntryChange, IssueComparison, PackChange, SectionChange } from '../contract/issue.ts';
import type { RichBlock } from '../contract/rich-text.ts';
import type { Pack, PackEntry, PackSection } from './pack.ts';

/** A pack with what it is set with. */
export interface ComparedPack {
  pack: Pack;
  /** The template's source and parts, and what the pack wears, as JSON; null where an issue of a former release does not say. */
  template: string;
  house: string | null;
}

interface Placed {
  entry: PackEntry;
  section: string;
}

/** What `later` has against `earlier`, in the order of the pack that holds the entry or section; each clipping once. */
export function comparePacks(earlier: ComparedPack, later: ComparedPack): IssueComparison {
  const before = placed(earlier.pack);
  const after = placed(later.pack);
  const result: IssueComparison = {
    pack: packChanges(earlier, later),
    sections: sectionChanges(earlier.pack, later.pack),
    added: [],
    changed: [],
    dropped: [],
    unchanged: 0,
  };
  for (const [clippingId, { entry, section }] of after) {
    const was = before.get(clippingId);
    const named = { clippingId, headline: entry.headline, section };
    if (!was) {
      result.added.push(named);
      continue;
    }
    const changes = entryChanges(was, { entry, section });
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

function packChanges(earlier: ComparedPack, later: ComparedPack): PackChange[] {
  const [was, is] = [earlier.pack, later.pack];
  const titles = ({ sections }: Pack): string[] => sections.map((section) => section.title);
  return differing<PackChange>([
    ['title', was.title, is.title],
    ['language', was.language, is.language],
    ['reader', was.reader, is.reader],
    ['classification', was.classification, is.classification],
    ['period', was.period ?? null, is.period ?? null],
    ['summary', wordsOf(was.summary), wordsOf(is.summary)],
    ['order', ...common(titles(was), titles(is))],
    ['template', earlier.template, later.template],
    ['house', earlier.house ?? later.house, later.house ?? earlier.house],
  ]);
}

/** Sections go by their titles: one with another title is another. */
function sectionChanges(was: Pack, is: Pack): IssueComparison['sections'] {
  const before = new Map(was.sections.map((section) => [section.title, section]));
  const titles = new Set(is.sections.map((section) => section.title));
  const ids = ({ entries }: PackSection): number[] => entries.map((entry) => entry.clippingId);
  const kept = is.sections.flatMap((section): IssueComparison['sections'] => {
    const one = before.get(section.title);
    if (!one) return [{ title: section.title, changes: ['added'] }];
    const changes = differing<SectionChange>([
      ['introduction', wordsOf(one.commentary), wordsOf(section.commentary)],
      ['order', ...common(ids(one), ids(section))],
    ]);
    return changes.length > 0 ? [{ title: section.title, changes }] : [];
  });
  const dropped = was.sections.filter(({ title }) => !titles.has(title));
  return [...kept, ...dropped.map(({ title }) => ({ title, changes: ['dropped' as const] }))];
}

function entryChanges({ entry: was, section: from }: Placed, { entry: is, section }: Placed): EntryChange[] {
  const facts = ({ outlet, agency, byline, publishedOn, language, url }: PackEntry) => [
    outlet,
    agency,
    byline,
    publishedOn,
    language,
    url,
  ];
  const shown = ({ body }: PackEntry) => body.map((runs) => runs.map((run) => run.text).join(''));
  const quotes = ({ quotations }: PackEntry) => quotations.map(({ quote, colour }) => [quote, colour]);
  const remarks = ({ quotations }: PackEntry) => quotations.map(({ quote, comment }) => [quote, comment]);
  const glosses = ({ quotations }: PackEntry) => quotations.map(({ quote, gloss }) => [quote, gloss]);
  const checks = ({ quotations }: PackEntry) => quotations.map(({ quote, reason }) => [quote, reason]);
  const found = differing<EntryChange>([
    ['section', from, section],
    ['headline', was.headline, is.headline],
    ['facts', facts(was), facts(is)],
    ['text', was.textSha256, is.textSha256],
    ['shape', was.shape, is.shape],
    ['excerpt', shown(was), shown(is)],
    ['commentary', wordsOf(was.commentary), wordsOf(is.commentary)],
    ['quotations', quotes(was), quotes(is)],
    ['remarks', remarks(was), remarks(is)],
    ['glosses', glosses(was), glosses(is)],
    ['verification', checks(was), checks(is)],
    ['notes', was.notes, is.notes],
    ['tone', tones(was), tones(is)],
    ['importance', was.importance ?? null, is.importance ?? null],
    ['themes', [...was.themes].sort(), [...is.themes].sort()],
  ]);
  // What follows from another change is not told again.
  const follows: [EntryChange, readonly EntryChange[]][] = [
    ['excerpt', ['text', 'shape']],
    ['remarks', ['quotations']],
    ['glosses', ['quotations']],
    ['verification', ['quotations', 'text']],
  ];
  return found.filter((change) => {
    const [, causes = []] = follows.find(([effect]) => effect === change) ?? [];
    return !causes.some((cause) => found.includes(cause));
  });
}

function tones({ tone, themeTones }: PackEntry): unknown {
  return [tone ?? null, Object.entries(themeTones ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))];
}

/** What both have, each in its own order: where they differ, the order changed. */
function common<Value>(was: readonly Value[], is: readonly Value[]): [Value[], Value[]] {
  return [was.filter((value) => is.includes(value)), is.filter((value) => was.includes(value))];
}

function differing<Change extends string>(told: readonly (readonly [Change, unknown, unknown])[]): Change[] {
  return told.filter(([, was, is]) => JSON.stringify(was) !== JSON.stringify(is)).map(([change]) => change);
}

/** White space apart: former releases did not keep the ends of lines. */
function wordsOf(blocks: readonly RichBlock[]): unknown {
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  return blocks.map(({ kind, number, runs }) => [kind, number, runs.map((run) => ({ ...run, text: flat(run.text) }))]);
}
