// Sources and texts as they are stored, looked up by the hashes under which something once cited them.

import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { notFound } from './not-found.ts';

/** A text of a source file as it is stored now, whichever clipping shows it. */
export interface CitedText {
  /** SHA-256 of the source's bytes as they are now, hex. */
  sourceHash: string;
  text: string;
}

/** The text that was recorded under that hash for the source recorded under that hash; a version that was read again since is found too. */
export function evidenceByHash(
  db: Database,
  sourceSha256: string,
  textSha256: string | null,
): CitedText | 'no-source' | 'no-text' {
  const source = db.prepare('SELECT id, bytes FROM source_files WHERE sha256 = ?').get(sourceSha256) as
    | { id: number; bytes: Uint8Array }
    | undefined;
  if (!source) return 'no-source';
  const text = db
    .prepare('SELECT text FROM texts WHERE source_file_id = ? AND sha256 = ?')
    .pluck()
    .get(source.id, textSha256) as string | undefined;
  if (text === undefined) return 'no-text';
  return { sourceHash: createHash('sha256').update(unpacked(source.bytes)).digest('hex'), text };
}

/** The clipping that the source recorded under that hash brought, rather the one of that id than its first; null when there is none. */
export function clippingFrom(db: Database, sourceSha256: string, id: number): number | null {
  const found = db
    .prepare(
      `SELECT c.id FROM clippings c JOIN source_files s ON s.id = c.source_file_id WHERE s.sha256 = ?
       ORDER BY c.id <> ?, c.id LIMIT 1`,
    )
    .pluck()
    .get(sourceSha256, id) as number | undefined;
  return found ?? null;
}

/** A clipping's source: its hash as recorded, its bytes as they are now, none when what is stored cannot be unpacked any more. Throws `not-found`. */
export function storedSource(db: Database, clippingId: number): { sha256: string; bytes: Uint8Array } {
  const row = db
    .prepare('SELECT s.sha256, s.bytes FROM source_files s JOIN clippings c ON c.source_file_id = s.id WHERE c.id = ?')
    .get(clippingId) as { sha256: string; bytes: Uint8Array } | undefined;
  if (!row) throw notFound('clipping', clippingId);
  return { sha256: row.sha256, bytes: unpacked(row.bytes) };
}

/** What was packed, or nothing when it is damaged: no source is empty, so that a hash tells of it either way. */
function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return new Uint8Array(zstdDecompressSync(bytes));
  } catch {
    return new Uint8Array();
  }
}

/** The source recorded under that hash, its bytes as they are now; null when the library has none that can be unpacked. */
export function sourceByHash(db: Database, sha256: string): { name: string; sha256: string; bytes: Uint8Array } | null {
  const row = db.prepare('SELECT name, bytes FROM source_files WHERE sha256 = ?').get(sha256) as
    | { name: string; bytes: Uint8Array }
    | undefined;
  if (!row) return null;
  const bytes = unpacked(row.bytes);
  return bytes.length > 0 ? { name: row.name, sha256, bytes } : null;
}

/** A text as it is stored now and its SHA-256 as it was recorded. Throws `not-found`. */
export function recordedText(db: Database, id: number): { text: string; sha256: string } {
  const row = db.prepare('SELECT text, sha256 FROM texts WHERE id = ?').get(id);
  if (!row) throw notFound('text', id);
  return row as { text: string; sha256: string };
}
