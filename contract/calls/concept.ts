// The calls about concepts.

import { z } from 'zod';
import type { Concept } from '../concept.ts';
import { call } from './call.ts';
import { id, line, nothing } from './inputs.ts';

const conceptTerms = z.strictObject({
  kk: z.array(line.min(1)).max(50),
  ru: z.array(line.min(1)).max(50),
  en: z.array(line.min(1)).max(50),
});

export const conceptCalls = {
  'concept.list': call<Concept[]>()('read', nothing),
  'concept.create': call<Concept>()('write', z.strictObject({ terms: conceptTerms })),
  'concept.update': call<Concept>()('write', z.strictObject({ id, terms: conceptTerms })),
  'concept.delete': call<null>()('write', z.strictObject({ id })),
} as const;
