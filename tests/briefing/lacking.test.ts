// Letters that no font has: told by script with the clippings that show them, and never in the way of the export.

import { expect, test } from 'vitest';
import { lackingIn } from '../../briefing/lacking.ts';
import { renderPack } from '../../briefing/render.ts';
import { assets, briefing, clipping, packOf } from './sample.ts';

const clippings = [
  clipping(1, { text: 'Вода поднялась.', language: 'ru' }),
  clipping(2, { text: 'Заметка из Пхукета: ᠮᠣᠩᠭᠣᠯ.', language: 'ru', headline: 'Вести ᥐᥑ из Лицзяна' }),
  clipping(3, { text: 'Water.', language: 'en', notes: ['ᥐ'] }),
];
const pack = packOf(
  briefing('ru', [{ title: 'Вода', entries: clippings.map((each) => ({ clipping: each, shape: 'full' as const })) }]),
  clippings,
);

test('an export of pages tells letters that no font has, each once', async () => {
  let told: readonly string[] | null = null;
  const onSet = ({ lacking }: { lacking: readonly string[] }) => {
    told = lacking;
  };
  // Tai Le: no font that ships has it; where the machine has one, nothing lacks.
  await renderPack(pack, 'pdf', { ...assets('ru'), onSet });
  expect(told).not.toBeNull();
  const letters: readonly string[] = told ?? [];
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.filter((letter) => !/[ᥐᥑ\p{Script=Mongolian}]/u.test(letter))).toEqual([]);
  await renderPack(packOf(briefing('ru', []), []), 'pdf', { ...assets('ru'), onSet });
  expect(told).toEqual([]);
});

test('letters are told by script, with the clippings that show them', () => {
  expect(lackingIn(pack, ['ᠮ', 'ᠣ', 'ᥐ', 'ᥑ'])).toEqual([
    { script: 'Mong', letters: ['ᠮ', 'ᠣ'], clippings: [{ id: 2, headline: 'Вести ᥐᥑ из Лицзяна' }] },
    {
      script: 'Zzzz',
      letters: ['ᥐ', 'ᥑ'],
      clippings: [
        { id: 2, headline: 'Вести ᥐᥑ из Лицзяна' },
        { id: 3, headline: 'Headline 3' },
      ],
    },
  ]);
  expect(lackingIn(pack, [])).toEqual([]);
  expect(lackingIn(pack, ['한'])).toEqual([{ script: 'Hang', letters: ['한'], clippings: [] }]);
  const many = Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  expect(lackingIn(pack, many)[0]?.letters).toHaveLength(12);
});
