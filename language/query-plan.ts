// What a query looks for: each word's stems, folds and name keys, each concept's terms, and what of that is switched off.

import type { Expansion } from '../contract/search.ts';
import { KNOWN_LANGUAGES, type KnownLanguage } from '../contract/values.ts';
import type { ConceptMatcher, ConceptPhrase } from './concepts.ts';
import { isFunctionWord, isQuestionWord } from './function-words.ts';
import { isKazakhEnding } from './kazakh.ts';
import { queryNameKeys } from './names.ts';
import type { Query } from './query.ts';
import type { QueryField } from './query-fields.ts';
import type { QueryNode } from './query-tree.ts';
import { shownTerms } from './shown-terms.ts';
import { queryStems, stem } from './stem.ts';
import { FIT, withoutJoinedEnding } from './term-fit.ts';
import { CAPITALS_PREFIX, type Token } from './tokens.ts';
import type { QueryConcept } from './typed-concepts.ts';
import { meaningOf, type TypedWord as TypedWordMeant, type WordMeaning } from './word-meaning.ts';

/** A concept's terms, looked for in place of what was typed. */
export interface ConceptForms {
  conceptKey: string;
  phrases: readonly ConceptPhrase[];
}

/** One typed word with every form it is looked for in. */
export interface WordPlan {
  kind: 'word';
  /** Normal form as typed: what a match of its own forms is said to be by. */
  norm: string;
  /** Stems by reading; several in one reading stand beside each other. */
  readings: string[][];
  /** Stems that are another word's in the language of a text: there only these normal forms count, if any. */
  exactly: { stems: readonly string[]; norms: readonly string[] };
  /** Stems without Kazakh letters, for words typed without them; none when they are switched off. */
  folds: readonly string[];
  /** Name keys: one of each list must be there; empty when there are none or they are switched off. */
  names: string[][];
  /** Typed as a name. */
  named: boolean;
  concepts: ConceptForms[];
}

export type PlanNode =
  | WordPlan
  /** Words that are a concept together: all of them, or one of its terms. */
  | { kind: 'span'; parts: WordPlan[]; concepts: ConceptForms[] }
  /** These forms in this order; `readings` are their stems, for columns that keep no forms. */
  | { kind: 'phrase'; norms: string[]; readings: string[][] }
  /** Words that begin so; `stems` begin their stems. */
  | { kind: 'prefix'; norm: string; stems: string[] }
  | { kind: 'near'; distance: number; norms: string[]; readings: string[][] }
  /** An `and` of one word: all that tells of a query of several. */
  | { kind: 'and' | 'or'; parts: PlanNode[] }
  | { kind: 'not'; part: PlanNode }
  | { kind: 'headline'; part: PlanNode }
  | { kind: 'field'; field: QueryField; value: string };

export interface QueryPlan {
  /** Null when nothing is looked for. */
  root: PlanNode | null;
  /** Concepts the query names, switched on or off; those of words under a NOT too. */
  expansions: Expansion[];
  /** Words that have a name key; which spellings it brings is only known from what is found. */
  names: { key: string; typed: string; norm: string; on: boolean }[];
  /** Words typed without Kazakh letters that may be Kazakh ones (`letters:казак`); which, is only known from what is found. */
  letters: { key: string; typed: string; norm: string; on: boolean }[];
}

export interface PlanOptions {
  expand: boolean;
  /** Keys of expansions that are switched off. */
  off: readonly string[];
}

/** Turns a query as read into what is looked for. */
export function planQuery(query: Query, matcher: ConceptMatcher, options: PlanOptions): QueryPlan {
  const planner = new Planner(query.input, matcher, options);
  const root = query.root && planner.plan(query.root, true);
  return { root, expansions: planner.expansions, names: planner.names, letters: planner.letters };
}

class Planner {
  readonly expansions: Expansion[] = [];
  readonly names: QueryPlan['names'] = [];
  readonly letters: QueryPlan['letters'] = [];
  private readonly input: string;
  private readonly matcher: ConceptMatcher;
  private readonly options: PlanOptions;
  /** Whether what is planned stands under a NOT. */
  private excluding = false;

  constructor(input: string, matcher: ConceptMatcher, options: PlanOptions) {
    this.input = input;
    this.matcher = matcher;
    this.options = options;
  }

