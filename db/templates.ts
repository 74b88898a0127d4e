// Templates of packs: those that ship, renewed with each release, and the analyst's own, which no release touches.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import { PACK_PARTS, type PackPart, type PackTemplate } from '../contract/pack.ts';
import type { TemplateRecord } from '../contract/resources.ts';
import { notFound } from './not-found.ts';

type Row = Omit<PackTemplate, 'parts'> & { parts: string };

const SELECT = 'SELECT id, key, name, parts, typst, origin FROM templates';

/** Writes the shipped templates; a release's own changes reach the library, the analyst's copies stay as they are. */
export function seedTemplates(db: Database, templates: readonly TemplateRecord[]): void {
  const put = db.prepare(
    `INSERT INTO templates (key, name, parts, typst, origin) VALUES (@key, @key, @parts, @typst, 'shipped')
     ON CONFLICT (key) DO UPDATE SET parts = excluded.parts, typst = excluded.typst`,
  );
  for (const { key, parts, typst } of templates) put.run({ key, typst, parts: JSON.stringify(parts) });
}

/** All templates, shipped ones first as they were seeded, then by name. */
export function listTemplates(db: Database): PackTemplate[] {
  const rows = db.prepare(`${SELECT} ORDER BY origin DESC, id`).all() as Row[];
  return rows.map(templateOf);
}

/** The template of a key. Throws `not-found`. */
export function templateByKey(db: Database, key: string): PackTemplate {
  const row = db.prepare(`${SELECT} WHERE key = ?`).get(key) as Row | undefined;
  if (!row) {
    throw new DeskError({
      code: 'not-found',
      message: `There is no template “${key}”.`,
      remedy: 'Choose another template for this briefing.',
      subject: key,
    });
  }
  return templateOf(row);
}

/** Copies a template under a new name and answers the copy's id. Throws `not-found` and `name-taken`. */
export function createTemplate(db: Database, name: string, from: string): number {
  const { parts, typst } = templateByKey(db, from);
  refuseTakenName(db, name, 0);
  const id = Number(
    db
      .prepare("INSERT INTO templates (key, name, parts, typst, origin) VALUES (?, ?, ?, ?, 'analyst')")
      .run(`own-${crypto.randomUUID()}`, name, JSON.stringify(parts), typst).lastInsertRowid,
  );
  return id;
}

/** Changes one of the analyst's own templates. Throws `not-found`, `name-taken` and, for a shipped one, `bad-input`. */
export function updateTemplate(
  db: Database,
  id: number,
  change: { name?: string | undefined; typst?: string | undefined; parts?: readonly PackPart[] | undefined },
): void {
  refuseShipped(getTemplate(db, id));
  if (change.name !== undefined) refuseTakenName(db, change.name, id);
  db.prepare(
    'UPDATE templates SET name = coalesce(?, name), typst = coalesce(?, typst), parts = coalesce(?, parts) WHERE id = ?',
  ).run(change.name ?? null, change.typst ?? null, change.parts ? JSON.stringify(change.parts) : null, id);
}

/** Removes one of the analyst's own; briefings that used it take the house's. Throws `not-found` and, for a shipped one, `bad-input`. */
export function deleteTemplate(db: Database, id: number): void {
  const template = getTemplate(db, id);
  refuseShipped(template);
  db.prepare("UPDATE briefings SET template = 'house' WHERE template = ?").run(template.key);
  db.prepare('DELETE FROM templates WHERE id = ?').run(id);
}

/** The template of an id. Throws `not-found`. */
export function getTemplate(db: Database, id: number): PackTemplate {
  const row = db.prepare(`${SELECT} WHERE id = ?`).get(id) as Row | undefined;
  if (!row) throw notFound('template', id);
  return templateOf(row);
}

function templateOf(row: Row): PackTemplate {
  const parts = JSON.parse(row.parts) as PackPart[];
  return { ...row, parts: PACK_PARTS.filter((part) => parts.includes(part)) };
}

function refuseShipped(template: PackTemplate): void {
  if (template.origin === 'shipped') {
    throw new DeskError({
      code: 'bad-input',
      message: 'A template that ships is not changed.',
      remedy: 'Copy it and change the copy.',
    });
  }
}

function refuseTakenName(db: Database, name: string, id: number): void {
  const other = db
    .prepare("SELECT 1 FROM templates WHERE origin = 'analyst' AND lower(name) = lower(?) AND id <> ?")
    .get(name, id);
  if (other) {
    throw new DeskError({
      code: 'name-taken',
      message: `There is already a template “${name}”.`,
      remedy: 'Choose another name.',
    });
  }
}
