// Lines of printed pages -> paragraphs: which line goes on in the next is told by width, spacing, size and hyphens.

/** A line as it stands on a page, in points from its lower left corner. */
export interface PrintedLine {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  right: number;
  /** Height of its letters. */
  size: number;
}

/** Paragraphs of all pages, in reading order; page numbers and running heads left out. */
export function paragraphsOf(pages: readonly PrintedLine[][]): string[] {
  const paragraphs: string[] = [];
  const running = runningHeads(pages);
  let previous: PrintedLine | null = null;
  for (const [number, page] of pages.entries()) {
    const lines = page.filter((line) => !running.has(line) && !isPageNumber(line, page, number + 1));
    const right = usual(lines.map((line) => Math.round(line.right)));
    const leading = usual(lines.flatMap((line, at) => gapTo(lines[at - 1], line)));
    for (const [at, line] of lines.entries()) {
      const before: PrintedLine | null = at === 0 ? previous : (lines[at - 1] ?? null);
      const last = paragraphs.length - 1;
      if (before && last >= 0 && goesOn(before, line, right, leading, at === 0))
        paragraphs[last] = joined(paragraphs[last] ?? '', line.text);
      else paragraphs.push(line.text.trim());
    }
    previous = lines.at(-1) ?? previous;
  }
  return paragraphs.map((one) => one.replace(/[ \t]+/gu, ' ').trim()).filter((one) => one !== '');
}

/** Distance down from a line to the next, when the next is below it in the same column. */
function gapTo(before: PrintedLine | undefined, line: PrintedLine): number[] {
  if (!before) return [];
  const gap = Math.round((before.y - line.y) * 2) / 2;
  return gap > 0 && gap < line.size * 4 ? [gap] : [];
}

/** The most frequent value; the greatest of equals; 0 of none. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, count] of counts)
    if (count > most || (count === most && value > best)) [best, most] = [value, count];
  return best;
}

/** Whether a line is the same paragraph as the one before it. */
function goesOn(before: PrintedLine, line: PrintedLine, right: number, leading: number, newPage: boolean): boolean {
  const larger = Math.max(before.size, line.size) / Math.max(1, Math.min(before.size, line.size));
  if (larger > 1.15) return false;
  const open = !/[.!?:;…»”")]\s*$/u.test(before.text);
  const hyphen = /[\p{L}][-\u00ad]\s*$/u.test(before.text);
  if (/^\s*(?:[•–—-]\s|\d{1,2}[.)]\s)/u.test(line.text) && !hyphen) return false;
  if (newPage) return hyphen || (open && /^\s*\p{Ll}/u.test(line.text));
  const gap = before.y - line.y;
  // Down the page by more than a line, or up it to the next column.
  if (gap > Math.max(leading, line.size) * 1.45) return false;
  if (gap < 0) return hyphen || (open && /^\s*\p{Ll}/u.test(line.text));
  if (hyphen) return true;
  // Paragraphs set without space between them: an indent, or a last line that is short.
  if (line.x > before.x + line.size * 0.8 && !open) return false;
  const width = Math.max(right, before.right, line.right) - Math.min(before.x, line.x);
  const short = Math.max(right, line.right) - before.right > width * 0.14;
  if (short && !open) return false;
  return !(short && /^\s*[\p{Lu}«"“]/u.test(line.text));
}

/** Hyphenated words put together; a hyphen of the word's own (after a short prefix, before a capital or figure) stays. */
function joined(text: string, next: string): string {
  const before = text.trimEnd();
  const after = next.trimStart();
  const hyphen = /(\p{L}+)[-\u00ad]$/u.exec(before);
  if (hyphen && /^\p{Ll}/u.test(after)) {
    const own =
      before.endsWith('-') &&
      (/^(?:кое|во|по|из|экс|вице|пресс|онлайн|интернет|non|self|ex|well|co)$/iu.test(hyphen[1] ?? '') ||
        /^(?:то|либо|нибудь|таки|ка)(?!\p{L})/u.test(after));
    return own ? before + after : before.slice(0, -1) + after;
  }
  return /\p{L}-$/u.test(before) ? before + after : `${before} ${after}`;
}

function isPageNumber(line: PrintedLine, page: readonly PrintedLine[], number: number): boolean {
  const edge = page[0] === line || page.at(-1) === line;
  return (
    edge &&
    new RegExp(
      `^(?:стр\\.?|бет|page|с\\.)?\\s?[-–—]?\\s?(?:${number}|\\d{1,4})\\s?[-–—]?(?:\\s?(?:/|из|of)\\s?\\d{1,4}|\\s?бет)?$`,
      'iu',
    ).test(line.text.trim())
  );
}

/** Lines at the top or foot of three pages or more that say the same but for figures. */
function runningHeads(pages: readonly PrintedLine[][]): Set<PrintedLine> {
  const heads = new Map<string, PrintedLine[]>();
  for (const page of pages) {
    for (const line of new Set([page[0], page[1], page.at(-2), page.at(-1)])) {
      if (!line || line.text.length > 120) continue;
      const key = line.text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();
      if (/\p{L}/u.test(key)) heads.set(key, [...(heads.get(key) ?? []), line]);
    }
  }
  const running = new Set<PrintedLine>();
  for (const lines of heads.values())
    if (lines.length >= 3 && lines.length >= pages.length * 0.4) for (const line of lines.slice(1)) running.add(line);
  return running;
}
