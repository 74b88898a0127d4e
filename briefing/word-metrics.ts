// What the styles of a Word document ask of its paragraphs: enough to estimate its pages.

import type { IStylesOptions } from 'docx';
import type { WordStyles } from './word-styles.ts';

/** What a style asks of a paragraph, lengths in twentieths of a point; what it leaves open is its parent's. */
export interface StyleMetrics {
  font?: string | undefined;
  /** Half points. */
  size?: number | undefined;
  bold?: boolean | undefined;
  before?: number | undefined;
  after?: number | undefined;
  /** Of the line's own height, in 240ths. */
  line?: number | undefined;
  left?: number | undefined;
  hanging?: number | undefined;
  keepNext?: boolean | undefined;
  keepLines?: boolean | undefined;
}

/** What each style asks for, by id, all it inherits filled in; `''` is a paragraph without one. */
export function styleMetrics(styles: IStylesOptions, reference: WordStyles | null): Map<string, StyleMetrics> {
  const { document, ...named } = styles.default ?? {};
  const root: StyleMetrics = { size: 20, line: 240, ...(reference ? defaultsIn(reference.styles) : given(document)) };
  const found = new Map<string, StyleMetrics>([['', root]]);
  if (reference) for (const [id, style] of stylesIn(reference.styles, root)) found.set(id, style);
  const normal = found.get('Normal') ?? root;
  found.set('', normal);
  for (const [key, style] of Object.entries(named)) {
    found.set(key.charAt(0).toUpperCase() + key.slice(1), { ...normal, ...given(style as Given) });
  }
  for (const { id, ...style } of styles.paragraphStyles ?? []) found.set(id, { ...normal, ...given(style as Given) });
  for (const { id, ...style } of styles.characterStyles ?? []) found.set(id, given(style as Given));
  return found;
}

/** A style as it is given to the packer. */
interface Given {
  run?: { font?: unknown; size?: unknown; bold?: boolean };
  paragraph?: {
    spacing?: { before?: number; after?: number; line?: number };
    indent?: { left?: unknown; hanging?: unknown };
    keepNext?: boolean;
    keepLines?: boolean;
  };
}

function given(style: unknown): StyleMetrics {
  const { run = {}, paragraph = {} } = (style ?? {}) as Given;
  const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  return known({
    font: typeof run.font === 'string' ? run.font : undefined,
    size: number(run.size),
    bold: run.bold,
    ...paragraph.spacing,
    left: number(paragraph.indent?.left),
    hanging: number(paragraph.indent?.hanging),
    keepNext: paragraph.keepNext,
    keepLines: paragraph.keepLines,
  });
}

function defaultsIn(xml: string): StyleMetrics {
  return asked(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(xml)?.[0] ?? '');
}

function stylesIn(xml: string, root: StyleMetrics): Map<string, StyleMetrics> {
  const blocks = new Map(
    [...xml.matchAll(/<w:style\s[^>]*w:styleId="([^"]*)".*?<\/w:style>/gs)].map(([block, id = '']) => [id, block]),
  );
  const made = new Map<string, StyleMetrics>();
  // A chain of parents that leads back to itself is cut.
  const resolved = (id: string, depth: number): StyleMetrics => {
    const block = blocks.get(id);
    if (block === undefined || depth > 12) return root;
    const parent = /<w:basedOn\s[^>]*w:val="([^"]*)"/.exec(block)?.[1];
    return made.get(id) ?? { ...(parent ? resolved(parent, depth + 1) : root), ...asked(block) };
  };
  for (const id of blocks.keys()) made.set(id, resolved(id, 0));
  return made;
}

/** What a stretch of a styles part asks for. */
function asked(xml: string): StyleMetrics {
  const said = (element: string, attribute: string): string | undefined =>
    new RegExp(`<w:${element}\\s[^>]*w:${attribute}="([^"]*)"`).exec(xml)?.[1];
  const number = (element: string, attribute: string): number | undefined => {
    const value = said(element, attribute);
    return value === undefined ? undefined : Number(value) || 0;
  };
  const on = (element: string): boolean | undefined => {
    const found = new RegExp(`<w:${element}(\\s[^>]*)?/>`).exec(xml)?.[0];
    return found === undefined ? undefined : !/w:val="(0|false|off)"/.test(found);
  };
  const exact = said('spacing', 'lineRule') === 'exact' || said('spacing', 'lineRule') === 'atLeast';
  return known({
    font: said('rFonts', 'ascii'),
    size: number('sz', 'val'),
    bold: on('b'),
    before: number('spacing', 'before'),
    after: number('spacing', 'after'),
    line: exact ? undefined : number('spacing', 'line'),
    left: number('ind', 'left') ?? number('ind', 'start'),
    hanging: number('ind', 'hanging'),
    keepNext: on('keepNext'),
    keepLines: on('keepLines'),
  });
}

/** Without what is left open, so that it does not hide a parent's. */
function known(style: StyleMetrics): StyleMetrics {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
