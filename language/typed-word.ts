// A word as it was typed: what its capitals, its ending and the rest of the query tell of what it may be. Pure.

import { FIT, withoutJoinedEnding } from './term-fit.ts';
import type { Token } from './tokens.ts';
import type { QueryConcept } from './typed-concepts.ts';
import type { TypedWord } from './word-meaning.ts';

const KAZAKH_LETTER = /[әғқңөұүһі]/i;

/** What is known of a word of the query, of which `known` are the concepts. */
export function typedWord(query: string, token: Token, known: readonly QueryConcept[]): TypedWord {
  const own = known.filter(({ fit }) => fit > FIT.folded);
  const whole = query.slice(token.start, token.end);
  const bare = withoutJoinedEnding(whole);
  const written = bare === null ? whole : whole.slice(0, bare.length);
  const isLower = written.toLowerCase() === written;
  return {
    written: isLower || isTypedInCapitals(query, token) ? written : capitalised(written),
    norm: bare ?? token.norm,
    isKazakhTerm: own.some(({ languages }) => languages.includes('kk')),
    isRussianTerm: own.some(({ languages }) => languages.includes('ru')),
    isEnglishTerm: own.some(({ languages }) => languages.includes('en')),
    isCapital: /^\p{Lu}/u.test(written) && (isTypedAsName(query, token) || query.trim() === whole),
    isName: own.some(({ isName, fit }) => isName && fit >= FIT.verbatim),
    isAbbreviation: own.some(({ isAbbreviation }) => isAbbreviation),
    writesKazakh: KAZAKH_LETTER.test(query),
  };
}

/** Whether a common word may be a name: only where it is typed as one or a concept has it so. */
export function mayBeName(query: string, { start, end }: Token, known: readonly QueryConcept[]): boolean {
  const written = query.slice(start, end);
  return /^\p{Lu}.*\p{Ll}/u.test(written) || known.some(({ isName, isAbbreviation }) => isName && !isAbbreviation);
}

/** Whether a capital tells that a word is a name: not the first of the query, nor where all words have one. */
export function isTypedAsName(query: string, { start, end }: Token): boolean {
  if (!/\p{L}/u.test(query.slice(0, start))) return false;
  return /^\p{Lu}/u.test(query.slice(start, end)) && /(?<!\p{L})\p{Ll}/u.test(query);
}

/** Whether capitals tell something: not where the whole query is in them. */
function isTypedInCapitals(query: string, { start, end }: Token): boolean {
  const written = query.slice(start, end);
  const others = query.slice(0, start) + query.slice(end);
  return (
    /^\p{Lu}{2,}$/u.test(written.slice(0, withoutJoinedEnding(written)?.length)) &&
    !(/\p{Lu}/u.test(others) && !/\p{Ll}/u.test(others))
  );
}

/** A word that is not typed as it is written in capitals, as it would be in a sentence. */
function capitalised(written: string): string {
  return written.charAt(0) + written.slice(1).toLowerCase();
}
