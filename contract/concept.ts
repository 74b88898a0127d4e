// Concepts: one idea with its terms in each language.

import type { KnownLanguage } from './values.ts';

/** One idea with its terms in each language. */
export interface Concept {
  id: number;
  key: string;
  terms: ConceptTerms;
  origin: 'shipped' | 'analyst';
}

/** Terms by language; `weak` ones mean something else as often, so they serve queries alone and suggest no theme. */
export type ConceptTerms = Record<KnownLanguage, string[]> & { weak?: Partial<Record<KnownLanguage, string[]>> };
