// Watched folders: which there are, how each watch stands, and which files have been read from them.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { WatchedFolder } from '../contract/import.ts';
import { notFound } from './not-found.ts';

/** A file of a watched folder, as it was when it was read. */
export interface SeenFile {
  path: string;
  size: number;
  /** Milliseconds since 1970. */
  modifiedMs: number;
}

interface FolderRow {
  id: number;
  path: string;
  enabled: number;
  added_at: string;
  last_seen_at: string | null;
  problem: WatchedFolder['problem'];
}

const FOLDERS = `SELECT w.id, w.path, w.enabled, w.added_at, s.last_seen_at, s.problem
  FROM watched_folders w LEFT JOIN watched_folder_states s ON s.folder_id = w.id`;

function folderOf(row: FolderRow): WatchedFolder {
  const { id, path, enabled, added_at, last_seen_at, problem } = row;
  return { id, path, enabled: enabled === 1, addedAt: added_at, lastSeenAt: last_seen_at, problem };
}

/** The watched folders, in the order they were added. */
export function listWatchedFolders(db: Database): WatchedFolder[] {
  return (db.prepare(`${FOLDERS} ORDER BY w.id`).all() as FolderRow[]).map(folderOf);
}

/** One watched folder. Throws `not-found`. */
export function getWatchedFolder(db: Database, id: number): WatchedFolder {
  const row = db.prepare(`${FOLDERS} WHERE w.id = ?`).get(id) as FolderRow | undefined;
  if (!row) throw notFound('watched folder', id);
  return folderOf(row);
}

/** Adds a folder by its absolute path, without a slash at its end. Throws `name-taken` for one that is watched, or lies in one that is or around it. */
export function addWatchedFolder(db: Database, path: string, separator: string): number {
  const inside = (one: string, other: string) => `${other}${separator}`.startsWith(`${one}${separator}`);
  const other = listWatchedFolders(db).find((one) => inside(one.path, path) || inside(path, one.path));
  if (other)
    throw new DeskError({
      code: 'watched-already',
      message: `${path} is watched with ${other.path}: a folder is watched with the folders in it.`,
      remedy: 'Remove the other watch first.',
      subject: other.path,
    });
  return Number(
    db.prepare('INSERT INTO watched_folders (path, added_at) VALUES (?, ?)').run(path, new Date().toISOString())
      .lastInsertRowid,
  );
}

/** Watches a folder or no longer does. Throws `not-found`. */
export function enableWatchedFolder(db: Database, id: number, enabled: boolean): void {
  getWatchedFolder(db, id);
  db.prepare('UPDATE watched_folders SET enabled = ? WHERE id = ?').run(enabled ? 1 : 0, id);
}

/** Forgets a folder; what came from it stays. Throws `not-found`. */
export function removeWatchedFolder(db: Database, id: number): void {
  getWatchedFolder(db, id);
  db.prepare('DELETE FROM watched_folders WHERE id = ?').run(id);
}

/** Notes how a watch stands; a folder that is no longer listed is left alone. Answers whether its problem changed. */
export function noteWatch(
  db: Database,
  id: number,
  { lastSeenAt, problem }: Pick<WatchedFolder, 'lastSeenAt' | 'problem'>,
): boolean {
  const before = db.prepare(`${FOLDERS} WHERE w.id = ?`).get(id) as FolderRow | undefined;
  if (!before) return false;
  db.prepare(
    `INSERT INTO watched_folder_states (folder_id, last_seen_at, problem) VALUES (@id, @lastSeenAt, @problem)
     ON CONFLICT (folder_id) DO UPDATE SET last_seen_at = coalesce(excluded.last_seen_at, last_seen_at), problem = excluded.problem`,
  ).run({ id, lastSeenAt, problem });
  return before.problem !== problem || before.last_seen_at === null;
}

/** Of these files, those that have not been read as they are now. */
export function unseenFiles<File extends SeenFile>(db: Database, files: readonly File[]): File[] {
  const seen = db.prepare('SELECT 1 FROM watched_files WHERE path = ? AND size = ? AND modified = ?').pluck();
  return files.filter(({ path, size, modifiedMs }) => seen.get(path, size, modifiedMs) === undefined);
}

/** Remembers files as read. */
export function rememberFiles(db: Database, files: readonly SeenFile[]): void {
  const put = db.prepare(
    `INSERT INTO watched_files (path, size, modified) VALUES (?, ?, ?)
     ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified = excluded.modified`,
  );
  for (const { path, size, modifiedMs } of files) put.run(path, size, modifiedMs);
}
