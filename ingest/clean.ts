// Applies the cleaning rules: which lines and spans of a text are not the article, and the name of the rule that says so.

import type { CleaningRule } from '../contract/resources.ts';
import type { LanguageCode, Range } from '../contract/values.ts';
import { isParagraph, type Line } from './lines.ts';

/** A stretch to hide and why. */
export interface Cut extends Range {
  rule: string;
  /** Only marked: the analyst may hide it. */
  shown?: boolean;
}

interface CompiledRule {
  rule: CleaningRule;
  pattern: RegExp;
}

/** The cleaning rules, compiled once. */
export interface Cleaner {
  /** The rule under which a whole line is hidden, by its place among the lines; null when the line stays. */
  lineRule(lines: readonly Line[], at: number, language: LanguageCode): string | null;
  /** The rule of each line, as `lineRule` says, and of the lines of lists under such headings as "Read also" after the last sentence. */
  ruled(text: string, lines: readonly Line[], language: LanguageCode): (string | null)[];
  /** What the rules for one outlet hide: whole lines. */
  outletCuts(lines: readonly Line[], outlet: string): Cut[];
  /** All that the rules hide; cuts may overlap. `ruled` is `lineRule` of each line. Whole lines are cut with the blank space after them. */
  cuts(text: string, lines: readonly Line[], ruled: readonly (string | null)[], language: LanguageCode): Cut[];
}

/** Rules of whole lines in one language: those for the head or foot, the others, and what these said of lines met before. */
interface WholeRules {
  placed: CompiledRule[];
  everywhere: CompiledRule[];
  known: Map<string, string | null>;
}

const MOST_KNOWN_LINES = 2_000;
/** Headings of lists in one text that are looked under. */
const MOST_LISTS = 200;
// No rule that must match a whole line is asked about a longer one.
const LONGEST_RULED_LINE = 1200;
/** A span rule looks at lines up to this length; the pages of a bulk scrape are cut there. */
const LONGEST_SPANNED_LINE = 200_000;

/** Compiles the rules once. Throws SyntaxError on a pattern that is not a regular expression. */
export function makeCleaner(rules: readonly CleaningRule[]): Cleaner {
  const whole: CompiledRule[] = [];
  const spans: CompiledRule[] = [];
  const rest: CompiledRule[] = [];
  const byOutlet: CompiledRule[] = [];
  for (const rule of rules) {
    if (rule.outlets) byOutlet.push({ rule, pattern: new RegExp(`^(?:${rule.pattern})$`, 'iu') });
    else if (rule.hides === 'line') whole.push({ rule, pattern: new RegExp(`^(?:${rule.pattern})$`, 'iu') });
    else if (rule.hides !== 'span') rest.push({ rule, pattern: new RegExp(`^(?:${rule.pattern})$`, 'iu') });
    else spans.push({ rule, pattern: new RegExp(rule.pattern, 'giu') });
  }

  // Buttons and counters say the same on every page.
  const speaking = new Map<LanguageCode, WholeRules>();
  function wholeFor(language: LanguageCode): WholeRules {
    const ready = speaking.get(language);
    if (ready && ready.known.size < MOST_KNOWN_LINES) return ready;
    const own = whole.filter(({ rule }) => speaks(rule, language));
    const made = {
      placed: own.filter(({ rule }) => rule.within),
      everywhere: own.filter(({ rule }) => !rule.within),
      known: new Map<string, string | null>(),
    };
    speaking.set(language, made);
    return made;
  }

  function lineRule(lines: readonly Line[], at: number, language: LanguageCode): string | null {
    const line = lines[at];
    if (!line || line.text.length > LONGEST_RULED_LINE) return null;
    const { placed, everywhere, known } = wholeFor(language);
    const plain = /[*_]/.test(line.text) ? line.text.replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/gu, '') : line.text;
    for (const { rule, pattern } of placed)
      if (isWithin(rule, at, lines.length) && pattern.test(plain)) return rule.name;
    const before = known.get(plain);
    if (before !== undefined) return before;
    const name = everywhere.find(({ pattern }) => pattern.test(plain))?.rule.name ?? null;
    if (known.size < MOST_KNOWN_LINES) known.set(plain, name);
    return name;
  }

  return {
    lineRule,
    ruled(text, lines, language) {
      const ruled = lines.map((_, at) => lineRule(lines, at, language));
      let last = lines.length - 1;
      while (last >= 0 && (ruled[last] !== null || !endsSentence(lines[last]))) last -= 1;
      const headings = rest.filter(({ rule }) => !rule.marks && speaks(rule, language));
      for (let at = last + 1; at < lines.length; at += 1) {
        const line = lines[at];
        const found =
          line && line.text.length < 120 ? headings.find(({ pattern }) => pattern.test(line.text)) : undefined;
        if (!found) continue;
        const end = endings[found.rule.hides](text, lines, at, ruled);
        while (at < lines.length && (lines[at]?.from ?? end) < end) {
          ruled[at] ??= found.rule.name;
          at += 1;
        }
        at -= 1;
      }
      return ruled;
    },
    outletCuts(lines, outlet) {
      const own = byOutlet.filter(({ rule }) => rule.outlets?.includes(outlet));
      return lines.flatMap((line, at) => {
        if (line.text.length > LONGEST_RULED_LINE) return [];
        const found = own.find(({ rule, pattern }) => isWithin(rule, at, lines.length) && pattern.test(line.text));
        return found ? [{ start: line.from, end: line.next, rule: found.rule.name }] : [];
      });
    },
    cuts(text, lines, ruled, language) {
      const cuts: Cut[] = [];
      const headings = rest.filter(({ rule }) => speaks(rule, language));
      const inLines = spans.filter(({ rule }) => !rule.across && speaks(rule, language));
      let lists = 0;
      for (const [at, line] of lines.entries()) {
        const name = ruled[at];
        if (name) {
          cuts.push({ start: line.from, end: line.next, rule: name });
          continue;
        }
        const from =
          line.text.length < 120 && lists < MOST_LISTS
            ? headings.find(({ rule, pattern }) => isWithin(rule, at, lines.length) && pattern.test(line.text))
            : undefined;
        if (from) {
          lists += 1;
          const end = endings[from.rule.hides](text, lines, at, ruled);
          cuts.push({ start: line.from, end, rule: from.rule.name, ...(from.rule.marks ? { shown: true } : {}) });
        }
        if (line.text.length > LONGEST_SPANNED_LINE) continue;
        for (const { rule, pattern } of inLines) {
          if (!isWithin(rule, at, lines.length)) continue;
          for (const match of line.text.matchAll(pattern)) {
            if (match[0] !== '')
              cuts.push({
                start: line.start + match.index,
                end: line.start + match.index + match[0].length,
                rule: rule.name,
              });
          }
        }
      }
      for (const { rule, pattern } of spans) {
        if (!rule.across || !speaks(rule, language)) continue;
        for (const match of text.matchAll(pattern)) {
          if (match[0] !== '') cuts.push({ start: match.index, end: match.index + match[0].length, rule: rule.name });
        }
      }
      return cuts;
    },
  };
}

