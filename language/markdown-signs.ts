// The signs of Markdown in a text, as ranges of it, so that a line of it can be shown as plain words while every offset stays the text's. Pure, linear.

import type { Range } from '../contract/values.ts';

/** A sign, or the address of a link. */
export interface Sign extends Range {
  /** It parts words, as the bars of a table do: a blank stands in its place. */
  parts: boolean;
}

/** Whether a file of this name is written in Markdown. */
export function isMarkdownFile(name: string): boolean {
  return /\.(?:md|markdown)$/iu.test(name);
}

/** Ahead of a line's words: quotation, heading, a bullet that is no dash. */
const LINE_START = /^[ \t]{0,12}(?:(?:>[ \t]?)+[ \t]{0,12})?(?:#{1,6}(?=[ \t]|$)|[*+](?=[ \t]))?[ \t]*/u;
/** Rules, underlined headings, fences of code, where a link leads. */
const SIGNS_ALONE =
  /^[ \t]{0,12}(?:(?:[-*_=][ \t]?){3,}|(?:`{3}|~{3})[^\n]*|\[[^\]\n]{1,200}\]:[ \t]*\S[^\n]*)[ \t\r]*$/u;
/** Between the head of a table and its rows. */
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$/u;
/** After `]`: where the link leads; unfinished only at the end of a text that was cut there. */
const ADDRESS = /\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}(?:\)|$)|\[[^[\]\n]{0,100}\]/uy;
const TAG = /<\/?[a-z][^<>\n]{0,300}>/iuy;

/** The signs in order, not overlapping. */
export function markdownSigns(text: string): Sign[] {
  const lines: Range[] = [];
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start: at, end });
    at = end + 1;
  }
  const isTable = tableLines(text, lines);
  const signs: Sign[] = [];
  for (const [at, { start, end }] of lines.entries()) {
    const line = text.slice(start, end);
    if (line.trim() === '') continue;
    if (SIGNS_ALONE.test(line) || (isTable.has(at) && TABLE_RULE.test(line.trimEnd()))) {
      signs.push({ start, end, parts: true });
      continue;
    }
    const [before = ''] = LINE_START.exec(line) ?? [];
    if (before.trim() !== '') signs.push({ start, end: start + before.length, parts: true });
    for (const sign of signsInLine(text, start + before.length, end, isTable.has(at))) signs.push(sign);
  }
  return signs;
}

/** A line that was made of several, as an opening is, without its signs. */
export function withoutSigns(line: string): string {
  const signs = markdownSigns(line.replace(/ (?=#{1,6} |[>*] (?!\d))|(?<=\|) (?=\|)/gu, '\n'));
  if (signs.length === 0) return line;
  let shown = '';
  let at = 0;
  for (const { start, end, parts } of signs) {
    shown += line.slice(at, start) + (parts ? ' ' : '');
    at = end;
  }
  return (shown + line.slice(at)).replace(/ {2,}/gu, ' ').trim();
}

/** Places of the lines that make tables: those that begin with a bar, and those around a table's rule. */
function tableLines(text: string, lines: readonly Range[]): Set<number> {
  const found = new Set<number>();
  let isRow = false;
  for (const [at, { start, end }] of lines.entries()) {
    const line = text.slice(start, end).trim();
    const hasBar = line.includes('|');
    if (hasBar && TABLE_RULE.test(line)) {
      found.add(at - 1);
      isRow = true;
    }
    isRow &&= hasBar;
    if (isRow || (line.startsWith('|') && line.endsWith('|') && line.length > 2)) found.add(at);
  }
  return found;
}

/** Emphasis, code, links and tags in a line, and the bars of a row. */
function signsInLine(text: string, from: number, to: number, isRow: boolean): Sign[] {
  const signs: Sign[] = [];
  const sign = (start: number, end: number, parts = false) => signs.push({ start, end, parts });
  const opened = new Map<string, number>();
  const brackets: number[] = [];
  for (let at = from; at < to; ) {
    const one = text.charAt(at);
    let next = at + 1;
    if (one === '\\' && /[\\`*_{}[\]()#+.!|~>-]/u.test(text.charAt(next))) {
      sign(at, next);
      next += 1;
    } else if (one === '*' || one === '_' || one === '`' || one === '~') {
      while (next < to && text.charAt(next) === one) next += 1;
      const run = text.slice(at, next);
      const opener = opened.get(run);
      if (run === '~') {
        // A tilde alone is a sign of its own (about).
      } else if (opener !== undefined && mayClose(text, at, next, one)) {
        opened.delete(run);
        sign(opener, opener + run.length);
        sign(at, next);
      } else if (mayOpen(text, at, next, one)) opened.set(run, at);
    } else if (one === '[') brackets.push(at);
    else if (one === ']') {
      const opener = brackets.pop();
      ADDRESS.lastIndex = next;
      const [address] = (opener !== undefined && ADDRESS.exec(text)) || [];
      if (opener !== undefined && address !== undefined && next + address.length <= to) {
        sign(text.charAt(opener - 1) === '!' && opener > from ? opener - 1 : opener, opener + 1);
        sign(at, next + address.length);
        next += address.length;
      }
    } else if (one === '<') {
      TAG.lastIndex = at;
      const [tag] = TAG.exec(text) ?? [];
      if (tag) {
        next = at + tag.length;
        sign(at, next, true);
      }
    } else if (one === '|' && isRow) sign(at, next, true);
    at = next;
  }
  return signs.sort((left, right) => left.start - right.start);
}

function mayOpen(text: string, start: number, end: number, sign: string): boolean {
  if (sign === '_' && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return false;
  return /\S/u.test(text.charAt(end));
}

function mayClose(text: string, start: number, end: number, sign: string): boolean {
  if (sign === '_' && /[\p{L}\p{N}]/u.test(text.charAt(end))) return false;
  return /\S/u.test(text.charAt(start - 1));
}