  plan(node: QueryNode, withNames: boolean): PlanNode {
    switch (node.kind) {
      case 'word':
        return this.run([node], withNames)[0] as PlanNode;
      case 'phrase': {
        const norms = node.tokens.map((token) => token.norm);
        return { kind: 'phrase', norms, readings: sequenceReadings(norms) };
      }
      case 'prefix':
        return { kind: 'prefix', norm: node.token.norm, stems: prefixStems(node.token.norm) };
      case 'near':
        return near(node);
      case 'and':
        return this.conjunction(node.parts, withNames);
      case 'or':
        return { kind: 'or', parts: node.parts.map((part) => this.plan(part, withNames)) };
      case 'not':
        // A likeness of names is no ground to leave something out.
        return { kind: 'not', part: this.leftOut(node.part) };
      case 'headline':
        return { kind: 'headline', part: this.plan(node.part, withNames) };
      case 'field':
        return node;
    }
  }

  private leftOut(part: QueryNode): PlanNode {
    this.excluding = !this.excluding;
    const planned = this.plan(part, false);
    this.excluding = !this.excluding;
    return planned;
  }

  /** Words in a row are looked at together for concepts; grammatical words among others are not insisted on. */
  private conjunction(parts: readonly QueryNode[], withNames: boolean): PlanNode {
    const planned: PlanNode[] = [];
    let run: TypedWord[] = [];
    const endRun = () => {
      planned.push(...this.run(run, withNames));
      run = [];
    };
    for (const part of parts) {
      if (part.kind === 'word') run.push(part);
      else {
        endRun();
        planned.push(this.plan(part, withNames));
      }
    }
    endRun();
    const telling = planned.filter((part) => part.kind !== 'word' || !this.isFiller(part));
    const kept = distinct(telling.length > 0 ? telling : planned);
    const [only] = kept;
    if (kept.length !== 1 || !only) return { kind: 'and', parts: kept };
    return planned.length > telling.length && only.kind === 'word' && !only.named
      ? { kind: 'and', parts: [only] }
      : only;
  }

  private isFiller(word: WordPlan): boolean {
    // Typed in capitals, who is the organisation: it has no form of its own then.
    if (word.readings.length === 0 || word.readings[0]?.[0]?.startsWith(CAPITALS_PREFIX)) return false;
    return isQuestionWord(word.norm) || (word.concepts.length === 0 && isFunctionWord(word.norm));
  }

  private run(words: readonly TypedWord[], withNames: boolean): PlanNode[] {
    const tokens = words.flatMap((word) => word.tokens);
    const owner = words.flatMap((word, index) => word.tokens.map(() => index));
    const single = new Map<number, ConceptForms[]>();
    const named = new Map<number, QueryConcept[]>();
    const spans: { from: number; to: number; concepts: ConceptForms[] }[] = [];
    for (const match of this.matcher.inQuery(this.input, tokens)) {
      const from = owner[match.from] ?? 0;
      const to = (owner[match.to - 1] ?? 0) + 1;
      const isWhole = owner[match.from - 1] !== from && owner[match.to] !== to - 1;
      if (!isWhole) continue;
      if (to === from + 1) named.set(from, [...(named.get(from) ?? []), match]);
      const forms = this.concept(match, tokens[match.from] as Token, tokens[match.to - 1] as Token);
      if (!forms) continue;
      const same = spans.find((span) => span.from === from && span.to === to);
      if (to === from + 1) single.set(from, [...(single.get(from) ?? []), forms]);
      else if (same) same.concepts.push(forms);
      else spans.push({ from, to, concepts: [forms] });
    }
    const planned = words.map((word, index) =>
      this.word(word, named.get(index) ?? [], single.get(index) ?? [], withNames),
    );
    const nodes: PlanNode[] = [];
    for (let index = 0; index < planned.length; ) {
      const span = spans.find(({ from }) => from === index);
      if (span) nodes.push({ kind: 'span', parts: planned.slice(span.from, span.to), concepts: span.concepts });
      else nodes.push(planned[index] as WordPlan);
      index = span ? span.to : index + 1;
    }
    return nodes;
  }

