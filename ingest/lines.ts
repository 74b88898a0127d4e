// A text's lines with their offsets, and the folding under which two lines say the same.

/** One line that is not blank. `start`/`end` bound its content without white space at the edges. */
export interface Line {
  start: number;
  end: number;
  /** Where the line itself begins. */
  from: number;
  /** Where the next line that is not blank begins, or the end of the text. */
  next: number;
  text: string;
  /** Words of letters or digits. */
  words: number;
  /** Folded: letters and digits in lower case, parted by single spaces. */
  folded: string;
}

/** Lines that are not blank, in order. Line ends are LF, CR LF, CR, and Unicode's line and paragraph separators. */
export function linesOf(text: string): Line[] {
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
      const folded = fold(content);
      lines.push({
        start,
        end: start + content.length,
        from,
        next: text.length,
        text: content,
        words: countWords(folded),
        folded,
      });
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