// Kazakh and Russian share their sites: a page in one has the buttons of the other.
function speaks(rule: CleaningRule, language: LanguageCode): boolean {
  if (rule.languages.includes('any')) return true;
  const pool = language === 'en' ? ['en'] : ['kk', 'ru'];
  return rule.languages.some((one) => pool.includes(one));
}

function isWithin(rule: CleaningRule, at: number, count: number): boolean {
  if (!rule.within) return true;
  return rule.within.edge === 'head' ? at < rule.within.lines : at >= count - rule.within.lines;
}

const endsSentence = (line: Line | undefined) =>
  line !== undefined && (isParagraph(line) || (line.words >= 5 && /[.!…»"”]$/u.test(line.text)));

type Ending = (text: string, lines: readonly Line[], at: number, ruled: readonly (string | null)[]) => number;

const endings: Record<CleaningRule['hides'], Ending> = {
  line: (text, lines, at) => lines[at]?.next ?? text.length,
  span: (text, lines, at) => lines[at]?.next ?? text.length,
  from: (text, lines, at) => endOfList(text, lines, at),
  list: endOfItems,
  section: endOfSection,
};

/** Lines of a few words that are no sentence and name no author: what stands under "Tags". */
function endOfItems(text: string, lines: readonly Line[], at: number): number {
  let last = at;
  while (last + 1 < lines.length && last - at < 20) {
    const line = lines[last + 1];
    if (!line || line.words > 5 || /[.!?:;]$/u.test(line.text) || AUTHOR.test(line.text)) break;
    last += 1;
  }
  return lines[last]?.next ?? text.length;
}

const AUTHOR = /^(?:автор|мәтін|дайындаған|author|written by|by\s)/iu;

/** The paragraphs under a heading, to the next line that a rule hides. */
function endOfSection(text: string, lines: readonly Line[], at: number, ruled: readonly (string | null)[]): number {
  let last = at;
  while (last + 1 < lines.length && last - at < 6 && !ruled[last + 1]) last += 1;
  return lines[last]?.next ?? text.length;
}

/**
 * Where the list that a heading such as "Read also" opens ends: at the end of the text when all that follows is a
 * list (no long paragraph, less than half the text), else before the first paragraph; at least the heading goes.
 */
function endOfList(text: string, lines: readonly Line[], at: number): number {
  const heading = lines[at];
  if (!heading) return text.length;
  const following = lines.slice(at + 1);
  const longest = following.reduce((most, line) => Math.max(most, line.text.length), 0);
  const short = following.filter((line) => line.words <= 12).length;
  if (following.length === 0) return text.length;
  if (longest < 450 && text.length - heading.next < text.length * 0.45 && short >= following.length * 0.5)
    return text.length;
  let last = at;
  while (last + 1 < lines.length && last - at < 12) {
    const line = lines[last + 1];
    if (!line || isParagraph(line) || line.words > 16 || /[.:]$/u.test(line.text)) break;
    last += 1;
  }
  return lines[last]?.next ?? heading.next;
}

/**
 * Cuts put in order, none overlapping: where two meet, the one listed first keeps its stretch and the other what is
 * left of it before or after.
 */
export function settle(cuts: readonly Cut[], length: number): Cut[] {
  const settled: Cut[] = [];
  const ranked = cuts
    .map((cut, rank) => ({ ...cut, rank }))
    .sort((one, other) => one.start - other.start || one.rank - other.rank);
  let reached = 0;
  for (const cut of ranked) {
    const start = Math.max(cut.start, reached, 0);
    const end = Math.min(cut.end, length);
    if (start > end || (start === end && cut.start !== cut.end)) continue;
    if (cut.start === cut.end && cut.start < reached) continue;
    settled.push({ start, end, rule: cut.rule, ...(cut.shown ? { shown: true } : {}) });
    reached = Math.max(reached, end);
  }
  return settled;
}
