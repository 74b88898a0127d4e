// Name keys: one key for the spellings of a name in Kazakh, Russian and Latin letters, inflected or not.

import type { LanguageCode } from '../contract/values.ts';
import { isCommonWord } from './detect-profiles.ts';
import { caseSuffixes } from './kazakh-suffixes.ts';
import { normalise } from './tokens.ts';
import { hissesOf, otherSoundsOf, soundsOf } from './transliteration.ts';

/** A key has at least so many sounds: below, names are no more alike than chance. */
const LEAST_SOUNDS = 3;
/** A final vowel falls (Астана, Астану) only where so many sounds stay, so that Баку and Пако keep theirs. */
const SOUNDS_BEFORE_VOWEL = 4;
/** An ending is taken off only where so many letters stay, one that no name ends in where a name's fewest do. */
const LEAST_LETTERS = 4;

const KAZAKH_LETTER = /[әғқңөұүһі]/;
const RUSSIAN_SURNAME = /(?<=[оеё]в|[иы]н)(?:ым|ой|ою|ых|ыми)$|(?<=[сц]к)(?:ого|ому|им|ом|ой|ую|ая|их|ими|ий)$/;
const RUSSIAN_ENDING = /(?:ом|ем|ой|(?<!и)ей|ею|ою|(?<!и)[ауеыияюьй])$/;
/** Forms of a name in -ия, told from a name without it (Нигерия, Нигер). */
const RUSSIAN_IA = /и(?:и|ю|ей|ям|ях)$/;
/** Cases of a name in -й (Абаем, Абая). */
const RUSSIAN_AFTER_VOWEL = /(?<=[аеоуы])(?:ем|ю|я)$/;
/** The genitive in the Latin alphabets of 2018 and 2021: Toqaevtyñ. */
const LATIN_GENITIVE = /[ndt][yiıï][ñń]$/;
const KAZAKH_CASES = caseSuffixes();

/** The word without a Russian case ending; `sure` when the ending is a surname's, which no name ends in by itself. */
function withoutRussianEnding(word: string): { base: string; sure: boolean } {
  const surname = word.replace(RUSSIAN_SURNAME, '');
  if (surname !== word) return { base: surname, sure: true };
  if (RUSSIAN_IA.test(word)) return { base: word.replace(RUSSIAN_IA, 'ия'), sure: true };
  if (RUSSIAN_AFTER_VOWEL.test(word)) return { base: word.replace(RUSSIAN_AFTER_VOWEL, 'й'), sure: false };
  const base = word.replace(RUSSIAN_ENDING, '');
  // A name may end in -ом or -ем by itself (Джером): then what is left must be a name's length.
  const enough = base.length >= LEAST_LETTERS && (!word.endsWith('м') || soundsOf(base).length >= SOUNDS_BEFORE_VOWEL);
  return { base: enough ? base : word, sure: false };
}

/** The word without a Kazakh case ending; `sure` for a genitive, which no name ends in by itself. */
function withoutKazakhCase(word: string): { base: string; sure: boolean } {
  for (const { form, name, after } of KAZAKH_CASES) {
    const left = word.length - form.length;
    const base = word.slice(0, left);
    const sure = name === 'genitive' || name === 'located';
    if (
      left < (sure ? LEAST_SOUNDS : LEAST_LETTERS) ||
      !word.endsWith(form) ||
      !after.includes(/[^ь](?=ь?$)/.exec(base)?.[0] ?? '')
    )
      continue;
    // Names end so by themselves: Қазақстан, Канада, Магадан.
    if (/..стан$/.test(word)) continue;
    if (/^[дт]ан?$/.test(form) && left <= LEAST_LETTERS && /[аәеоөұүыіэяу]$/.test(base)) continue;
    return { base, sure };
  }
  return { base: word, sure: false };
}

function keyOf(sounds: string): string | null {
  const trimmed = /[^aiou]i[aou]$/.test(sounds) ? sounds.slice(0, -1) : sounds.replace(/[aiou]+$/, '');
  const key = trimmed.length >= SOUNDS_BEFORE_VOWEL ? trimmed : sounds;
  return key.length >= LEAST_SOUNDS ? key : null;
}

const CACHE_LIMIT = 100_000;
const remembered = new Map<LanguageCode | null, Map<string, readonly string[]>>();

