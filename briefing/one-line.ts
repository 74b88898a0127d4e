// Texts of clippings as a pack sets them: on one line, in runs, and addresses that may be followed.

import type { PackLanguage } from '../contract/pack.ts';
import { textOf } from './body.ts';
import type { SetRun } from './manuscript.ts';
import type { PackEntry } from './pack.ts';

/** On one line, white space single. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').trim();
}

/** On one line of at most so many characters, cut at a word and ended by an ellipsis when it is longer. */
export function shortened(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1).toWellFormed();
  const word = cut.lastIndexOf(' ');
  return `${(word > limit / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** With no space that a line could break at before a dash: no line begins with one. */
export function bound(line: string): string {
  return line.replace(/ (?=[—–](?:\s|$))/gu, '\u00a0');
}

/**
 * A title as it is set large: besides the spaces before dashes, none parts a line between a number and what it counts, after a Russian word of one or two
 * letters, and before a short word that would stand alone on the last line.
 */
export function boundTitle(title: string, language: PackLanguage): string {
  const counted = bound(title).replace(/(?<=\p{Nd}) (?=\p{Ll})/gu, '\u00a0');
  const line = language === 'ru' ? counted.replace(/(?<=(?:^|[\s(«„])\p{Script=Cyrillic}{1,2}) /gu, '\u00a0') : counted;
  return line.replace(/(?<=\s\S+) (?=\S{1,6}$)/u, '\u00a0');
}

/** Runs with white space made single and the ends trimmed; neighbours of one colour are one. */
export function setRuns(paragraph: PackEntry['body'][number]): SetRun[] {
  const runs: SetRun[] = [];
  let spaced = true;
  for (const run of paragraph) {
    let text = run.text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
    if (spaced) text = text.replace(/^ /, '');
    if (text === '') continue;
    spaced = text.endsWith(' ');
    const last = runs.at(-1);
    if (last && last.colour === run.colour) last.text += text;
    else runs.push({ text, colour: run.colour });
  }
  for (const [at, run] of runs.entries()) {
    run.text = bound(run.text);
    // The dash may begin the next one.
    if (/^[—–](?:\s|$)/u.test(runs[at + 1]?.text ?? '')) run.text = run.text.replace(/ $/, '\u00a0');
  }
  const last = runs.at(-1);
  if (last) last.text = last.text.replace(/ $/, '');
  return textOf(paragraph).trim() === '' ? [] : runs.filter((run) => run.text !== '');
}

/** The address as a link when it is one of the web, else null: nothing else may be followed from a pack. */
export function webAddress(url: string): string | null {
  try {
    const parsed = new URL(url.trim());
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
  } catch {
    return null;
  }
}
