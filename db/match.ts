// What of a query the search indexes are asked: MATCH strings from what it looks for. Every token is quoted; nothing typed reaches FTS5 as syntax.

import { FOLD_PREFIX, HEADLINE_PREFIX, NAME_PREFIX, PIECE_PREFIX } from '../language/index-columns.ts';
import type { ConceptForms, PlanNode, WordPlan } from '../language/query-plan.ts';

/** Which forms count: the words' own, what expansion brings, or either. */
export type Forms = 'own' | 'expanded' | 'all';

type Columns = 'everywhere' | 'headline';

/** What the indexes are asked: one of them by a MATCH string, or several answers joined. */
export type IndexQuery =
  /** `stems` has columns and places; `forms` only says which clippings hold a form. */
  | { kind: 'stems' | 'forms'; match: string }
  | { kind: 'and' | 'or'; parts: IndexQuery[] }
  /** Of what `among` finds, the clippings in whose texts these words stand in this order. */
  | { kind: 'phrase'; among: IndexQuery; norms: readonly string[]; headlineOnly: boolean };

/** What the indexes are asked for a node without fields and NOT, or null when nothing can match it. */
export function matchOf(node: PlanNode, forms: Forms, columns: Columns = 'everywhere'): IndexQuery | null {
  switch (node.kind) {
    case 'word':
      return anyOf(wordForms(node, forms, columns));
    case 'span': {
      const words = allOf(node.parts.map((part) => matchOf(part, forms, columns)));
      return anyOf([words, ...(forms === 'own' ? [] : conceptForms(node.concepts, columns))]);
    }
    case 'phrase':
      return forms === 'expanded' ? null : exactly(node.norms, node.readings, columns);
    case 'prefix': {
      if (forms === 'expanded') return null;
      const somewhere = prefixMatch(node.norm);
      if (columns === 'everywhere') return somewhere;
      // The headline's forms are not kept apart: of a word that begins so somewhere, a stem must begin the headline's word.
      const begun = node.stems.map((stem) => stems(`${phrase([stem])} *`, columns));
      return allOf([somewhere, anyOf(begun)]);
    }
    case 'near':
      if (forms === 'expanded') return null;
      return anyOf(
        node.readings.map((reading) =>
          stems(`NEAR(${reading.map((stem) => phrase([stem])).join(' ')}, ${node.distance})`, columns),
        ),
      );
    case 'and':
      return allOf(node.parts.map((part) => matchOf(part, forms, columns)));
    case 'or':
      return anyOf(node.parts.map((part) => matchOf(part, forms, columns)));
    case 'headline':
      return matchOf(node.part, forms, 'headline');
    case 'not':
    case 'field':
      throw new TypeError(`A ${node.kind} has no question to the indexes of its own.`);
  }
}

/** What finds any of these concepts, anywhere. */
export function conceptsMatch(concepts: readonly ConceptForms[]): IndexQuery | null {
  return anyOf(conceptForms(concepts, 'everywhere'));
}

/** What finds words that begin so, anywhere. */
export function prefixMatch(beginning: string): IndexQuery {
  return { kind: 'forms', match: `${phrase([beginning])} *` };
}

/** The part of a question that the index of stems can rank by; null when there is none. */
export function stemsMatch(query: IndexQuery | null): string | null {
  switch (query?.kind) {
    case 'stems':
      return query.match;
    case 'phrase':
      return stemsMatch(query.among);
    case 'and':
    case 'or': {
      const parts = query.parts.map(stemsMatch).filter((part) => part !== null);
      return parts.length > 0 ? parts.map((part) => `(${part})`).join(query.kind === 'and' ? ' AND ' : ' OR ') : null;
    }
    default:
      return null;
  }
}

function stems(match: string, columns: Columns): IndexQuery {
  return { kind: 'stems', match: columns === 'headline' ? `{headline} : (${match})` : match };
}

function marked(forms: readonly string[], columns: Columns): IndexQuery | null {
  if (forms.length === 0) return null;
  const mark = columns === 'headline' ? HEADLINE_PREFIX : '';
  return { kind: 'forms', match: forms.map((form) => phrase([mark + form])).join(' OR ') };
}

function wordForms(word: WordPlan, forms: Forms, columns: Columns): (IndexQuery | null)[] {
  const found: (IndexQuery | null)[] = [];
  if (forms !== 'expanded') {
    const single = word.readings.filter((reading) => reading.length === 1).flat();
    if (word.readings.length > 0) found.push(stems(word.readings.map(phrase).join(' OR '), columns));
    found.push(
      marked(
        single.map((stem) => PIECE_PREFIX + stem),
        columns,
      ),
    );
    const otherwise = word.exactly.stems.map((stem) => [stem]);
    for (const norm of word.exactly.norms) found.push(exactly([norm], otherwise, columns));
  }
  if (forms !== 'own') {
    found.push(
      marked(
        word.folds.map((fold) => FOLD_PREFIX + fold),
        columns,
      ),
    );
    if (word.names.length > 0)
      found.push(
        allOf(
          word.names.map((keys) =>
            marked(
              keys.map((key) => NAME_PREFIX + key),
              columns,
            ),
          ),
        ),
      );
    found.push(...conceptForms(word.concepts, columns));
  }
  return found;
}

function conceptForms(concepts: readonly ConceptForms[], columns: Columns): (IndexQuery | null)[] {
  const phrases = concepts.flatMap((concept) => concept.phrases.map((term) => term.stems));
  if (phrases.length === 0) return [];
  const single = new Set(phrases.filter((reading) => reading.length === 1).flat());
  return [
    stems([...new Set(phrases.map(phrase))].join(' OR '), columns),
    marked(
      [...single].map((stem) => PIECE_PREFIX + stem),
      columns,
    ),
  ];
}

/** One form stands in the index as it is. Of several, and in the headline, the index finds the stems beside each other, and the text says the rest. */
function exactly(norms: readonly string[], readings: readonly string[][], columns: Columns): IndexQuery | null {
  const forms: IndexQuery = { kind: 'forms', match: norms.map((norm) => phrase([norm])).join(' AND ') };
  if (norms.length === 1 && columns === 'everywhere') return forms;
  const among = allOf([stems(readings.map(phrase).join(' OR '), columns), forms]);
  return among && { kind: 'phrase', among, norms, headlineOnly: columns === 'headline' };
}

function phrase(tokens: readonly string[]): string {
  return `"${tokens.join(' ').replaceAll('"', '""')}"`;
}

function anyOf(parts: readonly (IndexQuery | null)[]): IndexQuery | null {
  return joined(
    'or',
    parts.filter((part) => part !== null),
  );
}

function allOf(parts: readonly (IndexQuery | null)[]): IndexQuery | null {
  const all = parts.filter((part) => part !== null);
  return all.length < parts.length ? null : joined('and', all);
}

/** Questions to the same index become one. */
function joined(kind: 'and' | 'or', parts: readonly IndexQuery[]): IndexQuery | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const kept: IndexQuery[] = [];
  for (const index of ['stems', 'forms'] as const) {
    const same = [...new Set(flat.flatMap((part) => (part.kind === index ? [part.match] : [])))];
    const [only] = same;
    if (only === undefined) continue;
    const match = same.length === 1 ? only : same.map((one) => `(${one})`).join(kind === 'and' ? ' AND ' : ' OR ');
    kept.push({ kind: index, match });
  }
  kept.push(...flat.filter((part) => part.kind !== 'stems' && part.kind !== 'forms'));
  return kept.length > 1 ? { kind, parts: kept } : (kept[0] ?? null);
}