  /** The concept's terms, and its chip; null when it is switched off. */
  private concept({ conceptKey, weak }: QueryConcept, first: Token, last: Token): ConceptForms | null {
    const key = `concept:${conceptKey}`;
    const on = this.options.expand && !this.options.off.includes(key);
    const typed = this.input.slice(first.start, last.end);
    const known = this.expansions.find((other) => other.key === key);
    if (!known) {
      const terms = shownTerms(this.matcher, conceptKey, typed);
      this.expansions.push({ key, typed, terms, on, ...(this.excluding ? { excluded: true } : {}) });
    } else if (!this.excluding) delete known.excluded;
    if (!on) return null;
    const phrases = this.matcher.phrases(conceptKey);
    return { conceptKey, phrases: weak ? phrases.map((phrase) => ({ ...phrase, weak })) : phrases };
  }

  private word(
    word: TypedWord,
    known: readonly QueryConcept[],
    concepts: ConceptForms[],
    withNames: boolean,
  ): WordPlan {
    const norm = word.tokens.map((token) => token.norm).join(' ');
    const [token] = word.tokens as [Token];
    const plan: WordPlan = {
      kind: 'word',
      norm,
      readings: [],
      exactly: { stems: [], norms: [] },
      folds: [],
      named: this.isTypedAsName(word),
      names: [],
      concepts,
    };
    if (word.tokens.length > 1) return { ...plan, readings: this.joinedReadings(word) };
    const meaning = meaningOf(this.typedWord(word, token, known));
    const names = withNames && !(meaning.isCommon && !this.mayBeName(token, known)) ? this.nameKeys(norm, token) : [];
    // Typed as an abbreviation, what a grammatical word looks like (WHO) stands for its concept alone.
    if (concepts.length > 0 && isFunctionWord(norm) && known.some(({ isAbbreviation }) => isAbbreviation))
      return { ...plan, names };
    const readings = [...meaning.stems.map((one) => [one]), ...pieceReadings(norm)];
    return { ...plan, readings, exactly: meaning.exactly, folds: this.folds(meaning, norm, token), names };
  }

  private typedWord(word: TypedWord, { start, end, norm }: Token, known: readonly QueryConcept[]): TypedWordMeant {
    const own = known.filter(({ fit }) => fit > FIT.folded);
    const whole = this.input.slice(start, end);
    const bare = withoutJoinedEnding(whole);
    const written = bare === null ? whole : whole.slice(0, bare.length);
    const isLower = written.toLowerCase() === written;
    return {
      written: isLower || this.isTypedInCapitals(word) ? written : capitalised(written),
      norm: bare ?? norm,
      isKazakhTerm: own.some(({ languages }) => languages.includes('kk')),
      isRussianTerm: own.some(({ languages }) => languages.includes('ru')),
      isCapital: /^\p{Lu}/u.test(written) && (this.isTypedAsName(word) || this.input.trim() === whole),
      isName: own.some(({ isName, fit }) => isName && fit >= FIT.verbatim),
      isAbbreviation: own.some(({ isAbbreviation }) => isAbbreviation),
      writesKazakh: KAZAKH_LETTER.test(this.input),
    };
  }

  /** A common word is a name only where it is typed as one or a concept has it so. */
  private mayBeName({ start, end }: Token, known: readonly QueryConcept[]): boolean {
    const written = this.input.slice(start, end);
    return /^\p{Lu}.*\p{Ll}/u.test(written) || known.some(({ isName, isAbbreviation }) => isName && !isAbbreviation);
  }

  private folds({ folds, isMore }: WordMeaning, norm: string, { start, end }: Token): readonly string[] {
    if (folds.length === 0) return folds;
    const key = `letters:${norm}`;
    const on = (this.options.expand || !isMore) && !this.options.off.includes(key);
    if (!this.letters.some((other) => other.key === key))
      this.letters.push({ key, typed: this.input.slice(start, end), norm, on });
    return on ? folds : [];
  }

  /** Several words typed as one; with a dash between them (`1620–21`) they may stand with a hyphen as well. */
  private joinedReadings({ tokens }: TypedWord): string[][] {
    const norms = tokens.map(({ norm }) => norm);
    const between = tokens.slice(1).map(({ start }, at) => this.input.slice(tokens[at]?.end, start));
    const isDashed = between.every((text) => /^[\u2012-\u2014\u2212]$/.test(text));
    return distinctReadings([...(isDashed ? wordReadings(norms.join('-')) : []), ...sequenceReadings(norms)]);
  }

