// Names and headlines that a source prints in capitals, in the case a list of sources sets them in.

/** Words of at least two letters, all of them capitals. */
const CAPITALS = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{Lu}\p{M}]+(?![\p{L}\p{M}])/gu;
const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;

/** A name whose surname (or all of it) is in capitals: "Нина КОРОБОВА" as "Нина Коробова". Initials and one word in capitals stay. */
export function ordinaryName(name: string): string {
  const words = name.match(LETTERS) ?? [];
  // An organisation is often one word in capitals.
  if (words.length < 2) return name;
  return name.replace(CAPITALS, (word) => (word.length < 3 ? word : capitalised(word)));
}

/**
 * A headline all in capitals as a sentence: each word in the case its text has it in (names and abbreviations keep their capitals), and
 * otherwise in small letters. Any other headline as it is.
 */
export function ordinaryHeadline(headline: string, text: string): string {
  const words = headline.match(LETTERS) ?? [];
  const isShouted = words.length >= 2 && !/\p{Ll}/u.test(headline) && /\p{Lu}/u.test(headline);
  if (!isShouted) return headline;
  const seen = casesIn(text);
  let isFirst = true;
  return headline.replace(LETTERS, (word) => {
    const small = word.toLowerCase();
    const known = seen.get(small) ?? (isAbbreviation(word) ? word : small);
    const said = isFirst ? known.slice(0, 1).toUpperCase() + known.slice(1) : known;
    isFirst = false;
    return said;
  });
}

/** How a text writes each of its words: in small letters when it ever does, else as it most begins. Lines in capitals say nothing. */
function casesIn(text: string): Map<string, string> {
  const cases = new Map<string, string>();
  for (const line of text.split(/\n/)) {
    if (!/\p{Ll}/u.test(line)) continue;
    for (const [word] of line.matchAll(LETTERS)) {
      const small = word.toLowerCase();
      if (word === small || !cases.has(small)) cases.set(small, word);
    }
  }
  return cases;
}

/** Short words that cannot be spoken: СССР, ҚР, BBC. */
function isAbbreviation(word: string): boolean {
  return word.length <= 4 && word.length >= 2 && !/[АЕЁИОУЫЭЮЯӘӨҰҮІAEIOUY]/u.test(word);
}

function capitalised(word: string): string {
  const [first = '', ...rest] = [...word];
  return first + rest.join('').toLowerCase();
}
