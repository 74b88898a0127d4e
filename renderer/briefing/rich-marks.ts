// Marks put round what is selected in a text that is being written, or taken off again, and lists that go on by themselves.

import { HIGHEST_FIRST, type ListMark, listMark } from '../../contract/rich-text.ts';

/** What can be marked. */
export type Mark = 'bold' | 'italic' | 'link' | 'list' | 'numbered';

/** A text and what is selected in it. */
export interface Marked {
  text: string;
  start: number;
  end: number;
}

const AROUND: Record<'bold' | 'italic', string> = { bold: '**', italic: '*' };

/**
 * Marks the selection, or takes the mark off where it has it already; with nothing selected, steps out of marked words at their end.
 * Lists mark whole lines; a link's address is selected to be typed over.
 */
export function marked(text: string, start: number, end: number, mark: Mark): Marked {
  if (mark === 'list' || mark === 'numbered') return listed(text, start, end, mark === 'numbered');
  if (mark === 'link') return linked(text, start, end);
  const sign = AROUND[mark];
  const chosen = text.slice(start, end);
  const lead = chosen.length - chosen.trimStart().length;
  const [from, to] = chosen.trim() === '' ? [start, end] : [start + lead, start + chosen.trimEnd().length];
  const before = text.slice(0, from);
  const after = text.slice(to);
  const isMarked =
    before.endsWith(sign) &&
    after.startsWith(sign) &&
    (mark === 'bold' || !before.endsWith('**') || before.endsWith('***'));
  if (isMarked) {
    return {
      text: before.slice(0, -sign.length) + text.slice(from, to) + after.slice(sign.length),
      start: from - sign.length,
      end: to - sign.length,
    };
  }
  const out = start === end ? steppedOut(text, start, sign) : null;
  return (
    out ?? {
      text: before + sign + text.slice(from, to) + sign + after,
      start: from + sign.length,
      end: to + sign.length,
    }
  );
}

/** Past the closing mark that stands at the caret, spaces within the marks put outside them; null where none closes there. */
function steppedOut(text: string, at: number, sign: string): Marked | null {
  const stars = /^\*+/.exec(text.slice(at))?.[0].length ?? 0;
  // Two are bold, one or three italic too.
  if (stars === 0 || stars > 3 || (sign === '*' ? stars === 2 : stars === 1)) return null;
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const [, open = '', lead = '', words = '', trail = ''] =
    /(?:^|[^*])(\*+)(\s*)((?:[^*\s](?:[^*]*[^*\s])?))(\s*)$/.exec(text.slice(line, at)) ?? [];
  if (words === '' || open.length < sign.length) return null;
  const first = at - trail.length - words.length - lead.length - open.length;
  const done = text.slice(0, first) + lead + open + words + sign;
  return {
    text: done + trail + text.slice(at + sign.length),
    start: done.length + trail.length,
    end: done.length + trail.length,
  };
}

const ADDRESS = 'https://';

function linked(text: string, start: number, end: number): Marked {
  const chosen = text.slice(start, end);
  const isAddress = /^https?:\/\/\S+$/.test(chosen);
  const words = isAddress ? chosen : `[${chosen}](${ADDRESS})`;
  if (isAddress) {
    const whole = `[](${chosen})`;
    return { text: text.slice(0, start) + whole + text.slice(end), start: start + 1, end: start + 1 };
  }
  const at = start + words.length - 1;
  return { text: text.slice(0, start) + words + text.slice(end), start: at - ADDRESS.length, end: at };
}

function listed(text: string, start: number, end: number, numbered: boolean): Marked {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const to = stop < 0 ? text.length : stop;
  const lines = text.slice(from, to).split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const isList = written.length > 0 && written.every((line) => isOf(itemMark(line), numbered));
  let number = 0;
  const set = lines.map((line) => {
    if (line.trim() === '' && lines.length > 1) return line;
    const words = line.slice(itemMark(line)?.lead.length ?? 0);
    number += 1;
    return isList ? words : `${numbered ? `${number}.` : '-'} ${words}`;
  });
  const made = set.join('\n');
  const isCaret = start === end;
  const caret = Math.max(from, end + made.length - (to - from));
  return {
    text: text.slice(0, from) + made + text.slice(to),
    start: isCaret ? caret : from,
    end: isCaret ? caret : from + made.length,
  };
}

/** The mark of an item; a year that begins a sentence is none. */
function itemMark(line: string): ListMark | null {
  const mark = listMark(line);
  return mark && (mark.number ?? 0) <= HIGHEST_FIRST ? mark : null;
}

function isOf(mark: ListMark | null, numbered: boolean): boolean {
  return mark !== null && (mark.number !== null) === numbered;
}

/**
 * What Enter makes of a text at the caret in a list: the next item, its followers numbered on; in an item without words it ends the list.
 * `within`: a line of the same item instead. Null outside a list, where Enter is Enter.
 */
export function continued(text: string, start: number, end: number, within = false): Marked | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, start);
  const mark = itemMark(line);
  if (!mark || line.length < mark.lead.length) return null;
  const stop = text.indexOf('\n', end);
  const rest = text.slice(end, stop < 0 ? text.length : stop);
  const below = stop < 0 ? '' : text.slice(stop);
  if (line.slice(mark.lead.length).trim() === '' && rest.trim() === '') {
    return { text: text.slice(0, from) + below, start: from, end: from };
  }
  const lead = within ? ' '.repeat(mark.lead.length) : nextLead(mark);
  const made = `${text.slice(0, start).trimEnd()}\n${lead}`;
  const numbered = mark.number !== null && !within ? numberedOn(below, mark.number + 2) : below;
  return { text: made + rest.trimStart() + numbered, start: made.length, end: made.length };
}

function nextLead({ lead, number }: ListMark): string {
  const whole = /\s$/.test(lead) ? lead : `${lead} `;
  return number === null ? whole : whole.replace(/\d+/, String(number + 1));
}

/** The lines that follow an item, those of its list numbered from there. */
function numberedOn(below: string, from: number): string {
  let number = from;
  let isOver = false;
  return below
    .split('\n')
    .map((line, at) => {
      if (at === 0 || isOver) return line;
      const mark = itemMark(line);
      isOver = line.trim() === '' || (mark ? mark.number === null : !/^\s/.test(line));
      if (isOver || !mark) return line;
      number += 1;
      return line.replace(/\d+/, String(number - 1));
    })
    .join('\n');
}
