// Made-up clippings for measuring speed: words of three languages from our own concepts and from syllables, inflected, as often as words are in texts (Zipf).

import type { ConceptRecord } from '../contract/resources.ts';
import type { KnownLanguage } from '../contract/values.ts';

/** A made-up clipping. */
export interface GeneratedClipping {
  headline: string;
  text: string;
  language: KnownLanguage;
  publishedOn: string;
}

/** Words that stand in a text at the given share of its words; ranks count from 0, the commonest. */
export interface Press {
  clipping(number: number): GeneratedClipping;
  /** The word of this rank in its plain form. */
  word(language: KnownLanguage, rank: number): string;
}

const SYLLABLES: Record<KnownLanguage, readonly string[]> = {
  kk: 'қа бе та ша жо сүй кел тұр бай ғы лым дер мек ор тал жар сөз көр бас ел жұм ән кү ріс'.split(' '),
  ru: 'ко ра ми на ло те ве го при стро за мен по да ли то ска рез об вод гра чен мос ру'.split(' '),
  en: 'con ter ma ri lo ver per sta tion men ro del ga bri sol ten ar co vin hal mer dis tra lu'.split(' '),
};
const COMMON: Record<KnownLanguage, readonly string[]> = {
  kk: 'және мен бұл үшін бойынша деп осы бар болып туралы жылы ол'.split(' '),
  ru: 'и в на что по с не для это как от к о'.split(' '),
  en: 'the of and to in a for on that is with by as'.split(' '),
};
const ENDINGS: Record<KnownLanguage, readonly string[]> = {
  kk: ['', '', '', 'ның', 'ға', 'да', 'лар', 'лары'],
  ru: ['', '', '', 'а', 'у', 'ом', 'ы', 'ов'],
  en: ['', '', '', '', 's', 's', 'ed', 'ing'],
};
const TAIL = 8_000;
const WORDS = { least: 120, most: 420 };

/** Makes the same press for the same seed. */
export function generatedPress(concepts: readonly ConceptRecord[], seed = 1): Press {
  const vocabulary = Object.fromEntries(
    (['kk', 'ru', 'en'] as const).map((language) => [language, vocabularyOf(language, concepts, seed)]),
  ) as Record<KnownLanguage, string[]>;
  return {
    word: (language, rank) => vocabulary[language][rank] ?? '',
    clipping(number) {
      const next = generator(seed * 1_000_003 + number);
      const language = (['kk', 'ru', 'en'] as const)[Math.floor(next() * 3)] ?? 'ru';
      const words = vocabulary[language];
      // Zipf's law by inversion: rank r comes about 1/r as often as the first.
      const plain = () => words[Math.floor(words.length ** next()) - 1] ?? '';
      const inflected = () => plain() + (ENDINGS[language][Math.floor(next() * ENDINGS[language].length)] ?? '');
      const some = (count: number) => Array.from({ length: count }, inflected);
      const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
      const sentence = () => {
        const [first = '', ...rest] = some(8 + Math.floor(next() * 12));
        return `${[capital(first), ...rest.map((word) => (next() < 0.06 ? capital(word) : word))].join(' ')}.`;
      };
      const length = WORDS.least + Math.floor(next() * (WORDS.most - WORDS.least));
      const sentences: string[] = [];
      for (let count = 0; count < length; count += 14) sentences.push(sentence());
      const text = sentences.map((one, at) => one + (at % 4 === 3 ? '\n\n' : ' ')).join('');
      const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(next() * 3_600)));
      return {
        headline: capital(some(6 + Math.floor(next() * 5)).join(' ')),
        text: text.trim(),
        language,
        publishedOn: day.toISOString().slice(0, 10),
      };
    },
  };
}

function vocabularyOf(language: KnownLanguage, concepts: readonly ConceptRecord[], seed: number): string[] {
  const next = generator(seed + language.charCodeAt(0));
  const fromConcepts = concepts
    .flatMap((concept) => concept[language])
    .flatMap((term) => term.split(/\s+/))
    .filter((word) => word.length > 2);
  const syllables = SYLLABLES[language];
  const made = Array.from({ length: TAIL }, () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => syllables[Math.floor(next() * syllables.length)]).join(''),
  );
  const shuffled = [...new Set([...fromConcepts, ...made.slice(0, 3_000)])]
    .map((word) => ({ word, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ word }) => word);
  return [...new Set([...COMMON[language], ...shuffled, ...made])];
}

/** mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1), the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
