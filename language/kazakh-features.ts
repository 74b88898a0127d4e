// What is looked at when one reading of a Kazakh word is preferred to another; every feature is general, none names a word.

import type { Chain } from './kazakh-chains.ts';
import { isCommonRoot } from './kazakh-roots.ts';

const VOWEL = /[аәеёоөұүыіэяию]|(?<![аәеёоөұүыіэяию])у/g;

/** Letters and clusters that only loans have. */
const LOAN = /[фвцщэьъёяю]|^[бвгдзкпстф][бвгдзклмнпрст]|[аеиоу]и[яо]/;

/** Sort of a letter: a vowel is itself, consonants go by how suffixes see them. */
function sortOf(letter: string): string {
  if ('аәеёоөұүыіэяиую'.includes(letter)) return letter;
  if ('рлй'.includes(letter)) return letter;
  if ('мнң'.includes(letter)) return 'n';
  if ('зж'.includes(letter)) return 'z';
  return 'қғкгпб'.includes(letter) ? letter : 't';
}

/** Names of the features a reading has. */
export function featuresOf(chain: Chain): string[] {
  const { root, kind, names } = chain;
  const first = names[0] ?? 'none';
  const length = Math.min(root.length, 7);
  const syllables = Math.min(root.match(VOWEL)?.length ?? 0, 4);
  const last = sortOf(root.at(-1) ?? '');
  // The bare reading stands for a verb's bare stem too.
  const known = isCommonRoot(root, kind) || (names.length === 0 && isCommonRoot(root, 'verb'));
  const features = [
    `${known ? 'known' : 'unknown'} ${kind} length ${length}`,
    `${known ? 'known' : 'unknown'} ${kind} ${names.length === 0 ? 'whole' : 'cut'}`,
    `${known ? 'known' : 'unknown'} then ${first}`,
    `${kind} length ${length}`,
    `${kind} syllables ${syllables}`,
    `${first} length ${length}`,
    `${first} after ${last}`,
    `${first} after ${sortOf(root.at(-2) ?? '')}${last}`,
    `${kind} ends ${sortOf(root.at(-2) ?? '')}${last}`,
    `first ${chain.first}`,
    `chain ${names.length}`,
  ];
  if (LOAN.test(root)) features.push(`loan ${first}`, `loan ${kind} ${names.length === 0 ? 'whole' : 'cut'}`);
  // Endings of roots, never whole ones: what derivation leaves (-лық, -дар, -іс) tells an ending that only looks like a suffix.
  if (root.length > 3) features.push(`${kind} …${root.slice(-3)}`);
  if (root.length > 2) features.push(`…${root.slice(-2)}+${chain.first}`);
  names.forEach((name, at) => {
    features.push(name);
    features.push(`${name} then ${names[at + 1] ?? 'end'}`);
  });
  return features;
}
