// The house style between the library and the renderers of packs: taken in with its faults told, worn, and frozen with an issue.

import type { Database } from 'better-sqlite3';
import { type LogoFault, logoIn } from '../briefing/logo.ts';
import type { PackAssets } from '../briefing/render.ts';
import { type WordStyles, type WordStylesFault, wordStylesIn } from '../briefing/word-styles.ts';
import type { CallParsed } from '../contract/calls.ts';
import { DeskError } from '../contract/failure.ts';
import { type HouseFile, houseFile } from '../db/house-style.ts';

/** What renderers wear. */
type House = Required<Pick<PackAssets, 'logo' | 'wordStyles'>>;

/** The house style in an issue's JSON: bytes as base64. */
export interface FrozenHouse {
  logo: { kind: 'png' | 'jpg' | 'svg'; bytes: string; raster: string | null; width: number; height: number } | null;
  wordStyles: WordStyles | null;
}

const LOGO_FAULTS: Record<LogoFault, [string, string]> = {
  'too-large': ['This image is larger than 2 MB.', 'Choose a smaller one: a logo is printed a few centimetres wide.'],
  'not-an-image': ['This is not a PNG, JPEG or SVG image.', 'Save the logo as PNG, JPEG or SVG and choose it again.'],
  damaged: ['This image is damaged or says no size.', 'Save it again, or choose another one.'],
  'too-many-pixels': ['This image has more than 6,000 pixels on a side.', 'Save it smaller and choose it again.'],
  'reaches-out': [
    'This drawing runs a program or shows things from elsewhere, and a pack holds only itself.',
    'Save it as a plain SVG with everything in it, or as PNG.',
  ],
};

const STYLE_FAULTS: Record<WordStylesFault, [string, string]> = {
  'too-large': ['This document is larger than 20 MB.', 'Take the pictures out of it: only its styles are used.'],
  'not-word': ['This is not a Word document (.docx).', 'Save it in Word as .docx and choose it again.'],
  damaged: [
    'This document is damaged: its styles cannot be read.',
    'Open it in Word, save it anew and choose it again.',
  ],
  'no-styles': ['This document holds no styles.', 'Choose a document that was made in Word or LibreOffice.'],
};

/** An image as it is kept. Throws DeskError `logo-` and the fault. */
export function logoFile({
  name,
  bytes,
  raster,
}: {
  name: string;
  bytes: Uint8Array;
  raster: Uint8Array | null;
}): HouseFile {
  const logo = logoIn(bytes, raster);
  if (typeof logo === 'string') throw refused(`logo-${logo}`, LOGO_FAULTS[logo], name);
  return { name, ...logo };
}

/** The styles of a Word document as they are kept. Throws DeskError `word-styles-` and the fault. */
export function wordStylesFile({ name, bytes }: { name: string; bytes: Uint8Array }): HouseFile {
  const styles = wordStylesIn(bytes);
  if (typeof styles === 'string') throw refused(`word-styles-${styles}`, STYLE_FAULTS[styles], name);
  const kept = new TextEncoder().encode(JSON.stringify(styles));
  return { kind: 'word-styles', name, bytes: kept, raster: null, width: 0, height: 0 };
}

function refused(code: string, [message, remedy]: [string, string], subject: string): DeskError {
  return new DeskError({ code, message, remedy, subject });
}

/** What packs wear now. */
export function houseOf(db: Database): House {
  return { logo: worn(houseFile(db, 'logo')), wordStyles: stylesOf(houseFile(db, 'wordStyles')) };
}

/** What one export is to wear instead: only what is given, null for nothing. Throws DeskError `logo-` and `word-styles-` and the fault. */
export function houseGiven({ logo, wordStyles }: Given): Partial<House> {
  return {
    ...(logo === undefined ? {} : { logo: worn(logo && logoFile(logo)) }),
    ...(wordStyles === undefined ? {} : { wordStyles: stylesOf(wordStyles && wordStylesFile(wordStyles)) }),
  };
}

type Given = Pick<CallParsed<'briefing.render'>, 'logo' | 'wordStyles'>;

function worn(logo: HouseFile | null): House['logo'] {
  return logo && logo.kind !== 'word-styles' ? { ...logo, kind: logo.kind } : null;
}

function stylesOf(styles: HouseFile | null): WordStyles | null {
  return styles && (JSON.parse(new TextDecoder().decode(styles.bytes)) as WordStyles);
}

/** What packs wear now, as an issue keeps it. */
export function frozenHouse(db: Database): FrozenHouse {
  const { logo, wordStyles } = houseOf(db);
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  return {
    logo: logo && {
      kind: logo.kind,
      bytes: text(logo.bytes),
      raster: logo.raster && text(logo.raster),
      width: logo.width,
      height: logo.height,
    },
    wordStyles: wordStyles ?? null,
  };
}

/** What an issue wore; nothing for those of former releases. */
export function thawedHouse(frozen: FrozenHouse | undefined): House {
  const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
  const logo = frozen?.logo;
  return {
    logo: logo ? { ...logo, bytes: bytes(logo.bytes), raster: logo.raster === null ? null : bytes(logo.raster) } : null,
    wordStyles: frozen?.wordStyles ?? null,
  };
}
