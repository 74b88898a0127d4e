// Reads the query language: any string is read, none is refused.

import { fieldValue, type QueryField, readDay } from './query-fields.ts';
import { type Lexeme, lexQuery } from './query-lexemes.ts';
import { joined, normalForm, type QueryNode } from './query-tree.ts';
import { type Token, tokenise } from './tokens.ts';

/** Longest query that is read, in UTF-16 units; the rest is cut and said so. */
const LONGEST = 2_000;
/** Most words one query looks for. */
const MOST_WORDS = 32;
/** A beginning stands for many words, and counts as so many; one of a letter or two for more. */
const PREFIX_WORDS = 6;
const SHORT_PREFIX_WORDS = 12;
const SHORT_PREFIX = 2;
const DEEPEST = 12;
const NEAR_DISTANCE = 10;

export interface Query {
  /** What is read: cut when it was too long, well-formed Unicode. */
  input: string;
  /** Null when nothing is asked for. */
  root: QueryNode | null;
  /** The query as read, in its own language; reading that again gives the same. */
  normal: string;
  /** Codes of what was odd, as the contract's `Reading` lists them. */
  remarks: string[];
}

/**
 * Reads a query. Words (all of them), "phrases" of exact forms, OR, -not and NOT, (groups), prefix*, `a NEAR/5 b` and `NEAR(a b, 5)`, and fields
 * (`outlet:egemen`, `headline:(a b)`). Never throws: what cannot be read as syntax is read as words.
 */
export function parseQuery(typed: string): Query {
  const remarks: string[] = [];
  if (typed.length > LONGEST) remarks.push('cut');
  const input = typed.slice(0, LONGEST).toWellFormed();
  const parser = new Parser(input, remarks);
  const root = parser.read();
  if (!root) remarks.push('empty');
  return { input, root, normal: root ? normalForm(root, input) : '', remarks: [...new Set(remarks)] };
}

class Parser {
  private readonly input: string;
  private readonly lexemes: readonly Lexeme[];
  private readonly remarks: string[];
  private at = 0;
  private words = 0;

  constructor(input: string, remarks: string[]) {
    this.input = input;
    this.remarks = remarks;
    this.lexemes = lexQuery(input);
  }

  read(): QueryNode | null {
    const parts: QueryNode[] = [];
    while (this.at < this.lexemes.length) {
      const part = this.alternatives(0);
      if (part) parts.push(part);
      if (this.lexemes[this.at]?.kind === 'close') {
        this.at += 1;
        this.remarks.push('stray-bracket');
      }
    }
    const root = joined('and', parts);
    if (root) return root;
    // Nothing but operators: they are words then.
    const [operator] = this.lexemes.filter((lexeme) => lexeme.kind === 'operator');
    return operator && this.lexemes.length === 1 ? this.word(operator.start, operator.end) : null;
  }

  private alternatives(depth: number): QueryNode | null {
    const parts: QueryNode[] = [];
    for (;;) {
      const part = this.conjunction(depth);
      if (part) parts.push(part);
      else if (parts.length > 0 || this.isOperator('OR')) this.remarks.push('lone-operator:OR');
      if (!this.takeOperator('OR')) break;
    }
    return joined('or', parts);
  }

  private conjunction(depth: number): QueryNode | null {
    const parts: QueryNode[] = [];
    for (;;) {
      const lexeme = this.lexemes[this.at];
      if (!lexeme || lexeme.kind === 'close' || (lexeme.kind === 'operator' && lexeme.name === 'OR')) break;
      if (this.takeOperator('AND')) {
        const next = this.lexemes[this.at];
        if (parts.length === 0 || !next || next.kind === 'close') this.remarks.push('lone-operator:AND');
        continue;
      }
      const near = this.takeNear(parts, depth);
      if (near) continue;
      const part = this.unary(depth);
      if (part) parts.push(part);
    }
    return joined('and', parts);
  }

