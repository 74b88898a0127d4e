// A web page's markup -> the lines a reader of the page would see; scripts are dropped unread and nothing is fetched.

import { parseHTML } from 'linkedom';
import { Refusal } from './piece.ts';

/** Characters of markup beyond which a page is refused, scripts and embedded pictures left out. */
const LONGEST_MARKUP = 8 * 1024 * 1024;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|option)$/;
const UNSEEN =
  /^(?:script|style|template|noscript|svg|math|head|iframe|object|select|textarea|button|audio|video|canvas|map)$/;
const PARAGRAPH =
  /^(?:p|h[1-6]|blockquote|article|section|main|header|footer|aside|nav|figure|figcaption|pre|ul|ol|dl|table|form|hr|address|details|fieldset)$/;
const LINE = /^(?:br|div|li|tr|dt|dd|caption|summary|center|option|legend)$/;

/** Markup without what is never read, and the page's own JSON-LD. */
export interface Markup {
  html: string;
  jsonLd: string[];
  /** How deep elements nest at most, by a count that closes nothing on its own. */
  depth: number;
}

/** Drops scripts, styles, comments and embedded data in one pass over the markup. Throws a Refusal on a page too long. */
export function withoutScripts(source: string): Markup {
  const jsonLd: string[] = [];
  const kept: string[] = [];
  const opening = /<(script|style|svg|noscript|template|iframe|object)\b[^>]*>|<!--/gi;
  const unclosed = new Set<string>();
  let from = 0;
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const name = match[1]?.toLowerCase() ?? '--';
    if (unclosed.has(name)) continue;
    const closing = name === '--' ? /-->/g : new RegExp(`</${name}\\s*>`, 'gi');
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(source);
    if (!end) {
      unclosed.add(name);
      if (name !== 'script' && name !== 'style') continue;
    }
    if (name === 'script' && /application\/ld\+json/i.test(match[0]) && jsonLd.length < 20)
      jsonLd.push(source.slice(opening.lastIndex, end?.index ?? source.length).slice(0, 500_000));
    kept.push(source.slice(from, match.index), ' ');
    from = end ? closing.lastIndex : source.length;
    opening.lastIndex = from;
    if (!end) break;
  }
  kept.push(source.slice(from));
  const html = kept.join('').replace(/(["'(])\s*data:[^"')\s]{64,}/gi, '$1data:');
  if (html.length > LONGEST_MARKUP)
    throw new Refusal(
      'too-large',
      `The page has ${Math.ceil(html.length / 1048576)} MiB of markup; at most 8 are read.`,
    );
  return { html, jsonLd, depth: depthOf(html) };
}

function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (VOID.test(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most;
}

/** The page as a document. */
export function documentOf(html: string): Document {
  const whole = /<(?:html|body)\b/i.test(html.slice(0, 20_000)) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** Lines of what stands in an element, as the page shows them: a blank line between paragraphs, cells of a row parted by tabs. */
export function linesOfElement(root: Node): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (blank: boolean) => {
    const text = line.replace(/[ \n\r\f\u200b]+/g, ' ').replace(/^[ \t]+|[ \t]+$/g, '');
    if (text !== '') lines.push(text);
    if (blank && lines.length > 0 && lines.at(-1) !== '') lines.push('');
    line = '';
  };
  let node: Node | null = root.firstChild;
  while (node) {
    const name = node.nodeType === 1 ? node.nodeName.toLowerCase() : '';
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (isPreformatted(node)) {
        const [first = '', ...rest] = text.split(/\r\n|[\n\r]/);
        line += first;
        for (const one of rest) {
          end(false);
          line = one;
        }
      } else line += text.replace(/\t/g, ' ');
    }
    const isSeen = name !== '' && !UNSEEN.test(name) && !isHidden(node as Element);
    if (isSeen) open(name);
    if (isSeen && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isSeen) close(name);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) close(node.nodeName.toLowerCase());
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  end(false);
  return lines;

  function open(name: string): void {
    if (PARAGRAPH.test(name)) end(true);
    else if (LINE.test(name)) end(false);
  }
  function close(name: string): void {
    if (PARAGRAPH.test(name)) end(true);
    else if (LINE.test(name) && name !== 'br') end(false);
    else if (/^t[dh]$/.test(name) && line.trim() !== '') line = `${line.trimEnd()}\t`;
  }
}

function isPreformatted(node: Node): boolean {
  const parent = node.parentNode;
  return parent !== null && /^(?:pre|listing|xmp)$/i.test(parent.nodeName);
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style');
  return element.hasAttribute('hidden') || (style !== null && /display\s*:\s*none/i.test(style));
}

/** A fragment of markup (a cell of a table, the body of a mail) as text. */
export function textOfMarkup(source: string): string {
  const { html, depth } = withoutScripts(source);
  if (depth > 2_000) return html.replace(/<[^>]{0,2000}>/g, ' ');
  const { body } = documentOf(html);
  return linesOfElement(body).join('\n').trim();
}
