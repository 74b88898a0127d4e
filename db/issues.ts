// Issues: briefings as they were sent. What is frozen is kept whole and never changes; only its row can be taken back.

import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { Issue, IssueUse } from '../contract/issue.ts';
import type { PackLanguage } from '../contract/pack.ts';
import { notFound } from './not-found.ts';
import { prepared } from './prepared.ts';

const SELECT = `SELECT id, briefing_id AS briefingId, number, title, language, template, created_on AS createdOn, made_at AS madeAt, entries, sha256
  FROM issues`;

/** What is frozen, as the caller made it. */
export interface FrozenIssue {
  briefingId: number;
  /** As `nextIssueNumber` gave it. */
  number: number;
  title: string;
  language: PackLanguage;
  template: string;
  createdOn: string;
  entries: number;
  clippingIds: readonly number[];
  /** JSON of everything the issue is rendered from. */
  content: string;
}

/** The number that a briefing's next issue has: one that none of its issues had, those taken back among them. */
export function nextIssueNumber(db: Database, briefingId: number): number {
  const spent = db
    .prepare(
      `SELECT max(coalesce((SELECT max(number) FROM issues WHERE briefing_id = @briefingId), 0),
         coalesce((SELECT last FROM issue_numbers WHERE briefing_id = @briefingId), 0))`,
    )
    .pluck()
    .get({ briefingId }) as number;
  return spent + 1;
}

/** Keeps an issue under its number, which is spent from then on, and answers its id. */
export function createIssue(db: Database, frozen: FrozenIssue): number {
  const sha256 = createHash('sha256').update(frozen.content).digest('hex');
  const id = Number(
    db
      .prepare(
        `INSERT INTO issues (briefing_id, number, title, language, template, created_on, made_at, entries, sha256)
         VALUES (@briefingId, @number, @title, @language, @template, @createdOn, @madeAt, @entries, @sha256)`,
      )
      .run({
        briefingId: frozen.briefingId,
        number: frozen.number,
        title: frozen.title,
        language: frozen.language,
        template: frozen.template,
        createdOn: frozen.createdOn,
        entries: frozen.entries,
        madeAt: new Date().toISOString(),
        sha256,
      }).lastInsertRowid,
  );
  db.prepare(
    'INSERT INTO issue_numbers (briefing_id, last) VALUES (?, ?) ON CONFLICT (briefing_id) DO UPDATE SET last = excluded.last',
  ).run(frozen.briefingId, frozen.number);
  db.prepare('INSERT INTO issue_contents (issue_id, content) VALUES (?, ?)').run(
    id,
    zstdCompressSync(Buffer.from(frozen.content, 'utf8')),
  );
  const use = db.prepare('INSERT INTO issue_clippings (issue_id, clipping_id) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const clippingId of frozen.clippingIds) use.run(id, clippingId);
  return id;
}

/** Issues of one briefing, or of all, newest first. */
export function listIssues(db: Database, briefingId: number | null): Issue[] {
  return db
    .prepare(`${SELECT} WHERE @briefingId IS NULL OR briefing_id = @briefingId ORDER BY id DESC`)
    .all({ briefingId }) as Issue[];
}

/** One issue. Throws `not-found`. */
export function getIssue(db: Database, id: number): Issue {
  const row = db.prepare(`${SELECT} WHERE id = ?`).get(id) as Issue | undefined;
  if (!row) throw notFound('issue', id);
  return row;
}

/** What was frozen, as JSON, and whether it still is what its hash says. Throws `not-found`. */
export function issueContent(db: Database, id: number): { content: string; intact: boolean } {
  const { sha256 } = getIssue(db, id);
  const kept = db.prepare('SELECT content FROM issue_contents WHERE issue_id = ?').pluck().get(id) as
    | Uint8Array
    | undefined;
  if (!kept) throw notFound('issue', id);
  const content = zstdDecompressSync(kept).toString('utf8');
  return { content, intact: createHash('sha256').update(content).digest('hex') === sha256 };
}

/** Takes an issue back; the files that were sent are not touched. Throws `not-found`. */
export function deleteIssue(db: Database, id: number): void {
  if (db.prepare('DELETE FROM issues WHERE id = ?').run(id).changes === 0) throw notFound('issue', id);
}

/** The issues that used each of these clippings, by clipping. */
export function issuesOf(db: Database, clippingIds: readonly number[]): Map<number, IssueUse[]> {
  const rows = prepared(
    db,
    `SELECT u.clipping_id AS clippingId, i.id AS issueId, i.briefing_id AS briefingId, i.number, i.title FROM issue_clippings u JOIN issues i ON i.id = u.issue_id
       WHERE u.clipping_id IN (SELECT value FROM json_each(?)) ORDER BY i.id`,
  ).all(JSON.stringify(clippingIds)) as (IssueUse & { clippingId: number })[];
  const found = new Map<number, IssueUse[]>();
  for (const { clippingId, ...issue } of rows) found.set(clippingId, [...(found.get(clippingId) ?? []), issue]);
  return found;
}
