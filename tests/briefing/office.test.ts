// LibreOffice on our Word documents (npm run check -- --long): it opens them, and their text is the PDF's.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderPack } from '../../briefing/render.ts';
import { type WordStyles, wordStylesIn } from '../../briefing/word-styles.ts';
import type { PackLanguage } from '../../contract/pack.ts';
import { temporaryFolder } from '../library.ts';
import { demoPack } from './demo.ts';
import { installed, printed } from './programs.ts';
import { assets } from './sample.ts';

const LANGUAGES: PackLanguage[] = ['kk', 'ru', 'en'];
const reason = !process.env.CLIPDESK_LONG
  ? ' (skipped: a long test, npm run check -- --long)'
  : !installed('soffice') || !installed('pdftotext')
    ? ' (skipped: no LibreOffice or poppler-utils)'
    : '';

/** Words and numbers of a text in the order of the alphabet: lines, pages and their heads fall where each program lays them. A hyphen may end a line and be gone. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[-\u00ad]\n?/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).sort();
}

/** Those of the first that the second has not, counted. */
function missing(words: readonly string[], from: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of from) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

describe.skipIf(reason !== '')(`LibreOffice${reason}`, () => {
  test.each(LANGUAGES)('converts a pack in %s, and every word of it is in both', async (language) => {
    const folder = temporaryFolder();
    const pack = demoPack(language);
    const at = (name: string) => join(folder, name);
    const docx = await renderPack(pack, 'docx', assets(language));
    writeFileSync(at('pack.docx'), docx);
    writeFileSync(
      at('styled.docx'),
      await renderPack(pack, 'docx', { ...assets(language), wordStyles: wordStylesIn(docx) as WordStyles }),
    );
    writeFileSync(at('typst.pdf'), await renderPack(pack, 'pdf', assets(language)));
    const profile = `-env:UserInstallation=file://${at('profile')}`;
    printed('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      at('pack.docx'),
      at('styled.docx'),
    ]);
    // Heads and feet of pages repeat and are laid otherwise: what stands between them counts.
    const textOf = (name: string, furniture: number) =>
      printed('pdftotext', [
        '-y',
        String(furniture),
        '-H',
        String(842 - 2 * furniture),
        '-x',
        '0',
        '-W',
        '595',
        at(name),
        '-',
      ]);
    const ours = wordsOf(textOf('typst.pdf', 62));
    for (const converted of ['pack.pdf', 'styled.pdf']) {
      const theirs = wordsOf(textOf(converted, 62));
      expect(ours.length).toBeGreaterThan(600);
      // Pages of the contents and the scale of a chart are numbers that each sets by itself.
      const words = (list: string[]) => list.filter((word) => !/^\p{N}+$/u.test(word));
      expect(words(missing(theirs, ours))).toEqual([]);
      expect(words(missing(ours, theirs))).toEqual([]);
    }
  });
});
