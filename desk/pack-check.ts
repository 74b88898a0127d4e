// A ZIP pack checked again later: its files against its manifest, and what it shows and quotes against what a library stores.

import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { openPack, type PackManifest, shownHash } from '../briefing/manifest.ts';
import { DeskError } from '../contract/failure.ts';
import type { PackCheck } from '../contract/pack.ts';
import { clippingFrom, evidenceByHash } from '../db/stored-evidence.ts';

const FAULTS = {
  'not-a-zip': { code: 'not-a-pack', message: 'This is not a ZIP file that can be read.' },
  'too-large': { code: 'pack-too-large', message: 'This unpacks to more than a pack may hold.' },
  'no-manifest': { code: 'not-a-pack', message: 'This ZIP holds no manifest.json: it is not a pack of Clipdesk.' },
  'bad-manifest': { code: 'pack-damaged', message: 'The manifest of this pack cannot be read.' },
} as const;

/**
 * Checks a ZIP pack against its manifest and, with a library, every entry and quotation against what is stored there: the
 * source's bytes, the text as it was shown and cited, the passages at their places. Throws DeskError `not-a-pack`,
 * `pack-damaged` and `pack-too-large`.
 */
export function verifyPack(db: Database | null, bytes: Uint8Array): PackCheck {
  const pack = openPack(bytes);
  if (typeof pack === 'string')
    throw new DeskError({ ...FAULTS[pack], remedy: 'Give the ZIP that Clipdesk exported.' });
  const { manifest, changed, missing, added } = pack;
  const against = db ? againstLibrary(db, manifest) : { entries: null, quotations: null };
  const failed = [...(against.entries?.failed ?? []), ...(against.quotations?.failed ?? [])];
  return {
    ok: [...changed, ...missing, ...added].length === 0 && failed.length === 0,
    title: manifest.title,
    createdOn: manifest.createdOn,
    issue: manifest.issue ?? null,
    files: { checked: manifest.files.length, changed, missing, added },
    ...against,
  };
}

type Stored = ReturnType<typeof evidenceByHash>;
type Entry = PackManifest['entries'][number];
type Quotation = Entry['quotations'][number];

function againstLibrary(
  db: Database,
  manifest: PackManifest,
): { entries: NonNullable<PackCheck['entries']>; quotations: NonNullable<PackCheck['quotations']> } {
  const entries: NonNullable<PackCheck['entries']> = { verified: 0, failed: [] };
  const quotations: NonNullable<PackCheck['quotations']> = { verified: 0, failed: [] };
  for (const entry of manifest.entries) {
    const { clippingId, headline, source } = entry;
    const read = new Map<string | null, Stored>();
    const storedAs = (textSha256: string | null): Stored => {
      const stored = read.get(textSha256) ?? evidenceByHash(db, source.sha256, textSha256);
      read.set(textSha256, stored);
      return stored;
    };
    const named = () => ({ clippingId, openId: clippingFrom(db, source.sha256, clippingId), headline });
    // A clipping whose text was not there at the export shows none of it.
    if (source.sha256 !== '' && entry.textSha256 !== null) {
      const reason = entryFault(entry, storedAs(entry.textSha256));
      if (reason === null) entries.verified += 1;
      else entries.failed.push({ ...named(), reason });
    }
    for (const quotation of entry.quotations) {
      const reason = quotationFault(quotation, source.sha256, storedAs(quotation.textSha256));
      if (reason === null) quotations.verified += 1;
      else quotations.failed.push({ ...named(), quote: quotation.quote, reason });
    }
  }
  return { entries, quotations };
}

/** What keeps a source and a text from being those that a pack was made from; null when they are. */
function storedFault(stored: Stored, sourceSha256: string, textSha256: string | null): string | null {
  if (stored === 'no-source' || stored === 'no-text') return stored;
  if (stored.sourceHash !== sourceSha256) return 'source-changed';
  return hash(stored.text) === textSha256 ? null : 'text-changed';
}

function entryFault({ source, textSha256, shown, shownSha256 }: Entry, stored: Stored): string | null {
  const fault = storedFault(stored, source.sha256, textSha256);
  if (fault !== null || typeof stored === 'string') return fault;
  const { text } = stored;
  if (shown.some(([start, end]) => start > end || end > text.length)) return 'shown-differs';
  // Packs of former releases say only where it stands.
  if (shownSha256 === undefined) return null;
  return shownHash(shown.map(([start, end]) => text.slice(start, end))) === shownSha256 ? null : 'shown-differs';
}

function quotationFault(
  { quote, range: [start, end], textSha256, verified, reason }: Quotation,
  sourceSha256: string,
  stored: Stored,
): string | null {
  const fault = storedFault(stored, sourceSha256, textSha256);
  if (fault !== null || typeof stored === 'string') return fault;
  if (stored.text.slice(start, end) !== quote) return 'quote-differs';
  return verified ? null : (reason ?? 'unverified');
}

function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}
