// Front matter above a Markdown note: its values with their spans, itself hidden; what only looks like it stays.

import { describe, expect, test } from 'vitest';
import { redecode } from '../../ingest/decode.ts';
import { RU, RU2, utf8 } from './formats/read-one.ts';
import { bodyOf, draftOf } from './resources.ts';

const FRONT = `---\ntitle: "В городе готовятся к паводку"\ndate: 2024-03-12T09:15:00+05:00\nauthor: Елена Орлова\nsource: Tengrinews.kz\nurl: https://tengrinews.kz/news/pavodok\n---\n`;

test('states the fields, each with where it stands', () => {
  const draft = draftOf(`${FRONT}\n${RU}\n\n${RU2}\n`, 'a.md');
  expect(draft).toMatchObject({
    headline: 'В городе готовятся к паводку',
    publishedOn: '2024-03-12',
    byline: 'Елена Орлова',
    outlet: { key: 'tengrinews' },
    url: 'https://tengrinews.kz/news/pavodok',
  });
  for (const [field, value] of [
    ['byline', 'Елена Орлова'],
    ['outlet', 'Tengrinews.kz'],
    ['url', 'https://tengrinews.kz/news/pavodok'],
  ]) {
    const found = draft.evidence.find((one) => one.field === field && one.status === 'chosen');
    expect(found?.range && draft.text.slice(found.range.start, found.range.end)).toBe(value);
  }
  expect(bodyOf(draft).trim()).toBe(`${RU}\n\n${RU2}`);
});

describe('what is none', () => {
  test.each([
    ['a rule above prose', `---\n${RU}\n---\n${RU2}\n`],
    ['never closed', `---\ntitle: Паводок\n\n${RU}\n\n${RU2}\n`],
  ])('%s', (_name, text) => {
    const draft = draftOf(text, 'a.md');
    expect(draft.hidden.some((one) => one.rule === 'front-matter')).toBe(false);
    expect(bodyOf(draft)).toContain(RU2);
  });
});

test('a text is read again from its bytes by its place; what a format made of bytes is not', () => {
  const bytes = utf8('Бірінші мақала. Екінші мақала.');
  expect(redecode(bytes, 'utf-8')).toBe('Бірінші мақала. Екінші мақала.');
  expect(redecode(bytes, 'utf-8', 'chars:16-30')).toBe('Екінші мақала.');
  expect(redecode(bytes, 'docx')).toBeNull();
  expect(redecode(bytes, 'csv', 'row:2')).toBeNull();
});
