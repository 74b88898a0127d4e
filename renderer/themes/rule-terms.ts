// Terms of a rule as an analyst reads and types them: words bare, exact phrases “in quotes”, concepts ‹in angles›.

import type { Concept } from '../../contract/concept.ts';
import type { RuleNear, RuleTerm, RuleWord } from '../../contract/theme.ts';
import type { KnownLanguage } from '../../contract/values.ts';
import { conceptName } from './concept-words.ts';

/** Names of concepts as they stand in a rule, each with its key; of two with one name the first. */
export function conceptTerms(concepts: readonly Concept[], language: KnownLanguage): Map<string, string> {
  const terms = new Map<string, string>();
  for (const concept of concepts) {
    const name = `‹${conceptName(concept, language)}›`;
    if (!terms.has(name)) terms.set(name, concept.key);
  }
  return terms;
}

/** A term as it is shown; what is near what is shown apart. */
export function writeTerm(term: RuleWord, names: ReadonlyMap<string, string>): string {
  if (term.kind === 'words') return term.text;
  if (term.kind === 'phrase') return `“${term.text}”`;
  return [...names].find(([, key]) => key === term.key)?.[0] ?? `‹${term.key}›`;
}

/** A term as it was typed; null when nothing is left of it. */
export function readTerm(typed: string, names: ReadonlyMap<string, string>): RuleWord | null {
  const text = typed.trim();
  const key = names.get(text) ?? /^‹(.+)›$/u.exec(text)?.[1];
  if (key) return { kind: 'concept', key };
  const phrase = /^["“„«](.+)["”“»]$/u.exec(text)?.[1]?.trim();
  if (phrase) return { kind: 'phrase', text: phrase };
  const words = text.replace(/["“”„«»‹›]/gu, '').trim();
  return words ? { kind: 'words', text: words } : null;
}

/** The terms of a list that are no sentence with two words near each other. */
export function plainTerms(terms: readonly RuleTerm[]): RuleWord[] {
  return terms.filter((term) => term.kind !== 'near');
}

/** The others. */
export function nearTerms(terms: readonly RuleTerm[]): RuleNear[] {
  return terms.filter((term) => term.kind === 'near');
}
