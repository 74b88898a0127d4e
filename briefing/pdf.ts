// A manuscript as PDF: Typst sets it with a template that receives the words as data, never as markup.

import { join, resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { TemplateFault } from '../contract/pack.ts';
import { withHyphens } from './hyphenation.ts';
import type { Logo } from './logo.ts';
import type { Manuscript } from './manuscript.ts';
import { withoutSoftHyphens } from './pdf-text.ts';

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

/** Typst remembers what it has laid out, in all threads together: what so many packs in a row did not use is let go of. */
const KEPT = 3;

/** An archivable PDF whose structure and text can be read by machines, then one that only promises its text, then any. */
const STANDARDS = ['a-2a', 'a-2u'] as const;

/** A PDF, the letters of its texts that no font has, and how many entries its template left out. */
export interface SetPdf {
  bytes: Uint8Array;
  lacking: string[];
  leftOut: number;
}

/**
 * The pack as a tagged PDF with title, language and bookmarks, as PDF/A-2 when its texts allow it. `fontDirs` are
 * searched with their subfolders, the machine's own fonts after them. Throws TemplateError when the template does not compile.
 */
export function renderPdf(
  pack: Manuscript,
  template: TypstTemplate,
  fontDirs: readonly string[],
  logo: Logo | null = null,
): SetPdf {
  const compiler = compilerWith(fontDirs);
  const document = compiled(compiler, pack, template, logo);
  const { bytes, lacking } = exported(compiler, document, Date.parse(`${pack.createdOn}T00:00:00Z`) / 1000);
  const leftOut = leftOutOf(compiler, document);
  compiler.evictCache(KEPT);
  return { bytes: withoutSoftHyphens(bytes), lacking, leftOut };
}

/**
 * The same pages without tags, for the screen: what has not changed since the last few times is not laid out again. Throws
 * TemplateError when the template does not compile.
 */
export function renderPages(
  pack: Manuscript,
  template: TypstTemplate,
  fontDirs: readonly string[],
  logo: Logo | null = null,
): Pick<SetPdf, 'bytes' | 'leftOut'> {
  const compiler = compilerWith(fontDirs);
  const document = compiled(compiler, pack, template, logo);
  const bytes = compiler.pdf(document, { pdfTags: false });
  const leftOut = leftOutOf(compiler, document);
  compiler.evictCache(KEPT);
  return { bytes, leftOut };
}

/** What a template says of itself as `#metadata(n) <left-out>`; 0 where it says nothing. */
function leftOutOf(compiler: NodeCompiler, document: NodeTypstDocument): number {
  const said: unknown = compiler.query(document, { selector: '<left-out>', field: 'value' });
  const count: unknown = Array.isArray(said) ? said[0] : 0;
  return typeof count === 'number' && count > 0 ? Math.floor(count) : 0;
}

/** Lets go of all that has been laid out. */
export function forgetLaidOut(): void {
  for (const compiler of compilers.values()) compiler.evictCache(0);
}

function compiled(
  compiler: NodeCompiler,
  pack: Manuscript,
  template: TypstTemplate,
  logo: Logo | null,
): NodeTypstDocument {
  compiler.addSource(join(NOWHERE, 'base.typ'), template.base);
  compiler.addSource(TEMPLATE, template.typst);
  if (pack.logo && logo) compiler.mapShadow(join(NOWHERE, pack.logo.file), Buffer.from(logo.bytes));
  const result = compiler.compile({
    mainFilePath: TEMPLATE,
    inputs: { pack: JSON.stringify(withHyphens(pack), breakable) },
    resetRead: true,
  });
  const document = result.result;
  if (!document) {
    const error = result.takeError();
    throw new TemplateError(error ? (compiler.fetchDiagnostics(error) as Diagnostic[]).flatMap(faultOf) : []);
  }
  return document;
}

/** A text with a letter that no font has, or one from a private area, cannot be kept for good: it leaves as an ordinary PDF. */
function exported(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  creationTimestamp: number,
): Pick<SetPdf, 'bytes' | 'lacking'> {
  let lacking: string[] = [];
  for (const pdfStandard of STANDARDS) {
    try {
      return { bytes: compiler.pdf(document, { creationTimestamp, pdfStandard }), lacking };
    } catch (error) {
      // The next one asks for less.
      lacking = lettersIn(String(error));
    }
  }
  return { bytes: compiler.pdf(document, { creationTimestamp }), lacking };
}

/** The letters an objection of Typst's names as having no font, each once; it writes marks that stand on others as `\u{e49}`. */
function lettersIn(objection: string): string[] {
  const found = new Set<string>();
  for (const [, said = ''] of objection.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)) {
    const text = said.replace(/\\+u\{([0-9a-f]{1,6})\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
    const letters = [...text];
    // Of several that are set as one, those of our own alphabets are not what lacks.
    const foreign = letters.filter((letter) => !/[\p{Script=Latin}\p{Script=Cyrillic}\s]/u.test(letter));
    for (const letter of foreign.length > 0 ? foreign : letters) found.add(letter);
  }
  return [...found];
}

/** Which PDF/A a PDF says it is: "2a", "2u", or null for an ordinary one. */
export function archivalLevel(pdf: Uint8Array): string | null {
  const said = new TextDecoder('latin1').decode(pdf);
  const part = /<pdfaid:part>(\d)</.exec(said)?.[1];
  const level = /<pdfaid:conformance>(\w)</.exec(said)?.[1];
  return part && level ? part + level.toLowerCase() : null;
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
  return value.replace(/[^\s\u00ad\u200b-]{40,}/gu, (word) => word.replace(/.{20}(?=.)/gu, '$&\u200b'));
}

function compilerWith(fontDirs: readonly string[]): NodeCompiler {
  const key = fontDirs.join('\n');
  const known = compilers.get(key);
  if (known) return known;
  const made = NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontPaths: [...fontDirs] }] });
  compilers.set(key, made);
  return made;
}
