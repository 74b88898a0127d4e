// Likeness of spellings: how many slips of the hand part two words, and where in an alphabetical vocabulary the words near one are to be looked for.

const CYRILLIC_LETTERS = 'абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі';
const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Slips that are forgiven in a word of so many letters. */
export function slipsForgiven(letters: number): number {
  return letters < 3 ? 0 : letters < 6 ? 1 : 2;
}

/**
 * Damerau's distance in its restricted form (optimal string alignment): letters left out, put in, mistaken, or two beside each other turned round. Anything above
 * `most` is answered as `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let cost = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      const turned = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (turned) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return Math.min(last[other.length] ?? most + 1, most + 1);
}

/**
 * Beginnings under which words one slip from this one stand, the likeliest first: its own two letters, and each slip there may be in them. Words with a slip
 * further on stand under the first.
 */
export function beginningsNear(word: string): string[] {
  const [first = '', second = '', third = ''] = word;
  const letters = [...(/[a-z]/i.test(first) ? LATIN_LETTERS : CYRILLIC_LETTERS)];
  const found = [
    first + second,
    second + first,
    second + third,
    first + third,
    ...letters.map((letter) => first + letter + third),
    ...letters.map((letter) => first + letter + second),
    ...letters.map((letter) => letter + second + third),
    ...letters.map((letter) => letter + first + second),
  ];
  const unique = [...new Set(found)].filter((beginning) => beginning.length >= 2);
  return unique.filter((one) => !unique.some((other) => other !== one && one.startsWith(other)));
}
