// Annotations as the W3C Web Annotation Data Model writes them (JSON-LD), and back: plain mappings that touch nothing.

import { z } from 'zod';
import { type AnnotationRow, HIGHLIGHT_COLOURS, type HighlightColour, type Selector } from './annotation.ts';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }];
const STYLE = 'clipdesk-';

/** Of what an annotation's clipping was made. */
export interface AnnotatedSource {
  /** SHA-256 (hex) of the source file. */
  sha256: string;
}

/** Annotations as one JSON-LD page: quote and position as selectors, comment, tags (`tagging`) and speaker (`identifying`) as bodies. */
export function webAnnotations(rows: readonly (AnnotationRow & AnnotatedSource)[]): string {
  return `${JSON.stringify({ '@context': CONTEXT, type: 'AnnotationPage', items: rows.map(webAnnotation) }, null, 2)}\n`;
}

function webAnnotation(row: AnnotationRow & AnnotatedSource) {
  const body = [
    ...(row.comment ? [textual(row.comment, 'commenting')] : []),
    ...row.tags.map(({ name }) => textual(name, 'tagging')),
    ...(row.speaker ? [textual(row.speaker, 'identifying')] : []),
  ];
  const { selector } = row;
  return {
    id: `urn:clipdesk:${row.sha256.slice(0, 16)}:${row.id}`,
    type: 'Annotation',
    motivation: selector ? 'highlighting' : 'commenting',
    created: row.createdAt,
    modified: row.updatedAt,
    ...(body.length > 0 ? { body } : {}),
    target: {
      type: 'SpecificResource',
      source: {
        id: row.url ?? `urn:sha256:${row.sha256}`,
        type: 'Text',
        language: row.language,
        'schema:name': row.headline,
        'schema:sha256': row.sha256,
      },
      ...(row.colour ? { styleClass: STYLE + row.colour } : {}),
      ...(selector
        ? {
            selector: [
              { type: 'TextQuoteSelector', exact: selector.quote, prefix: selector.prefix, suffix: selector.suffix },
              { type: 'TextPositionSelector', start: selector.start, end: selector.end },
            ],
          }
        : {}),
    },
  };
}

function textual(value: string, purpose: string) {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

/** An annotation as a file describes it, not yet put on a text. */
export interface DescribedAnnotation {
  /** Web address of what it is on. */
  url: string | null;
  sha256: string | null;
  headline: string | null;
  /** Null for a note on the whole; where only the quote is known, the position is -1. */
  selector: Selector | null;
  colour: HighlightColour;
  comment: string;
  tags: string[];
  speaker: string | null;
}

const loose = z.record(z.string(), z.unknown());

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function recordOf(value: unknown): Record<string, unknown> {
  const read = loose.safeParse(value);
  return read.success ? read.data : {};
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const isType = (one: Record<string, unknown>, type: string) => listOf(one.type ?? one['@type']).includes(type);

/** What a file of Web Annotations describes: a page, a collection, a list or a single one. Null for an item that is none. Throws SyntaxError for what is no JSON. */
export function readWebAnnotations(text: string): (DescribedAnnotation | null)[] {
  const root: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
  return itemsIn(root).map(describedIn);
}

function itemsIn(root: unknown): unknown[] {
  if (Array.isArray(root)) return root.flatMap(itemsIn);
  const one = recordOf(root);
  if (one.items !== undefined) return listOf(one.items);
  if (one.first !== undefined) return itemsIn(one.first);
  return [root];
}

function describedIn(item: unknown): DescribedAnnotation | null {
  const one = recordOf(item);
  if (!isType(one, 'Annotation')) return null;
  const [first] = listOf(one.target);
  const target = typeof first === 'string' ? { source: first } : recordOf(first);
  const source = typeof target.source === 'string' ? { id: target.source } : recordOf(target.source ?? target);
  const id = textOf(source.id ?? source['@id']);
  const sha = textOf(source['schema:sha256']) ?? /^urn:sha256:([0-9a-f]{64})$/iu.exec(id ?? '')?.[1] ?? null;
  const bodies = [...listOf(one.body), ...listOf(one.bodyValue)].map((body) =>
    typeof body === 'string' ? { value: body } : recordOf(body),
  );
  const said = (purpose: string) =>
    bodies.filter((body) => body.purpose === purpose).flatMap((body) => textOf(body.value)?.trim() || []);
  const plain = bodies.filter(({ purpose }) => purpose !== 'tagging' && purpose !== 'identifying');
  return {
    url: id && /^https?:/iu.test(id) ? id : null,
    sha256: sha?.toLowerCase() ?? null,
    headline: textOf(source['schema:name']),
    selector: selectorIn(listOf(target.selector).map(recordOf)),
    colour: HIGHLIGHT_COLOURS.find((colour) => listOf(target.styleClass).includes(STYLE + colour)) ?? 'key',
    comment: plain.flatMap((body) => textOf(body.value)?.trim() || []).join('\n\n'),
    tags: said('tagging'),
    speaker: said('identifying')[0] ?? null,
  };
}

function selectorIn(selectors: readonly Record<string, unknown>[]): Selector | null {
  if (selectors.length === 0) return null;
  const quote = selectors.find((one) => isType(one, 'TextQuoteSelector'));
  const position = selectors.find((one) => isType(one, 'TextPositionSelector'));
  const place = z.object({ start: z.int().min(0), end: z.int().min(0) }).safeParse(position);
  return {
    ...(place.success ? place.data : { start: -1, end: -1 }),
    quote: textOf(quote?.exact) ?? '',
    prefix: textOf(quote?.prefix) ?? '',
    suffix: textOf(quote?.suffix) ?? '',
  };
}
