// Quotation marks by language and level: a passage in ours with what it quotes itself in those of the next level, and lines whose quotations stand within quotations.

import type { KnownLanguage } from '../contract/values.ts';

/** Marks by level: the outermost first, then in turn. */
const MARKS: Record<KnownLanguage, readonly [open: string, close: string][]> = {
  kk: [
    ['«', '»'],
    ['„', '“'],
  ],
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
  en: [
    ['“', '”'],
    ['‘', '’'],
  ],
};

/** Marks that say which side they stand on, and those with straight ones. */
const CURVED = /[«»„“”]/gu;
const ALL = /[«»„“”"]/gu;

/** A mark of the passage's own: where it stands, whether it opens, how many it stands within. */
interface Mark {
  at: number;
  opens: boolean;
  depth: number;
}

/**
 * The passage in the marks of that language, «A „b“ c» or “A ‘b’ c”. One that comes wholly in marks of its own takes no second pair; marks that do
 * not pair up are left as they are.
 */
export function quotedIn(language: KnownLanguage, passage: string): string {
  const levels = MARKS[language];
  const marks = pairedMarks(passage, ALL);
  const last = marks?.at(-1);
  const isWhole =
    marks !== null &&
    last !== undefined &&
    marks[0]?.at === 0 &&
    /^[.,!?…]?$/u.test(passage.slice(last.at + 1)) &&
    marks.filter(({ opens, depth }) => !opens && depth === 0).length === 1;
  const set = (mark: Mark): string => {
    const [open, close] = levels[(mark.depth + (isWhole ? 0 : 1)) % levels.length] ?? ['', ''];
    return mark.opens ? open : close;
  };
  let words = '';
  let from = 0;
  for (const mark of marks ?? []) {
    words += passage.slice(from, mark.at) + set(mark);
    from = mark.at + 1;
  }
  words += passage.slice(from);
  const [open, close] = levels[0] ?? ['', ''];
  return isWhole ? words : open + words + close;
}

/**
 * A line whose quotations within quotations take the marks of the next level: «Статья «Вода»» is «Статья „Вода“». The outermost stay as they are, and so do
 * straight marks, which stand for themselves in what was typed; where marks do not pair up, the line stays as it came.
 */
export function nestedIn(language: KnownLanguage, line: string): string {
  const marks = /[«»„“”].*[«»„“”].*[«»„“”]/su.test(line) ? pairedMarks(line, CURVED) : null;
  const levels = MARKS[language];
  let words = '';
  let from = 0;
  for (const mark of marks?.filter(({ depth }) => depth > 0) ?? []) {
    const [open, close] = levels[mark.depth % levels.length] ?? ['', ''];
    words += line.slice(from, mark.at) + (mark.opens ? open : close);
    from = mark.at + 1;
  }
  return words + line.slice(from);
}

/** The marks of a passage as pairs, in order; null when they do not pair up. */
function pairedMarks(passage: string, kinds: RegExp): Mark[] | null {
  const marks: Mark[] = [];
  const open: string[] = [];
  for (const { 0: mark, index: at } of passage.matchAll(kinds)) {
    const inner = open.at(-1);
    // “ opens in English and closes what „ opened.
    const closes =
      mark === '»' ||
      mark === '”' ||
      (mark === '“' && inner === '„') ||
      (mark === '"' && inner === '"' && !opensWord(passage, at));
    if (!closes) {
      marks.push({ at, opens: true, depth: open.length });
      open.push(mark);
      continue;
    }
    if (inner === undefined || !closesPair(inner, mark)) return null;
    open.pop();
    marks.push({ at, opens: false, depth: open.length });
  }
  return open.length === 0 ? marks : null;
}

/** Whether a straight mark stands before a word and behind none. */
function opensWord(passage: string, at: number): boolean {
  return /(?:^|[\s(«„“"])$/u.test(passage.slice(0, at)) && /^[\p{L}\p{N}]/u.test(passage.slice(at + 1));
}

function closesPair(open: string, close: string): boolean {
  if (open === '«') return close === '»';
  if (open === '“') return close === '”';
  if (open === '„') return close === '“' || close === '”';
  return close === '"';
}
