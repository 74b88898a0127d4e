// Outlets and agencies of the library: the shipped name authority, names met in the press, names the analyst gave.

import type { Database } from 'better-sqlite3';
import type { PrintedName } from '../contract/draft.ts';
import type { KnownLanguage, Outlet } from '../contract/model.ts';
import type { OutletRecord } from '../contract/resources.ts';
import { foldName } from './fold.ts';

/** Seeds the authority; rows of a key that is already there get its names of this release. */
export function seedOutlets(db: Database, records: readonly OutletRecord[]): void {
  const put = db.prepare(
    `INSERT INTO outlets (key, name_kk, name_ru, name_en, printed, folded, kind, country, origin)
     VALUES (@key, @kk, @ru, @en, @printed, @folded, @kind, @country, 'shipped')
     ON CONFLICT (key) DO UPDATE SET name_kk = excluded.name_kk, name_ru = excluded.name_ru, name_en = excluded.name_en,
       kind = excluded.kind, country = excluded.country
     RETURNING id`,
  );
  const name = db.prepare('INSERT INTO outlet_names (folded, outlet_id) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const record of records) {
    const printed = record.name.en ?? record.name.ru ?? record.name.kk ?? record.key;
    const row = put.get({
      key: record.key,
      kk: record.name.kk ?? null,
      ru: record.name.ru ?? null,
      en: record.name.en ?? null,
      printed,
      folded: foldName(printed),
      kind: record.kind,
      country: record.country,
    }) as { id: number };
    const names = [record.name.kk, record.name.ru, record.name.en, ...record.aliases, ...record.domains];
    for (const one of names) if (one) name.run(foldName(one), row.id);
  }
}

/** The outlet of a name: by authority key, by any of its names, else a new one of the given origin. */
export function outletId(db: Database, name: PrintedName, origin: 'proposed' | 'analyst'): number {
  const byKey =
    name.key === null ? undefined : db.prepare('SELECT id FROM outlets WHERE key = ?').pluck().get(name.key);
  const folded = foldName(name.printed);
  const found = byKey ?? db.prepare('SELECT outlet_id FROM outlet_names WHERE folded = ?').pluck().get(folded);
  if (typeof found === 'number') return found;
  const id = Number(
    db
      .prepare('INSERT INTO outlets (printed, folded, origin) VALUES (?, ?, ?)')
      .run(name.printed.trim(), folded, origin).lastInsertRowid,
  );
  db.prepare('INSERT INTO outlet_names (folded, outlet_id) VALUES (?, ?)').run(folded, id);
  return id;
}

/** SQL of an outlet's name in the language given by an SQL expression, else as printed. */
export function outletNameSql(alias: string, language: string): string {
  return `coalesce(CASE substr(${language}, 1, 2) WHEN 'kk' THEN ${alias}.name_kk WHEN 'ru' THEN ${alias}.name_ru WHEN 'en' THEN ${alias}.name_en END,
    CASE WHEN ${alias}.key IS NULL THEN ${alias}.printed END, ${alias}.name_ru, ${alias}.name_en, ${alias}.name_kk, ${alias}.printed)`;
}

/** Every outlet and agency, for completion as one types: those with clippings first, then by name. */
export function listOutlets(db: Database, language: KnownLanguage): Outlet[] {
  const rows = db
    .prepare(
      `SELECT o.id, o.key, ${outletNameSql('o', '@language')} AS name,
         (SELECT count(*) FROM clipping_values c WHERE c.outlet_id = o.id AND c.trashed_at IS NULL) AS clippings
       FROM outlets o ORDER BY clippings DESC, name`,
    )
    .all({ language });
  return rows as Outlet[];
}
