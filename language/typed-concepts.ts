// Concepts typed in a query: of the terms a word may be a form of, those it fits best. Pure.

import type { KnownLanguage } from '../contract/values.ts';
import { CASE_MATTERS_UP_TO, type ConceptTerms, isNamed, type TermEnding, type TermReading } from './concept-terms.ts';
import { foldKazakh } from './folds.ts';
import { isFunctionWord } from './function-words.ts';
import { isKazakhRoot } from './kazakh-roots.ts';
import { FIT, type Fit, fitOf, withoutJoinedEnding } from './term-fit.ts';
import type { Token } from './tokens.ts';

/** A concept typed in a query, as a span [from, to) of its tokens. */
export interface QueryConcept {
  conceptKey: string;
  from: number;
  to: number;
  /** It was typed by a weak term. */
  weak: boolean;
  /** How the typed words are its term. */
  fit: Fit;
  /** The languages it is so in. */
  languages: KnownLanguage[];
  /** The term is written with a capital: a name. */
  isName: boolean;
  /** An abbreviation in capitals. */
  isAbbreviation: boolean;
}

const LATIN = /^\p{Script=Latin}/u;
const KAZAKH_LETTER = /[әғқңөұүһі]/;

/** How the one typed word is the term. An abbreviation is no form of a word, nor one in lower case that is a common word. */
function fitOfWord(
  ending: TermEnding,
  reading: TermReading,
  written: string,
  norm: string,
  mayBeSurname: boolean,
): Fit {
  if (!ending.abbreviation) return fitOf(ending, reading, written, norm, mayBeSurname);
  if (reading === 'folded') return norm === foldKazakh(ending.norm) ? FIT.folded : FIT.none;
  if (norm !== ending.norm)
    return norm.length > CASE_MATTERS_UP_TO ? fitOf(ending, reading, written, norm, mayBeSurname) : FIT.none;
  if (written.startsWith(written.slice(0, norm.length).toUpperCase())) return FIT.capital;
  return isFunctionWord(norm) || isKazakhRoot(norm) ? FIT.none : FIT.form;
}

/** What `ConceptMatcher.inQuery` promises, over these terms. */
export function conceptsInQuery(terms: ConceptTerms, text: string, typed: readonly Token[]): QueryConcept[] {
  const words = typed.map((token) => {
    const written = text.slice(token.start, token.end);
    return { ...token, norm: withoutJoinedEnding(written) ?? token.norm };
  });
  const writesKazakh = KAZAKH_LETTER.test(text.toLowerCase());
  const found: QueryConcept[] = [];
  const add = (ending: TermEnding, from: number, to: number, fit: Fit) => {
    const { conceptKey, weak, language } = ending;
    const known = {
      weak,
      fit,
      languages: [language],
      isName: isNamed(ending),
      isAbbreviation: ending.abbreviation,
    };
    const same = found.find((other) => other.conceptKey === conceptKey && other.from === from && other.to === to);
    if (!same) found.push({ conceptKey, from, to, ...known });
    else if (fit > same.fit) Object.assign(same, known);
    else if (fit === same.fit) {
      same.weak &&= weak;
      if (!same.languages.includes(language)) same.languages.push(language);
    }
  };
  let covered = 0;
  for (let from = 0; from < words.length; from += 1) {
    const token = words[from] as Token;
    const written = text.slice(token.start, token.end);
    const longest: { to: number; endings: TermEnding[]; fit: Fit } = { to: from + 1, endings: [], fit: FIT.none };
    const single: { ending: TermEnding; fit: Fit }[] = [];
    for (const reading of queryReadings(token.norm)) {
      if (reading === 'folded' && (writesKazakh || /^\p{Lu}{2}/u.test(written))) continue;
      for (const { to, endings } of terms.endingsFrom(reading, words, from)) {
        const together = words.slice(from, to).map(({ norm }) => norm);
        for (const ending of endings) {
          if (to === from + 1) {
            const fit = fitOfWord(ending, reading, written, token.norm, from > 0 || words.length === 1);
            if (fit > FIT.none) single.push({ ending, fit });
            continue;
          }
          const isSame = together.join(' ') === ending.norm;
          const fit = isSame ? FIT.verbatim : reading === 'folded' ? FIT.folded : FIT.form;
          if (to > longest.to || fit > longest.fit) Object.assign(longest, { to, endings: [ending], fit });
          else if (to === longest.to && fit === longest.fit) longest.endings.push(ending);
        }
      }
    }
    // What is written so is not a form of something else, too.
    const best = Math.max(...single.map(({ fit }) => fit));
    const meant = single.filter(({ fit }) => fit === best).map(({ ending }) => ending);
    // Among other words it may as well be a form (ұлы: great, his son), where it is no name.
    const forms = words.length === 1 || meant.some(isNamed) ? [] : meant.map(({ language }) => language);
    for (const { ending, fit } of single)
      if (fit === best || (fit === FIT.form && forms.includes(ending.language))) add(ending, from, from + 1, fit);
    if (longest.endings.length > 0 && from >= covered) {
      for (const ending of longest.endings) add(ending, from, longest.to, longest.fit);
      covered = longest.to;
    }
  }
  const strong = found.filter(({ weak }) => !weak);
  return found.filter(({ weak, from, to }) => !weak || !strong.some((other) => other.from <= from && other.to >= to));
}

function queryReadings(norm: string): TermReading[] {
  if (LATIN.test(norm) || !/^\p{L}/u.test(norm)) return ['en', 'kk', 'ru'];
  return KAZAKH_LETTER.test(norm) ? ['kk'] : ['kk', 'ru', 'folded'];
}
