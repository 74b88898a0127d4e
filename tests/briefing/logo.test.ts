// Logos: what is no image, is damaged or reaches out is refused; what is one stands on the cover of every format that has one.

import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { type Logo, logoIn } from '../../briefing/logo.ts';
import { renderPack } from '../../briefing/render.ts';
import { demoPack } from './demo.ts';
import { assets } from './sample.ts';

const icon = (name: string) => new Uint8Array(readFileSync(new URL(`../../resources/icons/${name}`, import.meta.url)));
const png = icon('clipdesk.png');
const svg = icon('clipdesk.svg');
const text = (words: string) => new TextEncoder().encode(words);
const drawing = (inside: string) => text(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5">${inside}</svg>`);
// The smallest JPEG that says a size: start, frame of 2 x 3, end.
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 3, 0, 2, 1, 1, 0x11, 0, 0xff, 0xd9]);

describe('refused', () => {
  test.each([
    ['nothing', new Uint8Array(), 'not-an-image'],
    ['a text', text('logo'), 'not-an-image'],
    ['a page', text('<html><svg></svg></html>'), 'not-an-image'],
    ['a PDF', text('%PDF-1.7'), 'not-an-image'],
    ['half a PNG', png.slice(0, png.length >> 1), 'damaged'],
    ['a PNG with a byte changed', png.with(png.length >> 1, (png[png.length >> 1] ?? 0) ^ 255), 'damaged'],
    ['a JPEG without an end', jpeg.slice(0, -2), 'damaged'],
    ['an SVG that is not XML', drawing('<g>'), 'damaged'],
    ['an SVG without a size', text('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), 'damaged'],
    ['an SVG with a script', drawing('<script>1</script>'), 'reaches-out'],
    ['an SVG with a handler', drawing('<g onload="x()"/>'), 'reaches-out'],
    ['an SVG with a picture from elsewhere', drawing('<image href="https://example.org/x.png"/>'), 'reaches-out'],
    ['an SVG with an entity', text('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>'), 'not-an-image'],
    ['an SVG with a style from elsewhere', drawing('<style>@import "x.css";</style>'), 'reaches-out'],
    ['three megabytes', new Uint8Array(3_000_000), 'too-large'],
  ] as const)('%s', (_, bytes, fault) => {
    expect(logoIn(bytes)).toBe(fault);
  });
});

test('PNG, JPEG and SVG say their size', () => {
  expect(logoIn(png)).toMatchObject({ kind: 'png', width: 512, height: 512 });
  expect(logoIn(jpeg)).toMatchObject({ kind: 'jpg', width: 2, height: 3 });
  expect(logoIn(drawing('<path d="M0 0h1" fill="url(#a)"/>'), png)).toMatchObject({
    kind: 'svg',
    width: 10,
    height: 5,
    raster: png,
  });
  expect(logoIn(svg, text('no picture'))).toMatchObject({ raster: null });
});

test.each([
  ['png', logoIn(png) as Logo],
  ['svg', logoIn(svg, png) as Logo],
])('a logo in %s is on the cover of PDF, DOCX and HTML', async (kind, logo) => {
  const pack = demoPack('ru');
  for (const template of kind === 'svg' ? (['house'] as const) : (['house', 'compact'] as const)) {
    const bare = await renderPack(pack, 'pdf', assets('ru', template));
    const worn = await renderPack(pack, 'pdf', { ...assets('ru', template), logo });
    expect(worn.length).toBeGreaterThan(bare.length + 500);
  }
  const html = new TextDecoder().decode(await renderPack(pack, 'html', { ...assets('ru'), logo }));
  expect(html).toMatch(/<img class="logo" src="data:image\/(png|svg\+xml);base64,[^"]+" alt="Логотип"/);
  const zip = await JSZip.loadAsync(await renderPack(pack, 'docx', { ...assets('ru'), logo }));
  const media = Object.keys(zip.files).filter((name) => name.startsWith('word/media/'));
  expect(media.some((name) => name.endsWith(`.${kind}`))).toBe(true);
  expect(await zip.file('word/document.xml')?.async('string')).toContain('descr="Логотип"');
});
