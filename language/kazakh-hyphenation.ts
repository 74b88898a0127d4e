// Where a Kazakh word may part at the end of a line: between its syllables.

const VOWELS = new Set('аәеёиоөұүыіэюя');
/** Vowels after a consonant, glides after a vowel: та-уық, ба-ру, қи-ын. */
const GLIDE = 'у';
const SIGNS = new Set('ьъ');
/** A loan's stop goes with the liquid after it when one more consonant stands before: элек-трон, кон-тракт. */
const STOPS = new Set('бпгкдтфв');
const LIQUIDS = new Set('рл');

/**
 * Offsets (UTF-16, inside the word) at which a Kazakh word in Cyrillic parts into syllables, ascending; none for a word with
 * other letters. A syllable holds one vowel and begins with at most one consonant (VCV: V-CV, VCCV: VC-CV, VCCCV: VCC-CV);
 * neighbouring vowels and a sign with its consonant stay together. A single letter neither stays behind nor goes over. After
 * the spelling rules of Kazakh on carrying words over ("Тасымал").
 */
export function kazakhBreaks(word: string): number[] {
  const letters = [...word.toLowerCase()];
  if (letters.length !== word.length || !letters.every((letter) => /[а-яёәіңғүұқөһ]/u.test(letter))) return [];
  const vowels = vowelsOf(letters);
  const breaks: number[] = [];
  for (let at = 2; at <= letters.length - 2; at += 1) {
    if (opensSyllable(letters, vowels, at)) breaks.push(at);
  }
  return breaks;
}

function vowelsOf(letters: readonly string[]): boolean[] {
  const vowels: boolean[] = [];
  for (const letter of letters) {
    const after = vowels.at(-1) ?? false;
    vowels.push(VOWELS.has(letter) || (letter === GLIDE && !after));
  }
  return vowels;
}

/** Whether a syllable with a consonant before its vowel begins there, another vowel somewhere before it. */
function opensSyllable(letters: readonly string[], vowels: readonly boolean[], at: number): boolean {
  const isConsonant = (index: number) =>
    index >= 0 && index < letters.length && !vowels[index] && !SIGNS.has(letters[index] ?? '');
  if (!isConsonant(at) || !vowels.slice(0, at).includes(true)) return false;
  // The names of countries keep their ending: Қазақ-стан, Өзбек-стан.
  if (endsInStan(letters, at)) return isConsonant(at - 1);
  if (endsInStan(letters, at - 1) && isConsonant(at - 2)) return false;
  if (vowels[at + 1]) return !isLoanCluster(letters, at - 1, isConsonant);
  return isLoanCluster(letters, at, isConsonant) && (vowels[at + 2] ?? false);
}

function endsInStan(letters: readonly string[], at: number): boolean {
  return letters.slice(at, at + 4).join('') === 'стан';
}

/** Stop and liquid at `at`, with a consonant before them. */
function isLoanCluster(letters: readonly string[], at: number, isConsonant: (index: number) => boolean): boolean {
  return STOPS.has(letters[at] ?? '') && LIQUIDS.has(letters[at + 1] ?? '') && isConsonant(at - 1);
}
