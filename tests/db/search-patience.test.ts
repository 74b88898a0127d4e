// Any string is answered about as soon as a plain word: never later than twenty times its time.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedPress } from '../../bench/generated-press.ts';
import { memoryLibrary, shippedResources } from '../../bench/memory-library.ts';

const TIMES = 20;
const CLIPPINGS = 600;
const press = generatedPress(shippedResources().concepts);
const library = memoryLibrary();
const LANGUAGES = ['kk', 'ru', 'en'] as const;
const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => press.word(LANGUAGES[at % 3] ?? 'ru', from + at));

/** Milliseconds of the quickest of some runs: what else the machine does is no fault of the query. */
function quickest(query: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    library.find(query, { limit: 50 });
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Milliseconds for a common word, as often met as words people search for: of the three languages' the one in the middle. */
function plainWord(): number {
  const spent = LANGUAGES.map((language) => quickest(press.word(language, 20), 5)).sort((one, other) => one - other);
  return spent[1] ?? 1;
}

/** Milliseconds for a word that three clippings hold, the middle one of some: no bound is set by it, but it is told. */
function rareWord(): number {
  const rare = Array.from({ length: 60 }, (_, at) => press.word('ru', 300 + at * 41)).filter(
    (word) => library.find(word, { limit: 50 }).total === 3,
  );
  const spent = rare.slice(0, 5).map((word) => quickest(word, 7));
  return spent.sort((one, other) => one - other)[Math.floor(spent.length / 2)] ?? plain;
}

let plain = 0;
let worst = { times: 0, query: '' };

/** How many times a plain word's time a query takes. */
function timesPlain(query: string): number {
  let times = quickest(query, 2) / plain;
  // A machine that has slowed down since is no fault of the query either: both are measured again, side by side.
  for (let round = 0; round < 3 && times > TIMES; round += 1) times = Math.min(times, quickest(query, 5) / plainWord());
  return times;
}

function expectSoon(query: string): void {
  const times = timesPlain(query);
  if (times > worst.times) worst = { times, query };
  expect(times, `${query.slice(0, 60)}, a plain word ${plain.toFixed(1)} ms`).toBeLessThan(TIMES);
}

beforeAll(() => {
  library.add(...Array.from({ length: CLIPPINGS }, (_, number) => press.clipping(number)));
  plain = plainWord();
});

afterAll(() => {
  const rare = rareWord();
  const timesRare = quickest(worst.query, 7) / rare;
  console.log(
    `slowest: ${worst.times.toFixed(1)} times a plain word (${plain.toFixed(1)} ms), ${timesRare.toFixed(1)} times a rare one (${rare.toFixed(1)} ms): ${worst.query.slice(0, 60)}`,
  );
});

describe('no string keeps one waiting', () => {
  test.each([
    ['emoji', '👩‍👩‍👧‍👦'.repeat(200)],
    ['lone surrogates', '\uD83D \uDE00'.repeat(300)],
    ['a million letters', 'ы'.repeat(1_000_000)],
    ['a million letters in words', 'су жер '.repeat(140_000)],
    ['quotes', '"'.repeat(1_999)],
    ['quoted words', `"${words(0, 30).join('" "')}"`],
    ['a quoted phrase of the commonest words', '"и в на"'],
    ['another in Kazakh', '"және бұл үшін"'],
    ['an open NEAR', 'NEAR('],
    ['NEAR of many words', `NEAR(${words(0, 40).join(' ')}, 900)`],
    ['parentheses', '('.repeat(1_999)],
    ['beginnings of one letter', 'а* к* s* т* о*'],
    ['colons', 'a:b:c:d:e'.repeat(100)],
    ['SQL', "'; DROP TABLE clippings; -- SELECT * FROM search_index WHERE search_index MATCH '*'"],
    ['stop words only', 'и в на что по с не the of and және мен бұл'],
    ['punctuation only', '.,;:!?—«»()[]{}*&^%$#@'.repeat(50)],
    ['all the words it reads, any of them', words(0, 48).join(' OR ')],
    ['all the words it reads, all of them', words(0, 48).join(' ')],
    ['words left out', words(0, 24).join(' -')],
    ['fields that are not there', words(0, 20).join(': ')],
  ])('%s', (_what, query) => expectSoon(query));

  test('whatever it is made of', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('"', '*', '(', ')', ' OR ', ' -', 'NEAR(', ' NEAR/3 ', 'headline:', 'date:', '\uD800', ' '),
      fc.nat({ max: 400 }).map((rank) => press.word('ru', rank)),
      fc.nat({ max: 400 }).map((rank) => `${press.word('kk', rank)} `),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectSoon(pieces.join(''))),
      { numRuns: 40 },
    );
  });
});
