// Kazakh stemming: inflection is taken off, derivation is left on, and all forms of a word get one key. Pure; any string is answered.

import { type Chain, chainsOf } from './kazakh-chains.ts';
import { featuresOf } from './kazakh-features.ts';
import { WEIGHTS } from './kazakh-weights.ts';

const KAZAKH_WORD = /^[а-яәғқңөұүһі]+$/;
const MOST_ROUNDS = 4;

/**
 * One key for the shapes of a root: final ы/і fall (оқы, оқу: оқ), the consonant a vowel voiced is voiceless again (кітабы: кітап), the vowel
 * that comes and goes is gone (орын, орны: орн), soft sign and doubled consonants of loans too.
 */
export function rootKey(root: string): string {
  const bare = root
    .replace(/ь$/, '')
    .replace(/([бвгдзклмнпрстфшц])\1$/, '$1')
    .replace(/(?<=..)[ыі]$/, '');
  const voiceless = bare.replace(/б$/, 'п').replace(/ғ$/, 'қ').replace(/г$/, 'к');
  return voiceless.replace(/(?<=[аәеоөұүыіи][^аәеёоөұүыіэяию])[ыі](?=[^аәеёоөұүыіэяиую]$)/, '');
}

function score(chain: Chain, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const feature of featuresOf(chain)) sum += weights[feature] ?? 0;
  return sum;
}

/** The likeliest root of a word under the given weights. */
function bestRoot(word: string, weights: Readonly<Record<string, number>>): string {
  let best = word;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const chain of chainsOf(word)) {
    const sum = score(chain, weights);
    if (sum > bestScore) {
      best = chain.root;
      bestScore = sum;
    }
  }
  return best;
}

/** One stem for the inflected forms of a Kazakh word: the key of its root. Expects a normal form without hyphens. */
export function stemKazakh(norm: string, weights: Readonly<Record<string, number>> = WEIGHTS): string {
  if (!KAZAKH_WORD.test(norm) || norm.length < 3) return norm;
  let word = norm;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const root = bestRoot(word, weights);
    if (root === word) break;
    word = root;
  }
  return rootKey(word);
}

const SUFFIX_AFTER_HYPHEN =
  /^(?:лар|лер|дар|дер|тар|тер)?(?:ы|і|сы|сі)?(?:н?[ыі]ң|[ндт][ыі]ң|[ғгқк][ае]|н?а|н?е|[ндт]?[ыі]|н?[дт][ае]н?|н[ае]н|[мбп]ен|дағы|дегі|тағы|тегі|ндағы|ндегі)?$/;

/** True when what follows a hyphen is a Kazakh ending and no word (`ның` in `БҰҰ-ның`). */
export function isKazakhEnding(piece: string): boolean {
  return piece !== '' && SUFFIX_AFTER_HYPHEN.test(piece);
}
