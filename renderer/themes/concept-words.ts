// What a concept and the phrases of a suggestion are called on the screen: pure.

import type { Concept, ConceptTerms } from '../../contract/concept.ts';
import type { ThemePhrase } from '../../contract/theme.ts';
import { KNOWN_LANGUAGES, type KnownLanguage } from '../../contract/values.ts';

/** The concept's first term in a language, else in the first language that has one, else its key. */
export function conceptName(concept: Concept, language: KnownLanguage): string {
  for (const each of [language, ...KNOWN_LANGUAGES]) {
    const term = firstTerm(concept.terms, each);
    if (term) return term;
  }
  return concept.key;
}

function firstTerm({ weak, ...terms }: ConceptTerms, language: KnownLanguage): string | undefined {
  return terms[language][0] ?? weak?.[language]?.[0];
}

/** How a term is marked that counts in searches alone. */
const WEAK_MARK = '~';

/** Terms as they are edited: a weak one with `~` before it, after the others. */
export function writtenTerms({ weak, ...terms }: ConceptTerms, language: KnownLanguage): string[] {
  return [...terms[language], ...(weak?.[language] ?? []).map((term) => WEAK_MARK + term)];
}

/** The terms with those of one language as edited; empty ones fall. */
export function withWritten(terms: ConceptTerms, language: KnownLanguage, written: readonly string[]): ConceptTerms {
  const strong: string[] = [];
  const weak: string[] = [];
  for (const one of written) {
    const isWeak = one.trim().startsWith(WEAK_MARK);
    const term = isWeak ? one.trim().slice(WEAK_MARK.length).trim() : one.trim();
    if (term !== '') (isWeak ? weak : strong).push(term);
  }
  const { [language]: _, ...others } = terms.weak ?? {};
  const allWeak = weak.length > 0 ? { ...others, [language]: weak } : others;
  const { weak: __, ...rest } = { ...terms, [language]: strong };
  return Object.keys(allWeak).length > 0 ? { ...rest, weak: allWeak } : rest;
}

/** The concept's first terms in the languages other than the one its name is in. */
export function otherNames(concept: Concept, language: KnownLanguage): string[] {
  const name = conceptName(concept, language);
  const names = KNOWN_LANGUAGES.map((each) => firstTerm(concept.terms, each)).filter((term) => term !== undefined);
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
