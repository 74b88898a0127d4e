// `npm run demo`: the whole job without a window, in a temporary library, said step by step.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACK_FORMATS, type PackLanguage } from '../contract/pack.ts';
import { saveFile } from '../desk/save-file.ts';
import { printLine } from './print.ts';
import { type Session, withLibrary } from './session.ts';

/** One question in three languages: each should find what the others find. */
const QUERIES = ['климаттың өзгеруі', 'изменение климата', 'climate change', 'БҰҰ', 'ООН', 'UN'];
const THEME = 'climate';

/** Imports the samples, searches, accepts themes, highlights, and writes a pack in every format and language; answers where it lies. */
async function demo({ call }: Session, folder: string): Promise<void> {
  const { id } = await call('import.samples', {});
  const report = await call('import.wait', { id });
  printLine(`Imported ${report.imported} sample clippings (${report.duplicates} duplicates, ${report.failed} failed).`);
  for (const item of report.items) if (item.status === 'failed') printLine(`  failed: ${item.path}: ${item.message}`);

  printLine('\nSearched:');
  for (const query of QUERIES) {
    const { total, hits } = await call('search.find', { query, limit: 1 });
    printLine(`  ${query}: ${total} found${hits[0] ? `, first “${hits[0].clipping.headline}”` : ''}`);
  }

  printLine('\nThemes:');
  const themes = await call('theme.list', { language: 'en' });
  for (const theme of themes) {
    const { rows } = await call('clipping.list', {
      view: { kind: 'theme', id: theme.id, status: 'suggested' },
      limit: 1_000,
    });
    if (rows.length > 0)
      await call('theme.decide', { themeId: theme.id, clippingIds: rows.map((row) => row.id), decision: 'accepted' });
    printLine(`  ${theme.name}: ${rows.length} suggested, all accepted`);
  }

  const climate = themes.find((theme) => theme.key === THEME);
  if (!climate) throw new Error(`The theme ${THEME} does not ship.`);
  const { rows } = await call('clipping.list', { view: { kind: 'theme', id: climate.id, status: 'accepted' } });
  for (const row of rows.slice(0, 3)) {
    const { text, themes: found } = await call('clipping.get', { id: row.id });
    const phrase = found.find((one) => one.themeId === climate.id)?.phrases.at(-1);
    if (!phrase) continue;
    const range = sentenceAround(text, phrase.start);
    await call('annotation.create', { clippingId: row.id, range, colour: 'quotation', comment: 'To be quoted.' });
  }
  printLine(`\nHighlighted a passage in ${Math.min(3, rows.length)} clippings on ${climate.name}.`);

  printLine('\nPacks:');
  for (const language of ['kk', 'ru', 'en'] as PackLanguage[]) {
    const name =
      (await call('theme.list', { language })).find((theme) => theme.id === climate.id)?.name ?? climate.name;
    const briefing = await call('briefing.create', { title: name, language, themeIds: [climate.id] });
    for (const format of PACK_FORMATS) {
      const { bytes, verification } = await call('briefing.render', { id: briefing.id, format });
      const path = join(folder, `climate-${language}.${format}`);
      await saveFile(path, bytes);
      printLine(
        `  ${path}  ${bytes.length} bytes, ${verification.verified} quotations verified, ${verification.failed.length} not`,
      );
    }
  }
  const check = await call('library.check', {});
  printLine(`\nThe library was checked: ${check.ok ? 'all is well' : check.problems.join('; ')}.`);
  printLine(`Library and packs lie in ${folder}`);
  if (!check.ok || report.failed > 0) process.exitCode = 1;
}

/** The sentence round a place, as far as full stops tell. */
function sentenceAround(text: string, at: number): { start: number; end: number } {
  const before = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at));
  const after = /[.!?\n]/.exec(text.slice(at));
  const start = before < 0 ? 0 : before + (text[before] === '.' ? 2 : 1);
  return { start, end: after ? at + after.index : text.length };
}

const folder = mkdtempSync(join(tmpdir(), 'clipdesk-demo-'));
await withLibrary({ library: join(folder, 'demo.clipdesk'), makes: true }, (session) => demo(session, folder));
