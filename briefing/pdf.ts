// A manuscript as PDF: Typst sets it with a template that receives the words as data, never as markup.

import { join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { TemplateFault } from '../contract/model.ts';
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
const TEMPLATE = join(NOWHERE, 'template.typ');

/** A template that does not compile, with each fault at its line. */
export class TemplateError extends Error {
  readonly faults: TemplateFault[];

  constructor(faults: TemplateFault[]) {
    const said = faults.map(({ line, message }) => (line === null ? message : `line ${line}: ${message}`));
    super(`The template does not compile: ${said.join('; ') || 'no reason given'}`);
    this.name = 'TemplateError';
    this.faults = faults;
  }
}

/**
 * The pack as a tagged PDF with title, language and bookmarks. `fontDirs` are searched with their subfolders. Throws
 * TemplateError when the template does not compile.
 */
export function renderPdf(pack: Manuscript, template: TypstTemplate, fontDirs: readonly string[]): Uint8Array {
  const compiler = compilerWith(fontDirs);
  compiler.addSource(join(NOWHERE, 'base.typ'), template.base);
  compiler.addSource(TEMPLATE, template.typst);
  const result = compiler.compile({
    mainFilePath: TEMPLATE,
    inputs: { pack: JSON.stringify(pack, breakable) },
    resetRead: true,
  });
  const document = result.result;
  if (!document) {
    const error = result.takeError();
    throw new TemplateError(error ? (compiler.fetchDiagnostics(error) as Diagnostic[]).flatMap(faultOf) : []);
  }
  const bytes = compiler.pdf(document, { creationTimestamp: Date.parse(`${pack.createdOn}T00:00:00Z`) / 1000 });
  // Typst remembers what it has laid out; a few packs' worth is enough.
  compiler.evictCache(3);
  return new Uint8Array(bytes);
}

interface Diagnostic {
  message: string;
  path: string;
  range: { start: { line: number; character: number } } | null;
  /** 1: an error; others say where it was called from, or warn. */
  severity: number;
}

/** The template's own line; a fault inside what it imports is told at the line that called it. */
function faultOf({ message, path, range, severity }: Diagnostic, _at: number, all: Diagnostic[]): TemplateFault[] {
  if (severity !== 1) return [];
  const own = path === TEMPLATE ? range : (all.find((other) => other.path === TEMPLATE && other.range)?.range ?? null);
  return [{ line: own ? own.start.line + 1 : null, column: own ? own.start.character + 1 : null, message }];
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
