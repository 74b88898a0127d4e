// Letter folds: what a word looks like typed on a keyboard without its letters.

const RUSSIAN_KEYBOARD: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

const KAZAKH_LETTER = /[әғқңөұүһі]/g;

/** The word with each Kazakh letter as the letter of a Russian keyboard people type for it (`қазақстан`: `казакстан`). Expects a normal form. */
export function foldKazakh(norm: string): string {
  if (norm.length === 1) return RUSSIAN_KEYBOARD[norm] ?? norm;
  return norm.replace(KAZAKH_LETTER, (letter) => RUSSIAN_KEYBOARD[letter] ?? letter);
}

/** A lower-case letter as it is likeliest typed: a Kazakh one as `foldKazakh` has it, ё as е. */
export function foldLetter(letter: string): string {
  return letter === 'ё' ? 'е' : (RUSSIAN_KEYBOARD[letter] ?? letter);
}
