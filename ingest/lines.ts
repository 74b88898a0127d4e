// A text's lines with their offsets, and the folding under which two lines say the same.

/** One line that is not blank. `start`/`end` bound its content without white space at the edges. */
export interface Line {
  start: number;
  end: number;
  /** Where the line itself begins. */
  from: number;
  /** Where the next line that is not blank begins, or the end of the text. */
  next: number;
  /** Where what follows its line end begins, be it blank; the same as `next` when no blank line follows. */
  after: number;
  text: string;
  /** Words of letters or digits. */
  words: number;
  /** Folded: letters and digits in lower case, parted by single spaces. */
  folded: string;
}

/**
 * Lines that are not blank, in order. Line ends are LF, CR LF, CR, and Unicode's line and paragraph separators. In a
 * text broken at a fixed width, the lines of one paragraph are one line; each character of a line end in it is a space.
 */
export function linesOf(text: string): Line[] {
  const lines = printedLines(text);
  const width = fixedWidth(lines);
  return width === 0 ? lines : joined(text, lines, width);
}

function lineFrom(text: string, start: number, from: number, content: string): Line {
  const folded = fold(content);
  return {
    start,
    end: start + content.length,
    from,
    next: text.length,
    after: text.length,
    text: content,
    words: countWords(folded),
    folded,
  };
}

/** The width a text was broken at, or 0 when its lines end where its paragraphs do. */
function fixedWidth(lines: readonly Line[]): number {
  const long = lines.filter((line) => line.text.length >= 40);
  const lengths = long.map((line) => line.text.length).sort((one, other) => other - one);
  // A line or two may be longer: a headline that was not broken.
  const width = lengths.find((length, at) => (lengths[at + 2] ?? 0) >= length * 0.9) ?? 0;
  if (long.length < 6 || width === 0 || width > 100 || lengths.indexOf(width) > 2) return 0;
  if ((lengths[0] ?? 0) > width * 1.6) return 0;
  const running = long.filter((line) => line.text.length >= width * 0.7 && line.next === line.after);
  const open = running.filter((line) => !/[.!?…:;]["»”]?$/u.test(line.text));
  return running.length >= long.length * 0.5 && open.length >= running.length * 0.7 ? width : 0;
}

function joined(text: string, lines: readonly Line[], width: number): Line[] {
  const paragraphs: Line[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const item = /^(?:[-–—•*]\s|\d{1,2}[.)]\s|#{1,3}\s|>)/u.test(line.text);
    if (last && previous && previous.next === previous.after && isBroken(previous, width) && !item) {
      const content = text.slice(last.start, line.end).replace(/[\n\r\f\v\u0085\u2028\u2029]/g, ' ');
      paragraphs[paragraphs.length - 1] = {
        ...lineFrom(text, last.start, last.from, content),
        next: line.next,
        after: line.after,
      };
    } else paragraphs.push(line);
    previous = line;
  }
  return paragraphs;
}

/** Whether a line is as long as those that were broken at the width. */
const isBroken = (line: Line, width: number) => line.text.length >= width * 0.75 && line.text.length <= width;

function printedLines(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
  let from = 0;
  for (;;) {
    const match = ends.exec(text);
    const to = match ? match.index : text.length;
    const raw = text.slice(from, to);
    const content = raw.trim();
    if (content !== '') {
      const start = from + raw.indexOf(content);
      const previous = lines.at(-1);
      if (previous) previous.next = from;
      lines.push({ ...lineFrom(text, start, from, content), after: match ? ends.lastIndex : text.length });
    }
    if (!match) return lines;
    from = ends.lastIndex;
  }
}

/** Letters and digits in lower case, everything between them one space; what quotes, dashes and case cannot tell apart is equal. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function countWords(folded: string): number {
  let words = folded === '' ? 0 : 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** A paragraph of the article rather than a heading, a menu item or a caption. */
export function isParagraph(line: Line): boolean {
  return line.words >= 25 || (line.words >= 12 && /[.!?…»"”:;)]$/u.test(line.text) && line.text.length >= 90);
}
