// Packs from and against a library: a briefing rendered with everything it quotes verified, and a ZIP pack checked again later.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { comparePacks } from '../briefing/compare.ts';
import { openPack, type PackManifest } from '../briefing/manifest.ts';
import { buildPack, type Pack, verificationOf } from '../briefing/pack.ts';
import { TemplateError } from '../briefing/pdf.ts';
import { MEDIA_TYPES, type PackAssets, renderPack } from '../briefing/render.ts';
import type { StoredEvidence, VerificationFault } from '../briefing/verify.ts';
import type { Words } from '../briefing/wording.ts';
import type { Original } from '../briefing/zip.ts';
import type { CallParsed } from '../contract/calls.ts';
import { DeskError } from '../contract/failure.ts';
import type {
  Briefing,
  Clipping,
  IssueComparison,
  PackCheck,
  PackFile,
  PackFormat,
  PackLanguage,
  PackPart,
  TemplateFault,
} from '../contract/model.ts';
import { getBriefing } from '../db/briefings.ts';
import { getClipping } from '../db/clippings.ts';
import { sourceOf } from '../db/imports.ts';
import { getIssue, issueContent } from '../db/issues.ts';
import { locatorOf, textHash } from '../db/library.ts';
import { evidenceByHash, sourceByHash } from '../db/stored-evidence.ts';
import { templateByKey } from '../db/templates.ts';
import { redecode } from '../ingest/decode.ts';

/** The fonts a PDF is set in. */
const FONTS = ['source-serif-4', 'inter', 'noto-emoji'];

/** What an issue freezes: everything a pack is rendered from, but for the originals, which the library keeps. */
interface Frozen {
  pack: Pack;
  template: { key: string; typst: string; base: string; parts: PackPart[] };
}

/** A briefing's pack as it is now, each quotation verified against what is stored. Throws `not-found`. */
export function packOf(db: Database, briefing: Briefing, language: PackLanguage): Pack {
  const clippings = new Map<number, Clipping>();
  const stored = new Map<number, StoredEvidence>();
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
  }
  const { classification, excerptLength } = briefing;
  return buildPack(briefing, clippings, stored, { createdOn: localDay(), language, classification, excerptLength });
}

/** Carries out `briefing.render`. Throws `not-found` and `template-fault`. */
export function renderBriefing(
  db: Database,
  resourcesDir: string,
  input: CallParsed<'briefing.render'>,
): Promise<PackFile> {
  const briefing = getBriefing(db, input.id);
  const language = input.language ?? briefing.language;
  const { key, typst, parts } = templateByKey(db, briefing.template);
  const template = { key, typst, parts, base: baseOf(resourcesDir) };
  return render(db, resourcesDir, { pack: packOf(db, briefing, language), template }, input.format, briefing.title);
}

/** What `issue.create` keeps of a briefing, as JSON. Throws `not-found`. */
export function freeze(db: Database, resourcesDir: string, briefing: Briefing): { content: string; pack: Pack } {
  const { key, typst, parts } = templateByKey(db, briefing.template);
  const pack = packOf(db, briefing, briefing.language);
  const frozen: Frozen = { pack, template: { key, typst, parts, base: baseOf(resourcesDir) } };
  return { content: JSON.stringify(frozen), pack };
}

/** Carries out `issue.render`: what was frozen, never what the library says now. Throws `not-found` and `issue-damaged`. */
export function renderIssue(
  db: Database,
  resourcesDir: string,
  { id, format }: CallParsed<'issue.render'>,
): Promise<PackFile> {
  const { number, title } = getIssue(db, id);
  return render(db, resourcesDir, frozenOf(db, id), format, `${title} ${number}`);
}

/** Carries out `issue.compare`. Throws `not-found` and `issue-damaged`. */
export function compareIssues(db: Database, { id, earlierId }: CallParsed<'issue.compare'>): IssueComparison {
  return comparePacks(frozenOf(db, earlierId).pack, frozenOf(db, id).pack);
}

function frozenOf(db: Database, id: number): Frozen {
  const { content, intact } = issueContent(db, id);
  if (!intact) {
    throw new DeskError({
      code: 'issue-damaged',
      message: 'What was frozen in this issue no longer matches its checksum.',
      remedy: 'Recover the library from a backup, or use the files that were sent.',
    });
  }
  return JSON.parse(content) as Frozen;
}

/** Carries out `template.check`: the faults of a template that is being written. */
export async function checkTemplate(
  db: Database,
  resourcesDir: string,
  { briefingId, typst, parts }: CallParsed<'template.check'>,
): Promise<TemplateFault[]> {
  const briefing = getBriefing(db, briefingId);
  const assets = assetsFor(resourcesDir, briefing.language, { typst, parts, base: baseOf(resourcesDir) });
  try {
    await renderPack(packOf(db, briefing, briefing.language), 'pdf', assets);
    return [];
  } catch (error) {
    if (error instanceof TemplateError) return error.faults;
    throw error;
  }
}

async function render(
  db: Database,
  resourcesDir: string,
  { pack, template }: Frozen,
  format: PackFormat,
  title: string,
): Promise<PackFile> {
  const assets = assetsFor(resourcesDir, pack.language, template);
  try {
    const bytes = await renderPack(pack, format, {
      ...assets,
      ...(format === 'zip' ? { originals: originalsOf(db, pack) } : {}),
    });
    const reason = (fault: VerificationFault) => assets.words[`verification.reason.${fault}`] ?? fault;
    return {
      fileName: `${fileNameOf(title)}.${format}`,
      mediaType: MEDIA_TYPES[format],
      bytes,
      verification: verificationOf(pack, reason),
    };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new DeskError({
      code: 'template-fault',
      message: error.message,
      remedy: 'Mend the template at that line, or choose another one for this briefing.',
    });
  }
}

function assetsFor(resourcesDir: string, language: PackLanguage, template: PackAssets['template']): PackAssets {
  return {
    template,
    fontDirs: FONTS.map((name) =>
      dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/package.json`))),
    ),
    words: JSON.parse(readFileSync(join(resourcesDir, 'locales', `pack.${language}.json`), 'utf8')) as Words,
  };
}

/** The sources of a pack's clippings that the library still has, each once. */
function originalsOf(db: Database, pack: Pack): Original[] {
  const found = new Map<string, Original>();
  for (const { sha256 } of pack.sections.flatMap((section) => section.entries)) {
    const source = sha256 && !found.has(sha256) ? sourceByHash(db, sha256) : null;
    if (source) found.set(sha256, source);
  }
  return [...found.values()];
}

function baseOf(resourcesDir: string): string {
  return readFileSync(join(resourcesDir, 'typst', 'base.typ'), 'utf8');
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
