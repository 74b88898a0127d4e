// Marks put round what is selected in a text that is being written, or taken off again.

/** What can be marked. */
export type Mark = 'bold' | 'italic' | 'link' | 'list';

/** A text and what is selected in it. */
export interface Marked {
  text: string;
  start: number;
  end: number;
}

const AROUND: Record<'bold' | 'italic', string> = { bold: '**', italic: '*' };

/** Marks the selection, or takes the mark off where it has it already. Lists mark whole lines; a link's address is selected to be typed over. */
export function marked(text: string, start: number, end: number, mark: Mark): Marked {
  if (mark === 'list') return listed(text, start, end);
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
  return {
    text: before + sign + text.slice(from, to) + sign + after,
    start: from + sign.length,
    end: to + sign.length,
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

function listed(text: string, start: number, end: number): Marked {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const to = stop < 0 ? text.length : stop;
  const lines = text.slice(from, to).split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const set = lines.map((line) => (isList ? line.slice(2) : line.startsWith('- ') ? line : `- ${line}`)).join('\n');
  return { text: text.slice(0, from) + set + text.slice(to), start: from, end: from + set.length };
}
