// The one key under which all shapes of a Kazakh root meet.

/** A root as it ends where no vowel follows (кітаб-ы: кітап). */
export function voiceless(root: string): string {
  return root.replace(/б$/, 'п').replace(/ғ$/, 'қ').replace(/г$/, 'к');
}

/**
 * One key for the shapes of a root: final ы/і fall (оқы, оқу: оқ), the consonant a vowel voiced is voiceless again (кітабы: кітап), the vowel
 * that comes and goes is gone (орын, орны: орн), soft sign and doubled consonants of loans too.
 */
export function rootKey(root: string): string {
  const bare = root
    .replace(/ь$/, '')
    .replace(/([бвгдзклмнпрстфшц])\1$/, '$1')
    .replace(/(?<=..)[ыі]$/, '');
  return voiceless(bare).replace(/(?<=[аәеоөұүыіи][^аәеёоөұүыіэяию])[ыі](?=[^аәеёоөұүыіэяиую]$)/, '');
}
