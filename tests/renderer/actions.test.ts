// The table of commands: no key means two things, every command has a label, and keys answer on Cyrillic layouts.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actions, isKey } from '../../renderer/actions.ts';

const labels = JSON.parse(readFileSync(new URL('../../resources/locales/en/desk.json', import.meta.url), 'utf8'))
  .action as Record<string, string>;

test('no two commands share a key', () => {
  const keys = actions.flatMap((action) => [...action.keys]);
  expect(keys.length).toBe(new Set(keys).size);
});

test('every command has a label, and every label a command', () => {
  expect(Object.keys(labels).sort()).toEqual(actions.map(({ name }) => name as string).sort());
});

function press(key: string, code: string, held: Partial<KeyboardEvent> = {}): KeyboardEvent {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held } as KeyboardEvent;
}

describe('keys', () => {
  test('a letter does not answer while another key is held', () => {
    expect(isKey(press('j', 'KeyJ', { ctrlKey: true }), 'j')).toBe(false);
    expect(isKey(press('Z', 'KeyZ', { shiftKey: true }), 'z')).toBe(false);
  });

  test('on a Cyrillic layout the place of the key answers', () => {
    expect(isKey(press('о', 'KeyJ'), 'j')).toBe(true);
    expect(isKey(press('я', 'KeyZ', { ctrlKey: true }), 'mod+z')).toBe(true);
  });

  test('on another Latin layout the letter answers, not its place', () => {
    expect(isKey(press('c', 'KeyJ'), 'j')).toBe(false);
    expect(isKey(press('j', 'KeyC'), 'j')).toBe(true);
  });

  test('the question mark opens the sheet wherever it is', () => {
    expect(isKey(press('?', 'Digit7', { shiftKey: true }), '?')).toBe(true);
    expect(isKey(press(',', 'Slash', { shiftKey: true }), '?')).toBe(true);
    expect(isKey(press('/', 'Slash'), '/')).toBe(true);
  });
});
