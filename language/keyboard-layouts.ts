// What was typed in the wrong keyboard layout: the same keys in the English, Russian or Kazakh one; and Kazakh in Latin letters.

/** The letter keys in the order of the keyboard, by layout; keys of the number row are where Kazakh has letters. */
const ENGLISH_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const NUMBER_ROW = '23458' + '90-=';
const KAZAKH_ROW = 'әіңғү' + 'ұқөһ';

const toRussian = keyMap(ENGLISH_KEYS, RUSSIAN_KEYS, '{}<>', 'ХЪБЮ');
const rowToKazakh = keyMap(NUMBER_ROW, KAZAKH_ROW, '@#$%*()_+', 'ӘІҢҒҮҰҚӨҺ');
const toEnglish = new Map([...toRussian].map(([english, russian]) => [russian, english]));
const kazakhToRow = new Map([...rowToKazakh].map(([row, kazakh]) => [kazakh, row]));

/** Kazakh in Latin letters: the alphabet of 2021, and the letters people use for want of its marks. */
const KAZAKH_LATIN: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['shch', 'щ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['zh', 'ж'],
  ['gh', 'ғ'],
  ['kh', 'х'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['ts', 'ц'],
  ...[...'aäbvgğdejzıikqlmnñoöprstuūüfhyşwx'].map((latin, at): [string, string] => [
    latin,
    [...'аәбвгғдежзіикқлмнңоөпрстуұүфхышух'][at] ?? latin,
  ]),
];
const WITHOUT_OWN_LETTERS: Record<string, string> = { қ: 'к', ғ: 'г' };
const IN_KAZAKH_LATIN = /^[a-zäğıñöūüş]+$/i;

const LATIN = /[a-z]/i;
const CYRILLIC = /[а-яёәіңғүұқөһ]/i;
/** A piece of a query between what is its syntax. */
const PIECE = /[^\s"«»“”„‟()]+/g;
const KEPT = /^(?:AND|OR|NOT|NEAR(?:\/\d+)?|&&|\|\|?)$/;

/** A longer query was pasted, or looked at while it was typed. */
const LONGEST = 200;

/**
 * The query as other layouts would have written it with the same keys, likeliest first: Latin letters as Russian and as Kazakh ones, Cyrillic ones as Latin, digits
 * inside a Cyrillic word as the Kazakh letters on their keys; last, Latin letters as Kazakh written in them (`mektep`: `мектеп`). Operators, fields (`outlet:`), quotes and parentheses stay. None of them is the query itself; a query too long to have been typed has none.
 * A reading with fewer letters than were typed is none, nor one without a word of three letters.
 */
export function otherLayouts(query: string): string[] {
  if (query.length > LONGEST) return [];
  const letters = lettersIn(query);
  const turned = [asRussian, asKazakh, asEnglish].map((turn) => inPieces(query, turn));
  const found = [...turned.filter((other) => lettersIn(other) >= letters), inPieces(query, fromKazakhLatin)];
  return [...new Set(found)].filter((other) => other !== query && /\p{L}{3}/u.test(other));
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function inPieces(query: string, turn: (piece: string) => string): string {
  return query.replace(PIECE, (piece) => {
    // What is left out stays as typed: read otherwise it would leave nothing out.
    if (KEPT.test(piece) || piece.startsWith('-')) return piece;
    const [sign = ''] = /^(?:\p{L}[\p{L}_-]*:)?/u.exec(piece) ?? [];
    const star = piece.endsWith('*') ? '*' : '';
    const word = piece.slice(sign.length, piece.length - star.length);
    return sign + turn(word) + star;
  });
}

function asRussian(word: string): string {
  return LATIN.test(word) && !CYRILLIC.test(word) ? byKeys(word, toRussian) : word;
}

function asKazakh(word: string): string {
  if (!LATIN.test(word) && !CYRILLIC.test(word)) return word;
  if (!CYRILLIC.test(word)) return byKeys(byKeys(word, rowToKazakh), toRussian);
  return LATIN.test(word) ? word : byKeys(word, rowToKazakh);
}

function asEnglish(word: string): string {
  return CYRILLIC.test(word) && !LATIN.test(word) ? byKeys(byKeys(word, toEnglish), kazakhToRow) : word;
}

function fromKazakhLatin(word: string): string {
  if (!IN_KAZAKH_LATIN.test(word)) return word;
  const small = word.toLowerCase();
  // Without its marks u may be у, ұ or ү: then as Kazakh is typed without its own letters.
  const isPlain = /^[a-z]+$/.test(small);
  let cyrillic = '';
  for (let at = 0; at < small.length; ) {
    const [latin, letter] = KAZAKH_LATIN.find(([begins]) => small.startsWith(begins, at)) ?? [
      small.charAt(at),
      small.charAt(at),
    ];
    cyrillic += isPlain ? (WITHOUT_OWN_LETTERS[letter] ?? letter) : letter;
    at += latin.length;
  }
  return /^\p{Lu}/u.test(word) ? cyrillic.replace(/^./u, (letter) => letter.toUpperCase()) : cyrillic;
}

function byKeys(word: string, keys: ReadonlyMap<string, string>): string {
  return [...word].map((key) => keys.get(key) ?? key).join('');
}

function keyMap(keys: string, letters: string, shifted: string, capitals: string): Map<string, string> {
  const pairs = (from: string, to: string): [string, string][] => [...from].map((key, at) => [key, [...to][at] ?? key]);
  const letterKeys = pairs(keys, letters);
  const upper = letterKeys
    .filter(([key]) => /[a-z]/.test(key))
    .map(([key, letter]): [string, string] => [key.toUpperCase(), letter.toUpperCase()]);
  return new Map([...letterKeys, ...upper, ...pairs(shifted, capitals)]);
}
