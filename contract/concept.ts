// Concepts: one idea with its terms in each language.

import type { ConceptRecord } from './resources.ts';

/** One idea with its terms in each language. */
export interface Concept {
  id: number;
  key: string;
  terms: ConceptTerms;
  origin: 'shipped' | 'analyst';
}

/** Terms by language. */
export type ConceptTerms = Omit<ConceptRecord, 'key'>;
