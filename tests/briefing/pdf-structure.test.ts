// The PDF as a machine reads it: outline, tags, title, language, links, fonts, PDF/A; and what becomes of a text that cannot be archived.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { archivalLevel } from '../../briefing/pdf.ts';
import { renderPack } from '../../briefing/render.ts';
import { type PackLanguage, SHIPPED_TEMPLATES } from '../../contract/pack.ts';
import { temporaryFolder } from '../library.ts';
import { demoPack } from './demo.ts';
import { installed, printed } from './programs.ts';
import { assets, packWith } from './sample.ts';

const LANGUAGES: PackLanguage[] = ['kk', 'ru', 'en'];

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

function nodesOf(node: Node | null): Node[] {
  return node ? [node, ...(node.children ?? []).flatMap(nodesOf)] : [];
}

async function structureOf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes.slice());
  const nodes: Node[] = [];
  const links: unknown[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    nodes.push(...nodesOf((await page.getStructTree()) as Node | null));
    for (const { subtype, url, dest } of (await page.getAnnotations()) as Record<string, unknown>[]) {
      if (subtype === 'Link') links.push(url ?? dest);
    }
  }
  return { pdf, nodes, links, info: (await pdf.getMetadata()).info as Record<string, unknown> };
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

describe.each(SHIPPED_TEMPLATES)('%s', (template) => {
  test.each(template === 'house' ? LANGUAGES : LANGUAGES.slice(0, 1))(
    'in %s: the outline is the headings, tags name what is what, nothing is missing',
    async (language) => {
      const pack = demoPack(language);
      const bytes = await renderPack(pack, 'pdf', assets(language, template));
      const { pdf, nodes, links, info } = await structureOf(bytes);
      expect(info).toMatchObject({ Title: pack.title, Language: language });
      expect((await pdf.getMarkInfo())?.Marked).toBe(true);
      const outline = (await pdf.getOutline()) as Bookmark[];
      for (const { title, entries } of pack.sections) {
        const part = outline.find((item) => item.title === title);
        expect(part?.items.map((item) => item.title)).toEqual(entries.map((entry) => entry.headline));
      }
      const roles = new Set(nodes.map((node) => node.role));
      for (const role of [
        'H1',
        'H2',
        'P',
        'Link',
        ...(template === 'house' ? ['Table', 'TH', 'TD', 'Figure', 'L'] : []),
      ]) {
        expect(roles).toContain(role);
      }
      expect(nodes.filter((node) => node.role === 'Figure' && !node.alt)).toEqual([]);
      expect(links).toContain('https://example.org/news/2025/1/a-rather-long-path-of-an-article');
      expect(archivalLevel(bytes)).toBe('2a');
    },
  );
});

test('a text that may not be archived leaves as an ordinary or a lesser PDF, never not at all', async () => {
  const bytes = await renderPack(packWith({ text: 'A private sign: \ue000.' }), 'pdf', assets('en'));
  expect(archivalLevel(bytes)).not.toBe('2a');
  expect((await structureOf(bytes)).info).toMatchObject({ Language: 'en' });
});

const poppler = installed('pdfinfo') && installed('pdffonts');

test.skipIf(!poppler)(
  `poppler finds tags and embedded fonts${poppler ? '' : ' (skipped: no poppler-utils)'}`,
  async () => {
    const file = join(temporaryFolder(), 'pack.pdf');
    writeFileSync(file, await renderPack(demoPack('kk'), 'pdf', assets('kk')));
    const said = printed('pdfinfo', [file]);
    expect(said).toMatch(/Title:\s+Апталық баспасөзге шолу/);
    expect(said).toMatch(/Tagged:\s+yes/);
    const tree = printed('pdfinfo', ['-struct-text', file]);
    expect(tree).toMatch(/H1.*Су және климат/s);
    const fonts = printed('pdffonts', [file]).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    // Columns from the right: object, generation, unicode, subset, embedded.
    for (const font of fonts) expect(font).toMatch(/yes\s+yes\s+yes\s+\d+\s+\d+\s*$/);
    const text = printed('pdftotext', [file, '-']);
    // A headline is never parted by a hyphen.
    expect(text.replace(/\s+/g, ' ')).toContain('Мұздықтар ғалымдардың болжамынан екі есе тез еріп жатыр');
  },
);
