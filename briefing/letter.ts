// A manuscript as a letter: the same words as blocks that any mail program or word processor can show, and what of them a section or one entry is.

import type { HighlightColour } from '../contract/annotation.ts';
import type { RichBlock } from '../contract/rich-text.ts';
import type { Coverage } from './figures.ts';
import type { Manuscript, SetEntry, SetFullText, SetQuotation, SetRun, SetSection } from './manuscript.ts';

/** A stretch of words in one style. */
export interface LetterRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** An address of the web. */
  href?: string | null;
  /** The highlight it lies in. */
  colour?: HighlightColour | null;
}

/** How a paragraph speaks: the text itself, small beside it, over what follows, or as a warning. */
export type Voice = 'body' | 'small' | 'label' | 'warning';

export type LetterBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; lang: string | null }
  | { kind: 'paragraph'; voice: Voice; runs: LetterRun[]; lang: string | null }
  /** Of a list: numbered from 1, or null for a bullet; items that follow each other stand in one list. */
  | { kind: 'item'; number: number | null; runs: LetterRun[] }
  /** A quotation with what is said of it below. */
  | { kind: 'quotation'; text: string; colour: HighlightColour; lang: string | null; below: LetterBlock[] }
  | { kind: 'table'; columns: string[]; rows: string[][]; total: string[] }
  /** Names with counts, shown as bars against the highest. */
  | { kind: 'bars'; rows: { name: string; count: number }[]; highest: number };

/** What of a pack a letter holds. */
export type LetterScope = 'pack' | 'section' | 'entry';

/** The blocks of a letter. For a section or an entry the manuscript holds that one only; an entry stands without a number and a section's head. */
export function letterOf(pack: Manuscript, scope: LetterScope = 'pack'): LetterBlock[] {
  if (scope === 'entry') return pack.sections.flatMap(({ entries }) => entries.flatMap((one) => entryBlocks(one, '')));
  const sections = pack.sections.flatMap(sectionBlocks);
  if (scope === 'section') return sections;
  const annexes = [
    ...[pack.coverage, pack.matrix].flatMap((table) => (table ? [heading(2, table.title), ...tableBlocks(table)] : [])),
    ...(pack.outlets ? barBlocks(pack.outlets, pack.outlets.bars) : []),
    ...(pack.timeline ? barBlocks(pack.timeline, pack.timeline.bars) : []),
    ...annex(pack.gaps?.title, pack.gaps?.items.map((text) => item(null, [{ text }])) ?? []),
    ...annex(pack.sources?.title, sourceBlocks(pack)),
    ...annex(pack.appendix?.title, pack.appendix?.items.flatMap(fullText) ?? []),
  ];
  return [
    ...lines('small', [pack.classification, pack.kind]),
    heading(1, pack.title),
    ...(pack.parts.includes('cover')
      ? pack.cover.map(({ label, text }) => paragraph('small', [{ text: `${label}: `, bold: true }, { text }]))
      : lines('small', [pack.date])),
    ...contents(pack),
    ...annex(pack.summary?.title, written(pack.summary?.blocks ?? [])),
    ...lines('body', [pack.empty]),
    ...annex(
      pack.keyQuotations?.title,
      pack.keyQuotations?.items.map(({ text, colour, language, gloss, from, number }) =>
        quoted(text, colour, language, [...labelled(gloss), ...lines('small', [`${from} [${number}]`])]),
      ) ?? [],
    ),
    ...sections,
    ...annexes,
    ...annex(pack.verification.title, verification(pack)),
    ...lines('small', [pack.classification]),
  ];
}

function contents({ parts, sections, contents: title }: Manuscript): LetterBlock[] {
  if (!parts.includes('contents') || sections.length < 2) return [];
  return annex(
    title,
    sections.map((section) => item(null, [{ text: `${section.title}, ${section.count}` }])),
  );
}

function sectionBlocks(section: SetSection): LetterBlock[] {
  return [
    heading(2, section.title),
    ...lines('small', [section.count]),
    ...written(section.blocks),
    ...section.entries.flatMap((entry) => entryBlocks(entry, `${entry.number}. `)),
  ];
}

