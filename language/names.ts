// Name keys: one key for the spellings of a name in Kazakh, Russian and Latin letters, inflected or not.

import { normalise } from './tokens.ts';
import { soundsOf } from './transliteration.ts';

const KAZAKH_CASE =
  /(?<=...)(?<!с(?=тан$))(?:н?[ыі]ң|[дт][ыі]ң|[ғгқк][ае]|н[ае]|[дтн][ыі]|н?[дт][ае]н?|н[ае]н|[мбп]ен)$/;
const RUSSIAN_CASE = /(?:ого|ому|ой|ом|ем|ым|ами|ам|ах|а|у|е|ы|и|ю|я|ей|ею|ою)$/;
const LEAST_SOUNDS = 3;

/**
 * The key a word would have as a name, or null when it can have none (digits, fewer than three sounds, a script that is not read).
 * Expects a normal form; case endings of Kazakh and Russian fall.
 */
export function nameKey(norm: string): string | null {
  if (norm.length < 3 || /\p{N}/u.test(norm)) return null;
  const word = norm.replace(/'s?$/u, '').split('-')[0] ?? norm;
  const bare = (ending: RegExp) => {
    const cut = word.replace(ending, '');
    return cut.length >= 4 ? cut : word;
  };
  const base = /[қғңөұүіәһ]/.test(word) || bare(RUSSIAN_CASE) === word ? bare(KAZAKH_CASE) : bare(RUSSIAN_CASE);
  const sounds = soundsOf(base).replace(/(?<=.{3})[aiou]+$/, '');
  return sounds.length < LEAST_SOUNDS ? null : sounds;
}

/** Keys of a word as it stands in a text: none unless it is written like a name. */
export function nameKeys(original: string, _atSentenceStart: boolean): string[] {
  if (!/^\p{Lu}/u.test(original)) return [];
  const key = nameKey(normalise(original));
  return key === null ? [] : [key];
}
