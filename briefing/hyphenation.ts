// Where long words may part at the ends of lines: soft hyphens put into a manuscript's texts, each by its own language.

import createHyphenator, { type PatternsDefinition } from 'hyphen';
import english from 'hyphen/patterns/en-gb.js';
import russian from 'hyphen/patterns/ru.js';
import { kazakhBreaks } from '../language/kazakh-hyphenation.ts';
import type { Manuscript, SetEntry, SetRun } from './manuscript.ts';

const SOFT_HYPHEN = '\u00ad';

/** What parts: words from so many letters on, so many of them left on either line. */
interface Measure {
  word: number;
  edge: number;
}
/** Lines are ragged, so only words that would leave a line far too short; finding lines costs by the places where they may end. */
const WIDE: Measure = { word: 12, edge: 4 };
/** Texts of a few sentences, in columns of some templates. */
const NARROW: Measure = { word: 9, edge: 3 };

/** No word is longer: what is, breaks anywhere. */
const LONGEST = 60;

/** Patterns of Liang's algorithm for Russian and English (the TeX hyphenation patterns, by the `hyphen` package), syllables for Kazakh. */
const BREAKS: Readonly<Record<string, (word: string) => number[]>> = {
  kk: kazakhBreaks,
  ru: byPatterns(russian),
  en: byPatterns(english),
};
const LETTERS: Readonly<Record<string, RegExp>> = {
  kk: /(?<![\p{L}\p{N}_@./])\p{Script=Cyrillic}+(?![\p{L}\p{N}_@/]|\.\p{L})/gu,
  ru: /(?<![\p{L}\p{N}_@./])\p{Script=Cyrillic}+(?![\p{L}\p{N}_@/]|\.\p{L})/gu,
  en: /(?<![\p{L}\p{N}_@./])\p{Script=Latin}+(?![\p{L}\p{N}_@/]|\.\p{L})/gu,
};

/**
 * The text with soft hyphens in its long words; in a language without rules here, as it came. Words of other alphabets,
 * abbreviations in capitals, addresses and words with figures stay whole.
 */
export function hyphenated(text: string, language: string, measure: Measure = WIDE): string {
  const main = language.split('-')[0] ?? '';
  const breaks = BREAKS[main];
  const words = LETTERS[main];
  if (!breaks || !words) return text;
  return text.replace(words, (word) => {
    if (word.length < measure.word || word.length > LONGEST || /\p{Lu}/u.test(word.slice(1))) return word;
    let parted = '';
    let from = 0;
    for (const at of breaks(word)) {
      if (at < measure.edge || word.length - at < measure.edge) continue;
      parted += word.slice(from, at) + SOFT_HYPHEN;
      from = at;
    }
    return parted + word.slice(from);
  });
}

/** The manuscript with its running texts hyphenated: each entry's in its language, the analyst's in the pack's. Headlines, facts, tables and sources stay whole. */
export function withHyphens(pack: Manuscript): Manuscript {
  const own = (text: string) => hyphenated(text, pack.language);
  const blocks = (of: Manuscript['sections'][number]['blocks']) =>
    of.map((block) => ({ ...block, runs: block.runs.map((run) => ({ ...run, text: own(run.text) })) }));
  const titled = <T extends { text: string }>(part: T | null) => part && { ...part, text: own(part.text) };
  const entry = (of: SetEntry): SetEntry => ({
    ...of,
    paragraphs: of.paragraphs.map((runs) => runsOf(runs, of.language)),
    gistRuns: runsOf(of.gistRuns, of.language, NARROW),
    commentary: of.commentary && { ...of.commentary, blocks: blocks(of.commentary.blocks) },
    quotations: of.quotations && {
      ...of.quotations,
      items: of.quotations.items.map((item) => ({
        ...item,
        text: hyphenated(item.text, of.language),
        gloss: titled(item.gloss),
        note: titled(item.note),
      })),
    },
    notes: of.notes && { ...of.notes, items: of.notes.items.map(own) },
  });
  return {
    ...pack,
    summary: pack.summary && { ...pack.summary, blocks: blocks(pack.summary.blocks) },
    sections: pack.sections.map((section) => ({
      ...section,
      blocks: blocks(section.blocks),
      entries: section.entries.map(entry),
    })),
    keyQuotations: pack.keyQuotations && {
      ...pack.keyQuotations,
      items: pack.keyQuotations.items.map((item) => ({ ...item, text: hyphenated(item.text, item.language) })),
    },
    appendix: pack.appendix && {
      ...pack.appendix,
      items: pack.appendix.items.map((item) => ({
        ...item,
        paragraphs: item.paragraphs.map((runs) => runsOf(runs, item.language)),
      })),
    },
  };
}

function runsOf(runs: readonly SetRun[], language: string, measure: Measure = WIDE): SetRun[] {
  return runs.map((run) => ({ ...run, text: hyphenated(run.text, language, measure) }));
}

function byPatterns(patterns: PatternsDefinition): (word: string) => number[] {
  const hyphenate = createHyphenator(patterns);
  return (word) => {
    const parted = hyphenate(word);
    const offsets: number[] = [];
    if (typeof parted !== 'string') return offsets;
    let at = 0;
    for (const piece of parted.split(SOFT_HYPHEN).slice(0, -1)) {
      at += piece.length;
      offsets.push(at);
    }
    return offsets;
  };
}
