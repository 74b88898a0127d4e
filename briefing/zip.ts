// A pack as a ZIP: the PDF, the HTML, the originals, and a manifest by which each can be checked.

import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import type { Pack } from './pack.ts';

/** A file to be put in. */
export interface PackedFile {
  name: string;
  bytes: Uint8Array;
}

/** A source file as it was dropped. */
export interface Original {
  name: string;
  bytes: Uint8Array;
  /** As recorded at import, hex. */
  sha256: string;
}

/** The ZIP, the same bytes for the same input. Names of originals keep no folders, so none can leave the place it is unpacked to. */
export function renderZip(pack: Pack, rendered: readonly PackedFile[], originals: readonly Original[]): Uint8Array {
  const files: PackedFile[] = [...rendered];
  const nameOf = new Map<string, string>();
  for (const original of originals) {
    if (nameOf.has(original.sha256)) continue;
    const name = `originals/${String(nameOf.size + 1).padStart(4, '0')}-${plainName(original.name)}`;
    nameOf.set(original.sha256, name);
    files.push({ name, bytes: original.bytes });
  }
  const manifest = {
    clipdesk: 1,
    title: pack.title,
    language: pack.language,
    createdOn: pack.createdOn,
    files: files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256(bytes) })),
    entries: pack.sections.flatMap((section) =>
      section.entries.map((entry) => ({
        clippingId: entry.clippingId,
        section: section.title,
        headline: entry.headline,
        url: entry.url,
        source: { name: entry.sourceName, sha256: entry.sha256, file: nameOf.get(entry.sha256) ?? null },
        /** Half-open UTF-16 ranges of the clipping's text. */
        shown: entry.body.flat().map(({ start, end }) => [start, end]),
        quotations: entry.quotations.map(({ annotationId, parts, ranges, verified, reason }) => ({
          annotationId,
          parts,
          ranges: ranges.map(({ start, end }) => [start, end]),
          verified,
          reason,
        })),
      })),
    ),
  };
  files.push({ name: 'manifest.json', bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`) });
  return zipped(files, pack.createdOn);
}

/** Files as a ZIP whose times are the day it was made. */
export function zipped(files: readonly PackedFile[], createdOn: string): Uint8Array {
  const [year = 2000, month = 1, day = 1] = createdOn.split('-').map(Number);
  // ZIP has local times and no zone: noon there, wherever this runs.
  const mtime = new Date(Math.max(year, 1980), month - 1, day, 12);
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 6, mtime });
}

/** The files of a ZIP that we made ourselves. */
export function unpacked(bytes: Uint8Array): PackedFile[] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, bytes: content }));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The last part of a path, without what file systems refuse. */
function plainName(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const name = last.toWellFormed().replace(/[\u0000-\u001f\u007f<>:"|?*\u202a-\u202e\u2066-\u2069]/g, '_');
  return name.slice(-120).replace(/^\.+|[. ]+$/g, '') || 'original';
}
