// Concepts: one idea with its terms in each language; shipped ones are seeded, the analyst's edits stay.

import type { Database } from 'better-sqlite3';
import type { Concept, ConceptTerms } from '../contract/concept.ts';
import { DeskError } from '../contract/failure.ts';
import type { ConceptRecord } from '../contract/resources.ts';
import { freeKey } from './keys.ts';
import { notFound } from './not-found.ts';

interface Row {
  id: number;
  key: string;
  terms: string;
  origin: 'shipped' | 'analyst';
}

/** Seeds the shipped concepts; rows the analyst edited are left as they are. */
export function seedConcepts(db: Database, records: readonly ConceptRecord[]): void {
  const put = db.prepare(
    `INSERT INTO concepts (key, terms, origin) VALUES (?, ?, 'shipped')
     ON CONFLICT (key) DO UPDATE SET terms = excluded.terms WHERE edited = 0 AND origin = 'shipped' AND terms <> excluded.terms`,
  );
  for (const { key, ...terms } of records) put.run(key, JSON.stringify(terms));
}

/** All concepts by key. */
export function listConcepts(db: Database): Concept[] {
  const rows = db.prepare('SELECT id, key, terms, origin FROM concepts ORDER BY key').all() as Row[];
  return rows.map((row) => ({ ...row, terms: JSON.parse(row.terms) as ConceptTerms }));
}

/** The number that grows whenever a concept changes. */
export function conceptsRevision(db: Database): number {
  return db.prepare("SELECT value FROM settings WHERE key = 'concepts_revision'").pluck().get() as number;
}

/** The concepts as `language` compiles them. */
export function conceptRecords(db: Database): ConceptRecord[] {
  return listConcepts(db).map(({ key, terms }) => ({ key, ...terms }));
}

/** Makes a concept of the analyst's. Throws `bad-input` when it has no term. */
export function createConcept(db: Database, terms: ConceptTerms): Concept {
  const [first] = allTerms(terms);
  if (first === undefined) throw noTerms();
  const key = freeKey(db, 'concepts', first);
  const id = Number(
    db.prepare("INSERT INTO concepts (key, terms, origin) VALUES (?, ?, 'analyst')").run(key, JSON.stringify(terms))
      .lastInsertRowid,
  );
  return { id, key, terms, origin: 'analyst' };
}

/** Changes a concept's terms. Throws `not-found`; `bad-input` when no term is left. */
export function updateConcept(db: Database, id: number, terms: ConceptTerms): Concept {
  if (allTerms(terms).length === 0) throw noTerms();
  const row = db
    .prepare('UPDATE concepts SET terms = ?, edited = 1 WHERE id = ? RETURNING id, key, terms, origin')
    .get(JSON.stringify(terms), id) as Row | undefined;
  if (!row) throw notFound('concept', id);
  return { ...row, terms };
}

/** Removes a concept of the analyst's. Throws `not-found`; `shipped-concept` for one that ships (it would come back). */
export function deleteConcept(db: Database, id: number): void {
  const origin = db.prepare('SELECT origin FROM concepts WHERE id = ?').pluck().get(id);
  if (origin === undefined) throw notFound('concept', id);
  if (origin === 'shipped') {
    throw new DeskError({
      code: 'shipped-concept',
      message: 'A concept that ships with Clipdesk stays.',
      remedy: 'Take it out of the theme, or edit its terms.',
    });
  }
  db.prepare('DELETE FROM concepts WHERE id = ?').run(id);
}

function allTerms({ kk, ru, en, weak = {} }: ConceptTerms): string[] {
  return [...en, ...ru, ...kk, ...(weak.en ?? []), ...(weak.ru ?? []), ...(weak.kk ?? [])];
}

function noTerms(): DeskError {
  return new DeskError({
    code: 'bad-input',
    message: 'A concept needs at least one term.',
    remedy: 'Type a term in one of the languages.',
  });
}
