// The calls about concepts.

import { z } from 'zod';
import type { Concept } from '../concept.ts';
import { KNOWN_LANGUAGES } from '../values.ts';
import { call } from './call.ts';
import { id, line, nothing } from './inputs.ts';

const terms = z.array(line.min(1)).max(50);
const conceptTerms = z.strictObject({
  kk: terms,
  ru: terms,
  en: terms,
  weak: z.partialRecord(z.enum(KNOWN_LANGUAGES), terms).optional(),
});

export const conceptCalls = {
  'concept.list': call<Concept[]>()('read', nothing),
  'concept.create': call<Concept>()('write', z.strictObject({ terms: conceptTerms })),
  'concept.update': call<Concept>()('write', z.strictObject({ id, terms: conceptTerms })),
  'concept.delete': call<null>()('write', z.strictObject({ id })),
} as const;
