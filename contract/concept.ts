// Concepts: one idea with its terms in each language.

import type { KnownLanguage } from './values.ts';

/** One idea with its terms in each language. */
export interface Concept {
  id: number;
  key: string;
  terms: ConceptTerms;
  origin: 'shipped' | 'analyst';
}

export type ConceptTerms = Record<KnownLanguage, string[]>;
