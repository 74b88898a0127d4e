// The marks of Markdown in a text that was dropped as a .md file: left out of what a pack shows of it, never of what it verifies.

import { type Run, textOf } from './body.ts';

/** Noncharacters, which no text holds: a mark that is left out, and a character that is no mark although it looks like one. */
const OUT = '\ufdd1';
const PLAIN = '\ufdd2';

const out = (marks: string): string => OUT.repeat(marks.length);

/** Whether a source's name says that it is Markdown. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** Paragraphs without their marks: quotation and heading signs, emphasis, code, links, escapes (CommonMark 0.31). What is left stands in the text where its runs say. */
export function withoutMarks(paragraphs: readonly Run[][]): Run[][] {
  return paragraphs
    .map((runs) => {
      const masked = maskOf(textOf(runs));
      let at = 0;
      return runs.flatMap((run) => {
        const from = at;
        at += run.text.length;
        return partsOf(run, masked.slice(from, at));
      });
    })
    .filter((runs) => textOf(runs).trim() !== '');
}

/** A stretch of words without the marks in it. */
export function plainMarkdown(words: string): string {
  const masked = maskOf(words);
  return [...words.matchAll(/./gsu)].map(({ 0: letter, index }) => (masked[index] === OUT ? '' : letter)).join('');
}

/** The pieces of a run between the marks in it. */
function partsOf(run: Run, masked: string): Run[] {
  return [...masked.matchAll(new RegExp(`[^${OUT}]+`, 'gu'))].map(({ 0: kept, index }) => ({
    ...run,
    text: run.text.slice(index, index + kept.length),
    start: run.start + index,
    end: run.start + index + kept.length,
  }));
}

/** The text, as long as it is, with its marks struck out. */
function maskOf(text: string): string {
  if (!/[\\>#*_`[\]=-]/.test(text)) return text;
  return (
    text
      .replaceAll(OUT, PLAIN)
      .replace(/\\[!-/:-@[-`{-~]/g, OUT + PLAIN)
      // A rule, or the line under a heading.
      .replace(/^[ \t]*(?:(?:[*_-][ \t]*){3,}|=+[ \t]*)$/gm, out)
      .replace(/^[ \t]*(?:>[ \t]?)+/gm, out)
      .replace(
        new RegExp(`^((?:${OUT}|[ \\t])*)(#{1,6}[ \\t]+)`, 'gm'),
        (_, lead: string, marks: string) => lead + out(marks),
      )
      .replace(
        /(`+)([^`\n]+)\1(?!`)/g,
        (_, mark: string, code: string) => out(mark) + PLAIN.repeat(code.length) + out(mark),
      )
      .replace(
        /(!?\[)([^[\]\n]*)(\]\([^()\s]*(?:[ \t]+"[^"\n]*")?\))/g,
        (_, open: string, words: string, rest: string) => out(open) + words + out(rest),
      )
      .replace(/<(?=https?:\/\/)([^<>\s]+)>/g, (_, address: string) => OUT + address + OUT)
      .replace(/\*\*(?=\S)(.*?\S)\*\*/gs, (_, words: string) => out('**') + words + out('**'))
      .replace(
        /(?<![\p{L}\p{N}_])__(?=\S)(.*?\S)__(?![\p{L}\p{N}_])/gsu,
        (_, words: string) => out('__') + words + out('__'),
      )
      .replace(
        /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*?[^\s*])\*(?![\p{L}\p{N}*])/gu,
        (_, words: string) => OUT + words + OUT,
      )
      .replace(
        /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*?[^\s_])_(?![\p{L}\p{N}_])/gu,
        (_, words: string) => OUT + words + OUT,
      )
  );
}
