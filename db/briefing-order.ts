// What sections and entries share: their places without gaps, the briefing they belong to, and when that changed.

import type { Database } from 'better-sqlite3';
import { notFound } from './not-found.ts';

/** The ids with one of them at a place from 0, counted after it has been taken out. */
export function moved(ids: readonly number[], id: number, to: number): number[] {
  const rest = ids.filter((one) => one !== id);
  rest.splice(Math.min(to, rest.length), 0, id);
  return rest;
}

/** Gives rows the places of their ids. */
export function renumber(db: Database, table: 'sections' | 'entries', ids: readonly number[]): void {
  const put = db.prepare(`UPDATE ${table} SET position = ? WHERE id = ? AND position <> ?`);
  for (const [position, id] of ids.entries()) put.run(position, id, position);
}

/** The briefing of a section. Throws `not-found`. */
export function briefingOfSection(db: Database, id: number): number {
  const briefingId = db.prepare('SELECT briefing_id FROM sections WHERE id = ?').pluck().get(id) as number | undefined;
  if (briefingId === undefined) throw notFound('section', id);
  return briefingId;
}

/** Notes that a briefing changed now. Throws `not-found`. */
export function touch(db: Database, briefingId: number): void {
  if (db.prepare('UPDATE briefings SET updated_at = ? WHERE id = ?').run(now(), briefingId).changes === 0)
    throw notFound('briefing', briefingId);
}

/** This instant. */
export function now(): string {
  return new Date().toISOString();
}