  /** Whether a capital tells that a word is a name: not the first of the query, nor where all words have one. */
  private isTypedAsName({ tokens: [token] }: TypedWord): boolean {
    if (!token || !/\p{L}/u.test(this.input.slice(0, token.start))) return false;
    return /^\p{Lu}/u.test(this.input.slice(token.start, token.end)) && /(?<!\p{L})\p{Ll}/u.test(this.input);
  }

  /** Whether capitals tell something: not where the whole query is in them. */
  private isTypedInCapitals({ tokens: [token] }: TypedWord): boolean {
    if (!token) return false;
    const written = this.input.slice(token.start, token.end);
    const others = this.input.slice(0, token.start) + this.input.slice(token.end);
    return (
      /^\p{Lu}{2,}$/u.test(written.slice(0, withoutJoinedEnding(written)?.length)) &&
      !(/\p{Lu}/u.test(others) && !/\p{Ll}/u.test(others))
    );
  }

  private nameKeys(norm: string, token: Token): string[][] {
    if (isFunctionWord(norm) || !/^[\p{L}'-]+$/u.test(norm)) return [];
    const pieces = norm.split('-').filter((piece, at) => piece !== '' && !(at > 0 && isKazakhEnding(piece)));
    const keys = pieces.map(queryNameKeys).filter((alternatives) => alternatives.length > 0);
    if (keys.length === 0) return [];
    const key = `name:${norm}`;
    const on = this.options.expand && !this.options.off.includes(key);
    if (!this.names.some((other) => other.key === key))
      this.names.push({ key, typed: this.input.slice(token.start, token.end), norm, on });
    return on ? keys : [];
  }
}

const KAZAKH_LETTER = /[әғқңөұүһі]/i;

type TypedWord = Extract<QueryNode, { kind: 'word' }>;

/** Of shorter pieces (`1-0`) any two numbers may stand beside each other. */
const TELLING_LETTERS = 3;

/** A hyphenated word may stand as its words beside each other (`1620-21`: 1620–21, `anti-slavery`: anti slavery); a Kazakh ending behind a hyphen is none. */
function pieceReadings(norm: string): string[][] {
  const pieces = norm.split('-').filter((piece) => piece !== '');
  if (isKazakhEnding(pieces.at(-1) ?? '')) pieces.pop();
  return pieces.length > 1 && pieces.some(({ length }) => length >= TELLING_LETTERS) ? sequenceReadings(pieces) : [];
}

/** A word that is not typed as it is written in capitals, as it would be in a sentence. */
function capitalised(written: string): string {
  return written.charAt(0) + written.slice(1).toLowerCase();
}

function wordReadings(norm: string): string[][] {
  return [...queryStems(norm, null).map(({ stem: one }) => [one]), ...pieceReadings(norm)];
}

/** What the stem of a word that begins so begins with: the beginning itself, or what is left of it as a word. */
function prefixStems(norm: string): string[] {
  const stems = queryStems(norm, null).map((reading) => reading.stem);
  return [...new Set([norm, ...stems])];
}

/** Words beside each other, stemmed in one language at a time. */
function sequenceReadings(norms: readonly string[]): string[][] {
  return distinctReadings(KNOWN_LANGUAGES.map((language) => norms.map((norm) => stem(norm, language))));
}

function distinctReadings(readings: readonly string[][]): string[][] {
  return [...new Map(readings.map((reading) => [reading.join(' '), reading])).values()];
}

function near(node: Extract<QueryNode, { kind: 'near' }>): PlanNode {
  const norms = node.words.flatMap((word) => word.tokens.map((token) => token.norm));
  return { kind: 'near', distance: node.distance, norms, readings: sequenceReadings(norms) };
}

/** The same word twice asks for nothing more. */
function distinct(parts: readonly PlanNode[]): PlanNode[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    if (part.kind !== 'word') return true;
    const isNew = !seen.has(part.norm);
    seen.add(part.norm);
    return isNew;
  });
}
