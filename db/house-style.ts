// The house style of packs: which logo and which Word document's styles they wear; the files themselves are kept for good.

import type { Database } from 'better-sqlite3';
import type { HouseStyle } from '../contract/pack.ts';

/** A file of the house style as it is kept. */
export interface HouseFile {
  kind: 'png' | 'jpg' | 'svg' | 'word-styles';
  /** Of the file as it was chosen. */
  name: string;
  /** An image; of a Word document its styles, theme and page, as JSON. */
  bytes: Uint8Array;
  /** A drawing as PNG, for programs that draw none; null when there is none. */
  raster: Uint8Array | null;
  /** Of an image; 0 for styles. */
  width: number;
  height: number;
}

const COLUMNS = { logo: 'logo_id', wordStyles: 'word_styles_id' } as const;

/** The file chosen for a part of the style, or null. */
export function houseFile(db: Database, part: keyof typeof COLUMNS): HouseFile | null {
  const row = db
    .prepare(
      `SELECT f.kind, f.name, f.bytes, f.raster, f.width, f.height
       FROM house_style s JOIN house_files f ON f.id = s.${COLUMNS[part]} WHERE s.id = 1`,
    )
    .get() as HouseFile | undefined;
  return row ?? null;
}

/** Keeps a file and chooses it for a part of the style; null chooses none. */
export function chooseHouseFile(db: Database, part: keyof typeof COLUMNS, file: HouseFile | null): void {
  const id = file
    ? db
        .prepare(
          `INSERT INTO house_files (kind, name, bytes, raster, width, height)
           VALUES (@kind, @name, @bytes, @raster, @width, @height)`,
        )
        .run(file).lastInsertRowid
    : null;
  db.prepare(`UPDATE house_style SET ${COLUMNS[part]} = ? WHERE id = 1`).run(id);
}

/** What the analyst chose. */
export function houseStyle(db: Database): HouseStyle {
  const logo = houseFile(db, 'logo');
  const styles = houseFile(db, 'wordStyles');
  return {
    logo: logo && logo.kind !== 'word-styles' ? { name: logo.name, kind: logo.kind, bytes: logo.bytes } : null,
    wordStyles: styles && { name: styles.name },
  };
}