/** Keys of a word as it stands and without the endings the given languages have, the likeliest first; remembered. */
function keysOf(norm: string, language: LanguageCode | null): readonly string[] {
  let known = remembered.get(language);
  if (!known) {
    known = new Map();
    remembered.set(language, known);
  }
  let keys = known.get(norm);
  if (keys === undefined) {
    keys = keysAfresh(norm, language);
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(norm, keys);
  }
  return keys;
}

function keysAfresh(norm: string, language: LanguageCode | null): string[] {
  const word = norm.replace(/'s?$/, '').replace(/['-]/g, '');
  if (word.length < 3 || /[^\p{L}]/u.test(word) || isCommonWord(norm)) return [];
  if (LATIN_GENITIVE.test(word)) return distinctKeys([word.replace(LATIN_GENITIVE, '')]);
  const bases: string[] = [word];
  if (/\p{Script=Cyrillic}/u.test(word)) {
    const kazakh = KAZAKH_LETTER.test(word) || language === 'kk';
    if (kazakh || language === null) {
      const { base, sure } = withoutKazakhCase(word);
      if (base !== word) bases[sure ? 'unshift' : 'push'](base);
      if (sure) return distinctKeys([base]);
    }
    if (!kazakh) {
      const { base, sure } = withoutRussianEnding(word);
      if (sure) return distinctKeys([base]);
      if (base !== word) bases.push(base);
    }
  }
  return distinctKeys(bases);
}

function distinctKeys(words: readonly string[]): string[] {
  const keys = words.flatMap((word) => {
    const own = [soundsOf(word), ...otherSoundsOf(word)].map(keyOf).filter((key) => key !== null);
    return own.map((key) => (key.length > LEAST_SOUNDS ? key : key + hissesOf(word)));
  });
  return [...new Set(keys)];
}

/**
 * The keys a typed word may stand under as a name, the likeliest first: as it is, and without a Kazakh or Russian case ending. Expects a normal form. None for
 * digits, function words, fewer than three sounds, and scripts that are not read. A text's word meets a typed one when they share a key.
 */
export function queryNameKeys(norm: string): string[] {
  return [...keysOf(norm, null)];
}

/** The likeliest of `queryNameKeys`, or null when there is none. */
export function nameKey(norm: string): string | null {
  const [likeliest, shorter] = keysOf(norm, null);
  // An ending that is a case in either language is likelier a case; a short rest is not.
  return (shorter !== undefined && shorter.length >= 5 ? shorter : likeliest) ?? null;
}

/**
 * Keys of a word as it stands in a text, for the index: none unless it is written like a name (a capital first). A word that is capital only because it
 * opens a sentence needs four letters. `language` is its paragraph's, where known: it says which endings may fall.
 */
export function nameKeys(
  original: string,
  atSentenceStart: boolean,
  language: LanguageCode | null = null,
): readonly string[] {
  if (!/^\p{Lu}/u.test(original) || (atSentenceStart && original.length < 4)) return [];
  return keysOf(normalise(original), language);
}

const LETTERS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі'];
let soundsByLetter: Map<string, Set<string>> | null = null;

/** The letters, in lower case, that a name with one of these keys may begin with; letters beyond the plain alphabets are not among them. */
export function nameBeginnings(keys: Iterable<string>): Set<string> {
  if (!soundsByLetter) {
    soundsByLetter = new Map();
    for (const alphabet of LETTERS) {
      for (const letter of alphabet) {
        const pairs = [letter, ...Array.from(alphabet, (next) => letter + next)];
        const sounds = pairs
          .flatMap((pair) => [soundsOf(pair), ...otherSoundsOf(pair)])
          .map((heard) => heard.charAt(0));
        soundsByLetter.set(letter, new Set(letter === 'u' ? [...sounds, 'a'] : sounds));
      }
    }
  }
  const wanted = new Set(Array.from(keys, (key) => key.charAt(0)));
  // A letter that may stay silent may begin any name.
  const begins = (sounds: ReadonlySet<string>) => sounds.has('') || [...sounds].some((sound) => wanted.has(sound));
  return new Set([...soundsByLetter].filter(([, sounds]) => begins(sounds)).map(([letter]) => letter));
}