  /** `a NEAR/5 b`: joins the word before with the word after. */
  private takeNear(parts: QueryNode[], depth: number): boolean {
    const lexeme = this.lexemes[this.at];
    if (lexeme?.kind !== 'near') return false;
    this.at += 1;
    const before = parts.at(-1);
    const next = this.lexemes[this.at];
    const after = next && next.kind !== 'close' && next.kind !== 'operator' ? this.unary(depth) : null;
    if (after?.kind === 'word' && before && (before.kind === 'word' || before.kind === 'near')) {
      parts.pop();
      const words = before.kind === 'word' ? [before, after] : [...before.words, after];
      const distance = before.kind === 'near' ? Math.max(before.distance, lexeme.distance) : lexeme.distance;
      parts.push({ kind: 'near', distance, words });
    } else {
      this.remarks.push('near-one-word');
      if (after) parts.push(after);
    }
    return true;
  }

  private unary(depth: number): QueryNode | null {
    let negative = false;
    for (;;) {
      const lexeme = this.lexemes[this.at];
      if (lexeme?.kind !== 'minus' && !(lexeme?.kind === 'operator' && lexeme.name === 'NOT')) break;
      negative = !negative;
      this.at += 1;
    }
    const next = this.lexemes[this.at];
    if (!next || next.kind === 'close' || (next.kind === 'operator' && next.name !== 'NOT')) {
      this.remarks.push('lone-minus');
      return null;
    }
    const part = this.primary(depth);
    if (!part || !negative) return part;
    return part.kind === 'not' ? part.part : { kind: 'not', part };
  }

  private primary(depth: number): QueryNode | null {
    const lexeme = this.lexemes[this.at];
    this.at += 1;
    switch (lexeme?.kind) {
      case 'open':
        return this.group(depth);
      case 'quoted': {
        const phrase = this.phrase(lexeme.start, lexeme.end);
        if (phrase && !lexeme.closed) this.remarks.push('unclosed-quote');
        return phrase;
      }
      case 'nearGroup':
        return this.nearGroup(depth);
      case 'near':
        return this.word(lexeme.start, lexeme.end);
      case 'field':
        return this.field(lexeme.name, depth);
      case 'unknownField':
        this.remarks.push(`unknown-field:${lexeme.name}`);
        return this.word(lexeme.start, lexeme.end);
      case 'chunk':
        return this.chunk(lexeme.start, lexeme.end);
      default:
        return null;
    }
  }

  private group(depth: number): QueryNode | null {
    if (depth >= DEEPEST) return null;
    const inner = this.alternatives(depth + 1);
    if (this.lexemes[this.at]?.kind === 'close') this.at += 1;
    else if (inner) this.remarks.push('unclosed-bracket');
    return inner;
  }

  /** `NEAR(a b, 5)`; with fewer than two words it is what is inside. */
  private nearGroup(depth: number): QueryNode | null {
    const inner = this.group(depth);
    const parts = inner?.kind === 'and' ? inner.parts : [];
    const words = parts.filter((part) => part.kind === 'word');
    const last = words.at(-1)?.tokens[0];
    if (!last || words.length !== parts.length) {
      this.remarks.push('near-one-word');
      return inner;
    }
    const hasDistance = /^\d{1,3}$/.test(last.norm) && /,\s*$/.test(this.input.slice(0, last.start));
    if (!hasDistance) return { kind: 'near', distance: NEAR_DISTANCE, words };
    const near = words.slice(0, -1);
    if (near.length > 1) return { kind: 'near', distance: Number(last.norm), words: near };
    this.remarks.push('near-one-word');
    return near[0] ?? null;
  }

  private field(field: QueryField | 'headline', depth: number): QueryNode | null {
    const next = this.lexemes[this.at];
    if (!next || next.kind === 'close' || (next.kind === 'operator' && next.name !== 'NOT')) {
      this.remarks.push(`empty-field:${field}`);
      return null;
    }
    if (field === 'headline') {
      const part = this.unary(depth);
      return part && { kind: 'headline', part };
    }
    if (next.kind === 'open' && depth < DEEPEST) {
      this.at += 1;
      return this.fieldGroup(field, depth + 1);
    }
    this.at += 1;
    return this.fieldValue(field, next);
  }

