// Sounds of a name written in Kazakh, Russian or Latin letters, coarse enough that its usual spellings agree.

/**
 * Sounds by letter. What spellings disagree on is one sound: e, и, ы, і, й and э; ж, дж and j; х, қ, q, kh and h; ш, щ, ц, ч, sh, ch and ts.
 * Soft and hard signs are none.
 */
const CYRILLIC: Record<string, string> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  ґ: 'g',
  д: 'd',
  е: 'i',
  є: 'i',
  ж: 'z',
  җ: 'z',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ў: 'u',
  ф: 'f',
  х: 'k',
  һ: 'k',
  ҳ: 'k',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
  ы: 'i',
  э: 'i',
  ю: 'u',
  я: 'a',
  '€': 'e',
};

const CYRILLIC_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/дж|цз/g, 'ж'],
  [/тч|тш/g, 'ч'],
  [/йо|ьо/g, 'е'],
  [/нг$/g, 'н'],
  // Зеленский is not Зелинский: here alone е and и stay apart.
  [/е(?=нск)/g, '€'],
];

/** Letters and groups of Latin spellings (English, Kazakh, Turkish, German), longest first. */
const LATIN_GROUPS: readonly (readonly [RegExp, string | ((group: string) => string)])[] = [
  [/[əƏ]/g, 'a'],
  [/e(?=nsk)/g, 'E'],
  [/^wu/g, 'u'],
  [/ı/g, 'i'],
  [/eaux?$/g, 'o'],
  [/[dbr]h/g, (group) => group.charAt(0)],
  [/ng$/g, 'n'],
  [/^x/g, 's'],
  [/tsch|tch|sch|sh|ch/g, 's'],
  [/dzh|zh|dj|j/g, 'Z'],
  [/ts|tz/g, 's'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/o(?:h(?=[nlm])|e(?=[hv]))/g, 'o'],
  [/oo|ou/g, 'u'],
  [/c(?=[eiy])/g, 's'],
  [/[cqh]/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y[oe]/g, 'i'],
  [/yu/g, 'u'],
  [/ya|ia(?=n$)/g, 'a'],
  [/[ye]/g, 'i'],
  [/Z/g, 'z'],
  [/E/g, 'e'],
];

function cyrillicSounds(norm: string): string {
  let word = norm;
  for (const [group, letter] of CYRILLIC_GROUPS) word = word.replace(group, letter);
  return Array.from(word, (letter) => CYRILLIC[letter] ?? '').join('');
}

function latinSounds(norm: string): string {
  // In the Kazakh alphabet of 2018 ý is у.
  let word = norm.normalize('NFC').replace(/(?<=[aáeoóuú])ý/g, 'u');
  word = word.normalize('NFD').replace(/\p{M}/gu, '');
  for (const [group, sounds] of LATIN_GROUPS)
    word = typeof sounds === 'string' ? word.replace(group, sounds) : word.replace(group, sounds);
  return word.replace(/[^a-z]/g, '');
}

/** What a voiced consonant sounds like at the end. */
const DEVOICED: Record<string, string> = { b: 'p', d: 't', g: 'k', z: 's' };

/**
 * What is left to agree on once letters are sounds: doubled sounds, a voiced end (Париж, Paris; Ашхабад, Ашғабат) but for a buzz (Тараз, Тарас), av and au (Австрия, Austria), Afghan and
 * ауған, a б made п by what it follows (Сәтбаев, Сатпаев), a н made м by what follows it (Бекмағанбет, Бекмагамбет), the vowel before -стан (Тәжікстан, Таджикистан).
 */
const alike = (sounds: string, buzzes = false) =>
  sounds
    .replace(/(.)\1+/g, '$1')
    .replace(buzzes ? /[bdg]$/ : /[bdgz]$/, (end) => DEVOICED[end] ?? end)
    .replace(/(?<=[ai])v(?=[bdgklmnprstz])/g, 'u')
    .replace(/(?<=a)f(?=g)/g, 'u')
    .replace(/(?<=[tk])b/g, 'p')
    .replace(/n(?=[bp])/g, 'm')
    .replace(/(?<=..[^aiou])istan$/, 'stan');

/**
 * The sounds of a word in normal form as lower-case Latin letters, neighbouring equal ones as one; empty for a word in another script or of no
 * letters.
 */
export function soundsOf(norm: string): string {
  return alike(/\p{Script=Cyrillic}/u.test(norm) ? cyrillicSounds(norm) : latinSounds(norm), BUZZES.test(norm));
}

/** Ends that are з in every spelling; others in z may be с elsewhere (Gomez: Гомес) or ц (Scholz: Шольц). */
const BUZZES = /зь?$|(?<!i)[ao]z$/;
/** Ends that may be either (Aziz: Азиз). */
const MAY_BUZZ = /[eiu]a?z$/;

