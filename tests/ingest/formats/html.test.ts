// A saved web page: its article and what it states; nothing in it runs and nothing is fetched.

import { describe, expect, test } from 'vitest';
import { timed } from '../../calibration.ts';
import { bodyOf } from '../resources.ts';
import { chosenOf, clippingOf, codeOf, EN, KK, RU, RU2 } from './read-one.ts';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const MENU = '<nav><ul><li><a href="/">Главная</a></li><li><a href="/w">Погода</a></li></ul></nav>';
const ARTICLE = `<h1>В городе готовятся к паводку</h1><div class="info"><span>12 марта 2024, 09:15</span><span> Елена Орлова</span></div><div class="text"><p>${RU}</p><p>${RU2}</p><p>${RU}</p></div>`;

describe('what a page cannot do', () => {
  test('its scripts do not run and leave nothing behind', async () => {
    const clipping = await clippingOf(
      'a.html',
      page(
        '<script>document.title="hacked"; globalThis.ran = true</script>',
        `${ARTICLE}<script>document.body.innerHTML = "gone"</script><img src="https://tracker.example/x.png" onerror="globalThis.ran = true"><style>p{display:none}</style>`,
      ),
    );
    expect(clipping.text).toContain(RU);
    expect(clipping.text).not.toMatch(/hacked|gone|tracker|display/u);
    expect('ran' in globalThis).toBe(false);
  });

  test.each([
    ['a page that is only scripts', page('', '<script>render()</script><noscript></noscript>'), 'empty'],
    ['an unclosed script', `<html><body><script>${'x'.repeat(1000)}`, 'empty'],
    ['a picture renamed', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'binary'],
    ['nine million letters of markup', page('', `<p>${'<b>а</b>'.repeat(1_100_000)}`), 'too-large'],
  ])('%s is refused', async (_name, source, code) => {
    expect(await codeOf('a.html', source)).toBe(code);
  });

  test.each([
    ['elements nested without end', `${'<div>'.repeat(50_000)}${RU}`],
    ['a hundred thousand unclosed comments and styles', `${'<!-- <svg>'.repeat(20_000)}<p>${RU}</p>`],
    ['a table of twenty thousand rows', `<table>${'<tr><td>ұяшық</td></tr>'.repeat(20_000)}</table>`],
    ['attributes without end', `<p ${'a=1 '.repeat(100_000)}>${RU}</p>`],
  ])('%s ends in time', async (_name, body) => {
    expect((await timed(400, () => codeOf('a.html', page('', body)))).times).toBeLessThan(400);
  });
});

describe('the article', () => {
  test('stands under its headline, without menus, with the lines between', async () => {
    const clipping = await clippingOf(
      'a.html',
      page(
        '<title>В городе готовятся к паводку | Степной вестник</title>',
        `${MENU}${ARTICLE}<footer>Реклама на сайте</footer>`,
      ),
    );
    expect(clipping).toMatchObject({
      headline: 'В городе готовятся к паводку',
      publishedOn: '2024-03-12',
      language: 'ru',
    });
    expect(clipping.text).not.toContain('Главная');
    expect(bodyOf(clipping).trim().startsWith(RU.slice(0, 40))).toBe(true);
    expect(bodyOf(clipping)).toContain(RU2);
  });

  test('lists, line breaks, tables and entities read as they look', async () => {
    const clipping = await clippingOf(
      'a.html',
      page(
        '',
        `<h1>Итоги большой недели</h1><p>${RU}<br>Вторая&nbsp;строка &amp; «кавычки»</p><ul><li>один</li><li>два</li></ul><table><tr><td>Астана</td><td>5&nbsp;мм</td></tr></table><p>${RU2}</p>`,
      ),
    );
    expect(clipping.text).toContain('\nВторая\u00a0строка & «кавычки»\n');
    expect(clipping.text).toContain('\nодин\nдва\n');
    expect(clipping.text).toContain('Астана\t5\u00a0мм');
  });

  test('Kazakh letters in Windows-1251 that the page names, and in UTF-8 that it does not', async () => {
    const inUtf8 = await clippingOf(
      'a.htm',
      `<html><head><title>Су тасқыны</title></head><body><p>${KK}</p></body></html>`,
    );
    expect(inUtf8.text).toContain(KK);
    const source = `<html><head><meta charset="windows-1251"><title>К паводку готовы</title></head><body><p>${RU}</p></body></html>`;
    const bytes = Uint8Array.from(source, (one) => {
      const code = one.charCodeAt(0);
      return code < 128 ? code : code === 0x451 ? 0xb8 : code - 0x410 + 0xc0;
    });
    expect((await clippingOf('a.htm', bytes)).text).toContain(RU);
  });
});

