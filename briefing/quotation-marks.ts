// A passage in the quotation marks of a language: ours outside, and what it quotes itself in the marks of the next level.

import type { PackLanguage } from '../contract/pack.ts';

/** Marks by level: the outermost first, then in turn. */
const MARKS: Record<PackLanguage, readonly [open: string, close: string][]> = {
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
export function quotedIn(language: PackLanguage, passage: string): string {
  const levels = MARKS[language];
  const marks = pairedMarks(passage);
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

/** The marks of a passage as pairs, in order; null when they do not pair up. */
function pairedMarks(passage: string): Mark[] | null {
  const marks: Mark[] = [];
  const open: string[] = [];
  for (const { 0: mark, index: at } of passage.matchAll(/[«»„“”"]/gu)) {
    const inner = open.at(-1);
    // “ opens in English and closes what „ opened.
    const closes = mark === '»' || mark === '”' || (mark === '“' && inner === '„') || (mark === '"' && inner === '"');
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

function closesPair(open: string, close: string): boolean {
  if (open === '«') return close === '»';
  if (open === '“') return close === '”';
  if (open === '„') return close === '“' || close === '”';
  return close === '"';
}
