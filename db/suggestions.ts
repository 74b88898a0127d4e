// What might have been meant by a query that finds nothing or little: spellings from the library's own words, and other keyboard layouts; never searched for by itself.

import type { Database } from 'better-sqlite3';
import type { CallAnswer, CallParsed } from '../contract/calls.ts';
import type { QuerySuggestion } from '../contract/search.ts';
import { KNOWN_LANGUAGES } from '../contract/values.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { otherLayouts } from '../language/keyboard-layouts.ts';
import { parseQuery } from '../language/query.ts';
import { planQuery } from '../language/query-plan.ts';
import type { QueryNode } from '../language/query-tree.ts';
import { beginningsNear, editDistance, slipsForgiven } from '../language/spelling.ts';
import { stem } from '../language/stem.ts';
import type { Token } from '../language/tokens.ts';
import { placeOf, readQuery, type SearchContext, stopper } from './asked-query.ts';
import { indexIds } from './index-ids.ts';
import { type IndexQuery, matchOf } from './match.ts';
import { type ConditionMaker, queryCondition } from './query-condition.ts';
import { allOf } from './views.ts';

/** A word in so many clippings or fewer may be a slip of the hand. */
const RARE = 2;
/** A suggested word stands in so many times as many clippings as the typed one. */
const COMMONER = 4;
const MOST_WORDS = 6;
const MOST_EACH = 3;
const MOST = 3;
/** Milliseconds that looking through the vocabulary may take. */
const PATIENCE = 1_000;

interface Spelling {
  term: string;
  slips: number;
  documents: number;
}

/** Carries out `search.suggest`: few, best first, each of which finds more than the query does. */
export function suggestQueries(
  db: Database,
  input: CallParsed<'search.suggest'>,
  context: SearchContext,
): CallAnswer<'search.suggest'> {
  const stop = stopper(context);
  const maker: ConditionMaker = { db, remark: () => undefined, named: new Map() };
  const totalOf = (query: string): number => {
    const read = readQuery({ ...input, query }, context);
    if (!read.root) return 0;
    stop();
    const { sql, values } = allOf([placeOf(input, read, maker), queryCondition(read.root, 'all', maker)]);
    return db
      .prepare(`SELECT count(*) FROM clipping_values c WHERE ${sql}`)
      .pluck()
      .get(...values) as number;
  };
  const parsed = parseQuery(input.query);
  if (!parsed.root) return [];
  const now = totalOf(parsed.input);
  const found: QuerySuggestion[] = [];
  const offer = (kind: QuerySuggestion['kind'], query: string, words: QuerySuggestion['words']) => {
    const isNew = found.every((other) => other.query !== query);
    const total = isNew && found.length < MOST ? totalOf(query) : 0;
    if (total > now) found.push({ kind, query, words, total });
  };
  // What a concept knows is a word as it was typed; what is switched off does not come in by another alphabet.
  const { expansions, names, letters } = readQuery(input, context).plan;
  const off = [...names, ...letters].filter(({ key }) => input.off.includes(key));
  const known = new Set([...expansions, ...off].flatMap(({ typed }) => typed.toLowerCase().split(/\s+/)));
  for (const query of otherLayouts(parsed.input)) {
    const words = changedWords(parsed.input, query);
    if (!words.some(({ typed }) => known.has(typed.toLowerCase()))) offer('layout', query, words);
  }

  const deadline = Date.now() + PATIENCE;
  const doubtful = wordsOf(parsed.root)
    .slice(0, MOST_WORDS)
    .map((token) => ({ token, spellings: spellingsOf(db, token, input, context, deadline) }))
    .filter(({ spellings }) => spellings.length > 0);
  for (let turn = 0; turn < MOST_EACH; turn += 1) {
    // All doubtful words at their best first, then each one's next best.
    const chosen = doubtful.map(({ token, spellings }) => ({
      token,
      term: spellings[turn]?.term ?? spellings[0]?.term,
    }));
    const words = chosen.flatMap(({ token, term }) => (term === undefined ? [] : [{ token, term }]));
    if (words.length > 0) offer('spelling', ...respelt(parsed.input, words));
  }
  return found;
}

