// Marks in a text that is being written: put round what is selected, taken off again, and never doubled.

import { describe, expect, test } from 'vitest';
import { type Mark, marked } from '../../renderer/briefing/rich-marks.ts';

/** `[` and `]` stand for the ends of the selection. */
function mark(shown: string, kind: Mark): string {
  const start = shown.indexOf('[');
  const end = shown.indexOf(']') - 1;
  const done = marked(shown.replace('[', '').replace(']', ''), start, end, kind);
  return `${done.text.slice(0, done.start)}[${done.text.slice(done.start, done.end)}]${done.text.slice(done.end)}`;
}

describe('bold and italic', () => {
  test('go round the words, not the spaces beside them, and come off again', () => {
    expect(mark('су[ екі метрге ]көтерілді', 'bold')).toBe('су **[екі метрге]** көтерілді');
    expect(mark('су **[екі метрге]** көтерілді', 'bold')).toBe('су [екі метрге] көтерілді');
    expect(mark('су [екі] метрге', 'italic')).toBe('су *[екі]* метрге');
    expect(mark('су *[екі]* метрге', 'italic')).toBe('су [екі] метрге');
  });

  test('italic within bold adds its own mark', () => {
    expect(mark('**[екі]**', 'italic')).toBe('***[екі]***');
    expect(mark('***[екі]***', 'italic')).toBe('**[екі]**');
  });

  test('with nothing selected a place to type is made', () => {
    expect(mark('су []', 'bold')).toBe('су **[]**');
  });
});

test('a link selects its address to be typed over, or the words when the address was selected', () => {
  expect(mark('see [the report] now', 'link')).toBe(
    'see [the report]([https://]) now'.replace('[the report]', '[the report]'),
  );
  expect(mark('[https://example.org/a]', 'link')).toBe('[[]](https://example.org/a)');
});

test('a list marks whole lines, and unmarks them when all are marked', () => {
  expect(mark('алғы\nбір[інші\nекін]ші\nсоңғы', 'list')).toBe('алғы\n[- бірінші\n- екінші]\nсоңғы');
  expect(mark('[- бірінші\n- екінші]', 'list')).toBe('[бірінші\nекінші]');
});