  /** `lang:(kk OR ru)`; values that only stand beside each other are alternatives too. */
  private fieldGroup(field: QueryField, depth: number): QueryNode | null {
    const parts: QueryNode[] = [];
    for (let lexeme = this.lexemes[this.at]; lexeme && lexeme.kind !== 'close'; lexeme = this.lexemes[this.at]) {
      this.at += 1;
      if (lexeme.kind === 'open' && depth < DEEPEST) {
        const inner = this.fieldGroup(field, depth + 1);
        if (inner) parts.push(inner);
        continue;
      }
      const part = lexeme.kind === 'chunk' || lexeme.kind === 'quoted' ? this.fieldValue(field, lexeme) : null;
      if (part) parts.push(part);
    }
    if (this.at < this.lexemes.length) this.at += 1;
    else this.remarks.push('unclosed-bracket');
    if (parts.length === 0) this.remarks.push(`empty-field:${field}`);
    return joined('or', parts);
  }

  private fieldValue(field: QueryField, lexeme: Lexeme): QueryNode | null {
    const typed = this.input
      .slice(lexeme.start, lexeme.end)
      .replace(/["\s]+/g, ' ')
      .trim();
    if (typed === '') {
      this.remarks.push(`empty-field:${field}`);
      return null;
    }
    if (lexeme.kind === 'quoted' && !lexeme.closed) this.remarks.push('unclosed-quote');
    const value = fieldValue(field, typed);
    const isDate = field === 'date' || field === 'after' || field === 'before' || field === 'added';
    if (isDate && !readDay(value, field)) {
      this.remarks.push(`bad-date:${value}`);
      return null;
    }
    return { kind: 'field', field, value };
  }

  private phrase(start: number, end: number): QueryNode | null {
    const tokens = this.tokens(start, end);
    return tokens.length > 0 ? { kind: 'phrase', tokens } : null;
  }

  private chunk(start: number, end: number): QueryNode | null {
    const tokens = this.tokens(start, end);
    const [token] = tokens;
    const text = this.input.slice(start, end);
    if (!token && /^[-*]+$/.test(text)) this.remarks.push(text.startsWith('-') ? 'lone-minus' : 'lone-star');
    if (!token) return null;
    if (/^\*[^*]+$/.test(text)) this.remarks.push(`star-before:${text.slice(0, 100)}`);
    const isPrefix = tokens.length === 1 && /^\*+$/.test(this.input.slice(token.end, end));
    if (!isPrefix) return { kind: 'word', tokens };
    this.words += (token.norm.length > SHORT_PREFIX ? PREFIX_WORDS : SHORT_PREFIX_WORDS) - 1;
    return { kind: 'prefix', token };
  }

  private word(start: number, end: number): QueryNode | null {
    const tokens = this.tokens(start, end);
    return tokens.length > 0 ? { kind: 'word', tokens } : null;
  }

  private tokens(start: number, end: number): Token[] {
    const room = Math.max(0, MOST_WORDS - this.words);
    const all = tokenise(this.input.slice(start, end));
    if (all.length > room) this.remarks.push('cut');
    const tokens = all
      .slice(0, room)
      .map((token) => ({ start: token.start + start, end: token.end + start, norm: token.norm }));
    this.words += tokens.length;
    return tokens;
  }

  private isOperator(name: 'AND' | 'OR'): boolean {
    const lexeme = this.lexemes[this.at];
    return lexeme?.kind === 'operator' && lexeme.name === name;
  }

  private takeOperator(name: 'AND' | 'OR'): boolean {
    if (!this.isOperator(name)) return false;
    this.at += 1;
    return true;
  }
}
