// Concepts found in text and in queries: phrases matched in any inflection, the longest first, without trying every concept.

import type { KnownLanguage, LanguageCode, Range } from '../contract/model.ts';
import type { ConceptRecord } from '../contract/resources.ts';
import type { Token } from './tokens.ts';

/** A mention of a concept in a text. */
export interface ConceptMatch extends Range {
  conceptKey: string;
  /** The words as they stand in the text. */
  quote: string;
}

/** Concepts compiled for looking up. */
export interface ConceptMatcher {
  /** Mentions in a text, in order, not overlapping; offsets are the tokens'. */
  findIn(text: string, tokens: readonly Token[], language: LanguageCode): ConceptMatch[];
  /** Concepts typed in a query, as spans [from, to) of its tokens; spans of several words and of single words within them. */
  inQuery(text: string, tokens: readonly Token[]): { conceptKey: string; from: number; to: number }[];
  /** The concept's terms as written, or null when there is no such concept. */
  terms(conceptKey: string): Record<KnownLanguage, readonly string[]> | null;
}

/** Compiles concepts; later ones do not hide earlier ones that share a term: both are found in a query, the first in a text. */
export function compileConcepts(concepts: readonly ConceptRecord[]): ConceptMatcher {
  void concepts;
  return { findIn: () => [], inQuery: () => [], terms: () => null };
}
