// Repair of words that mix Latin and Cyrillic look-alikes: a word comes out in the script it was meant in, or as it was.

/** Pairs of letters that look alike, Latin first; upper and lower case apart, since only some pairs look alike in both. */
const LOOK_ALIKES = 'AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ YУ aа cс eе hһ iі kк oо pр xх yу ƏӘ əә ӨƟ';

const cyrillicOf = new Map<string, string>();
const latinOf = new Map<string, string>();
for (const [latin = '', cyrillic = ''] of LOOK_ALIKES.split(' ').map((pair) => [...pair])) {
  if (/\p{Script=Latin}/u.test(latin)) {
    cyrillicOf.set(latin, cyrillic);
    latinOf.set(cyrillic, latin);
  } else {
    cyrillicOf.set(cyrillic, latin);
  }
}
// Schwa is no letter of any Latin spelling met here but Azerbaijani, which has no Cyrillic look-alike to confuse.
latinOf.delete('Ә');
latinOf.delete('ә');

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A Roman numeral in Cyrillic letters (`ХХІ`): no word is made of these two alone. */
const CYRILLIC_NUMERAL = /^(?:[ІХіх]{2,}|[Іі])$/;

/**
 * The word in one script when it mixes Latin and Cyrillic and every letter of one of them has a look-alike in the other
 * (`AЛЛАТРА` with a Latin A, `агенттiгi` with Latin i); a Roman numeral in Latin letters; any other word as it is. Case is kept. Expects NFC.
 */
export function repairMixedScript(word: string): string {
  if (CYRILLIC_NUMERAL.test(word)) return Array.from(word, (letter) => latinOf.get(letter) ?? letter).join('');
  if (!LATIN.test(word) || !CYRILLIC.test(word)) return word;
  let latin = 0;
  let cyrillic = 0;
  let onlyLatin = 0;
  let onlyCyrillic = 0;
  for (const letter of word) {
    if (LATIN.test(letter)) {
      latin += 1;
      if (!cyrillicOf.has(letter)) onlyLatin += 1;
    } else if (CYRILLIC.test(letter)) {
      cyrillic += 1;
      if (!latinOf.has(letter)) onlyCyrillic += 1;
    }
  }
  if (onlyLatin > 0 && onlyCyrillic > 0) return word;
  const toCyrillic = onlyCyrillic > 0 || (onlyLatin === 0 && cyrillic >= latin);
  const table = toCyrillic ? cyrillicOf : latinOf;
  return Array.from(word, (letter) => table.get(letter) ?? letter).join('');
}
