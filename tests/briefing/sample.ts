// Briefings made up for the tests: clippings with texts, hidden ranges and highlights, and what is stored of them.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildPack } from '../../briefing/build-pack.ts';
import type { Pack } from '../../briefing/pack.ts';
import type { PackAssets } from '../../briefing/render.ts';
import type { StoredEvidence } from '../../briefing/verify.ts';
import type { Annotation, HighlightColour } from '../../contract/annotation.ts';
import type { Briefing, EntryQuotation, EntryShape } from '../../contract/briefing.ts';
import type { Clipping, HiddenRange } from '../../contract/clipping.ts';
import type { PackLanguage, PackPart, SHIPPED_TEMPLATES } from '../../contract/pack.ts';

export interface Made {
  text: string;
  headline?: string;
  outlet?: string | null;
  agency?: string | null;
  byline?: string | null;
  publishedOn?: string | null;
  language?: string;
  url?: string | null;
  themes?: string[];
  /** Passages to highlight, by their words. */
  highlights?: { quote: string; colour?: HighlightColour; comment?: string }[];
  notes?: string[];
  /** Passages that cleaning hid. */
  hidden?: string[];
  /** Places of lost line breaks: before these words. */
  breaks?: string[];
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A clipping as the desk answers it. */
export function clipping(id: number, made: Made): Clipping {
  const { text } = made;
  const range = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`The made text does not hold "${words}"`);
    return { start, end: start + words.length };
  };
  const hidden: HiddenRange[] = [
    ...(made.hidden ?? []).map((words) => ({ ...range(words), rule: 'counter.views' })),
    ...(made.breaks ?? []).map((words) => ({
      start: range(words).start,
      end: range(words).start,
      rule: 'break.lost',
    })),
  ]
    .sort((a, b) => a.start - b.start)
    .map((each, index) => ({ ...each, id: index + 1, shown: false }));
  const notes: Annotation[] = [
    ...(made.highlights ?? []).map(({ quote, colour, comment }) => ({
      kind: 'highlight' as const,
      selector: { ...range(quote), quote, prefix: '', suffix: '' },
      colour: colour ?? ('key' as const),
      comment: comment ?? '',
    })),
    ...(made.notes ?? []).map((comment) => ({ kind: 'note' as const, selector: null, colour: null, comment })),
  ].map((note, index) => ({
    ...note,
    id: id * 100 + index,
    clippingId: id,
    orphan: false,
    tags: [],
    speaker: null,
    textId: note.kind === 'highlight' ? id : null,
    createdAt: '2026-01-10T08:00:00.000Z',
    updatedAt: '2026-01-10T08:00:00.000Z',
  }));
  return {
    id,
    headline: made.headline ?? `Headline ${id}`,
    outlet: made.outlet === undefined ? 'Дала жаңалықтары' : made.outlet,
    agency: made.agency ?? null,
    byline: made.byline ?? null,
    publishedOn: made.publishedOn === undefined ? '2025-10-15' : made.publishedOn,
    language: made.language ?? 'kk',
    url: made.url ?? null,
    tags: [],
    themes: (made.themes ?? []).map((name, index) => ({
      themeId: index + 1,
      key: name,
      name,
      hue: '#45921c',
      status: 'accepted',
      score: null,
      phrases: [],
      tone: null,
    })),
    annotations: notes.length,
    words: text.split(/\s+/).length,
    addedAt: '2026-01-10T08:00:00.000Z',
    reviewed: true,
    dismissed: false,
    trashed: false,
    tone: null,
    importance: null,
    source: `scrape/${String(id).padStart(3, '0')}.txt`,
    story: null,
    opening: text.slice(0, 100),
    text,
    hidden,
    evidence: [],
    paragraphs: [],
    setByAnalyst: [],
    dateline: null,
    notes,
    sourceFile: {
      id,
      name: `scrape/${String(id).padStart(3, '0')}.txt`,
      size: Buffer.byteLength(text),
      sha256: sha256(text),
      encoding: 'utf-8',
      modifiedAt: null,
      importedAt: '2026-01-10T08:00:00.000Z',
      container: null,
    },
  };
}

/** What is stored of clippings nobody has touched. */
export function storedOf(clippings: readonly Clipping[]): Map<number, StoredEvidence> {
  return new Map(
    clippings.map((each) => [
      each.id,
      {
        source: { recorded: each.sourceFile.sha256, actual: sha256(each.text) },
        text: { recorded: sha256(each.text), actual: sha256(each.text) },
        decoded: each.text,
      },
    ]),
  );
}

export interface MadeSection {
  title: string;
  commentary?: string;
  entries: {
    clipping: Clipping;
    shape?: EntryShape;
    commentary?: string;
    included?: boolean;
    quotations?: EntryQuotation[];
  }[];
}

/** A briefing of those sections. */
export function briefing(language: PackLanguage, sections: MadeSection[], rest: Partial<Briefing> = {}): Briefing {
  return {
    id: 1,
    title: 'Briefing',
    language,
    entries: sections.reduce((sum, section) => sum + section.entries.length, 0),
    updatedAt: '2026-01-10T08:00:00.000Z',
    summary: '',
    reader: '',
    template: 'house',
    nextIssue: 1,
    classification: '',
    excerptLength: 600,
    gathers: null,
    ...rest,
    sections: sections.map((section, at) => ({
      id: at + 1,
      title: section.title,
      commentary: section.commentary ?? '',
      entries: section.entries.map((entry, index) => ({
        id: at * 1000 + index + 1,
        clipping: entry.clipping,
        shape: entry.shape ?? 'excerpt',
        commentary: entry.commentary ?? '',
        included: entry.included ?? true,
        quotations: entry.quotations ?? [],
      })),
    })),
  };
}

/** The pack of a briefing whose clippings are all stored as they were. */
export function packOf(made: Briefing, clippings: readonly Clipping[], stored = storedOf(clippings)): Pack {
  return buildPack(made, new Map(clippings.map((each) => [each.id, each])), stored, { createdOn: '2026-01-12' });
}

/** A pack of one section with one clipping, in full. */
export function packWith(made: Made, language: PackLanguage = 'en', shape: EntryShape = 'full'): Pack {
  const only = clipping(1, made);
  return packOf(briefing(language, [{ title: 'Section', entries: [{ clipping: only, shape }] }]), [only]);
}

const root = new URL('../../', import.meta.url);

/** The assets that ship. */
export function assets(language: PackLanguage, template: (typeof SHIPPED_TEMPLATES)[number] = 'house'): PackAssets {
  const typst = (name: string) => readFileSync(new URL(`resources/typst/${name}`, root), 'utf8');
  const parts = JSON.parse(typst('templates.json')) as Record<string, PackPart[]>;
  return {
    template: { typst: typst(`${template}.typ`), base: typst('base.typ'), parts: parts[template] ?? [] },
    fontDirs: ['source-serif-4', 'inter', 'noto-emoji'].map(
      (name) => new URL(`node_modules/@expo-google-fonts/${name}`, root).pathname,
    ),
    words: JSON.parse(readFileSync(new URL(`resources/locales/pack.${language}.json`, root), 'utf8')) as Record<
      string,
      string
    >,
  };
}
