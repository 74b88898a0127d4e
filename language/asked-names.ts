// A query with a name behind one of its fields written anew, for what was renamed or merged; the rest stays as it was typed.

import { fieldValue, type QueryField } from './query-fields.ts';
import { isSyntax, type Lexeme, lexQuery } from './query-lexemes.ts';

/**
 * The query with every value of a field put as `instead` says (null: it stays). A new value is quoted where it must be. Only values are touched: words,
 * other fields and spaces stay letter by letter.
 */
export function renameInQuery(query: string, field: QueryField, instead: (value: string) => string | null): string {
  const lexemes = lexQuery(query);
  let written = '';
  let at = 0;
  const rewrite = (lexeme: Lexeme) => {
    const value = query.slice(lexeme.start, lexeme.end).replace(/\s+/g, ' ').trim();
    const next = value === '' ? null : instead(fieldValue(field, value));
    if (next === null) return;
    const isQuoted = lexeme.kind === 'quoted';
    written += query.slice(at, lexeme.start);
    // A quote inside a name ends it for the query language; without it the name still folds to the same.
    const plain = next.replace(/["«»“”„‟]/g, '');
    const mustQuote = /[\s()]|^[-*]/.test(plain) || isSyntax(plain);
    written += isQuoted || !mustQuote ? plain : `"${plain}"`;
    at = lexeme.end;
  };
  for (let index = 0; index < lexemes.length; index += 1) {
    const lexeme = lexemes[index];
    if (lexeme?.kind !== 'field' || lexeme.name !== field) continue;
    let next = lexemes[index + 1];
    if (next?.kind !== 'open') {
      if (next?.kind === 'chunk' || next?.kind === 'quoted') rewrite(next);
      continue;
    }
    for (let depth = 0; next; next = lexemes[index + 1]) {
      index += 1;
      if (next.kind === 'open') depth += 1;
      else if (next.kind === 'close') depth -= 1;
      else if (next.kind === 'chunk' || next.kind === 'quoted') rewrite(next);
      if (depth === 0) break;
    }
  }
  return written + query.slice(at);
}
