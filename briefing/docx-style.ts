// The styles of a pack's Word document: fonts that Word and LibreOffice have (or match), the desk's ink and accent.

import { type ICharacterStyleOptions, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { HighlightColour } from '../contract/annotation.ts';
import { styleIdsIn, type WordStyles } from './word-styles.ts';

const SERIF = 'Cambria';
const SANS = 'Calibri';
const INK = '211F1B';
const MUTED = '69645B';
const ACCENT = '2C5A87';
const WARN = '96490B';

/** Shading of each highlight. */
export const MARKS: Record<HighlightColour, string> = {
  key: 'FBE38C',
  data: 'C3E3F4',
  quotation: 'CDEBC5',
  dispute: 'FBCFC6',
  followup: 'E2D3F5',
};

/** Proofing languages of texts in the languages Word knows by these names. */
export const LANGUAGE_TAGS: Record<string, { value: string }> = {
  kk: { value: 'kk-KZ' },
  ru: { value: 'ru-RU' },
  en: { value: 'en-GB' },
};

const body = { font: SERIF, size: 22, color: INK };
const small = { font: SANS, size: 18, color: MUTED };

const OWN: NonNullable<IStylesOptions['default']> = {
  // LibreOffice takes a line height without its rule for an exact one, and lines of headings then overlap.
  document: { run: body, paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } } },
  title: {
    run: { font: SERIF, size: 60, bold: true, color: INK },
    paragraph: { spacing: { before: 120, after: 1200, line: 252, lineRule: LineRuleType.AUTO } },
  },
  heading1: {
    run: { font: SERIF, size: 40, bold: true, color: INK },
    paragraph: { spacing: { before: 480, after: 160 }, keepNext: true },
  },
  heading2: {
    run: { font: SERIF, size: 27, bold: true, color: INK },
    paragraph: { spacing: { before: 0, after: 60 }, keepNext: true, keepLines: true },
  },
  hyperlink: { run: { color: ACCENT, underline: { type: 'single', color: ACCENT } } },
};

const PARAGRAPHS: IParagraphStyleOptions[] = [
  { id: 'Kind', name: 'Kind', basedOn: 'Normal', run: { font: SANS, size: 22, bold: true, color: ACCENT } },
  {
    id: 'CoverLine',
    name: 'Cover line',
    basedOn: 'Normal',
    paragraph: {
      spacing: { after: 60 },
      indent: { left: 2200, hanging: 2200 },
    },
  },
  {
    id: 'ContentsTitle',
    name: 'Contents title',
    basedOn: 'Normal',
    run: { font: SERIF, size: 40, bold: true, color: INK },
    paragraph: { spacing: { after: 200 }, keepNext: true },
  },
  { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 24 } },
  { id: 'Facts', name: 'Facts', basedOn: 'Normal', run: small, paragraph: { spacing: { after: 40 } } },
  {
    id: 'EntryNumber',
    name: 'Entry number',
    basedOn: 'Normal',
    run: { font: SANS, size: 18, bold: true, color: ACCENT },
    paragraph: { spacing: { before: 440, after: 20 }, keepNext: true },
  },
  {
    id: 'LabelLine',
    name: 'Label line',
    basedOn: 'Normal',
    run: { ...small, bold: true },
    paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
  },
  {
    id: 'Commentary',
    name: 'Commentary',
    basedOn: 'Normal',
    paragraph: { spacing: { after: 100 } },
  },
  {
    id: 'Notes',
    name: 'Notes',
    basedOn: 'Normal',
    paragraph: { spacing: { after: 100 } },
  },
  {
    id: 'PackQuotation',
    name: 'Pack quotation',
    basedOn: 'Normal',
    paragraph: { indent: { left: 360 }, spacing: { after: 60 } },
  },
  {
    id: 'Figure',
    name: 'Figure',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 60, after: 60 }, keepNext: true },
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    basedOn: 'Normal',
    run: { size: 17 },
    paragraph: { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    run: { bold: true },
    paragraph: { spacing: { before: 160, after: 60 } },
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    run: { size: 20 },
    paragraph: { indent: { left: 240 }, spacing: { after: 40 } },
  },
];

const CHARACTERS: ICharacterStyleOptions[] = [
  { id: 'Label', name: 'Label', run: { ...small, bold: true } },
  { id: 'Aside', name: 'Aside', run: small },
  { id: 'AsideLink', name: 'Aside link', run: { ...small, color: ACCENT } },
  { id: 'Warning', name: 'Warning', run: { font: SANS, size: 18, bold: true, color: WARN } },
];

/**
 * Named styles, so that a reader restyles a pack in one place. A reference's own styles stand as they are; the rest are
 * added without fonts of ours, so that they take the reference's.
 */
export function docxStyles(reference: WordStyles | null): IStylesOptions {
  if (!reference) return { default: OWN, paragraphStyles: PARAGRAPHS, characterStyles: CHARACTERS };
  const taken = styleIdsIn(reference.styles);
  const plain = <Style extends { run?: object }>(style: Style): Style =>
    style.run ? { ...style, run: { ...style.run, font: undefined } } : style;
  const missing = <Style extends { id: string; run?: object }>(styles: readonly Style[]): Style[] =>
    styles.filter(({ id }) => !taken.has(id)).map(plain);
  const named = [
    ['title', 'Title'],
    ['heading1', 'Heading1'],
    ['heading2', 'Heading2'],
    ['hyperlink', 'Hyperlink'],
  ] as const;
  return {
    default: Object.fromEntries(named.flatMap(([key, id]) => (taken.has(id) ? [] : [[key, plain(OWN[key] ?? {})]]))),
    paragraphStyles: missing(PARAGRAPHS),
    characterStyles: missing(CHARACTERS),
  };
}
