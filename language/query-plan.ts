// What a query looks for: each word's stems, folds and name keys, each concept's terms, and what of that is switched off.

import type { Expansion } from '../contract/search.ts';
import type { ConceptMatcher, ConceptPhrase } from './concepts.ts';
import { isFunctionWord, isQuestionWord } from './function-words.ts';
import { isKazakhEnding } from './kazakh.ts';
import { queryNameKeys } from './names.ts';
import type { Query } from './query.ts';
import type { QueryField } from './query-fields.ts';
import type { QueryNode } from './query-tree.ts';
import { shownTerms } from './shown-terms.ts';
import { CAPITALS_PREFIX, type Token } from './tokens.ts';
import type { QueryConcept } from './typed-concepts.ts';
import { isTypedAsName, mayBeName, typedWord } from './typed-word.ts';
import { meaningOf, type WordMeaning } from './word-meaning.ts';
import { joinedReadings, pieceReadings, prefixStems, sequenceReadings } from './word-readings.ts';

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
      named: isTypedAsName(this.input, token),
      names: [],
      concepts,
    };
    if (word.tokens.length > 1) return { ...plan, readings: joinedReadings(this.input, word.tokens) };
    const meaning = meaningOf(typedWord(this.input, token, known));
    const names =
      withNames && !(meaning.isCommon && !mayBeName(this.input, token, known)) ? this.nameKeys(norm, token) : [];
    // Typed as an abbreviation, what a grammatical word looks like (WHO) stands for its concept alone.
    if (concepts.length > 0 && isFunctionWord(norm) && known.some(({ isAbbreviation }) => isAbbreviation))
      return { ...plan, names };
    const readings = [...meaning.stems.map((one) => [one]), ...pieceReadings(norm)];
    return { ...plan, readings, exactly: meaning.exactly, folds: this.folds(meaning, norm, token), names };
  }

  private folds({ folds, isMore }: WordMeaning, norm: string, { start, end }: Token): readonly string[] {
    if (folds.length === 0) return folds;
    const key = `letters:${norm}`;
    const on = (this.options.expand || !isMore) && !this.options.off.includes(key);
    if (!this.letters.some((other) => other.key === key))
      this.letters.push({ key, typed: this.input.slice(start, end), norm, on });
    return on ? folds : [];
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

type TypedWord = Extract<QueryNode, { kind: 'word' }>;

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
