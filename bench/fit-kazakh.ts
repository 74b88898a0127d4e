// Fits the weights that choose among the readings of a Kazakh word and writes language/kazakh-weights.ts: the same data gives the same file.
//
// `node bench/fit-kazakh.ts` writes; `node bench/fit-kazakh.ts held-out` prints how well weights fitted on parts of the treebank stem the rest of it.
//
// A conditional log-linear model over the readings of a word (Berger, Della Pietra and Della Pietra 1996), the right one of several unknown where they leave
// the same root; estimated by AdaGrad (Duchi, Hazan and Singer 2011) with an L2 prior. The treebank is small, so a teacher, who also sees which roots the
// texts attest with other suffixes, reads running text for the model to learn from (self-training).

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stemKazakh } from '../language/kazakh.ts';
import { type Chain, chainsOf } from '../language/kazakh-chains.ts';
import { featuresOf } from '../language/kazakh-features.ts';
import { rootKey } from '../language/kazakh-root-key.ts';
import { COMMON_NOUNS } from '../language/kazakh-roots.ts';
import { type Annotated, quality, readTreebank } from './stemming.ts';

const EVAL = new URL('../../shared/eval/', import.meta.url);
const WEIGHTS_FILE = new URL('../language/kazakh-weights.ts', import.meta.url);
const KAZAKH_WORD = /^[а-яәғқңөұүһі]{3,}$/;
const RUN = /[а-яәғқңөұүһі]{3,}/g;

/** Pull of every weight towards nothing. */
const L2 = 0.03;
const STEP = 0.3;
const TEACHER_EPOCHS = 30;
const EPOCHS = 15;
/** A lemma itself is a word of the treebank, counted so much. */
const LEMMA_WEIGHT = 0.1;
/** A common noun is one too. */
const NOUN_WEIGHT = 0.2;
/** A form seen n times counts n to this power. */
const DAMPING = 0.7;
const TEXT_DAMPING = 0.5;
const TEXT_WEIGHT = 0.2;
/** How much surer the pupil is made than the teacher was. */
const SHARPNESS = 1.5;
/** Weights are kept in so many parts of one; what rounds to less than `LEAST_PARTS` is nothing. */
const PARTS = 20;
const LEAST_PARTS = 4;
const LINE = 118;

type Weights = Record<string, number>;

/** A word's readings: features of each and how right it is: 1 or 0 where several may be right (`sure`), else what the teacher believes. */
interface Example {
  readings: { features: readonly string[]; target: number }[];
  weight: number;
  sure: boolean;
}

const chains = remember((word: string) => chainsOf(word));
const features = remember(featuresOf);

function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

