// Packs as files: a briefing or a frozen issue rendered with a template. The libraries that render are loaded with this file.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { type Pack, verificationOf } from '../briefing/pack.ts';
import { TemplateError } from '../briefing/pdf.ts';
import { MEDIA_TYPES, type PackAssets, renderPack } from '../briefing/render.ts';
import type { VerificationFault } from '../briefing/verify.ts';
import type { Words } from '../briefing/wording.ts';
import type { Original } from '../briefing/zip.ts';
import type { CallParsed } from '../contract/calls.ts';
import { DeskError } from '../contract/failure.ts';
import type { PackFile, PackFormat, PackLanguage, TemplateFault } from '../contract/model.ts';
import { getBriefing } from '../db/briefings.ts';
import { getIssue } from '../db/issues.ts';
import { sourceByHash } from '../db/stored-evidence.ts';
import { templateByKey } from '../db/templates.ts';
import { baseOf, type Frozen, frozenOf, packOf } from './packs.ts';

/** The fonts a PDF is set in. */
const FONTS = ['source-serif-4', 'inter', 'noto-emoji'];

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

/** Carries out `issue.render`: what was frozen, never what the library says now. Throws `not-found` and `issue-damaged`. */
export function renderIssue(
  db: Database,
  resourcesDir: string,
  { id, format }: CallParsed<'issue.render'>,
): Promise<PackFile> {
  const { number, title } = getIssue(db, id);
  return render(db, resourcesDir, frozenOf(db, id), format, `${title} ${number}`);
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

/** The title as a file name every system takes. */
function fileNameOf(title: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '');
  return [...name].slice(0, 80).join('').trim() || 'briefing';
}
