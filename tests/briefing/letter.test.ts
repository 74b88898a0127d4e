// A pack as a letter: what mail programs and the clipboard take, with the same words as rich text and as plain.

import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Logo } from '../../briefing/logo.ts';
import type { Pack } from '../../briefing/pack.ts';
import { renderLetter, renderPack } from '../../briefing/render.ts';
import { HIGHLIGHT_COLOURS } from '../../contract/annotation.ts';
import { SHIPPED_TEMPLATES } from '../../contract/pack.ts';
import { richBlocks } from '../../contract/rich-text.ts';
import { assets, briefing, clipping, packOf, sha256, storedOf } from './sample.ts';

const HOSTILE =
  '<style>*{}</style> <script>x</script> <img src=https://a.example/t.png> **b** [l](javascript:x) class="q" &amp;';
const TITLE = 'Су және климат: «әңгіме» бойынша қараша айының апталық шолуы, екінші басылым 🦫';

function made(): Pack {
  const one = clipping(1, {
    text: `Тақырып\n\nӨзендегі су деңгейі екі метрге көтерілді. ${HOSTILE} Жұмыс жалғасуда.`,
    headline: HOSTILE,
    url: 'https://dala.example/a?b=1&c=2',
    highlights: HIGHLIGHT_COLOURS.map((colour, at) => ({
      quote: ['Өзендегі', 'су деңгейі', 'екі метрге', 'көтерілді', 'Жұмыс'][at] ?? 'су',
      colour,
      comment: HOSTILE,
    })),
  });
  const two = clipping(2, { text: 'Вода ушла.', language: 'ru', outlet: 'Степь', highlights: [{ quote: 'Вода' }] });
  const pack = packOf(
    briefing(
      'kk',
      [
        {
          title: 'Бірінші',
          commentary: HOSTILE,
          entries: [{ clipping: one, shape: 'full', commentary: '1. бір\n2. екі' }],
        },
        { title: 'Екінші', entries: [{ clipping: two }] },
      ],
      { title: TITLE, summary: 'Ең **маңыздысы**: [мұнда](https://dala.example/).' },
    ),
    [one, two],
    new Map(
      [...storedOf([one, two])].map(([id, stored]) => [
        id,
        id === 2 ? { ...stored, text: { recorded: 'a', actual: 'b' } } : stored,
      ]),
    ),
  );
  pack.classification = 'Қызмет бабында';
  return pack;
}

async function mailOf(
  pack: Pack,
  logo: Logo | null = null,
  template: (typeof SHIPPED_TEMPLATES)[number] = 'house',
): Promise<Email> {
  const bytes = await renderPack(pack, 'eml', { ...assets(pack.language, template), logo });
  expect(new TextDecoder().decode(bytes)).toMatch(/^[\x20-\x7e\r\n]*$/);
  return PostalMime.parse(bytes);
}

/** The words without white space and what only marks a line as a list, a quotation or a heading. */
function letters(text: string): string {
  return text.replace(/[\s\-=>!<:,.]+/g, '');
}

function wordsOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '' };
  return html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '');
}

const LOGO: Logo = {
  kind: 'png',
  bytes: Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (c) => c.charCodeAt(0),
  ),
  width: 440,
  height: 88,
  raster: null,
};