function add<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Words of running Kazakh text with how often each stands there. */
function vocabulary(): Map<string, number> {
  const counts = new Map<string, number>();
  const eat = (text: string) => {
    for (const [word] of text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').matchAll(RUN)) add(counts, word, 1);
  };
  const seen = new Set<string>();
  for (const set of ['kazqad-kk', 'ntrex-en2kk', 'ntrex-ru2kk']) {
    for (const line of readFileSync(new URL(`ir/${set}/docs.jsonl`, EVAL), 'utf8').split('\n')) {
      if (line === '') continue;
      const { headline, text, language } = JSON.parse(line) as { headline?: string; text: string; language: string };
      if (language !== 'kk' || seen.has(text)) continue;
      seen.add(text);
      eat(`${headline ?? ''}\n${text}`);
    }
  }
  const press = new URL('press/', EVAL);
  const [head = '', ...rows] = readFileSync(new URL('gold.tsv', press), 'utf8').split('\n');
  const at = head.split('\t').indexOf('language');
  for (const row of rows) {
    const cells = row.split('\t');
    if (cells[at] === 'kk') eat(readFileSync(new URL(cells[0] ?? '', press), 'utf8'));
  }
  return counts;
}

/** Minimises the loss by AdaGrad, examples shuffled the same way in every run. */
function minimise(examples: Example[], epochs: number): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let seed = 1;
  const below = (limit: number) => {
    seed = (seed * 48271) % 2147483647;
    return Math.floor((seed / 2147483647) * limit);
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = examples.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      [examples[at], examples[other]] = [examples[other] as Example, examples[at] as Example];
    }
    for (const { readings, weight, sure } of examples) {
      const likely = softmax(readings.map((reading) => score(weights, reading.features)));
      const right = readings.reduce((sum, { target }, at) => sum + target * (likely[at] ?? 0), 0);
      const gradient = new Map<string, number>();
      readings.forEach((reading, at) => {
        const wanted = sure ? (reading.target * (likely[at] ?? 0)) / right : reading.target;
        const pull = (wanted - (likely[at] ?? 0)) * weight;
        if (Math.abs(pull) > 1e-6) for (const feature of reading.features) add(gradient, feature, pull);
      });
      for (const [feature, pull] of gradient) {
        const old = weights.get(feature) ?? 0;
        const slope = pull - L2 * old * Math.min(1, weight);
        const square = (squares.get(feature) ?? 0.1) + slope * slope;
        squares.set(feature, square);
        weights.set(feature, old + (STEP * slope) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

function score(weights: ReadonlyMap<string, number>, names: readonly string[]): number {
  let sum = 0;
  for (const name of names) sum += weights.get(name) ?? 0;
  return sum;
}

function softmax(scores: readonly number[], sharpness = 1): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(sharpness * (one - most)));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((one) => one / sum);
}

/** What the teacher sees besides a reading's own features: whether text has the root bare, and with how many other suffixes. */
function teacherFeatures(attested: Iterable<string>): (chain: Chain) => string[] {
  const bare = new Set(attested);
  const suffixes = new Map<string, Set<string>>();
  const keyOf = (chain: Chain) => `${rootKey(chain.root)} ${chain.kind}`;
  for (const word of bare) {
    for (const chain of chains(word)) {
      const seen = suffixes.get(keyOf(chain)) ?? new Set();
      suffixes.set(keyOf(chain), seen.add(chain.names.join(' ')));
    }
  }
  return remember((chain: Chain) => {
    const seen = suffixes.get(keyOf(chain));
    const others = (seen?.size ?? 0) - (seen?.has(chain.names.join(' ')) ? 1 : 0);
    const level = Math.min(5, Math.round(Math.log2(1 + others)));
    const length = Math.min(chain.root.length, 5);
    const isBare = bare.has(chain.root);
    return [
      ...features(chain),
      `T ev ${level}`,
      `T ev ${chain.kind} ${level} ${length}`,
      `T bare ${isBare && chain.names.length > 0} ${chain.kind}`,
      `T bare ${isBare} ${length} ${chain.names.length > 0}`,
    ];
  });
}

/** Examples of words whose lemma is known: right is every reading that leaves the lemma's key. */
function annotatedExamples(words: readonly Annotated[], featuresIn: (chain: Chain) => string[]): Example[] {
  const counts = new Map<string, number>();
  for (const { form, lemma } of words) {
    add(counts, `${form}\t${lemma}`, 1);
    add(counts, `${lemma}\t${lemma}`, LEMMA_WEIGHT);
  }
  for (const noun of COMMON_NOUNS) add(counts, `${noun}\t${noun}`, NOUN_WEIGHT);
  const examples: Example[] = [];
  for (const [pair, count] of counts) {
    const [form = '', lemma = ''] = pair.split('\t');
    if (!KAZAKH_WORD.test(form)) continue;
    const key = rootKey(lemma);
    const readings = chains(form).map((chain) => ({
      features: featuresIn(chain),
      target: rootKey(chain.root) === key ? 1 : 0,
    }));
    const right = readings.filter(({ target }) => target === 1).length;
    if (right > 0 && right < readings.length) examples.push({ readings, weight: count ** DAMPING, sure: true });
  }
  return examples;
}

/** The weights: fitted on annotated words, and on running text as a teacher fitted on the same words reads it. */
function fitWeights(words: readonly Annotated[], text: ReadonlyMap<string, number>, forms: readonly string[]): Weights {
  const teaching = teacherFeatures([...text.keys(), ...forms]);
  const teacher = minimise(annotatedExamples(words, teaching), TEACHER_EPOCHS);
  const examples = annotatedExamples(words, features);
  const known = new Set(words.map(({ form }) => form));
  for (const [word, count] of text) {
    const readings = chains(word);
    if (known.has(word) || readings.length < 2) continue;
    const beliefs = softmax(
      readings.map((chain) => score(teacher, teaching(chain))),
      SHARPNESS,
    );
    examples.push({
      readings: readings.map((chain, at) => ({ features: features(chain), target: beliefs[at] ?? 0 })),
      weight: TEXT_WEIGHT * count ** TEXT_DAMPING,
      sure: false,
    });
  }
  const kept = [...minimise(examples, EPOCHS)]
    .map(([name, weight]) => [name, Math.round(weight * PARTS)] as const)
    .filter(([, parts]) => Math.abs(parts) >= LEAST_PARTS);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, parts]) => [name, parts / PARTS]));
}