/** The words that are looked for by themselves, of letters only: not those left out, quoted or cut short. */
function wordsOf(node: QueryNode): Token[] {
  switch (node.kind) {
    case 'word':
      return node.tokens.filter(({ norm }) => /^\p{L}{3,40}$/u.test(norm));
    case 'near':
      return node.words.flatMap(wordsOf);
    case 'and':
    case 'or':
      return node.parts.flatMap(wordsOf);
    case 'headline':
      return wordsOf(node.part);
    default:
      return [];
  }
}

/** Words of the library near a typed one that it hardly has, the likeliest first; none for a word that is common enough. */
function spellingsOf(
  db: Database,
  token: Token,
  input: CallParsed<'search.suggest'>,
  context: SearchContext,
  deadline: number,
): Spelling[] {
  const { root } = planQuery(parseQuery(token.norm), context.matcher, input);
  const match = root && matchOf(root, 'all');
  const known = match ? documentsOf(db, match) : 0;
  if (known > RARE) return [];
  const most = slipsForgiven(token.norm.length);
  const stems = new Set(KNOWN_LANGUAGES.map((language) => stem(token.norm, language)));
  const isOwnForm = (term: string) => KNOWN_LANGUAGES.some((language) => stems.has(stem(term, language)));
  const best: Spelling[] = [];
  for (const beginning of beginningsNear(token.norm)) {
    for (const { term, documents } of termsFrom(db, beginning)) {
      if (Date.now() > deadline) break;
      if (documents <= known * COMMONER || !/^\p{L}+$/u.test(term) || term === token.norm || isFunctionWord(term))
        continue;
      const slips = editDistance(token.norm, term, most);
      if (slips <= most && !isOwnForm(term)) best.push({ term, slips, documents });
    }
    if (Date.now() > deadline || context.shouldStop?.()) break;
  }
  const worth = (one: Spelling) => one.slips * 3 - Math.log2(1 + one.documents);
  best.sort((one, other) => worth(one) - worth(other) || (one.term < other.term ? -1 : 1));
  return distinctWords(best).slice(0, MOST_EACH);
}

/** The first form of each word: the others find the same. */
function distinctWords(spellings: readonly Spelling[]): Spelling[] {
  const seen = new Set<string>();
  return spellings.filter(({ term }) => {
    const stems = KNOWN_LANGUAGES.map((language) => stem(term, language));
    const isNew = !stems.some((one) => seen.has(one));
    for (const one of stems) seen.add(one);
    return isNew;
  });
}

/** How many clippings match, counted no further than needed. */
function documentsOf(db: Database, match: IndexQuery): number {
  return indexIds(db, match).length;
}

/** The words as they stand in the texts that begin so, with how many clippings have them. */
function* termsFrom(db: Database, beginning: string): Iterable<{ term: string; documents: number }> {
  db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab('main', 'search_forms', 'row')");
  yield* db
    .prepare('SELECT term, doc AS documents FROM temp.search_words WHERE term >= ? AND term < ?')
    .iterate(beginning, `${beginning}\u{10ffff}`) as IterableIterator<{ term: string; documents: number }>;
}

/** The query with some of its words in another spelling. */
function respelt(input: string, words: readonly { token: Token; term: string }[]): [string, QuerySuggestion['words']] {
  let query = '';
  let at = 0;
  const changed: QuerySuggestion['words'] = [];
  for (const { token, term } of [...words].sort((one, other) => one.token.start - other.token.start)) {
    const typed = input.slice(token.start, token.end);
    const suggested = /^\p{Lu}/u.test(typed) ? term.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : term;
    changed.push({ typed, suggested });
    query += input.slice(at, token.start) + suggested;
    at = token.end;
  }
  return [query + input.slice(at), changed];
}

function changedWords(input: string, other: string): QuerySuggestion['words'] {
  const typed = input.split(/\s+/);
  return other
    .split(/\s+/)
    .map((suggested, at) => ({ typed: typed[at] ?? '', suggested }))
    .filter((word) => word.typed !== word.suggested);
}
