// The calls about annotations, and the codebook of what they and the clippings carry.

import { z } from 'zod';
import {
  ANNOTATION_GROUPINGS,
  type Annotation,
  type AnnotationImport,
  type AnnotationList,
  HIGHLIGHT_COLOURS,
  type SpeakerSuggestions,
} from '../annotation.ts';
import { call } from './call.ts';
import { id, ids, language, line, text } from './inputs.ts';

const said = {
  /** Names of its tags, all of them; one there is no tag of is made. */
  tags: z.array(line.min(1).max(200)).max(50).optional(),
  speaker: line.min(1).max(300).nullable().optional(),
};

export const annotationCalls = {
  'annotation.create': call<Annotation>()(
    'write',
    z.strictObject({
      clippingId: id,
      /** Absent: a note on the whole clipping. */
      range: z.strictObject({ start: z.int().min(0), end: z.int().min(1) }).optional(),
      colour: z.enum(HIGHLIGHT_COLOURS).default('key'),
      comment: text.default(''),
      ...said,
      /** A note on the whole story: it goes to the clipping that leads it, and is shown with every version. */
      story: z.boolean().default(false),
    }),
  ),
  'annotation.update': call<Annotation>()(
    'write',
    z.strictObject({ id, colour: z.enum(HIGHLIGHT_COLOURS).optional(), comment: text.optional(), ...said }),
  ),
  /** All annotations, but for those on clippings in the trash, that hold every word (in any form) in quote, comment or speaker. */
  'annotation.list': call<AnnotationList>()(
    'read',
    z.strictObject({
      words: z.string().max(2_000).default(''),
      /** None: all. */
      colours: z.array(z.enum([...HIGHLIGHT_COLOURS, 'note'])).default([]),
      /** True: only highlights that have lost their passage. */
      orphans: z.boolean().default(false),
      /** Only those on these clippings. */
      clippingIds: ids.optional(),
      groupBy: z.enum(ANNOTATION_GROUPINGS).default('date'),
      language: language.default('en'),
      limit: z.int().min(1).max(200_000).default(500),
    }),
  ),
  /** As W3C Web Annotations (JSON-LD); all, or those on some clippings. */
  'annotation.export': call<{ fileName: string; text: string }>()(
    'read',
    z.strictObject({ clippingIds: ids.optional() }),
  ),
  /** Makes what a file of Web Annotations describes, one step; what is there already is not made again. Throws `bad-input` for a file that holds none. */
  'annotation.import': call<AnnotationImport>()('write', z.strictObject({ text: z.string().max(100_000_000) })),
  /** Whom a highlight may quote. */
  'annotation.speakers': call<SpeakerSuggestions>()('read', z.strictObject({ id })),
  /** Puts a highlight on another passage of its clipping: also one whose own was lost. */
  'annotation.attach': call<Annotation>()(
    'write',
    z.strictObject({ id, range: z.strictObject({ start: z.int().min(0), end: z.int().min(1) }) }),
  ),
  'annotation.delete': call<null>()('write', z.strictObject({ id })),

  /** Every tag and theme with its definition, counts and example quotations. */
  'codebook.render': call<{ fileName: string; mediaType: string; bytes: Uint8Array }>()(
    'long',
    z.strictObject({ format: z.enum(['docx', 'html', 'csv']), language: language.default('en') }),
  ),
} as const;