/** Letters and groups that are one hiss among the sounds, and what tells it from the plain one. */
const HISSES: readonly (readonly [RegExp, string])[] = [
  [/тч|тш|tsch|tch/g, 'x'],
  [/щ|ш|sch|sh|[şš]/g, 'w'],
  [/ч|ch|[çč]/g, 'x'],
  [/ц(?!з)|t[sz]/g, 'c'],
];

/** The hisses of a name in normal form that are no plain s, in order: what tells names of few sounds apart (Цой, Чой, Сой). */
export function hissesOf(norm: string): string {
  let word = norm.normalize('NFC').replace(/[xwc](?!h)/g, '');
  for (const [group, hiss] of HISSES) word = word.replace(group, hiss);
  return word.replace(/[^xwc]/g, '');
}

/** What tells a Kazakh word in Cyrillic: its own letters, ы first, or -олла. */
const KAZAKH = /[әғқңөұүһі]|^ы|олла/;

/** How Russian writes Kazakh names, each rule beside the spelling as it is (Төлегенов: Тулегенов, Түсіпов: Тусупов). */
const AS_RUSSIAN: readonly (readonly [RegExp, string])[] = [
  // у for ө, and for о in the first syllable and in -олла (Көлгінов: Кульгинов, Тоғжанов: Тугжанов, Абдолла: Абдулла).
  [/ө/g, 'ү'],
  [/о(?=лла)/, 'ұ'],
  [/^([^аәеёиоуұүыіэюя]*)о/, '$1ұ'],
  // The vowel of the syllable before (Жүнісов: Жунусов, Тұрсынов: Турсунов), and у before a labial (Жақыпов: Жакупов).
  [/(?<=[үұ][бгғджзкқлмнңпрстш]+)[іы]/g, 'ү'],
  [/ы(?=[пб])/g, 'ұ'],
  // Әбді- is Абди-, Абд- or Абду-.
  [/^әбді/, 'абд'],
  [/^әбді/, 'абду'],
  // A narrow vowel falls (Тілеуберді: Тлеуберди, Сырым: Срым, Ыбыраев: Ибраев).
  [/(?<=^[бгғджзкқмпстш])[іы](?=[лмнр][аәеоөуұүыіи])|(?<=т)і(?=леу)|(?<=^ыб)ы(?=р)/g, ''],
];
/** A name has no more spellings than this. */
const MOST_SPELLINGS = 8;

function asRussianWrites(norm: string): string[] {
  const spellings = new Set([norm]);
  for (const [rule, instead] of AS_RUSSIAN) {
    for (const one of [...spellings]) {
      if (spellings.size < MOST_SPELLINGS) spellings.add(one.replace(rule, instead));
    }
  }
  spellings.delete(norm);
  return [...spellings];
}

/**
 * The sounds of a Latin word in its other readings: as English says vowels (Biden: Байден, Trump: Трамп), a soft g (Geneva: Женева), an ending that is
 * -ия elsewhere (Italy: Италия, France: Франция), Kyrgyz oo (Sooronbay: Сооронбай), ö as Russian has it; of a Kazakh name as Russian writes it (Көлгінов:
 * Кульгинов), in Уә- (Уәлиханов: Валиханов), in Ор- (Оразалиев: Уразалиев). Empty where there is none.
 */
export function otherSoundsOf(norm: string): string[] {
  if (/^(?:у[әа]|ua)/.test(norm)) return [soundsOf(norm.replace(/^у[әа]/, 'ва').replace(/^ua/, 'va'))];
  if (KAZAKH.test(norm)) return asRussianWrites(norm).map(soundsOf);
  if (/^ор/.test(norm)) return [soundsOf(norm.replace(/^о/, 'у'))];
  if (/ö/.test(norm)) return [soundsOf(norm.replaceAll('ö', 'ü'))];
  if (!/^[a-z]+$/.test(norm)) return [];
  const readings = [
    norm
      .replace(/^([^aeiouy]+)[iy](?=[bdfklmnprstvz]e)/, '$1ai')
      .replace(/^([^aeiouy]*)u(?=[bdfgklmnprstvz]{2}|[bdgkmnpt]$)/, '$1a'),
    norm.replace(/(?<!g)g(?=[eiy])/g, 'j'),
    norm.replace(/(?<=[^aeiou])y$|(?<=c)e$/, 'ia'),
    norm.replace(/oo(?=.{3})/, 'o'),
  ];
  const others = readings.filter((read) => read !== norm).map((read) => alike(latinSounds(read), BUZZES.test(read)));
  return MAY_BUZZ.test(norm) ? [...others, alike(latinSounds(norm), true)] : others;
}
