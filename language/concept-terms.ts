// Terms of concepts by their stems: where, from one word of a text on, terms end, in each language a word may be read in.

import type { ConceptRecord } from '../contract/resources.ts';
import { KNOWN_LANGUAGES, type KnownLanguage } from '../contract/values.ts';
import { foldKazakh } from './folds.ts';
import { initialsBecoming, queryFolds, stem } from './stem.ts';
import { firstNorm, type Token, tokenise } from './tokens.ts';

/** How a word is read: in a language, or as a Kazakh one typed without its letters. */
export type TermReading = KnownLanguage | 'folded';

/** Where a term of a concept ends. */
export interface TermEnding {
  conceptKey: string;
  /** Capitals only: a single word written so in the concept. */
  abbreviation: boolean;
  /** Queries only. */
  weak: boolean;
  /** Its term's place among all. */
  order: number;
  /** The words of the term in normal form. */
  norm: string;
  term: string;
  language: KnownLanguage;
}

/** The terms of some concepts. */
export interface ConceptTerms {
  /** Every place where a term ends that begins at `from`, shortest first; `to` is one past its last word. */
  endingsFrom(
    reading: TermReading,
    tokens: readonly Token[],
    from: number,
  ): Iterable<{ to: number; endings: readonly TermEnding[] }>;
}

interface Node {
  /** Made with the first that follows: most terms end where they stand. */
  next: Map<string, Node> | null;
  endings: TermEnding[];
}

const NO_ENDINGS: TermEnding[] = [];
const node = (): Node => ({ next: null, endings: NO_ENDINGS });

interface Term {
  concept: ConceptRecord;
  language: KnownLanguage;
  term: string;
  weak: boolean;
  order: number;
}

const LATIN = /^\p{Script=Latin}/u;

/** Abbreviations longer than this are no word of any language in lower case. */
export const CASE_MATTERS_UP_TO = 4;

/** Whether a term is written as abbreviations are: one word in capitals. */
export function isAbbreviation(term: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(term) && term === term.toUpperCase() && !/\s/.test(term);
}

/** Whether a term is written as names are, with a capital. */
export function isNamed({ term }: { term: string }): boolean {
  return /^\p{Lu}/u.test(term);
}

/** A concept's terms in a language, the weak ones last and marked so. */
export function termsOf(concept: ConceptRecord, language: KnownLanguage): [term: string, weak: boolean][] {
  const weak = concept.weak?.[language] ?? [];
  return [
    ...concept[language].map((term) => [term, false] as [string, boolean]),
    ...weak.map((term) => [term, true] as [string, boolean]),
  ];
}

/** The terms of these concepts. Those that begin with a letter are stemmed when a word with that letter is first looked up: keep it. */
export function conceptTerms(concepts: readonly ConceptRecord[]): ConceptTerms {
  const roots: Record<TermReading, Node> = { kk: node(), ru: node(), en: node(), folded: node() };
  const rootNodes = new Set(Object.values(roots));
  /** Terms not planted yet, by their first letter. */
  const waiting = new Map<string, Term[]>();

  let order = 0;
  const keepFor = (concept: ConceptRecord, language: KnownLanguage, term: string, weak: boolean) => {
    const first = firstNorm(term);
    if (first === '') return;
    const letter = foldKazakh(first.charAt(0));
    order += 1;
    const terms = waiting.get(letter);
    if (terms) terms.push({ concept, language, term, weak, order });
    else waiting.set(letter, [{ concept, language, term, weak, order }]);
  };
  for (const concept of concepts) {
    for (const language of KNOWN_LANGUAGES) {
      for (const term of concept[language]) keepFor(concept, language, term, false);
      for (const term of concept.weak?.[language] ?? []) keepFor(concept, language, term, true);
    }
  }

  const plant = (root: Node, stems: readonly string[], ending: TermEnding) => {
    let at = root;
    for (const one of stems) {
      at.next ??= new Map();
      let next = at.next.get(one);
      if (!next) {
        next = node();
        at.next.set(one, next);
      }
      at = next;
    }
    if (at.endings === NO_ENDINGS) at.endings = [];
    const same = at.endings.findIndex(
      (other) => other.conceptKey === ending.conceptKey && other.norm === ending.norm && other.term === ending.term,
    );
    if (same < 0) {
      at.endings.push(ending);
      // In the order of the concepts, whichever letter was looked up first.
      if (at.endings.length > 1) at.endings.sort((one, other) => one.order - other.order);
    } else if (at.endings[same]?.weak && !ending.weak) at.endings[same] = ending;
  };

  const plantAll = (letter: string) => {
    const terms = waiting.get(letter);
    if (!terms) return;
    waiting.delete(letter);
    for (const { concept, language, term, weak, order } of terms) {
      const tokens = tokenise(term);
      const stems = tokens.map((token) => stem(token.norm, language));
      const ending: TermEnding = {
        conceptKey: concept.key,
        abbreviation: tokens.length === 1 && isAbbreviation(term),
        weak,
        order,
        norm: tokens.map(({ norm }) => norm).join(' '),
        term,
        language,
      };
      plant(roots[language], stems, ending);
      if (language !== 'en' && LATIN.test(tokens[0]?.norm ?? '')) plant(roots.en, stems, ending);
      if (language === 'kk') plant(roots.folded, stems.map(foldKazakh), ending);
    }
  };

  const follow = (from: Node, key: string): Node | undefined => {
    if (rootNodes.has(from)) {
      const letter = foldKazakh(key.charAt(0));
      plantAll(letter);
      for (const other of initialsBecoming(letter)) plantAll(other);
    }
    return from.next?.get(key);
  };

  const keys = {
    kk: (norm: string) => stem(norm, 'kk'),
    ru: (norm: string) => stem(norm, 'ru'),
    en: (norm: string) => stem(norm, 'en'),
    folded: (norm: string, from: Node) => queryFolds(norm).find((fold) => follow(from, fold)) ?? foldKazakh(norm),
  };

  function* endingsFrom(
    reading: TermReading,
    tokens: readonly Token[],
    from: number,
  ): Generator<{ to: number; endings: readonly TermEnding[] }> {
    let at: Node | undefined = roots[reading];
    const key: (norm: string, from: Node) => string = keys[reading];
    for (let to = from; to < tokens.length; to += 1) {
      at = follow(at, key(tokens[to]?.norm ?? '', at));
      if (!at) return;
      if (at.endings.length > 0) yield { to: to + 1, endings: at.endings };
    }
  }

  return { endingsFrom };
}
