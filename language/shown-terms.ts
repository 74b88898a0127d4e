// What an expansion is said to bring: whole words as a person would write them, each once, and none that the typed words find by themselves. Pure.

import { KNOWN_LANGUAGES, type KnownLanguage } from '../contract/values.ts';
import type { ConceptMatcher } from './concepts.ts';
import { foldKazakh } from './folds.ts';
import { stem } from './stem.ts';
import { tokenise } from './tokens.ts';

/** A term and what it shares with its other forms and ways of writing. */
interface Term {
  term: string;
  keys: string[];
}

const known = new WeakMap<ConceptMatcher, Map<string, Term[]>>();

/** The terms of a concept in turn, the first of each language, then the second ...; forms of one another are said once, those of what was typed not at all. */
export function shownTerms(matcher: ConceptMatcher, conceptKey: string, typed: string): string[] {
  const concepts = known.get(matcher) ?? new Map<string, Term[]>();
  known.set(matcher, concepts);
  const terms = concepts.get(conceptKey) ?? termsInTurn(matcher, conceptKey);
  concepts.set(conceptKey, terms);
  const seen = new Set(KNOWN_LANGUAGES.flatMap((language) => keysOf(typed, language)));
  return terms.flatMap(({ term, keys }) => {
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew ? [term] : [];
  });
}

function termsInTurn(matcher: ConceptMatcher, conceptKey: string): Term[] {
  const terms: Record<KnownLanguage, readonly string[]> = matcher.terms(conceptKey) ?? { kk: [], ru: [], en: [] };
  const turns = Math.max(...KNOWN_LANGUAGES.map((language) => terms[language].length));
  const found: Term[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    for (const language of KNOWN_LANGUAGES) {
      const term = terms[language][turn];
      if (term === undefined) continue;
      // One that several languages have is a form of what was typed in any of them.
      const known = found.find((other) => other.term === term);
      if (known) known.keys.push(...keysOf(term, language));
      else found.push({ term, keys: keysOf(term, language) });
    }
  }
  return found;
}

/** Its stems in a language, and its letters alone: `COVID-19` is `COVID19`. */
function keysOf(words: string, language: KnownLanguage): string[] {
  const norms = tokenise(words).map(({ norm }) => norm);
  const stems = norms.map((norm) => stem(norm, language)).join(' ');
  return [`${language} ${stems}`, words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')];
}

/** Spellings met in texts, of which so many are looked at. */
const MOST_SPELLINGS = 12;

/**
 * Of the spellings that a typed word brought, commonest first, one for each word: the shortest of its forms that was met, without what `said` says already.
 * Where the word was typed without Kazakh letters it stands as it was typed, with them.
 */
export function shownSpellings(spellings: readonly string[], typed: string, said: readonly string[]): string[] {
  const saidWords = said.flatMap((term) => tokenise(term).map(({ norm }) => norm));
  const kept: Word[] = saidWords.filter(({ length }) => length >= TELLING_LETTERS).map(wordOf);
  const met = spellings.slice(0, MOST_SPELLINGS);
  // A word that was met without a capital is no name: it has one where a sentence begins.
  const isName = !met.some((one) => one === one.toLowerCase());
  const words = met.map((one) => withKazakhLetters(isName ? one : one.toLowerCase(), typed));
  const found: string[] = [];
  for (const spelling of [...new Set(words)].sort((one, other) => one.length - other.length)) {
    const word = wordOf(spelling.toLowerCase());
    if (kept.some((other) => isFormOf(word, other))) continue;
    kept.push(word);
    found.push(spelling);
  }
  return found.sort((one, other) => words.indexOf(one) - words.indexOf(other));
}

/** Shorter words of a term say little of what it is the spelling of. */
const TELLING_LETTERS = 4;

interface Word {
  norm: string;
  stems: string[];
}

/** A Russian noun's last letter, by which alone forms of a name may differ that are stemmed otherwise (Костанай, Костаная). */
const LAST = /[йьаяеоиыую]$/u;

function wordOf(norm: string): Word {
  return { norm, stems: [norm.replace(LAST, ''), ...KNOWN_LANGUAGES.map((language) => stem(norm, language))] };
}

/** Whether it begins as the other does, has a stem with it, or is joined with it by a hyphen (China-Kazakhstan). */
function isFormOf({ norm, stems }: Word, other: Word): boolean {
  return (
    norm.startsWith(other.norm) ||
    other.stems.some((one) => stems.includes(one)) ||
    norm.split(/[-\u2010\u2011]/u).includes(other.norm)
  );
}

/** The beginning that was typed, where Kazakh letters alone tell it from what was. */
function withKazakhLetters(spelling: string, typed: string): string {
  const beginning = spelling.slice(0, typed.length);
  const isTyped = beginning !== typed && foldKazakh(beginning.toLowerCase()) === foldKazakh(typed.toLowerCase());
  return isTyped && beginning.toLowerCase() !== typed.toLowerCase() ? beginning : spelling;
}
