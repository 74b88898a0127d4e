// Texts that run from right to left within lines that do not: each stands apart, so that it turns nothing of what surrounds it.

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/** A part of a line; between U+2068 and U+2069 (first strong isolate) when anything in it runs from right to left. */
export function isolated(part: string): string {
  return RIGHT_TO_LEFT.test(part) ? `\u2068${part}\u2069` : part;
}

/** Whether a text as a whole runs from right to left: its first letter does. */
export function runsRightToLeft(text: string): boolean {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/** A line with isolated parts as stretches of one direction each, for programs that do not know the marks; these are left out. */
export function stretchesOf(line: string): { text: string; rightToLeft: boolean }[] {
  return line
    .split(/(\u2068[^\u2068\u2069]*\u2069)/u)
    .map((stretch) => stretch.replace(/[\u2068\u2069]/g, ''))
    .filter((text) => text !== '')
    .map((text) => ({ text, rightToLeft: runsRightToLeft(text) }));
}
