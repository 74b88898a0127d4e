// Nouns in Kazakh whose cases suffixes alone would part or take for another word's: common ones of some length, names of countries and places (Чадта is Чад, Суданның no су, Қарағанды no қара) and words that end like a plural (гендер is no ген).

import { COUNTRY_CODES, countryName } from './countries.ts';
import { voiceless } from './kazakh-root-key.ts';
import { COMMON_NOUNS, isCommonRoot } from './kazakh-roots.ts';
import { caseSuffixes } from './kazakh-suffixes.ts';

/** Words told wrongly by the weights: singulars that end like a plural of a shorter word; жарғы and ескі, which have the keys of жарық and есік; айтыс, үнді and аптап, which are no айт, үн and апта; and what is no form of a word any more: adverbs. */
const OWN =
  'салдар гендер трансгендер тендер твиттер трейлер триллер бройлер жарғы ескі айтыс үнді аптап негізінен енді қайта ' +
  'бірдей ондаған';
/** Names of places that look like a form of another word (қарағанды, жетісу), or whose cases do (ақтауда, қорғасты). */
const PLACES =
  'қарағанды жетісу қордай нарын баткен ақтау бейнеу медеу қорғас жаңатас марс даллас каракас каунас мадрас майами катманду уагадугу тхимпху куляб көлаб сендай';
/** Of shorter nouns the cases are told by their weights: they may be another word's. */
const LEAST_LETTERS = 5;

const KAZAKH_WORD = /^[а-яәғқңөұүһі]+$/;
/** What stands behind a noun that is somebody's or something's: its own ending, then a case. */
const POSSESSED = /^(с?[ыі])(?:н[ыі]ң|н[ае]|н|нд[ае]|н[ае]н|мен|нда[ғг][ыі]|нде[ғг][ыі])?$/;
const PLURAL = /^(.{4,}?)[лдт][ае]р(.*)$/;
/** A participle, whatever noun it begins with (болатын, болат). */
const PARTICIPLE = /[аей]т[ыі]н$/;
const VOWEL = /[аәеёоөұүыіэяию]$/;
const FRONT = /[еөүәі][^аоұыәеөүі]*$/;

const CASES = caseSuffixes();
const WHOLE = new Set(`${OWN} ${PLACES}`.split(' '));
const NOUNS = new Set(COMMON_NOUNS);
const LONG_NOUNS = new Set(COMMON_NOUNS.filter((noun) => noun.length >= LEAST_LETTERS));

let names: Map<string, string> | null = null;

/** The country, the place, or the noun with a stem of its own, that a word in normal form is a case of, itself its stem; null for other words. */
export function wholeNoun(norm: string): string | null {
  names ??= formsOfNames();
  const name = names.get(norm);
  if (name !== undefined) return name;
  return WHOLE.has(norm) ? norm : (inCase(norm, WHOLE) ?? possessed(norm, WHOLE) ?? pluralOf(norm, WHOLE));
}

/** Of words that end like plurals themselves the first plural ending that leaves one (үнділердің, гендерлер). */
function pluralOf(norm: string, nouns: ReadonlySet<string>): string | null {
  const [, noun = '', ending = ''] = PLURAL.exec(norm) ?? [];
  const isEnding = ending === '' || POSSESSED.test(ending) || CASES.some(({ form }) => form === ending);
  return nouns.has(noun) && isEnding && isFront(norm) === isFront(noun) ? noun : null;
}

/** The common noun of five letters or more that a word in normal form can only be a case of, or that with its possessor's ending; null for other words. */
export function commonNounOf(norm: string): string | null {
  if (norm.length <= LEAST_LETTERS || NOUNS.has(norm) || PARTICIPLE.test(norm) || isCommonRoot(norm, 'verb'))
    return null;
  return inCase(norm, LONG_NOUNS) ?? possessed(norm, LONG_NOUNS);
}

/** The accusative of common nouns is left to the weights: adjectives end so, too (ерікті). */
function inCase(norm: string, nouns: ReadonlySet<string>): string | null {
  for (const { form, name, after } of CASES) {
    if ((name === 'accusative' && nouns === LONG_NOUNS) || !norm.endsWith(form)) continue;
    const noun = norm.slice(0, -form.length);
    if (nouns.has(noun) && after.includes(noun.at(-1) ?? '') && isFront(noun) === isFront(norm)) return noun;
  }
  return null;
}

function possessed(norm: string, nouns: ReadonlySet<string>): string | null {
  for (let letters = LEAST_LETTERS; letters < norm.length; letters += 1) {
    const own = POSSESSED.exec(norm.slice(letters))?.[1] ?? '';
    const base = norm.slice(0, letters);
    const noun = voiceless(base);
    const isOwn = own !== '' && own.startsWith('с') === VOWEL.test(base) && FRONT.test(base) === own.endsWith('і');
    if (isOwn && nouns.has(noun)) return noun;
  }
  return null;
}

function isFront(word: string): boolean {
  return FRONT.test(word);
}

function formsOfNames(): Map<string, string> {
  const countries = COUNTRY_CODES.filter((code) => code !== 'INT').map((code) => countryName(code, 'kk').toLowerCase());
  const found = new Map<string, string>();
  for (const name of [...countries.filter((name) => KAZAKH_WORD.test(name)), ...PLACES.split(' ')]) {
    found.set(name, name);
    const last = /[^ь](?=ь?$)/.exec(name)?.[0] ?? '';
    // Names that are foreign, or of two words grown together (Жетісуда), are said with front vowels by some and with back ones by others.
    for (const { form, after } of CASES) if (after.includes(last)) found.set(name + form, name);
  }
  return found;
}
