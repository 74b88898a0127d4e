// The manifest of a ZIP pack: every file with its hash, every entry with its source, every quotation with its place; written and read back.

import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import type { Pack } from './pack.ts';

/** A file in a pack. */
export interface PackedFile {
  name: string;
  bytes: Uint8Array;
}

/** Name of the manifest in the ZIP. */
export const MANIFEST = 'manifest.json';
/** Bytes a pack may unpack to before it is refused. */
const LARGEST_PACK = 2 * 1024 ** 3;

const span = z.tuple([z.int().min(0), z.int().min(0)]);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.object({
  /** Version of this form. */
  clipdesk: z.literal([2, 3]),
  title: z.string(),
  language: z.string(),
  createdOn: z.string(),
  /** The number of the issue it is; null for a briefing as it stood, absent from packs of former releases. */
  issue: z.int().min(1).nullable().optional(),
  files: z.array(z.object({ name: z.string(), size: z.int().min(0), sha256: hash })),
  entries: z.array(
    z.object({
      clippingId: z.int(),
      section: z.string(),
      headline: z.string(),
      url: z.string().nullable(),
      source: z.object({ name: z.string(), sha256: z.string(), file: z.string().nullable() }),
      /** SHA-256 of the clipping's text in UTF-8; null when it was not found. */
      textSha256: z.string().nullable(),
      /** Half-open UTF-16 ranges of the clipping's text. */
      shown: z.array(span),
      /** SHA-256 of the words at these ranges, each stretch followed by a line feed, in UTF-8; absent from packs of former releases. */
      shownSha256: hash.optional(),
      quotations: z.array(
        z.object({
          annotationId: z.int(),
          /** The passage whole, as it stands in the text, and where. */
          quote: z.string(),
          range: span,
          /** SHA-256 of the text the range counts in. */
          textSha256: z.string().nullable(),
          /** What of it the pack shows, and where each part stands. */
          parts: z.array(z.string()),
          ranges: z.array(span),
          verified: z.boolean(),
          reason: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** SHA-256 of what stands above, as JSON without white space; from version 3 on. */
  sha256: hash.optional(),
});

/** What a ZIP pack says of itself. */
export type PackManifest = z.infer<typeof manifestSchema>;

/** The manifest of a pack with these files; `originalOf` names an entry's original among them by its hash. */
export function manifestOf(
  pack: Pack,
  files: readonly PackedFile[],
  originalOf: ReadonlyMap<string, string>,
): PackManifest {
  const range = ({ start, end }: { start: number; end: number }): [number, number] => [start, end];
  const manifest: PackManifest = {
    clipdesk: 3,
    title: pack.title,
    language: pack.language,
    createdOn: pack.createdOn,
    issue: pack.issue?.number ?? null,
    files: files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256(bytes) })),
    entries: pack.sections.flatMap((section) =>
      section.entries.map((entry) => ({
        clippingId: entry.clippingId,
        section: section.title,
        headline: entry.headline,
        url: entry.url,
        source: { name: entry.sourceName, sha256: entry.sha256, file: originalOf.get(entry.sha256) ?? null },
        textSha256: entry.textSha256,
        shown: entry.body.flat().map(range),
        shownSha256: shownHash(entry.body.flat().map(({ text }) => text)),
        quotations: entry.quotations.map(
          ({ annotationId, quote, place, textSha256, parts, ranges, verified, reason }) => ({
            annotationId,
            quote,
            range: range(place),
            textSha256,
            parts,
            ranges: ranges.map(range),
            verified,
            reason,
          }),
        ),
      })),
    ),
  };
  return { ...manifest, sha256: ownHash(manifest) };
}

/** The hash of what an entry shows of its text, stretch by stretch. */
export function shownHash(stretches: readonly string[]): string {
  return sha256(new TextEncoder().encode(stretches.map((stretch) => `${stretch}\n`).join('')));
}

/** The hash a manifest ought to have of itself. */
function ownHash({ sha256: _, ...rest }: Record<string, unknown>): string {
  return sha256(new TextEncoder().encode(JSON.stringify(rest)));
}

/** A pack as it was found: its manifest, and what of its files is not as the manifest says. */
export interface OpenedPack {
  manifest: PackManifest;
  /** Names of files whose bytes differ from the manifest's hash, the manifest's own among them. */
  changed: string[];
  missing: string[];
  /** Files the manifest does not know. */
  added: string[];
}

/** Why a file is no pack that can be checked. */
export type PackFault = 'not-a-zip' | 'too-large' | 'no-manifest' | 'bad-manifest';

/** Opens a ZIP pack and compares every file with its manifest. Answers the fault of one that cannot be checked; never throws. */
export function openPack(bytes: Uint8Array): OpenedPack | PackFault {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > LARGEST_PACK) throw new RangeError();
        return true;
      },
    });
  } catch (error) {
    return error instanceof RangeError && total > LARGEST_PACK ? 'too-large' : 'not-a-zip';
  }
  const written = files[MANIFEST];
  if (!written) return 'no-manifest';
  let manifest: PackManifest;
  let isAsWritten: boolean;
  try {
    const json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(written)) as Record<string, unknown>;
    manifest = manifestSchema.parse(json);
    isAsWritten = manifest.sha256 === undefined ? manifest.clipdesk === 2 : manifest.sha256 === ownHash(json);
  } catch {
    return 'bad-manifest';
  }
  const known = new Set(manifest.files.map((file) => file.name));
  return {
    manifest,
    changed: [
      ...(isAsWritten ? [] : [MANIFEST]),
      ...manifest.files
        .filter(({ name, sha256: wanted }) => files[name] && sha256(files[name]) !== wanted)
        .map((file) => file.name),
    ],
    missing: manifest.files.filter(({ name }) => !files[name]).map((file) => file.name),
    added: Object.keys(files).filter((name) => name !== MANIFEST && !name.endsWith('/') && !known.has(name)),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
