// The role for long work: checking, backing up, rendering packs, on a reading connection of its own.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { buildPack, verificationOf } from '../briefing/pack.ts';
import { MEDIA_TYPES, type PackAssets, renderPack } from '../briefing/render.ts';
import type { StoredEvidence, VerificationFault } from '../briefing/verify.ts';
import type { CallAnswer, CallNameOf, CallParsed } from '../contract/calls.ts';
import { DeskError } from '../contract/failure.ts';
import type { Clipping } from '../contract/model.ts';
import { getBriefing } from '../db/briefings.ts';
import { getClipping } from '../db/clippings.ts';
import { sourceOf } from '../db/imports.ts';
import { checkLibrary, locatorOf, textHash } from '../db/library.ts';
import { openReader } from '../db/open.ts';
import { redecode } from '../ingest/decode.ts';
import type { Role, ThreadData } from './thread.ts';

type LongName = CallNameOf<'long'>;
type Longs = { [Name in LongName]: (input: CallParsed<Name>) => Promise<CallAnswer<Name>> };

/** Opens a reading connection for work that takes its time. */
export function longRole(data: ThreadData): Role {
  const db = openReader(data.libraryPath);
  const longs: Longs = {
    'library.check': async () => {
      // A connection of its own: FTS5's integrity check trusts what a connection remembers of the index from before
      // another one wrote, and then reports a corruption that is not there.
      const fresh = openReader(data.libraryPath);
      try {
        // In one transaction: an index that is written to meanwhile would be read again for every clipping.
        return fresh.transaction(() => checkLibrary(fresh, redecode))();
      } finally {
        fresh.close();
      }
    },
    'library.backup': ({ path }) => backup(db, data.libraryPath, path),
    'briefing.render': (input) => renderBriefing(db, data.resourcesDir, input),
  };
  return {
    answer(name, input) {
      const long = longs[name as LongName] as (input: unknown) => Promise<unknown>;
      return long(input);
    },
    close: () => db.close(),
  };
}

/** Writes beside, then renames: a half-written backup is never left under the name. */
async function backup(db: Database, libraryPath: string, wanted: string | undefined): Promise<{ path: string }> {
  const stamp = new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-');
  const path = wanted ?? libraryPath.replace(/(\.clipdesk)?$/, `-${stamp}.clipdesk`);
  if (existsSync(path)) {
    throw new DeskError({
      code: 'file-exists',
      message: `There is already a file at ${path}.`,
      remedy: 'Choose another name.',
    });
  }
  const part = `${path}.part`;
  try {
    await db.backup(part);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw new DeskError({
      code: 'cannot-write',
      message: `The backup could not be written: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Choose a folder you may write to, with enough space.',
    });
  }
  return { path };
}

async function renderBriefing(
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
    template: readFileSync(join(resourcesDir, 'typst', 'house.typ'), 'utf8'),
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
