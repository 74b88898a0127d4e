// A manuscript as PDF: Typst sets it with a template that receives the words as data, never as markup.

import { join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Manuscript } from './manuscript.ts';

/** Compilers by their font folders: reading the fonts takes longer than setting a pack. */
const compilers = new Map<string, NodeCompiler>();

/** A template as Typst reads it. */
export interface TypstTemplate {
  /** The template's own file. */
  typst: string;
  /** What every template may import as `base.typ`. */
  base: string;
}

/** A folder that is not there: a template can read what it is given, and nothing of the machine's. */
const NOWHERE = resolve('/clipdesk-templates');

/**
 * The pack as a tagged PDF with title, language and bookmarks. `fontDirs` are searched with their subfolders. Throws
 * Error naming what Typst said when the template does not compile.
 */
export function renderPdf(pack: Manuscript, template: TypstTemplate, fontDirs: readonly string[]): Uint8Array {
  const compiler = compilerWith(fontDirs);
  compiler.addSource(join(NOWHERE, 'base.typ'), template.base);
  const result = compiler.compile({
    mainFileContent: template.typst,
    inputs: { pack: JSON.stringify(pack, breakable) },
    resetRead: true,
  });
  const document = result.result;
  if (!document) {
    const said = result.takeError()?.shortDiagnostics.map((each: { message?: string }) => each.message ?? '') ?? [];
    throw new Error(`The template does not compile: ${said.join('; ') || 'no reason given'}`);
  }
  const bytes = compiler.pdf(document, { creationTimestamp: Date.parse(`${pack.createdOn}T00:00:00Z`) / 1000 });
  // Typst remembers what it has laid out; a few packs' worth is enough.
  compiler.evictCache(3);
  return new Uint8Array(bytes);
}

/** Words too long for a line may break: Typst breaks only where Unicode lets it, and would run off the page. */
function breakable(key: string, value: unknown): unknown {
  if (typeof value !== 'string' || key === 'href' || key === 'sha256') return value;
  return value.replace(/[^\s\u200b-]{40,}/gu, (word) => word.replace(/.{20}(?=.)/gu, '$&\u200b'));
}

function compilerWith(fontDirs: readonly string[]): NodeCompiler {
  const key = fontDirs.join('\n');
  const known = compilers.get(key);
  if (known) return known;
  const made = NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontPaths: [...fontDirs] }] });
  compilers.set(key, made);
  return made;
}
