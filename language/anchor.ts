// Selectors of passages (W3C Web Annotation) and the way back from one to its passage: the right place, or none.

import type { Selector } from '../contract/annotation.ts';
import type { Range } from '../contract/values.ts';

/** UTF-16 units of context kept on either side of a quote. */
const CONTEXT = 32;
/** A quote of this many units stands for itself where it occurs once. */
const TELLING = 32;
/** Units of context that must agree for a quote that does not stand for itself. */
const AGREEING = 12;
/** Units by which the best of several places must agree with the context more than the next. */
const MARGIN = 4;

/** What a passage is found by again. Null for an empty range, one that is not within the text, or one that ends inside a surrogate pair. */
export function describePassage(text: string, range: Range): Selector | null {
  const { start, end } = range;
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length;
  if (!inside || splitsPair(text, start) || splitsPair(text, end)) return null;
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
}

/** Whether a place in a text is between the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * The passage a selector describes: where it says, when the quote stands there; else the place of the quote whose surroundings are surely the passage's own.
 * Null when there is none, or when several would do: a passage is never put where it may not belong. `moved` says that the text is another than the
 * one described, so that the position proves nothing.
 */
export function anchorPassage(text: string, selector: Selector, moved = false): Range | null {
  const { start, end, quote } = selector;
  if (quote === '') return null;
  if (!moved && text.slice(start, end) === quote) return { start, end };
  let best: Place | null = null;
  let next = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (splitsPair(text, at) || splitsPair(text, at + quote.length)) continue;
    const place = placeAt(text, at, selector);
    if (!best || place.agreeing > best.agreeing) {
      next = best?.agreeing ?? -1;
      best = place;
    } else next = Math.max(next, place.agreeing);
  }
  if (!best) return null;
  const found = { start: best.start, end: best.start + quote.length };
  if (next < 0) return quote.length >= TELLING || best.sure ? found : null;
  return best.sure && best.agreeing - next >= MARGIN ? found : null;
}

interface Place {
  start: number;
  /** Units of the surroundings that are as they were, counted outwards from the quote. */
  agreeing: number;
  /** They are enough to know the passage by. */
  sure: boolean;
}

function placeAt(text: string, start: number, { quote, prefix, suffix }: Selector): Place {
  const end = start + quote.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  // A passage at an end of its text has less around it, and is known by that end.
  const opens = prefix.length < CONTEXT - 1 && before === prefix.length && start === before;
  const closes = suffix.length < CONTEXT - 1 && after === suffix.length && end + after === text.length;
  const agreeing = before + after + (opens ? CONTEXT - before : 0) + (closes ? CONTEXT - after : 0);
  const one = (before === prefix.length && before >= AGREEING) || (after === suffix.length && after >= AGREEING);
  return { start, agreeing, sure: one || opens || closes || agreeing >= 2 * AGREEING };
}
