import { DOMParser } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { readPasted, sourceLink } from '../../../renderer/import/pasted-text.ts';

vi.stubGlobal('DOMParser', DOMParser);

function clipboard(kinds: Record<string, string>): Pick<DataTransfer, 'getData'> {
  return { getData: (kind) => kinds[kind] ?? '' };
}

describe('a link is taken only when it is clear', () => {
  test.each([
    ['two articles are named', 'https://a.kz/1 және https://b.kz/2', null],
    ['only front pages are named', 'Толығырақ: https://egemen.kz/', null],
    ['what looks like one is none', 'http://', null],
    ['there is none', 'Мәтін', null],
    ['one article is named, twice', 'https://a.kz/1\nМәтін\nhttps://a.kz/1', 'https://a.kz/1'],
    ['the sentence ends after it', 'Источник: https://a.kz/news/2024/лёд.', 'https://a.kz/news/2024/лёд'],
    ['it stands in brackets beside a front page', '(https://a.kz/x?id=7), https://a.kz', 'https://a.kz/x?id=7'],
  ])('%s', (_what, text, link) => {
    expect(sourceLink(text, null)).toBe(link);
  });

  test('the page’s own word goes before the links in it, and the text’s before both', () => {
    const html =
      '<html><head><link rel="canonical" href="https://a.kz/own"></head><body><a href="https://b.kz/1">b</a><a href="https://c.kz/2">c</a></body></html>';
    expect(sourceLink('Мәтін', html)).toBe('https://a.kz/own');
    expect(sourceLink('https://d.kz/3', html)).toBe('https://d.kz/3');
    expect(sourceLink('Мәтін', '<html><body><a href="https://b.kz/1">b</a><a href="/2">c</a></body></html>')).toBe(
      'https://b.kz/1',
    );
    expect(
      sourceLink('Мәтін', '<html><body><a href="https://b.kz/1">b</a><a href="https://b.kz/2">c</a></body></html>'),
    ).toBeNull();
  });
});

describe('a paste', () => {
  test('without words is none', () => {
    expect(readPasted(null)).toBeNull();
    expect(readPasted(clipboard({ 'text/plain': ' \n' }))).toBeNull();
    expect(readPasted(clipboard({ 'text/html': '<html><body><img src="x"></body></html>' }))).toBeNull();
  });

  test('keeps text and html as they came', () => {
    const html = '<html><body><h1>Су</h1><p>Мәтін</p></body></html>';
    expect(readPasted(clipboard({ 'text/plain': ' Су\nМәтін', 'text/html': html }))).toEqual({
      text: ' Су\nМәтін',
      html,
      url: null,
    });
    expect(readPasted(clipboard({ 'text/html': html }))).toMatchObject({ text: 'СуМәтін', html });
  });
});
