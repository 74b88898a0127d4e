// Packs of a thousand entries and of texts of any size and make: each format and template sets them, whole and as text.

import { extractText } from 'unpdf';
import { expect, test } from 'vitest';
import { renderPack } from '../../briefing/render.ts';
import { unpacked } from '../../briefing/zip.ts';
import { SHIPPED_TEMPLATES } from '../../contract/pack.ts';
import { assets, briefing, clipping, packOf } from './sample.ts';

/** What each file of the ZIP says, in one line; of the DOCX its parts. */
async function saidIn(zip: Uint8Array): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  for (const { name, bytes } of unpacked(zip)) {
    if (name.endsWith('.pdf')) said.set(name, (await extractText(bytes, { mergePages: true })).text);
    else if (/\.(docx|xlsx)$/.test(name)) {
      const parts = unpacked(bytes).filter((part) => part.name.endsWith('.xml'));
      said.set(name, parts.map((part) => new TextDecoder().decode(part.bytes)).join(' '));
    } else said.set(name, new TextDecoder().decode(bytes));
  }
  for (const [name, text] of said) said.set(name, text.replace(/\s+/g, ' '));
  return said;
}

test('a thousand entries stand in every format', async () => {
  const clippings = Array.from({ length: 1_000 }, (_, at) =>
    clipping(at + 1, {
      text: `Өзен ${at + 1} рет тасыды. Вода поднялась.`,
      headline: `Тақырып № ${at + 1}`,
      outlet: `Газет ${at % 20}`,
    }),
  );
  const sections = Array.from({ length: 10 }, (_, at) => ({
    title: `Бөлім ${at + 1}`,
    entries: clippings.slice(at * 100, at * 100 + 100).map((one) => ({ clipping: one, shape: 'full' as const })),
  }));
  const made = packOf(briefing('kk', sections, { title: 'Мың' }), clippings);
  for (const [name, text] of await saidIn(await renderPack(made, 'zip', assets('kk')))) {
    for (const at of [1, 500, 1_000]) expect(text, name).toContain(`Тақырып № ${at}`);
  }
});

test('a body of 3 MB, in one paragraph and in many, stands in every format', async () => {
  const sentence = 'Су деңгейі көтерілді, the water rose <b>* _ # $ \\ `. ';
  const one = `${sentence.repeat(Math.ceil(1_000_000 / Buffer.byteLength(sentence)))}Бірінші соңы.`;
  const many = `${`${sentence.repeat(20)}\n\n`.repeat(Math.ceil(2_000_000 / Buffer.byteLength(sentence) / 20))}Соңғы сөз.`;
  const text = `${many}\n\n${one}`;
  expect(Buffer.byteLength(text)).toBeGreaterThan(3_000_000);
  const large = clipping(1, { text, headline: 'Үлкен' });
  const made = packOf(briefing('kk', [{ title: 'Бөлім', entries: [{ clipping: large, shape: 'full' }] }]), [large]);
  const files = await saidIn(await renderPack(made, 'zip', assets('kk')));
  for (const name of ['briefing.pdf', 'briefing.docx', 'briefing.html', 'briefing.md']) {
    expect(files.get(name), name).toContain('Бірінші соңы.');
    expect(files.get(name), name).toContain('Соңғы сөз.');
  }
});

const STRANGE =
  '#panic("x") $1/0$ *b* _i_ `c` @none <entry-1> // /* = h \\u{41} #{ [ ] <b>&amp;</b> ![x](y) \u202eabc \u2067مرحبا\u0000\u0007 🦫';

test.each(SHIPPED_TEMPLATES)(
  '%s sets words that mean something to Typst, and headlines of 2,000 letters, as text',
  async (template) => {
    const headline = Array.from({ length: 118 }, (_, at) => `Өте${at} ұзын тақырып`).join(' ');
    const one = clipping(1, {
      text: `Мәтін ${STRANGE}`,
      headline: STRANGE,
      outlet: STRANGE,
      byline: STRANGE,
      agency: STRANGE,
      url: 'https://dala.example/#")',
      themes: [STRANGE],
      notes: [STRANGE],
      highlights: [{ quote: STRANGE, comment: STRANGE }],
    });
    const two = clipping(2, { text: 'Екінші мәтін.', headline });
    const said = {
      title: STRANGE,
      commentary: STRANGE,
      entries: [{ clipping: one, commentary: STRANGE }, { clipping: two }],
    };
    const made = packOf(briefing('kk', [said], { title: STRANGE, summary: STRANGE, reader: STRANGE }), [one, two]);
    made.classification = STRANGE;
    const { text } = await extractText(await renderPack(made, 'pdf', assets('kk', template)), { mergePages: true });
    const letters = text.replace(/[\s\u200b\u00ad]+/g, '');
    expect(letters.split('#panic("x")$1/0$').length).toBeGreaterThan(5);
    for (let at = 0; at < 118; at += 1) expect(letters).toContain(`Өте${at}ұзын`);
  },
);