describe('an e-mail of a pack', () => {
  test.each(SHIPPED_TEMPLATES)('in %s brings nothing that mail programs drop, fetch or run', async (template) => {
    const { html = '', attachments } = await mailOf(made(), null, template);
    expect(html.match(/<(style|script|link|img|svg|iframe|form|base|object)\b/i)).toBeNull();
    expect(html.match(/<[^>]*\s(class|id|on\w+)=/i)).toBeNull();
    expect(html.match(/\shref="(?!https:\/\/dala\.example\/)/)).toBeNull();
    expect(html.match(/<[^>]*(\ssrc=|url\(|@import)/i)).toBeNull();
    for (const [, width] of html.matchAll(/(?:width="|width:)(\d+)(?:"|px)/g))
      expect(Number(width)).toBeLessThanOrEqual(640);
    expect(attachments).toEqual([]);
  });

  test('keeps the reader’s own ground and letters but where it sets both', async () => {
    const { html = '' } = await mailOf(made());
    const styles = [...html.matchAll(/style="([^"]*)"/g)].map(([, style = '']) => style);
    expect(styles.filter((style) => /(^|;)color:#/.test(style) && !style.includes('background:#'))).toEqual([]);
    // A ground without words on it (a bar) may stand alone; one under words sets them too.
    expect(styles.filter((style) => style.includes('background:#') && !/color:#|font-size:1px/.test(style))).toEqual(
      [],
    );
  });

  test('is a draft with its title as subject, and says the same in plain text', async () => {
    const mail = await mailOf(made());
    expect(mail.subject).toBe(TITLE);
    expect(mail.headers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'x-unsent', value: '1' }),
        expect.objectContaining({ key: 'date' }),
      ]),
    );
    expect(mail.from).toBeUndefined();
    const { html = '', text = '' } = mail;
    for (const words of [
      HOSTILE,
      '«Вода»',
      '! Расталмаған',
      '1. бір',
      'Қызмет бабында',
      'мұнда <https://dala.example/>',
    ])
      expect(text).toContain(words);
    const plain = text.replace(/ <https:[^>]*>/g, '').replace(/^(\d+)\. (бір|екі)/gm, '$2');
    // Tables say the heads of their columns once, plain lines on every row.
    expect(letters(plain.split('Дәйексөздерді тексеру')[0]?.split('Бөлімдер')[0] ?? '')).toBe(
      letters(wordsOf(html).split('Дәйексөздерді тексеру')[0]?.split('Бөлімдер')[0] ?? ''),
    );
  });

  test('carries the logo within itself, no larger than a letterhead', async () => {
    const { html = '', attachments } = await mailOf(made(), LOGO);
    expect(attachments).toMatchObject([{ mimeType: 'image/png', contentId: '<logo@clipdesk.invalid>', related: true }]);
    expect(html).toMatch(/<img src="cid:logo@clipdesk.invalid" alt="[^"]+" width="220" height="44"/);
  });

  test('cannot be given headers by a title', async () => {
    const pack = made();
    pack.title = 'One\r\nBcc: all@example.org\r\n\r\nBody';
    const mail = await mailOf(pack);
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).toBe('One Bcc: all@example.org Body');
  });
});

describe('a letter for the clipboard', () => {
  test('an entry stands alone, a section has its head and commentary, the pack has all', () => {
    const pack = made();
    const second: Pack = { ...pack, sections: pack.sections.slice(1) };
    const entry = renderLetter(second, 'entry', assets('kk'));
    expect(entry.text).toMatch(/^Headline 2\n/);
    expect(entry.text).not.toContain('Екінші');
    expect(entry.text).toContain('! Расталмаған');
    const section = renderLetter(
      {
        ...second,
        sections: [
          { ...pack.sections[1], title: 'Екінші', commentary: richBlocks('Кіріспе') } as Pack['sections'][number],
        ],
      },
      'section',
      assets('kk'),
    );
    expect(section.text).toMatch(/^Екінші\n/);
    expect(section.text).toContain('Кіріспе');
    expect(section.text).not.toContain('Дәйексөздерді тексеру');
    expect(renderLetter(pack, 'pack', assets('kk')).text).toContain('Дәйексөздерді тексеру');
  });

  test('rich text is a fragment without a page, a class or a table of layout', () => {
    const { html } = renderLetter(made(), 'pack', assets('kk'));
    expect(html).toMatch(/^<div lang="kk">/);
    expect(html.match(/<(html|body|style|script|img)\b|<[^>]*\sclass=/i)).toBeNull();
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt;');
    expect(sha256(html)).toBe(sha256(renderLetter(made(), 'pack', assets('kk')).html));
  });
});
