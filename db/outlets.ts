// Outlets and agencies of the library: the shipped name authority, names met in the press, names the analyst gave.

import type { Database } from 'better-sqlite3';
import type { PrintedName } from '../contract/draft.ts';
import type { Outlet, OutletKind } from '../contract/outlet.ts';
import type { OutletRecord } from '../contract/resources.ts';
import type { CountryCode, KnownLanguage } from '../contract/values.ts';
import { foldName } from './fold.ts';
import { notFound } from './not-found.ts';

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

interface Row {
  id: number;
  key: string | null;
  name: string;
  name_kk: string | null;
  name_ru: string | null;
  name_en: string | null;
  kind: OutletKind | null;
  country: CountryCode | null;
  kind_set: OutletKind | null;
  country_set: CountryCode | null;
  clippings: number;
  asAgency: number;
}

/** Every outlet and agency, for completion as one types: those with clippings first, then by name. */
export function listOutlets(db: Database, language: KnownLanguage): Outlet[] {
  // Both counts in one pass each: there is no index of clippings by outlet.
  const counts = (column: 'outlet_id' | 'agency_id') =>
    `SELECT ${column} AS id, count(*) AS clippings FROM clipping_values WHERE trashed_at IS NULL AND ${column} IS NOT NULL GROUP BY 1`;
  const rows = db
    .prepare(
      `WITH printed AS MATERIALIZED (${counts('outlet_id')}), taken AS MATERIALIZED (${counts('agency_id')})
       SELECT o.id, o.key, ${outletNameSql('o', '@language')} AS name, o.name_kk, o.name_ru, o.name_en, o.kind, o.country, o.kind_set, o.country_set,
         coalesce(p.clippings, 0) AS clippings, coalesce(t.clippings, 0) AS asAgency
       FROM outlets o LEFT JOIN printed p ON p.id = o.id LEFT JOIN taken t ON t.id = o.id
       ORDER BY coalesce(p.clippings, 0) DESC, name`,
    )
    .all({ language }) as Row[];
  return rows.map(outletOf);
}

/** The outlet of an id. Throws `not-found`. */
export function getOutlet(db: Database, id: number, language: KnownLanguage): Outlet {
  const found = listOutlets(db, language).find((one) => one.id === id);
  if (!found) throw notFound('outlet', id);
  return found;
}

/** Sets kind or country by hand; null gives back what the authority says, what is left out stays. Throws `not-found`. */
export function updateOutlet(
  db: Database,
  id: number,
  { kind, country }: { kind?: OutletKind | null | undefined; country?: CountryCode | null | undefined },
): void {
  const kept = db.prepare('SELECT kind_set, country_set FROM outlets WHERE id = ?').get(id) as
    | Pick<Row, 'kind_set' | 'country_set'>
    | undefined;
  if (!kept) throw notFound('outlet', id);
  db.prepare('UPDATE outlets SET kind_set = ?, country_set = ? WHERE id = ?').run(
    kind === undefined ? kept.kind_set : kind,
    country === undefined ? kept.country_set : country,
    id,
  );
}

function outletOf(row: Row): Outlet {
  const { id, key, name, clippings, asAgency } = row;
  return {
    id,
    key,
    name,
    names: {
      ...(row.name_kk === null ? {} : { kk: row.name_kk }),
      ...(row.name_ru === null ? {} : { ru: row.name_ru }),
      ...(row.name_en === null ? {} : { en: row.name_en }),
    },
    kind: row.kind_set ?? row.kind,
    country: row.country_set ?? row.country,
    derived: { kind: row.kind, country: row.country },
    setByAnalyst: [
      ...(row.kind_set === null ? [] : (['kind'] as const)),
      ...(row.country_set === null ? [] : (['country'] as const)),
    ],
    clippings,
    asAgency,
  };
}
