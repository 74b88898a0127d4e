// Packs from and against a library: a briefing rendered with everything it quotes verified, and a ZIP pack checked again later.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { openPack, type PackManifest } from '../briefing/manifest.ts';
import { buildPack, verificationOf } from '../briefing/pack.ts';
import { MEDIA_TYPES, type PackAssets, renderPack } from '../briefing/render.ts';
import type { StoredEvidence, VerificationFault } from '../briefing/verify.ts';
import type { CallAnswer, CallParsed } from '../contract/calls.ts';
import { DeskError } from '../contract/failure.ts';
import type { Clipping, PackCheck, PackPart, SHIPPED_TEMPLATES } from '../contract/model.ts';
import { getBriefing } from '../db/briefings.ts';
import { getClipping } from '../db/clippings.ts';
import { sourceOf } from '../db/imports.ts';
import { locatorOf, textHash } from '../db/library.ts';
import { evidenceByHash } from '../db/stored-evidence.ts';
import { redecode } from '../ingest/decode.ts';

/** The fonts a PDF is set in. */
const FONTS = ['source-serif-4', 'inter', 'noto-emoji'];

/** Carries out `briefing.render`. Throws DeskError `not-found`, and Error when the template does not compile. */
export async function renderBriefing(
  db: Database,
  resourcesDir: string,
  input: CallParsed<'briefing.render'>,
): Promise<CallAnswer<'briefing.render'>> {
  const briefing = getBriefing(db, input.id);
  const language = input.language ?? briefing.language;
  const clippings = new Map<number, Clipping>();
  const stored = new Map<number, StoredEvidence>();
  const originals: NonNullable<PackAssets['originals']> = [];
  for (const entry of briefing.sections.flatMap((section) => section.entries)) {
    const { id } = entry.clipping;
    if (!entry.included || clippings.has(id)) continue;
    const clipping = getClipping(db, id, language);
    const source = sourceOf(db, id);
    clippings.set(id, clipping);
    stored.set(id, {
      source: { recorded: source.sha256, actual: hash(source.bytes) },
      text: { recorded: textHash(db, id), actual: hash(clipping.text) },
      decoded: redecode(source.bytes, clipping.sourceFile.encoding, locatorOf(db, id)),
    });
    if (!originals.some((one) => one.sha256 === source.sha256)) originals.push(source);
  }
  const words = JSON.parse(readFileSync(join(resourcesDir, 'locales', `pack.${language}.json`), 'utf8')) as Record<
    string,
    string
  >;
  const pack = buildPack(briefing, clippings, stored, { createdOn: localDay(), language });
  const bytes = await renderPack(pack, input.format, {
    template: readTemplate(resourcesDir, 'house'),
    fontDirs: ['@expo-google-fonts/source-serif-4', '@expo-google-fonts/inter', '@expo-google-fonts/noto-emoji'].map(
      (name) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))),
    ),
    words,
    ...(input.format === 'zip' ? { originals } : {}),
  });
  return {
    fileName: `${fileNameOf(briefing.title)}.${input.format}`,
    mediaType: MEDIA_TYPES[input.format],
    bytes,
    verification: verificationOf(pack, (fault: VerificationFault) => words[`verification.reason.${fault}`] ?? fault),
  };
}

const FAULTS = {
  'not-a-zip': 'This is not a ZIP file that can be read.',
  'too-large': 'This unpacks to more than a pack may hold.',
  'no-manifest': 'This ZIP holds no manifest.json: it is not a pack of Clipdesk.',
  'bad-manifest': 'The manifest of this pack cannot be read.',
} as const;

/**
 * Checks a ZIP pack against its manifest and, with a library, every quotation against what is stored there: the source's bytes, the text as it was cited,
 * the passage at its place. Throws DeskError `not-a-pack`.
 */
export function verifyPack(db: Database | null, bytes: Uint8Array): PackCheck {
  const pack = openPack(bytes);
  if (typeof pack === 'string')
    throw new DeskError({ code: 'not-a-pack', message: FAULTS[pack], remedy: 'Give the ZIP that Clipdesk exported.' });
  const { manifest, changed, missing, added } = pack;
  const quotations = db ? quotationsIn(db, manifest) : null;
  return {
    ok: [...changed, ...missing, ...added].length === 0 && (quotations === null || quotations.failed.length === 0),
    title: manifest.title,
    createdOn: manifest.createdOn,
    files: { checked: manifest.files.length, changed, missing, added },
    quotations,
  };
}

function quotationsIn(db: Database, manifest: PackManifest): NonNullable<PackCheck['quotations']> {
  const found: NonNullable<PackCheck['quotations']> = { verified: 0, failed: [] };
  for (const { clippingId, headline, source, textSha256, quotations } of manifest.entries) {
    if (quotations.length === 0) continue;
    const stored = evidenceByHash(db, source.sha256, textSha256);
    for (const { quote, range, verified, reason } of quotations) {
      const [start, end] = range;
      const fault =
        stored === 'no-source' || stored === 'no-text'
          ? stored
          : stored.sourceHash !== source.sha256
            ? 'source-changed'
            : hash(stored.text) !== textSha256
              ? 'text-changed'
              : stored.text.slice(start, end) !== quote
                ? 'quote-differs'
                : verified
                  ? null
                  : (reason ?? 'unverified');
      if (fault === null) found.verified += 1;
      else found.failed.push({ clippingId, headline, quote, reason: fault });
    }
  }
  return found;
}

function readTemplate(resourcesDir: string, key: (typeof SHIPPED_TEMPLATES)[number]): PackAssets['template'] {
  const read = (name: string) => readFileSync(join(resourcesDir, 'typst', name), 'utf8');
  const parts = JSON.parse(read('templates.json')) as Record<typeof key, PackPart[]>;
  return { typst: read(`${key}.typ`), base: read('base.typ'), parts: parts[key] };
}

/** The title as a file name every system takes. */
function fileNameOf(title: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '');
  return [...name].slice(0, 80).join('').trim() || 'briefing';
}

/** Today where the analyst sits, `YYYY-MM-DD`. */
function localDay(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

function hash(value: Uint8Array | string): string {
  return createHash('sha256').update(value).digest('hex');
}
