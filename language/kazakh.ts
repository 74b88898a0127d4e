// Kazakh stemming: inflection is taken off, derivation is left on. Pure; any string is answered.

const CASES =
  'ның нің дың дің тың тің ға ге қа ке на не ды ді ты ті ны ні да де та те нда нде дан ден тан тен нан нен мен бен пен'.split(
    ' ',
  );
const POSSESSIVES = 'ым ім ың ің ымыз іміз ыңыз іңіз сы сі ы і м ң мыз міз ңыз ңіз'.split(' ');
const PLURALS = 'лар лер дар дер тар тер'.split(' ');

function strip(word: string, suffixes: readonly string[], least: number): string {
  let best = word;
  for (const suffix of suffixes) {
    if (word.endsWith(suffix) && word.length - suffix.length >= least && word.length - suffix.length < best.length) {
      best = word.slice(0, -suffix.length);
    }
  }
  return best;
}

/** One stem for the inflected forms of a Kazakh word. Expects a normal form without hyphens. */
export function stemKazakh(norm: string): string {
  if (!/^[а-яәғқңөұүһі]+$/.test(norm)) return norm;
  const word = strip(strip(strip(norm, CASES, 3), POSSESSIVES, 3), PLURALS, 2);
  return word.replace(/б$/, 'п').replace(/ғ$/, 'қ').replace(/г$/, 'к');
}

const SUFFIX_AFTER_HYPHEN =
  /^(?:лар|лер|дар|дер|тар|тер)?(?:ы|і|сы|сі)?(?:н?[ыі]ң|[ндт][ыі]ң|[ғгқк][ае]|н?а|н?е|[ндт]?[ыі]|н?[дт][ае]н?|н[ае]н|[мбп]ен|дағы|дегі|тағы|тегі|ндағы|ндегі)?$/;

/** True when what follows a hyphen is a Kazakh ending and no word (`ның` in `БҰҰ-ның`). */
export function isKazakhEnding(piece: string): boolean {
  return piece !== '' && SUFFIX_AFTER_HYPHEN.test(piece);
}
