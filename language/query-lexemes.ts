// The pieces of a typed query: words, quotes, parentheses, signs, fields; every character of any string falls into one or is passed over.

import { fieldNamed, type QueryField } from './query-fields.ts';

interface Span {
  start: number;
  end: number;
}

/** A piece of a query; offsets are into it. A quoted one is what stands between its quotes. */
export type Lexeme = Span &
  (
    | { kind: 'open' | 'close' | 'minus' | 'chunk' | 'nearGroup' }
    | { kind: 'quoted'; closed: boolean }
    | { kind: 'operator'; name: 'AND' | 'OR' | 'NOT' }
    | { kind: 'near'; distance: number }
    | { kind: 'field'; name: QueryField | 'headline' }
    | { kind: 'unknownField'; name: string }
  );

const QUOTES = '"«»“”„‟';
const QUOTE = new RegExp(`[${QUOTES}]`, 'g');
const SPACE = /\s+/y;
const CHUNK = new RegExp(`[^\\s()${QUOTES}]+`, 'y');
const FIELD = /^(\p{L}[\p{L}_-]*):/u;
const OPERATORS: Record<string, 'AND' | 'OR' | 'NOT'> = {
  AND: 'AND',
  '&&': 'AND',
  OR: 'OR',
  '|': 'OR',
  '||': 'OR',
  NOT: 'NOT',
};

/** The same in Russian and Kazakh, where the query is not in capitals all over: a headline pasted so holds them as words. */
const ALL_OPERATORS: Record<string, 'AND' | 'OR' | 'NOT'> = {
  ...OPERATORS,
  И: 'AND',
  ИЛИ: 'OR',
  НЕ: 'NOT',
  ЖӘНЕ: 'AND',
  НЕМЕСЕ: 'OR',
};
const SMALL = /\p{Ll}/u;

/** Cuts a query into pieces. Operators are in capitals; a quote that is not closed goes to the end. */
export function lexQuery(input: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const operators = SMALL.test(input) ? ALL_OPERATORS : OPERATORS;
  let at = 0;
  const put = (lexeme: Lexeme) => {
    lexemes.push(lexeme);
    at = lexeme.end;
  };
  while (at < input.length) {
    const character = input.charAt(at);
    SPACE.lastIndex = at;
    if (SPACE.test(input)) at = SPACE.lastIndex;
    else if (character === '(') put({ kind: 'open', start: at, end: at + 1 });
    else if (character === ')') put({ kind: 'close', start: at, end: at + 1 });
    else if (QUOTES.includes(character)) {
      QUOTE.lastIndex = at + 1;
      const close = QUOTE.exec(input)?.index;
      const end = close ?? input.length;
      put({ kind: 'quoted', closed: close !== undefined, start: at + 1, end });
      at = end + 1;
    } else if (character === '-' && /[^\s-]/.test(input.charAt(at + 1))) put({ kind: 'minus', start: at, end: at + 1 });
    else {
      CHUNK.lastIndex = at;
      const chunk = CHUNK.exec(input)?.[0] ?? character;
      put(chunkLexeme(chunk, at, input, operators));
    }
  }
  return lexemes;
}

/** Whether a word written so would be read as an operator. */
export function isSyntax(word: string): boolean {
  return Object.hasOwn(ALL_OPERATORS, word) || /^NEAR(?:\/\d+)?$/.test(word);
}

function chunkLexeme(
  chunk: string,
  start: number,
  input: string,
  operators: Readonly<Record<string, 'AND' | 'OR' | 'NOT'>>,
): Lexeme {
  const end = start + chunk.length;
  const operator = Object.hasOwn(operators, chunk) ? operators[chunk] : undefined;
  if (operator) return { kind: 'operator', name: operator, start, end };
  if (chunk === 'NEAR' && input[end] === '(') return { kind: 'nearGroup', start, end: end + 1 };
  const near = /^NEAR\/(\d{1,3})$/.exec(chunk);
  if (near) return { kind: 'near', distance: Number(near[1]), start, end };
  const name = FIELD.exec(chunk)?.[1];
  if (name === undefined) return { kind: 'chunk', start, end };
  const known = fieldNamed(name);
  const afterColon = start + name.length + 1;
  if (known) return { kind: 'field', name: known, start, end: afterColon };
  // `Токаев: Алматы` and addresses are plain words.
  if (/^(?:\s|$|\/\/)/.test(input.slice(afterColon, afterColon + 2))) return { kind: 'chunk', start, end };
  return { kind: 'unknownField', name, start, end };
}
