// Concepts found in text and in queries: phrases matched in any inflection, the longest first, without trying every concept.

import type { ConceptRecord } from '../contract/resources.ts';
import { KNOWN_LANGUAGES, type KnownLanguage, type LanguageCode, type Range } from '../contract/values.ts';
import { CASE_MATTERS_UP_TO, conceptTerms, isAbbreviation, isNamed, termsOf } from './concept-terms.ts';
import { isFunctionWord } from './function-words.ts';
import { isKazakhRoot } from './kazakh-roots.ts';
import { stem } from './stem.ts';
import { asCapitals, type Token, tokenise } from './tokens.ts';
import { conceptsInQuery, type QueryConcept } from './typed-concepts.ts';

/** A mention of a concept in a text. */
export interface ConceptMatch extends Range {
  conceptKey: string;
  /** The words as they stand in the text. */
  quote: string;
}

/** A term as the index knows it: stems that stand beside each other. */
export interface ConceptPhrase {
  language: KnownLanguage;
  /** As the concept has it. */
  term: string;
  stems: string[];
  /** It means something else as often. */
  weak?: boolean;
}

/** Concepts compiled for looking up. */
export interface ConceptMatcher {
  /**
   * Mentions in a text, in order; the longest at each place, none inside another. Where two concepts share a term both are answered, with one range.
   * An abbreviation of up to four letters counts only in capitals, a weak term never.
   */
  findIn(text: string, tokens: readonly Token[], language: LanguageCode): ConceptMatch[];
  /**
   * Concepts typed in a query, as spans [from, to) of its tokens: the longest spans of several words, and single words by what they fit best (`FIT`).
   * An abbreviation is none in lower case where that is a common word (who, ес). Kazakh letters may be missing where the query has none. A weak term only
   * where nothing stronger is read.
   */
  inQuery(text: string, tokens: readonly Token[]): QueryConcept[];
  /** The concept's terms as written, the weak ones last; null when there is no such concept. */
  terms(conceptKey: string): Record<KnownLanguage, readonly string[]> | null;
  /** The concept's terms as phrases of stems; a short abbreviation as it stands in capitals only. */
  phrases(conceptKey: string): readonly ConceptPhrase[];
}

/** What may stand between the words of a phrase; a full stop or a comma parts them. */
const GAP = /^[\s"«»“”„‟'‘’\-‐‑–—/+]*$/u;
const LATIN = /^\p{Script=Latin}/u;
const KAZAKH_LETTER = /[әғқңөұүһі]/;

/** Whether Kazakh stemming leaves another word of a name. */
function isCutName(term: string, norm: string, stemOf: string): boolean {
  return isNamed({ term }) && norm.length - stemOf.length > 1 && isKazakhRoot(stemOf);
}

/** Whether the word in the text begins in capitals as far as the abbreviation goes (endings may follow: БҰҰның, БҰҰ-ның). */
function standsInCapitals(text: string, token: Token, letters: number): boolean {
  const word = text.slice(token.start, token.end).normalize('NFC').slice(0, letters);
  return word === word.toUpperCase();
}

/** Compiles concepts for looking up; what it learns of their terms it keeps, so keep it. */
export function compileConcepts(concepts: readonly ConceptRecord[]): ConceptMatcher {
  const known = conceptTerms(concepts);
  const byKey = new Map(concepts.map((concept) => [concept.key, concept]));
  const phrasesOf = new Map<string, readonly ConceptPhrase[]>();

  const findIn: ConceptMatcher['findIn'] = (text, tokens, language) => {
    const found: ConceptMatch[] = [];
    for (let from = 0; from < tokens.length; ) {
      const token = tokens[from] as Token;
      let best: { to: number; keys: string[] } = { to: from, keys: [] };
      for (const reading of textReadings(token.norm, language)) {
        for (const { to, endings } of known.endingsFrom(reading, tokens, from)) {
          if (to < best.to || !joined(text, tokens, from, to)) continue;
          const letters = stem(token.norm, reading).length;
          const here = endings.filter(
            ({ abbreviation, weak }) =>
              !weak && (!abbreviation || letters > CASE_MATTERS_UP_TO || standsInCapitals(text, token, letters)),
          );
          if (here.length === 0) continue;
          const already = to === best.to ? best.keys : [];
          best = { to, keys: [...new Set([...already, ...here.map((ending) => ending.conceptKey)])] };
        }
      }
      const end = tokens[best.to - 1]?.end;
      if (best.to === from || end === undefined) {
        from += 1;
        continue;
      }
      for (const conceptKey of best.keys) {
        found.push({ start: token.start, end, conceptKey, quote: text.slice(token.start, end) });
      }
      from = best.to;
    }
    return found;
  };

  return {
    findIn,
    inQuery: (text, tokens) => conceptsInQuery(known, text, tokens),
    terms(conceptKey) {
      const concept = byKey.get(conceptKey);
      if (!concept) return null;
      const all = (language: KnownLanguage) => termsOf(concept, language).map(([term]) => term);
      return { kk: all('kk'), ru: all('ru'), en: all('en') };
    },
    phrases(conceptKey) {
      const concept = byKey.get(conceptKey);
      const phrases = phrasesOf.get(conceptKey) ?? (concept ? phrasesIn(concept) : []);
      phrasesOf.set(conceptKey, phrases);
      return phrases;
    },
  };
}

function phrasesIn(concept: ConceptRecord): readonly ConceptPhrase[] {
  const found: ConceptPhrase[] = [];
  for (const language of KNOWN_LANGUAGES) {
    for (const [term, weak] of termsOf(concept, language)) {
      const tokens = tokenise(term);
      const [first] = tokens;
      if (!first) continue;
      const isSingle = tokens.length === 1;
      const inCapitals = isSingle && (isAbbreviation(term) || isFunctionWord(first.norm));
      const stems = tokens.map((token) => stem(token.norm, language));
      // Of Судан there is су in Kazakh: its name key finds the name.
      if (isSingle && language === 'kk' && isCutName(term, first.norm, stems[0] ?? '')) continue;
      if (inCapitals) stems.splice(0, 1, asCapitals(first.norm));
      const same = found.find((other) => other.stems.join(' ') === stems.join(' '));
      if (!same) found.push({ language, term, stems, ...(weak ? { weak } : {}) });
      else if (!weak) delete same.weak;
    }
  }
  return found;
}

/** Whether nothing parts the tokens from `from` to `to`. */
function joined(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (!GAP.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) return false;
  }
  return true;
}

/** Languages a word of a text may be in: the text's, and those its script allows beside it (Russian names inside Kazakh). */
function textReadings(norm: string, language: LanguageCode): KnownLanguage[] {
  if (LATIN.test(norm)) return language === 'kk' || language === 'ru' ? ['en', language] : ['en'];
  if (language === 'kk') return ['kk', 'ru'];
  if (language === 'ru' && !KAZAKH_LETTER.test(norm)) return ['ru'];
  return ['ru', 'kk'];
}