/** Prints mean quality on each part of the treebank under weights fitted on the rest; parts are stretches of text, or sets of lemmas. */
function printHeldOut(words: readonly Annotated[], text: ReadonlyMap<string, number>, parts = 5): void {
  const forms = formsOf(words);
  const partOf: Record<string, (word: Annotated, at: number) => number> = {
    'stretches of text': (_, at) => Math.floor((at * parts) / words.length),
    lemmas: ({ lemma }) =>
      Array.from(lemma).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1000003, 7) % parts,
  };
  for (const [name, part] of Object.entries(partOf)) {
    const found = Array.from({ length: parts }, (_, out) => {
      const weights = fitWeights(
        words.filter((word, at) => part(word, at) !== out),
        text,
        forms,
      );
      return quality(
        words.filter((word, at) => part(word, at) === out),
        stemsUnder(weights),
      );
    });
    const mean = (of: 'precision' | 'recall' | 'f1') =>
      (found.reduce((sum, one) => sum + one[of], 0) / parts).toFixed(4);
    console.log(`held out ${name}: F1 ${mean('f1')}  precision ${mean('precision')}  recall ${mean('recall')}`);
  }
}

const stemsUnder = (weights: Weights) =>
  remember((word: string) => [
    word
      .split('-')
      .map((piece) => stemKazakh(piece, weights))
      .join('-'),
  ]);

const formsOf = (words: readonly Annotated[]) => words.map(({ form }) => form).filter((form) => KAZAKH_WORD.test(form));

function packed(weights: Weights): string {
  const lines: string[] = [];
  let line = '';
  for (const [name, weight] of Object.entries(weights)) {
    const item = `${name}=${Math.round(weight * PARTS)}`;
    if (line !== '' && line.length + item.length + 1 > LINE) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? item : `|${item}`;
  }
  return [...lines, line].join('\n');
}

/** Writes the weights into the table of language/kazakh-weights.ts, whose code stays as it is. */
function write(weights: Weights): void {
  const file = readFileSync(WEIGHTS_FILE, 'utf8');
  writeFileSync(
    WEIGHTS_FILE,
    file.replace(/(?<=const PACKED = `\n)[^`]*(?=\n`;)/, () => packed(weights)),
  );
}

if (import.meta.main) {
  if (!existsSync(EVAL)) {
    console.error(`Nothing was fitted: the treebank and texts it is fitted on are absent (${fileURLToPath(EVAL)}).`);
    process.exit(1);
  }
  const words = readTreebank(fileURLToPath(new URL('ud/kk.tsv', EVAL))).map(({ form, lemma }) => ({
    form: form.replaceAll('ё', 'е'),
    lemma: lemma.replaceAll('ё', 'е'),
  }));
  const text = vocabulary();
  if (process.argv[2] === 'held-out') printHeldOut(words, text);
  else {
    const weights = fitWeights(words, text, formsOf(words));
    const { f1 } = quality(words, stemsUnder(weights));
    console.log(
      `${Object.keys(weights).length} weights from ${words.length} words of the treebank and ${text.size} of text; F1 on the treebank ${f1.toFixed(4)}`,
    );
    if (process.argv[2] !== 'try') write(weights);
  }
}
