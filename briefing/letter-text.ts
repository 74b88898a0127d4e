// A letter as plain text: a line for each paragraph, however long, addresses written out, nothing that must be interpreted.

import type { LetterBlock, LetterRun } from './letter.ts';

/** The text, lines ended by a line feed. */
export function letterText(blocks: readonly LetterBlock[]): string {
  let text = '';
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    // Lists, small lines below a heading, and what a label is over stand close.
    const close =
      before === undefined ||
      (before.kind === 'paragraph' && before.voice === 'label') ||
      (block.kind === 'item' && before.kind === 'item') ||
      (block.kind === 'paragraph' && block.voice === 'small' && (before.kind === 'heading' || isSmall(before)));
    text += `${close ? '' : '\n'}${wordsOf(block)}\n`;
  }
  return text;
}

function isSmall(block: LetterBlock): boolean {
  return block.kind === 'paragraph' && block.voice === 'small';
}

function wordsOf(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 3
        ? block.text
        : `${block.text}\n${(block.level === 1 ? '=' : '-').repeat(ruleOf(block.text))}`;
    case 'paragraph':
      return block.voice === 'warning' ? `! ${runsOf(block.runs)}` : runsOf(block.runs);
    case 'item':
      return `${block.number === null ? '-' : `${block.number}.`} ${runsOf(block.runs)}`;
    case 'quotation':
      return [block.text, ...block.below.map(wordsOf)].map((line) => `> ${line}`).join('\n');
    case 'table': {
      const row = ([name = '', ...counts]: readonly string[]): string =>
        `${name}: ${counts.map((count, at) => `${block.columns[at + 1] ?? ''} ${count}`).join(', ')}`;
      return [...block.rows, block.total].map(row).join('\n');
    }
    case 'bars':
      return block.rows.map(({ name, count }) => `${name}: ${count}`).join('\n');
  }
}

/** A line under a heading as long as it, within what a narrow window shows. */
function ruleOf(text: string): number {
  return Math.min([...text].length, 60);
}

function runsOf(runs: readonly LetterRun[]): string {
  return runs.map(({ text, href }) => (href && href !== text ? `${text} <${href}>` : text)).join('');
}
