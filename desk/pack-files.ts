// Packs as files: a briefing or a frozen issue rendered with a template. The libraries that render are loaded with this file.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { lackingIn } from '../briefing/lacking.ts';
import { type Pack, verificationOf } from '../briefing/pack.ts';
import { archivalLevel, TemplateError } from '../briefing/pdf.ts';
import { MEDIA_TYPES, type PackAssets, renderLetter, renderPack, renderPreview } from '../briefing/render.ts';
import { type Words, wording } from '../briefing/wording.ts';
import type { Original } from '../briefing/zip.ts';
import type { Section } from '../contract/briefing.ts';
import type { CallParsed } from '../contract/calls.ts';
import { DeskError } from '../contract/failure.ts';
import type {
  ExportStage,
  Letter,
  PackFile,
  PackFormat,
  PackLanguage,
  PackPreview,
  TemplateFault,
} from '../contract/pack.ts';
import { getBriefing } from '../db/briefings.ts';
import { getIssue } from '../db/issues.ts';
import { notFound } from '../db/not-found.ts';
import { sourceByHash } from '../db/stored-evidence.ts';
import { templateByKey } from '../db/templates.ts';
import { houseGiven, houseOf, thawedHouse } from './house.ts';
import { baseOf, type Frozen, frozenOf, packOf, type RememberedClippings } from './packs.ts';

/** The fonts a PDF is set in. */
const FONTS = ['source-serif-4', 'inter', 'noto-emoji'];

/** Told what a pack is at. */
type Tell = (stage: ExportStage, done?: number, total?: number | null) => void;

/** Carries out `briefing.render`. Throws `not-found` and `template-fault`. */
export function renderBriefing(
  db: Database,
  resourcesDir: string,
  input: CallParsed<'briefing.render'>,
  tell: Tell,
): Promise<PackFile> {
  const briefing = getBriefing(db, input.id);
  const language = input.language ?? briefing.language;
  const { key, typst, parts } = templateByKey(db, briefing.template);
  const template = { key, typst, parts, base: baseOf(resourcesDir) };
  const house = { ...houseOf(db), ...houseGiven(input) };
  const pack = packOf(db, briefing, language, tell);
  return render(db, resourcesDir, { pack, template }, house, input.format, briefing.title, tell);
}

/** Carries out `issue.render`: what was frozen, never what the library says now. Throws `not-found` and `issue-damaged`. */
export function renderIssue(
  db: Database,
  resourcesDir: string,
  { id, format }: CallParsed<'issue.render'>,
  tell: Tell,
): Promise<PackFile> {
  const { number, title } = getIssue(db, id);
  tell('gathering');
  const { pack, ...frozen } = frozenOf(db, id);
  // One of a former release does not say its number.
  const issue = { ...frozen, pack: { ...pack, issue: { number } } };
  return render(db, resourcesDir, issue, thawedHouse(frozen.house), format, title, tell);
}

/** Carries out `briefing.preview`, over what earlier ones have read. Throws `not-found` and `template-fault`. */
export async function previewBriefing(
  db: Database,
  resourcesDir: string,
  { id, known }: CallParsed<'briefing.preview'>,
  remembered: RememberedClippings,
): Promise<PackPreview> {
  const briefing = getBriefing(db, id);
  const pack = packOf(db, briefing, briefing.language, undefined, remembered);
  const { typst, parts } = templateByKey(db, briefing.template);
  const assets = assetsFor(resourcesDir, briefing.language, { typst, parts, base: baseOf(resourcesDir) });
  try {
    const { pages, only, leftOut } = renderPreview(pack, { ...assets, ...houseOf(db) });
    const places = new Map(pages.map(({ key }, place) => [key, place]));
    for (const key of known) places.delete(key);
    return { pages, fresh: [...places.keys()], pdf: places.size > 0 ? only([...places.values()]) : null, leftOut };
  } catch (error) {
    throw templateFault(error);
  }
}

/** Carries out `briefing.letter`: everything read again, as an export does. Throws `not-found`. */
export function briefingLetter(
  db: Database,
  resourcesDir: string,
  { id, sectionId, entryId }: CallParsed<'briefing.letter'>,
): Letter {
  const { sections, ...rest } = getBriefing(db, id);
  const briefing = { ...rest, sections: partOf(sections, sectionId, entryId) };
  const { typst, parts } = templateByKey(db, briefing.template);
  const assets = assetsFor(resourcesDir, briefing.language, { typst, parts, base: baseOf(resourcesDir) });
  const pack = packOf(db, briefing, briefing.language);
  const scope = entryId !== undefined ? 'entry' : sectionId !== undefined ? 'section' : 'pack';
  return { ...renderLetter(pack, scope, assets), verification: verificationOf(pack) };
}

/** The section or the entry asked for, or all of them. Throws `not-found`. */
function partOf(sections: readonly Section[], sectionId?: number, entryId?: number): Section[] {
  if (entryId !== undefined) {
    const entry = sections.flatMap(({ entries }) => entries).find((one) => one.id === entryId);
    if (!entry) throw notFound('entry', entryId);
    return [{ id: 0, title: '', commentary: '', entries: [{ ...entry, included: true }] }];
  }
  if (sectionId === undefined) return [...sections];
  const section = sections.find((one) => one.id === sectionId);
  if (!section) throw notFound('section', sectionId);
  return [section];
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
    await renderPack(packOf(db, briefing, briefing.language), 'pdf', { ...assets, ...houseOf(db) });
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
  house: Pick<PackAssets, 'logo' | 'wordStyles'>,
  format: PackFormat,
  title: string,
  tell: Tell,
): Promise<PackFile> {
  const assets = assetsFor(resourcesDir, pack.language, template);
  try {
    const originals = format === 'zip' ? { originals: originalsOf(db, pack) } : {};
    let said: { lacking: readonly string[]; leftOut: number } = { lacking: [], leftOut: 0 };
    const onSet = (pages: typeof said) => {
      said = pages;
    };
    const bytes = await renderPack(pack, format, { ...assets, ...house, ...originals, onSet }, tell);
    return {
      fileName: `${fileNameOf(title, issueWords(pack, assets.words))}.${format}`,
      mediaType: MEDIA_TYPES[format],
      bytes,
      verification: verificationOf(pack),
      archival: format === 'pdf' ? archivalLevel(bytes) : null,
      lacking: lackingIn(pack, said.lacking),
      leftOut: said.leftOut,
    };
  } catch (error) {
    throw templateFault(error);
  }
}

/** A template's fault as a failure; anything else as it is. */
function templateFault(error: unknown): unknown {
  if (!(error instanceof TemplateError)) return error;
  return new DeskError({
    code: 'template-fault',
    message: error.message,
    remedy: 'Mend the template at that line, or choose another one for this briefing.',
  });
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

/** "issue 3" in the pack's language; null for a briefing as it stands. */
function issueWords({ issue, language }: Pack, words: Words): string | null {
  return issue ? wording(language, words).word('issue', { n: String(issue.number) }) : null;
}

/** The title as a file name every system takes, and which issue it is. */
function fileNameOf(title: string, issue: string | null): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '');
  const short = [...name].slice(0, 80).join('').trim() || 'briefing';
  return issue ? `${short} – ${issue}` : short;
}
