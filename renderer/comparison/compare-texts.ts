// Two bodies side by side as rows of paragraphs, every difference numbered in the order of reading.

import type { Range } from '../../contract/values.ts';
import { alignParagraphs, type Difference, differencesOf } from '../../language/text-difference.ts';

/** A stretch of a paragraph that is drawn in one way. */
export interface ComparedPart {
  text: string;
  kind: Difference['kind'];
  /** The number of the difference it is of, from 0; null where the texts are the same. */
  difference: number | null;
}

/** A paragraph of each text; null where one has nothing beside the other's. */
export interface ComparedRow {
  one: ComparedPart[] | null;
  other: ComparedPart[] | null;
}

/** A comparison of two bodies. */
export interface Comparison {
  rows: ComparedRow[];
  /** How many differences are numbered; none across languages, where words cannot be compared. */
  differences: number;
}

/** Compares two bodies; in two languages it only puts their paragraphs side by side. */
export function compareTexts(one: string, other: string, sameLanguage: boolean): Comparison {
  let differences = 0;
  const textIn = (text: string, range: Range | null) => (range ? text.slice(range.start, range.end) : null);
  const whole = (text: string | null, kind: Difference['kind']): ComparedPart[] | null =>
    text === null ? null : [{ text, kind, difference: kind === 'same' ? null : differences }];
  const rows = alignParagraphs(one, other, sameLanguage).map((pair): ComparedRow => {
    const [left, right] = [textIn(one, pair.one), textIn(other, pair.other)];
    if (!sameLanguage) return { one: whole(left, 'same'), other: whole(right, 'same') };
    if (left === null || right === null) {
      const row = { one: whole(left, 'removed'), other: whole(right, 'added') };
      differences += 1;
      return row;
    }
    const row = { one: [] as ComparedPart[], other: [] as ComparedPart[] };
    for (const { kind, ...ranges } of differencesOf(left, right)) {
      const difference = kind === 'same' ? null : differences;
      if (kind !== 'same') differences += 1;
      if (kind !== 'added') row.one.push({ text: textIn(left, ranges.one) ?? '', kind, difference });
      if (kind !== 'removed') row.other.push({ text: textIn(right, ranges.other) ?? '', kind, difference });
    }
    return row;
  });
  return { rows, differences };
}
