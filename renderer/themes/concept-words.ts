// What a concept and the phrases of a suggestion are called on the screen: pure.

import type { Concept } from '../../contract/concept.ts';
import type { ThemePhrase } from '../../contract/theme.ts';
import { KNOWN_LANGUAGES, type KnownLanguage } from '../../contract/values.ts';

/** The concept's first term in a language, else in the first language that has one, else its key. */
export function conceptName(concept: Concept, language: KnownLanguage): string {
  for (const each of [language, ...KNOWN_LANGUAGES]) {
    const term = concept.terms[each][0];
    if (term) return term;
  }
  return concept.key;
}

/** The concept's first terms in the languages other than the one its name is in. */
export function otherNames(concept: Concept, language: KnownLanguage): string[] {
  const name = conceptName(concept, language);
  const names = KNOWN_LANGUAGES.map((each) => concept.terms[each][0]).filter((term) => term !== undefined);
  return [...new Set(names)].filter((term) => term !== name);
}

/** The language a term is likely typed in: letters only Kazakh has, else Cyrillic as Russian, else English. */
export function languageOfTerm(term: string): KnownLanguage {
  if (/[әғқңөұүһі]/iu.test(term)) return 'kk';
  return /\p{Script=Cyrillic}/u.test(term) ? 'ru' : 'en';
}

/** A phrase as it stood in a text and how often, the most frequent first; spellings that differ by case are one. */
interface CountedPhrase {
  quote: string;
  count: number;
}

/** The phrases of a suggestion, each once. */
export function countPhrases(phrases: readonly ThemePhrase[]): CountedPhrase[] {
  const counted = new Map<string, CountedPhrase>();
  for (const { quote } of phrases) {
    const shown = quote.replace(/\s+/gu, ' ').trim();
    const key = shown.toLocaleLowerCase();
    const known = counted.get(key);
    if (known) known.count += 1;
    else counted.set(key, { quote: shown, count: 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count);
}
