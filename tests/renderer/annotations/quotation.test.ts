// A quotation on the clipboard: its words once in quotation marks, its source, no markup of others in the HTML.

import { expect, test } from 'vitest';
import type { HiddenRange } from '../../../contract/clipping.ts';
import { readIn } from '../../../language/read-in.ts';
import { quotationOf } from '../../../renderer/annotations/quotation.ts';

const QUOTED = {
  quote: 'The dam <will> hold',
  headline: 'River rises',
  outlet: 'Courier & Co',
  publishedOn: '2024-04-03',
  url: 'https://example.org/?a=1&b="2"',
  language: 'en',
};

test('a link that is no web address is left out, and marks of others stay text', () => {
  const { plain, html } = quotationOf({ ...QUOTED, url: 'javascript:alert(1)' }, 'en');
  expect(plain).toBe('“The dam <will> hold” — Courier & Co, 3 April 2024');
  expect(html).toBe('<blockquote lang="en">“The dam &lt;will&gt; hold” — Courier &amp; Co, 3 April 2024</blockquote>');
});

test('speaker, outlet, date and link go with the words, in the marks of their language', () => {
  const { plain, html } = quotationOf({ ...QUOTED, speaker: 'G. Abenova' }, 'en');
  expect(plain).toBe('“The dam <will> hold” — G. Abenova, Courier & Co, 3 April 2024, https://example.org/?a=1&b="2"');
  expect(html).toContain(
    '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">G. Abenova, Courier &amp; Co, 3 April 2024</a>',
  );
  expect(quotationOf({ ...QUOTED, quote: '«Су көтерілді»', language: 'kk' }, 'kk').plain).toMatch(
    /^«Су көтерілді» — /u,
  );
  expect(quotationOf({ ...QUOTED, outlet: null, publishedOn: null, url: null }, 'ru').plain).toBe(
    '“The dam <will> hold” — River rises',
  );
});

test('what is hidden is not quoted: a line between lines goes silently, words in a sentence leave their mark', () => {
  const text = 'One two three\nMENU\nfour five';
  const hide = (words: string) => {
    const start = text.indexOf(words);
    return [{ id: 1, start, end: start + words.length, shown: false } as HiddenRange];
  };
  const whole = { start: 0, end: text.length };
  expect(readIn(text, hide('MENU'), whole)).toBe('One two three four five');
  expect(readIn(text, hide('two '), whole)).toBe('One […] three MENU four five');
  expect(readIn(text, hide('One '), whole)).toBe('two three MENU four five');
  expect(readIn(text, [], { start: 4, end: 7 })).toBe('two');
});
