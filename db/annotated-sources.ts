// Which clippings an annotation from a file may be on, and which file a clipping's annotations are on.

import type { Database } from 'better-sqlite3';

/** A clipping with the text in force. */
export interface AnnotatedText {
  id: number;
  headline: string;
  text: string;
}

const SELECT = `SELECT c.id, c.headline, x.text FROM clipping_values c JOIN texts x ON x.id = c.text_id
  JOIN source_files f ON f.id = c.source_file_id WHERE c.trashed_at IS NULL`;

/** Clippings of a source file, outside the trash. */
export function clippingsOfSource(db: Database, sha256: string): AnnotatedText[] {
  return db.prepare(`${SELECT} AND f.sha256 = ?`).all(sha256) as AnnotatedText[];
}

/** Clippings with a link, outside the trash. */
export function clippingsAt(db: Database, url: string): AnnotatedText[] {
  return db.prepare(`${SELECT} AND c.url = ?`).all(url) as AnnotatedText[];
}

/** The first clippings, outside the trash, whose text holds these words letter by letter. Goes through every text. */
export function clippingsHolding(db: Database, words: string, limit: number): AnnotatedText[] {
  return db.prepare(`${SELECT} AND instr(x.text, ?) > 0 LIMIT ?`).all(words, limit) as AnnotatedText[];
}

/** SHA-256 (hex) of the source file of each clipping that is annotated. */
export function annotatedSources(db: Database): Map<number, string> {
  const rows = db
    .prepare(
      `SELECT c.id, f.sha256 FROM clippings c JOIN source_files f ON f.id = c.source_file_id
       WHERE c.id IN (SELECT clipping_id FROM annotations)`,
    )
    .raw()
    .all() as [number, string][];
  return new Map(rows);
}
