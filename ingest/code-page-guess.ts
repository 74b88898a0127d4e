// Which 8-bit code page bytes are in, guessed from how well each letter and mark fits where it stands.

import { CODE_PAGES, type CodePage, tableOf } from './code-pages.ts';

const COMMON = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';
const KAZAKH = 'әғқңөұүһі';
/** Marks that texts have, in every page; and those that only Western ones print. */
const MARKS = /[«»“”„‘’—–…№§°\u00a0•‹›©®·₸€±™\u00ad]/;
const WESTERN_MARKS = /[£¥¢½¼¾²³×÷µ]/;
/** So many ASCII letters for each byte above make a text in Latin letters, in which one of Cyrillic stands alone only by mistake. */
const LATIN_SHARE = 8;
/** Pages that English texts hardly come in. */
const CYRILLIC_SYSTEMS: readonly CodePage[] = ['koi8-r', 'ibm866'];

/** The code page that makes the most plausible text of bytes that are not UTF-8, or null when none does. Of equals, the first of `CODE_PAGES`. */
export function plausiblePage(bytes: Uint8Array): CodePage | null {
  let best: CodePage | null = null;
  let bestScore = 0.6;
  for (const page of CODE_PAGES) {
    const score = plausibilityIn(bytes, page);
    if (score > bestScore + 1e-9) [best, bestScore] = [page, score];
  }
  return best;
}

/** Mean over the bytes above ASCII of how well each fits where it stands: at most 1; below about 0.6 it is no text. */
export function plausibilityIn(bytes: Uint8Array, page: CodePage): number {
  const latin = isLatin(bytes);
  const table = tableOf(page);
  let high = 0;
  let sum = 0;
  let yery = 0;
  let kazakh = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) continue;
    high += 1;
    const character = table[byte] ?? '';
    const before = table[bytes[at - 1] ?? 32] ?? ' ';
    const after = table[bytes[at + 1] ?? 32] ?? ' ';
    const lower = character.toLowerCase();
    if (lower === 'ы') yery += 1;
    if (KAZAKH.includes(lower) && lower !== 'і') kazakh += 1;
    sum += fitness(character, lower, before, after, page);
    if (latin && isLetter(character) && page !== 'windows-1252' && !isCyrillic(before) && !isCyrillic(after)) sum -= 1;
  }
  if (high === 0) return 0;
  // Ukrainian and Serbian letters stand where the Kazakh pages have theirs; a Kazakh text of any length has ы, theirs have none.
  if (kazakh > 0 && yery === 0 && high > 100) return 0;
  return sum / high - (latin && CYRILLIC_SYSTEMS.includes(page) ? 0.15 : 0);
}

function fitness(character: string, lower: string, before: string, after: string, page: CodePage): number {
  const latin = /[A-Za-z]/;
  if (lower === character.toUpperCase()) {
    // Not a letter: fine between words, never inside one, and only the marks that texts have.
    if (MARKS.test(character) || (page === 'windows-1252' && WESTERN_MARKS.test(character)))
      return isLetter(before) && isLetter(after) && !/[\u00a0\u00ad’—–·]/.test(character) ? 0.2 : 1;
    return -1;
  }
  if (page === 'windows-1252') return latin.test(before) || latin.test(after) ? 0.9 : -1;
  const rank = COMMON.indexOf(lower);
  let value = rank >= 0 ? 1.15 - rank * 0.018 : KAZAKH.includes(lower) ? 1 : -0.5;
  if (latin.test(before) || latin.test(after)) value -= 1;
  // A capital after a small letter, as mojibake has everywhere.
  if (character !== lower && isSmall(before)) value -= 1.5;
  if (character !== lower && isSmall(after) && isLetter(before)) value -= 0.5;
  return value;
}

function isLatin(bytes: Uint8Array): boolean {
  let letters = 0;
  let high = 0;
  for (const byte of bytes) {
    if (byte >= 128) high += 1;
    else if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) letters += 1;
  }
  return letters > LATIN_SHARE * high;
}

const isCyrillic = (character: string) => /\p{Script=Cyrillic}/u.test(character);
const isLetter = (character: string) => character.toLowerCase() !== character.toUpperCase();
const isSmall = (character: string) => isLetter(character) && character === character.toLowerCase();