function entryBlocks(entry: SetEntry, before: string): LetterBlock[] {
  return [
    heading(3, before + entry.headline, entry.language),
    ...lines('small', [entry.facts.join(' · ')]),
    ...(entry.url ? [paragraph('small', [entry.url])] : []),
    ...titled(entry.commentary?.title, written(entry.commentary?.blocks ?? [])),
    ...lines('small', [entry.missing]),
    ...entry.paragraphs.map((runs) => paragraph('body', runs.map(coloured), entry.language)),
    ...titled(entry.quotations?.title, entry.quotations?.items.map((one) => quotation(one, entry.language)) ?? []),
    ...titled(entry.notes?.title, lines('body', entry.notes?.items ?? [])),
    ...lines('small', [entry.themes && `${entry.themes.title}: ${entry.themes.text}`]),
  ];
}

function quotation({ text, colour, aside, gloss, note, warning }: SetQuotation, language: string): LetterBlock {
  const said = [...lines('small', [aside]), ...lines('warning', [warning]), ...labelled(gloss), ...labelled(note)];
  return quoted(text, colour, language, said);
}

/** What is said of a quotation, after its label. */
function labelled(said: { title: string; text: string } | null): LetterBlock[] {
  return said ? [paragraph('body', [{ text: `${said.title}: `, bold: true }, { text: said.text }])] : [];
}

function fullText({ number, headline, language, facts, paragraphs }: SetFullText): LetterBlock[] {
  return [
    heading(3, `${number}. ${headline}`, language),
    ...lines('small', [facts.join(' · ')]),
    ...paragraphs.map((runs) => paragraph('body', runs.map(coloured), language)),
  ];
}

function sourceBlocks({ sources }: Manuscript): LetterBlock[] {
  return (sources?.items ?? []).flatMap(({ numbers, runs, url, file, sha256 }) => [
    paragraph('body', [...runs, { text: ` [${numbers.join(', ')}]` }]),
    ...(url ? [paragraph('small', [url])] : []),
    ...lines('small', [file, sha256]),
  ]);
}

function verification({ verification: { paragraphs, failures } }: Manuscript): LetterBlock[] {
  return [
    ...lines('body', paragraphs),
    ...failures.flatMap(({ number, headline, quote, reason }) => [
      paragraph('body', [{ text: `${number}. ${headline}`, bold: true }]),
      ...lines('body', [quote]),
      ...lines('warning', [reason]),
    ]),
  ];
}

function tableBlocks({ columns, rows, total, remark }: Coverage): LetterBlock[] {
  const cells = (row: Coverage['total']): string[] => [row.name, ...[...row.counts, row.total].map(String)];
  return [{ kind: 'table', columns, rows: rows.map(cells), total: cells(total) }, ...lines('small', [remark])];
}

function barBlocks(
  chart: { title: string; highest: number; remarks: string[] },
  bars: readonly { name: string; count: number }[],
): LetterBlock[] {
  const rows = bars.filter(({ count }) => count > 0).map(({ name, count }) => ({ name, count }));
  return [heading(2, chart.title), { kind: 'bars', rows, highest: chart.highest }, ...lines('small', chart.remarks)];
}

function annex(title: string | undefined, blocks: LetterBlock[]): LetterBlock[] {
  return title !== undefined && blocks.length > 0 ? [heading(2, title), ...blocks] : [];
}

function titled(title: string | undefined, blocks: LetterBlock[]): LetterBlock[] {
  return title !== undefined && blocks.length > 0 ? [...lines('label', [title]), ...blocks] : [];
}

/** What the analyst wrote. */
function written(blocks: readonly RichBlock[]): LetterBlock[] {
  return blocks.map(({ kind, number, runs }) => (kind === 'item' ? item(number, runs) : paragraph('body', runs)));
}

function coloured({ text, colour }: SetRun): LetterRun {
  return { text, colour };
}

function heading(level: 1 | 2 | 3, text: string, lang: string | null = null): LetterBlock {
  return { kind: 'heading', level, text, lang };
}

function paragraph(voice: Voice, runs: readonly LetterRun[], lang: string | null = null): LetterBlock {
  return { kind: 'paragraph', voice, runs: [...runs], lang };
}

function item(number: number | null, runs: readonly LetterRun[]): LetterBlock {
  return { kind: 'item', number, runs: [...runs] };
}

function quoted(text: string, colour: HighlightColour, lang: string, below: LetterBlock[]): LetterBlock {
  return { kind: 'quotation', text, colour, lang, below };
}

/** A paragraph for each of those that say anything. */
function lines(voice: Voice, texts: readonly (string | null)[]): LetterBlock[] {
  return texts.flatMap((text) => (text ? [paragraph(voice, [{ text }])] : []));
}
