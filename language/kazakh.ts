// Kazakh stemming: inflection is taken off, derivation is left on, and all forms of a word get one key. Pure; any string is answered.

import { foldKazakh } from './folds.ts';
import { type Chain, chainsOf } from './kazakh-chains.ts';
import { featuresOf } from './kazakh-features.ts';
import { commonNounOf, wholeNoun } from './kazakh-nouns.ts';
import { rootKey, voiceless } from './kazakh-root-key.ts';
import { isCommonRoot } from './kazakh-roots.ts';
import { WEIGHTS } from './kazakh-weights.ts';

const KAZAKH_WORD = /^[а-яәғқңөұүһі]+$/;
const KAZAKH_LETTER = /[әғқңөұүһі]/;
const MOST_ROUNDS = 4;
/** Score above which a reading without Kazakh letters is believed in a Kazakh text. */
const NO_DOUBT = 3;

/**
 * In news -ды after a consonant is oftener the accusative (климатты) than the adjective the fitted texts have it for; set by hand, for words that are no
 * common ones themselves (ерікті); it costs 0.002 of F1.
 */
const LEANING: Weights = { accusative: 2.5, accusative3: 1 };

type Weights = Readonly<Record<string, number>>;

function score(chain: Chain, weights: Weights, leaning: Weights = {}): number {
  let sum = 0;
  for (const name of chain.names) sum += leaning[name] ?? 0;
  for (const feature of featuresOf(chain)) sum += weights[feature] ?? 0;
  return sum;
}

/** The likeliest reading of a word under the given weights, and its score. */
function bestReading(word: string, weights: Weights, folded: boolean): { chain: Chain; score: number } {
  const [bare, ...others] = chainsOf(word, folded) as [Chain, ...Chain[]];
  const best = { chain: bare, score: score(bare, weights) };
  const leaning = isCommonRoot(word, 'noun') ? {} : LEANING;
  for (const chain of others) {
    const sum = score(chain, weights, leaning);
    if (sum > best.score) Object.assign(best, { chain, score: sum });
  }
  return best;
}

/** The root that is left when no reading takes anything off any more, or a common word is left. */
function rootOf(word: string, weights: Weights, folded: boolean): string {
  let rest = word;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { root, kind, names } = bestReading(rest, weights, folded).chain;
    if (names.length === 0) break;
    rest = voiceless(root);
    if (!folded && isCommonRoot(root, kind)) break;
  }
  return rest;
}

/**
 * One stem for the inflected forms of a Kazakh word: the key of its root. Expects a normal form without hyphens. Kazakh typed on a Russian keyboard is
 * read too where its ending leaves no doubt (`климаттын`). `weights` are for fitting and tests.
 */
export function stemKazakh(norm: string, weights: Weights = WEIGHTS): string {
  if (!KAZAKH_WORD.test(norm) || norm.length < 3) return norm;
  const whole = wholeNoun(norm);
  if (whole !== null) return whole;
  const noun = commonNounOf(norm);
  // Not where it reads as a verb's form itself (қалып, қал).
  if (noun !== null && rootKey(rootOf(noun, weights, false)) === rootKey(noun)) return rootKey(noun);
  const root = rootOf(norm, weights, false);
  if (root === norm && !KAZAKH_LETTER.test(norm) && !isCommonRoot(norm, 'noun')) {
    const folded = bestReading(norm, weights, true);
    if (folded.score > NO_DOUBT) return rootKey(rootOf(voiceless(folded.chain.root), weights, true));
  }
  return rootKey(root);
}

/**
 * The folded stems (`foldKazakh` of a stem) a word typed on a Russian keyboard may be indexed under: `келисимнин` is келісімнің, whose stem is
 * келісм. And и may be і or и itself, у be ұ or у, so that there may be several.
 */
export function stemFoldedKazakh(norm: string): string[] {
  if (!KAZAKH_WORD.test(norm) || norm.length < 3) return [norm];
  const root = rootOf(norm, WEIGHTS, true);
  const spelled = [root.replaceAll('и', 'і'), root.replaceAll('у', 'ұ'), root];
  return [...new Set(spelled.map((one) => foldKazakh(rootKey(one))))];
}

const SUFFIX_AFTER_HYPHEN =
  /^(?:лар|лер|дар|дер|тар|тер)?(?:ы|і|сы|сі)?(?:н?[ыі]ң|[ндт][ыі]ң|[ғгқк][ае]|н?а|н?е|[ндт]?[ыі]|н?[дт][ае]н?|н[ае]н|[мбп]ен|дағы|дегі|тағы|тегі|ндағы|ндегі)?$/;

/** True when what follows a hyphen is a Kazakh ending and no word (`ның` in `БҰҰ-ның`). */
export function isKazakhEnding(piece: string): boolean {
  return piece !== '' && SUFFIX_AFTER_HYPHEN.test(piece);
}

const FRONT = /[еөүәі]/;
const BACK = /[аоұы]/;

/** Whether what follows the stem has the vowels a Kazakh ending has after it (бай: байдан, not байден). */
export function isHarmonious(norm: string, stemOf: string): boolean {
  const vowels = (text: string) => [...text].filter((letter) => FRONT.test(letter) || BACK.test(letter));
  const last = vowels(norm.slice(0, stemOf.length)).at(-1);
  const [next] = vowels(norm.slice(stemOf.length));
  return last === undefined || next === undefined || FRONT.test(last) === FRONT.test(next);
}
