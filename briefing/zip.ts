// A pack as a ZIP: its files, the originals, and a manifest by which each can be checked.

import { unzipSync, zipSync } from 'fflate';
import { MANIFEST, manifestOf, type PackedFile } from './manifest.ts';
import type { Pack } from './pack.ts';

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
  const manifest = manifestOf(pack, files, nameOf);
  files.push({ name: MANIFEST, bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`) });
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

/** The last part of a path, without what file systems refuse. */
function plainName(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const name = last.toWellFormed().replace(/[\u0000-\u001f\u007f<>:"|?*\u202a-\u202e\u2066-\u2069]/g, '_');
  return name.slice(-120).replace(/^\.+|[. ]+$/g, '') || 'original';
}
