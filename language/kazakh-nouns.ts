// Nouns in Kazakh whose cases suffixes alone would part or take for another word's: names of countries (Чадта is Чад, Суданның no су) and words that end like a plural (гендер is no ген).

import { COUNTRY_CODES, countryName } from './countries.ts';
import { caseSuffixes } from './kazakh-suffixes.ts';

/** Singulars that end like a plural of a shorter word; others of this kind are told by their weights. */
const LIKE_PLURALS = 'салдар гендер трансгендер тендер твиттер трейлер триллер бройлер';

const KAZAKH_WORD = /^[а-яәғқңөұүһі]+$/;
const FRONT = /[еөүәі][^аоұыәеөүі]*$/;
const POSSESSED = { back: ' ның на н нда нан мен ндағы', front: ' нің не н нде нен мен ндегі' };

let forms: Map<string, string> | null = null;

/** The noun that a word in normal form is a case of, itself its stem; null for other words. */
export function wholeNoun(norm: string): string | null {
  forms ??= formsOfAll();
  return forms.get(norm) ?? null;
}

function formsOfAll(): Map<string, string> {
  const found = new Map<string, string>();
  const cases = caseSuffixes();
  const inflect = (noun: string) => {
    found.set(noun, noun);
    const last = /[^ь](?=ь?$)/.exec(noun)?.[0] ?? '';
    // Foreign words are said with front vowels by some and with back ones by others.
    for (const { form, after } of cases) if (after.includes(last)) found.set(noun + form, noun);
  };
  const countries = COUNTRY_CODES.filter((code) => code !== 'INT').map((code) => countryName(code, 'kk').toLowerCase());
  for (const name of countries) if (KAZAKH_WORD.test(name)) inflect(name);
  for (const noun of LIKE_PLURALS.split(' ')) {
    inflect(noun);
    const [own, cases] = FRONT.test(noun) ? ['і', POSSESSED.front] : ['ы', POSSESSED.back];
    for (const ending of cases.split(' ')) found.set(noun + own + ending, noun);
  }
  return found;
}
