// Letters that no font has, by script, with the clippings that show them: said after an export, for the pack itself has only boxes.

import type { LackingLetters } from '../contract/pack.ts';
import type { RichBlock } from '../contract/rich-text.ts';
import { textOf } from './body.ts';
import type { Pack, PackEntry } from './pack.ts';

/** Scripts by their ISO 15924 codes; every other is told as `Zzzz`. */
const SCRIPTS: readonly [code: string, letters: RegExp][] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Mong', /\p{Script=Mongolian}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
];
/** So many letters say which they are. */
const MOST_LETTERS = 12;

/** Those letters by script, with the clippings of the pack that show any of them, in order. */
export function lackingIn(pack: Pack, letters: readonly string[]): LackingLetters[] {
  const groups = new Map<string, Set<string>>();
  for (const letter of letters) {
    const script = SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'Zzzz';
    groups.set(script, (groups.get(script) ?? new Set()).add(letter));
  }
  const entries = pack.sections.flatMap((section) => section.entries).map((entry) => ({ entry, text: wordsOf(entry) }));
  return [...groups].map(([script, found]) => {
    const clippings = new Map<number, string>();
    for (const { entry, text } of entries) {
      if ([...found].some((letter) => text.includes(letter))) clippings.set(entry.clippingId, entry.headline);
    }
    return {
      script,
      letters: shown(found),
      clippings: Array.from(clippings, ([id, headline]) => ({ id, headline })),
    };
  });
}

/** The first of them; marks, which stand on letters, only where there is nothing else. */
function shown(found: ReadonlySet<string>): string[] {
  const letters = [...found].filter((letter) => !/\p{M}/u.test(letter));
  return (letters.length > 0 ? letters : [...found]).slice(0, MOST_LETTERS);
}

/** All that a pack may show of an entry. */
function wordsOf(entry: PackEntry): string {
  const rich = (blocks: readonly RichBlock[]) => blocks.flatMap(({ runs }) => runs.map(({ text }) => text));
  return [
    entry.headline,
    entry.outlet ?? '',
    entry.agency ?? '',
    entry.byline ?? '',
    ...[...entry.body, ...entry.gist, ...entry.whole].map(textOf),
    ...entry.quotations.flatMap(({ quote, comment, gloss }) => [quote, comment, gloss]),
    ...entry.notes,
    ...rich(entry.commentary),
    ...entry.themes,
    entry.sourceName,
  ].join('\n');
}
