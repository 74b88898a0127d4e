// Concepts found in text and in queries: phrases matched in any inflection, the longest first, without trying every concept.

import type { ConceptRecord } from '../contract/resources.ts';
import { KNOWN_LANGUAGES, type KnownLanguage, type LanguageCode, type Range } from '../contract/values.ts';
import { foldKazakh } from './folds.ts';
import { isFunctionWord } from './function-words.ts';
import { isKazakhRoot } from './kazakh-roots.ts';
import { initialsBecoming, queryFolds, stem } from './stem.ts';
import { FIT, type Fit, fitOf, withoutJoinedEnding } from './term-fit.ts';
import { asCapitals, firstNorm, type Token, tokenise } from './tokens.ts';

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

interface Ending {
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

interface Node {
  /** Made with the first that follows: most terms end where they stand. */
  next: Map<string, Node> | null;
  endings: Ending[];
}

const NO_ENDINGS: Ending[] = [];
const node = (): Node => ({ next: null, endings: NO_ENDINGS });

interface Term {
  concept: ConceptRecord;
  language: KnownLanguage;
  term: string;
  weak: boolean;
  order: number;
}

/** What may stand between the words of a phrase; a full stop or a comma parts them. */
const GAP = /^[\s"«»“”„‟'‘’\-‐‑–—/+]*$/u;
const LATIN = /^\p{Script=Latin}/u;
const KAZAKH_LETTER = /[әғқңөұүһі]/;
/** Abbreviations longer than this are no word of any language in lower case. */
const CASE_MATTERS_UP_TO = 4;

function isAbbreviation(term: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(term) && term === term.toUpperCase() && !/\s/.test(term);
}

/** Whether Kazakh stemming leaves another word of a name. */
function isCutName(term: string, norm: string, stemOf: string): boolean {
  return isNamed({ term }) && norm.length - stemOf.length > 1 && isKazakhRoot(stemOf);
}

function isNamed({ term }: { term: string }): boolean {
  return /^\p{Lu}/u.test(term);
}

/** A concept's terms in a language, the weak ones last and marked so. */
function termsOf(concept: ConceptRecord, language: KnownLanguage): [term: string, weak: boolean][] {
  const weak = concept.weak?.[language] ?? [];
  return [
    ...concept[language].map((term) => [term, false] as [string, boolean]),
    ...weak.map((term) => [term, true] as [string, boolean]),
  ];
}

/** Whether the word in the text begins in capitals as far as the abbreviation goes (endings may follow: БҰҰның, БҰҰ-ның). */
function standsInCapitals(text: string, token: Token, letters: number): boolean {
  const word = text.slice(token.start, token.end).normalize('NFC').slice(0, letters);
  return word === word.toUpperCase();
}

/** Compiles concepts for looking up. Terms that begin with a letter are stemmed when a word with that letter is first looked up: keep it. */
export function compileConcepts(concepts: readonly ConceptRecord[]): ConceptMatcher {
  const roots: Record<KnownLanguage | 'folded', Node> = { kk: node(), ru: node(), en: node(), folded: node() };
  const rootNodes = new Set(Object.values(roots));
  const byKey = new Map(concepts.map((concept) => [concept.key, concept]));
  const phrasesOf = new Map<string, readonly ConceptPhrase[]>();
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

  const plant = (root: Node, stems: readonly string[], ending: Ending) => {
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
      const ending: Ending = {
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

  const phrases = (concept: ConceptRecord): readonly ConceptPhrase[] => {
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
  };

  /** Every place where a term ends that begins at `from`, shortest first. */
  function* walk(
    root: Node,
    tokens: readonly Token[],
    from: number,
    key: (norm: string, from: Node) => string,
  ): Generator<{ to: number; endings: readonly Ending[] }> {
    let at: Node | undefined = root;
    for (let to = from; to < tokens.length; to += 1) {
      at = follow(at, key(tokens[to]?.norm ?? '', at));
      if (!at) return;
      if (at.endings.length > 0) yield { to: to + 1, endings: at.endings };
    }
  }

  const keys = {
    kk: (norm: string) => stem(norm, 'kk'),
    ru: (norm: string) => stem(norm, 'ru'),
    en: (norm: string) => stem(norm, 'en'),
    folded: (norm: string, from: Node) => queryFolds(norm).find((fold) => follow(from, fold)) ?? foldKazakh(norm),
  };

  const joined = (text: string, tokens: readonly Token[], from: number, to: number) => {
    for (let at = from + 1; at < to; at += 1) {
      if (!GAP.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) return false;
    }
    return true;
  };

  const findIn: ConceptMatcher['findIn'] = (text, tokens, language) => {
    const found: ConceptMatch[] = [];
    for (let from = 0; from < tokens.length; ) {
      const token = tokens[from] as Token;
      let best: { to: number; keys: string[] } = { to: from, keys: [] };
      for (const reading of textReadings(token.norm, language)) {
        for (const { to, endings } of walk(roots[reading], tokens, from, keys[reading])) {
          if (to < best.to || !joined(text, tokens, from, to)) continue;
          const letters = keys[reading](token.norm).length;
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

  /** How the one typed word is the term. An abbreviation is no form of a word, nor one in lower case that is a common word. */
  const fitOfWord = (
    ending: Ending,
    reading: KnownLanguage | 'folded',
    written: string,
    norm: string,
    mayBeSurname: boolean,
  ): Fit => {
    if (!ending.abbreviation) return fitOf(ending, reading, written, norm, mayBeSurname);
    if (reading === 'folded') return norm === foldKazakh(ending.norm) ? FIT.folded : FIT.none;
    if (norm !== ending.norm)
      return norm.length > CASE_MATTERS_UP_TO ? fitOf(ending, reading, written, norm, mayBeSurname) : FIT.none;
    if (written.startsWith(written.slice(0, norm.length).toUpperCase())) return FIT.capital;
    return isFunctionWord(norm) || isKazakhRoot(norm) ? FIT.none : FIT.form;
  };

  const inQuery: ConceptMatcher['inQuery'] = (text, typed) => {
    const words = typed.map((token) => {
      const written = text.slice(token.start, token.end);
      return { ...token, norm: withoutJoinedEnding(written) ?? token.norm };
    });
    const writesKazakh = KAZAKH_LETTER.test(text.toLowerCase());
    const found: QueryConcept[] = [];
    const add = (ending: Ending, from: number, to: number, fit: Fit) => {
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
      const longest: { to: number; endings: Ending[]; fit: Fit } = { to: from + 1, endings: [], fit: FIT.none };
      const single: { ending: Ending; fit: Fit }[] = [];
      for (const reading of queryReadings(token.norm)) {
        if (reading === 'folded' && (writesKazakh || /^\p{Lu}{2}/u.test(written))) continue;
        for (const { to, endings } of walk(roots[reading], words, from, keys[reading])) {
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
  };

  return {
    findIn,
    inQuery,
    terms(conceptKey) {
      const concept = byKey.get(conceptKey);
      if (!concept) return null;
      const all = (language: KnownLanguage) => termsOf(concept, language).map(([term]) => term);
      return { kk: all('kk'), ru: all('ru'), en: all('en') };
    },
    phrases(conceptKey) {
      const concept = byKey.get(conceptKey);
      const known = phrasesOf.get(conceptKey) ?? (concept ? phrases(concept) : []);
      phrasesOf.set(conceptKey, known);
      return known;
    },
  };
}

/** Languages a word of a text may be in: the text's, and those its script allows beside it (Russian names inside Kazakh). */
function textReadings(norm: string, language: LanguageCode): KnownLanguage[] {
  if (LATIN.test(norm)) return language === 'kk' || language === 'ru' ? ['en', language] : ['en'];
  if (language === 'kk') return ['kk', 'ru'];
  if (language === 'ru' && !KAZAKH_LETTER.test(norm)) return ['ru'];
  return ['ru', 'kk'];
}

function queryReadings(norm: string): (KnownLanguage | 'folded')[] {
  if (LATIN.test(norm) || !/^\p{L}/u.test(norm)) return ['en', 'kk', 'ru'];
  return KAZAKH_LETTER.test(norm) ? ['kk'] : ['kk', 'ru', 'folded'];
}
