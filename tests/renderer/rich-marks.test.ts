// Marks in a text that is being written: put round what is selected, taken off again, and never doubled.

import { describe, expect, test } from 'vitest';
import { continued, type Mark, type Marked, marked } from '../../renderer/briefing/rich-marks.ts';

/** `[` and `]` stand for the ends of the selection. */
function mark(shown: string, kind: Mark): string {
  const start = shown.indexOf('[');
  const end = shown.indexOf(']') - 1;
  return drawn(marked(shown.replace('[', '').replace(']', ''), start, end, kind));
}

function drawn(done: Marked): string {
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

describe('a caret at the end of marked words', () => {
  test('steps out of them', () => {
    expect(mark('Мұнда **маңызды[]** сөз', 'bold')).toBe('Мұнда **маңызды**[] сөз');
    expect(mark('Мұнда *маңызды[]*', 'italic')).toBe('Мұнда *маңызды*[]');
    expect(mark('***екі[]***', 'italic')).toBe('***екі*[]**');
    expect(mark('Мұнда **екі сөз []**', 'bold')).toBe('Мұнда **екі сөз** []');
    expect(mark('Мұнда** екі[]**', 'bold')).toBe('Мұнда **екі**[]');
  });

  test('is not there without words, before them, or where nothing was opened', () => {
    expect(mark('су **[]**', 'bold')).toBe('су []');
    expect(mark('су []**екі**', 'bold')).toBe('су **[]****екі**');
    expect(mark('**су[]**', 'italic')).toBe('**су*[]***');
    expect(mark('3[]*2', 'italic')).toBe('3*[]**2');
  });

  test('typed as it comes, gives bold words and plain ones', () => {
    let now: Marked = { text: '', start: 0, end: 0 };
    const type = (words: string) => {
      const at = now.start + words.length;
      now = { text: now.text.slice(0, now.start) + words + now.text.slice(now.end), start: at, end: at };
    };
    const press = () => {
      now = marked(now.text, now.start, now.end, 'bold');
    };
    type('Мұнда ');
    press();
    type('маңызды');
    press();
    type(' сөз.');
    expect(now.text).toBe('Мұнда **маңызды** сөз.');
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

test('a numbered list marks whole lines, and one kind of list becomes the other', () => {
  expect(mark('[бір\n\nекі]', 'numbered')).toBe('[1. бір\n\n2. екі]');
  expect(mark('[- бір\n- екі]', 'numbered')).toBe('[1. бір\n2. екі]');
  expect(mark('[1. бір\n2. екі]', 'list')).toBe('[- бір\n- екі]');
  expect(mark('[1. бір\n2. екі]', 'numbered')).toBe('[бір\nекі]');
  expect(mark('бір[]', 'numbered')).toBe('1. бір[]');
  expect(mark('[]', 'list')).toBe('- []');
  expect(mark('2024. Год[]', 'list')).toBe('- 2024. Год[]');
});

describe('Enter', () => {
  /** `|` is the caret. */
  const enter = (shown: string, within = false) => {
    const at = shown.indexOf('|');
    const done = continued(shown.replace('|', ''), at, at, within);
    return done && `${done.text.slice(0, done.start)}|${done.text.slice(done.end)}`;
  };

  test('is Enter outside a list and before an item', () => {
    expect(enter('бір|')).toBeNull();
    expect(enter('- бір\n\nекі|')).toBeNull();
    expect(enter('|- бір')).toBeNull();
    expect(enter('— Сөз, — деді ол.|')).toBeNull();
    expect(enter('2024. Год начался|')).toBeNull();
  });

  test('begins the next item, and numbers those that follow', () => {
    expect(enter('- бір|')).toBe('- бір\n- |');
    expect(enter('9) бір|')).toBe('9) бір\n10) |');
    expect(enter('1. бір| екі\n2. үш\n   жалғасы\n3. төрт\n\n7. бес')).toBe(
      '1. бір\n2. |екі\n3. үш\n   жалғасы\n4. төрт\n\n7. бес',
    );
  });

  test('ends the list in an item without words, and goes on within one with Shift', () => {
    expect(enter('- бір\n- |')).toBe('- бір\n|');
    expect(enter('1. бір\n2. |\n\nсоңы')).toBe('1. бір\n|\n\nсоңы');
    expect(enter('1. бір|', true)).toBe('1. бір\n   |');
  });
});
