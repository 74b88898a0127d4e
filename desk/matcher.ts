// Keeps the library's concepts compiled for a connection until they change.

import type { Database } from 'better-sqlite3';
import { conceptRecords, conceptsRevision } from '../db/concepts.ts';
import { type ConceptMatcher, compileConcepts } from '../language/concepts.ts';

/** Answers the matcher of the concepts as they are now. */
export function keepMatcher(db: Database): () => ConceptMatcher {
  let revision = -1;
  let matcher: ConceptMatcher | null = null;
  return () => {
    const now = conceptsRevision(db);
    if (!matcher || now !== revision) {
      matcher = compileConcepts(conceptRecords(db));
      revision = now;
    }
    return matcher;
  };
}
