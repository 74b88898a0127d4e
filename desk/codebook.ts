// The codebook as a file. The libraries that render are loaded with this file.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { type Codebook, codebookCsv, codebookHtml } from '../briefing/codebook.ts';
import { codebookDocx } from '../briefing/codebook-docx.ts';
import { MEDIA_TYPES } from '../briefing/render.ts';
import { type Words, wording } from '../briefing/wording.ts';
import type { CallAnswer, CallParsed } from '../contract/calls.ts';
import { tagCodes, themeCodes } from '../db/codebook.ts';

/** Carries out `codebook.render`. */
export async function renderCodebook(
  db: Database,
  resourcesDir: string,
  { format, language }: CallParsed<'codebook.render'>,
): Promise<CallAnswer<'codebook.render'>> {
  const createdOn = new Date().toISOString().slice(0, 10);
  const words = JSON.parse(readFileSync(join(resourcesDir, 'locales', `pack.${language}.json`), 'utf8')) as Words;
  const say = wording(language, words);
  const codebook: Codebook = db.transaction(() => ({
    ...{ createdOn, language },
    tags: tagCodes(db, language),
    themes: themeCodes(db, language),
  }))();
  return {
    fileName: `clipdesk-codebook-${createdOn}.${format}`,
    mediaType: MEDIA_TYPES[format],
    bytes: await bytesOf(codebook, format, say),
  };
}

async function bytesOf(codebook: Codebook, format: 'docx' | 'html' | 'csv', say: ReturnType<typeof wording>) {
  if (format === 'docx') return codebookDocx(codebook, say);
  if (format === 'csv') return codebookCsv(codebook, say);
  return new TextEncoder().encode(codebookHtml(codebook, say));
}
