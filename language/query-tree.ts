// A query as a tree of what it asks for, and that tree said back in the query language.

import type { QueryField } from './query-fields.ts';
import { isSyntax } from './query-lexemes.ts';
import type { Token } from './tokens.ts';

/** A query as read. Offsets of tokens are into `Query.input`. */
export type QueryNode =
  /** One typed word, or (`a:b`, `и/или`) several that stand beside each other. */
  | { kind: 'word'; tokens: Token[] }
  /** These forms in this order. */
  | { kind: 'phrase'; tokens: Token[] }
  | { kind: 'prefix'; token: Token }
  /** All within so many words of each other. */
  | { kind: 'near'; distance: number; words: { kind: 'word'; tokens: Token[] }[] }
  | { kind: 'and' | 'or'; parts: QueryNode[] }
  | { kind: 'not'; part: QueryNode }
  /** In the headline only. */
  | { kind: 'headline'; part: QueryNode }
  | { kind: 'field'; field: QueryField; value: string };

/** Several parts as one: nested ones of the same kind are opened, equal ones fall together. */
export function joined(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return flat.length > 1 ? { kind, parts: flat } : (flat[0] ?? null);
}

/** The tree in the query language's own words: reading them again gives the same. `input` is what the tokens' offsets are into. */
export function normalForm(root: QueryNode, input: string): string {
  return print(root, input, 'top');
}

function print(node: QueryNode, input: string, within: 'top' | 'and' | 'inner'): string {
  const source = (token: Token) => input.slice(token.start, token.end);
  switch (node.kind) {
    case 'word': {
      const text = node.tokens.map(source).join('/');
      return isSyntax(text) ? text.toLowerCase() : text;
    }
    case 'phrase':
      return `"${node.tokens.map(source).join(' ')}"`;
    case 'prefix':
      return `${source(node.token)}*`;
    case 'near':
      return `NEAR(${node.words.map((word) => print(word, input, 'inner')).join(' ')}, ${node.distance})`;
    case 'and': {
      const text = node.parts.map((part) => print(part, input, 'and')).join(' ');
      return within === 'top' ? text : `(${text})`;
    }
    case 'or': {
      const text = node.parts.map((part) => print(part, input, 'inner')).join(' OR ');
      return within === 'top' ? text : `(${text})`;
    }
    case 'not':
      return `-${print(node.part, input, 'inner')}`;
    case 'headline':
      return `headline:${print(node.part, input, 'inner')}`;
    case 'field':
      return /[\s()]|^[-*]/.test(node.value) || isSyntax(node.value)
        ? `${node.field}:"${node.value}"`
        : `${node.field}:${node.value}`;
  }
}
