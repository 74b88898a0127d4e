// Full-text conditions: MATCH strings from what a query looks for. Every token is quoted; nothing typed reaches FTS5 as syntax.

import { FOLD_PREFIX, HEADLINE_PREFIX, NAME_PREFIX } from '../language/index-columns.ts';
import type { ConceptForms, PlanNode, WordPlan } from '../language/query-plan.ts';

/** Which forms count: the words' own, what expansion brings, or either. */
export type Forms = 'own' | 'expanded' | 'all';

type Columns = 'everywhere' | 'headline';

/** Columns that hold one stem a word, so that words beside each other can be asked for. */
const STEMS: Record<Columns, string> = { everywhere: '{headline body notes}', headline: '{headline}' };
/** Columns in which one word may be found. */
const WORDS: Record<Columns, string> = { everywhere: '- {exact}', headline: '{headline}' };

/** A MATCH string for a node without fields and NOT, or null when nothing can match it. */
export function matchOf(node: PlanNode, forms: Forms, columns: Columns = 'everywhere'): string | null {
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
      const begun = node.stems.map((stem) => `{headline} : ${phrase([stem])} *`);
      return allOf([somewhere, anyOf(begun)]);
    }
    case 'near':
      if (forms === 'expanded') return null;
      return anyOf(
        node.readings.map(
          (stems) => `${STEMS[columns]} : NEAR(${stems.map((stem) => phrase([stem])).join(' ')}, ${node.distance})`,
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
      throw new TypeError(`A ${node.kind} has no MATCH string of its own.`);
  }
}

/** A MATCH string for words that begin so, anywhere. */
export function prefixMatch(beginning: string): string {
  return `{exact} : ${phrase([beginning])} *`;
}

function wordForms(word: WordPlan, forms: Forms, columns: Columns): (string | null)[] {
  const found: (string | null)[] = [];
  if (forms !== 'expanded') {
    const single = word.readings.filter((stems) => stems.length === 1).map(phrase);
    const folds = word.folds.map((fold) => FOLD_PREFIX + fold);
    if (columns === 'everywhere') single.push(...folds.map((fold) => phrase([fold])));
    if (single.length > 0) found.push(`${WORDS[columns]} : (${single.join(' OR ')})`);
    const stems = word.readings.filter((reading) => reading.length === 1).flat();
    if (columns === 'headline') found.push(inHeadline([...stems, ...folds]));
    for (const stems of word.readings) if (stems.length > 1) found.push(`${STEMS[columns]} : ${phrase(stems)}`);
  }
  if (forms !== 'own') {
    if (word.names.length > 0) {
      const mark = columns === 'headline' ? HEADLINE_PREFIX + NAME_PREFIX : NAME_PREFIX;
      const each = word.names.map((keys) => anyOf(keys.map((key) => phrase([mark + key]))));
      found.push(`{alternates} : (${allOf(each)})`);
    }
    found.push(...conceptForms(word.concepts, columns));
  }
  return found;
}

/** Further forms of the headline's words. */
function inHeadline(forms: readonly string[]): string | null {
  if (forms.length === 0) return null;
  return `{alternates} : (${forms.map((form) => phrase([HEADLINE_PREFIX + form])).join(' OR ')})`;
}

function conceptForms(concepts: readonly ConceptForms[], columns: Columns): string[] {
  const phrases = concepts.flatMap((concept) => concept.phrases.map((term) => term.stems));
  const words = [...new Set(phrases.filter((stems) => stems.length === 1).map(phrase))];
  const longer = [...new Set(phrases.filter((stems) => stems.length > 1).map(phrase))];
  return [
    ...(words.length > 0 ? [`${WORDS[columns]} : (${words.join(' OR ')})`] : []),
    ...(longer.length > 0 ? [`${STEMS[columns]} : (${longer.join(' OR ')})`] : []),
  ];
}

/** Exact forms are kept once for headline and body; asked for in the headline, the stems must stand there too. */
function exactly(norms: readonly string[], readings: readonly string[][], columns: Columns): string | null {
  const forms = `{exact} : ${phrase(norms)}`;
  if (columns === 'everywhere') return forms;
  return allOf([forms, anyOf(readings.map((stems) => `{headline} : ${phrase(stems)}`))]);
}

function phrase(tokens: readonly string[]): string {
  return `"${tokens.join(' ').replaceAll('"', '""')}"`;
}

function anyOf(parts: readonly (string | null)[]): string | null {
  const some = parts.filter((part) => part !== null);
  return some.length > 1 ? `(${some.join(' OR ')})` : (some[0] ?? null);
}

function allOf(parts: readonly (string | null)[]): string | null {
  const all = parts.filter((part) => part !== null);
  if (all.length < parts.length) return null;
  return all.length > 1 ? `(${all.join(' AND ')})` : (all[0] ?? null);
}