describe('what a page states', () => {
  test('a title gives the site its name, a rubric does not, and a page without h1 its headline', async () => {
    const titled = (title: string, h1: string) =>
      clippingOf('a.html', page(`<title>${title}</title>`, `${h1}<p>${RU}</p><p>${RU2}</p>`));
    const h1 = '<h1>В городе готовятся к паводку</h1>';
    const named = await titled('В городе готовятся к паводку — Степной вестник', h1);
    expect(named.outlet).toEqual({ printed: 'Степной вестник', key: null });
    expect(chosenOf(named, 'outlet')[1]).toBe('html.title');
    expect((await titled('В городе готовятся к паводку | Новости', h1)).outlet).toBeNull();
    const bare = await titled('В городе готовятся к паводку | Tengrinews.kz', '');
    expect(bare).toMatchObject({ headline: 'В городе готовятся к паводку', outlet: { key: 'tengrinews' } });
    expect((await titled('Index', '')).headline).not.toBe('Index');
  });

  test('meta tags give outlet, author, day and address, with the rule', async () => {
    const clipping = await clippingOf(
      'a.html',
      page(
        `<meta property="og:site_name" content="Tengrinews.kz"><meta property="og:title" content="В городе готовятся к паводку">
         <meta property="article:published_time" content="2024-03-12T23:15:00+05:00"><meta name="author" content="Елена Орлова">
         <link rel="canonical" href="https://tengrinews.kz/news/pavodok-2024/">`,
        `<h1>В городе готовятся к паводку</h1><p>${RU}</p><p>${RU2}</p>`,
      ),
    );
    expect(clipping).toMatchObject({
      outlet: { key: 'tengrinews' },
      publishedOn: '2024-03-12',
      byline: 'Елена Орлова',
      url: 'https://tengrinews.kz/news/pavodok-2024/',
    });
    expect(chosenOf(clipping, 'publishedOn')).toEqual(['2024-03-12', 'html.meta']);
    expect(chosenOf(clipping, 'url')[1]).toBe('html.canonical');
  });

  test('JSON-LD, and an address the browser saved it from', async () => {
    const ld = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: 'City prepares for floods',
          datePublished: '2023-06-10',
          author: [{ name: 'Ann Field' }, { name: 'Bob Hill' }],
          publisher: { name: 'The Hill Courier' },
        },
      ],
    };
    const clipping = await clippingOf(
      'a.html',
      `<!-- saved from url=(0034)https://hill.example/2023/06/floods -->\n${page(`<script type="application/ld+json">${JSON.stringify(ld)}</script>`, `<h1>City prepares for floods</h1><p>${EN}</p><p>${EN}</p>`)}`,
    );
    expect(clipping).toMatchObject({
      headline: 'City prepares for floods',
      publishedOn: '2023-06-10',
      byline: 'Ann Field, Bob Hill',
      outlet: { printed: 'The Hill Courier', key: null },
      url: 'https://hill.example/2023/06/floods',
    });
  });

  test('an author that is the site, a root for an address, and a day that cannot be are not taken', async () => {
    const clipping = await clippingOf(
      'a.html',
      page(
        '<meta name="author" content="Tengrinews.kz"><link rel="canonical" href="https://tengrinews.kz/"><meta property="article:published_time" content="soon">',
        `<h1>В городе готовятся к паводку</h1><p>${RU}</p><p>${RU2}</p>`,
      ),
    );
    expect(clipping).toMatchObject({ byline: null, url: null, publishedOn: null });
  });
});
