// Long words part at the ends of lines by the rules of their language; what is copied from the PDF stays whole.

import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { hyphenated } from '../../briefing/hyphenation.ts';
import { withoutSoftHyphens } from '../../briefing/pdf-text.ts';
import { renderPack } from '../../briefing/render.ts';
import type { PackLanguage } from '../../contract/pack.ts';
import { assets, packWith } from './sample.ts';

const TEXTS: Record<PackLanguage, { headline: string; text: string }> = {
  kk: {
    headline:
      'Мемлекеттердің ынтымақтастығының маңыздылығын талқылаған ұйымдастырушылардың мәлімдемелері жарияланғандығы',
    text: 'Ұйымдастырушылардың айтуынша, мемлекеттердің ынтымақтастығының маңыздылығын түсіндіретін құжаттардың жарияланғандығы қызығушылықтарды арттырыпты. Инфрақұрылымдарымыздың жаңғыртылуы өңірлердің экономикалық тәуелсіздіктерінің кепілдіктерінің біріне айналатындығы да мәлімделген болатын.',
  },
  ru: {
    headline: 'Представительства международных организаций рассказывают о сотрудничестве правительств',
    text: 'Представительства международных организаций подтверждают необходимость сотрудничества правительств, а исследовательские учреждения предупреждают о последствиях нерационального водопользования. Восстановление инфраструктуры потребует дополнительного финансирования, предупреждают представители министерства.',
  },
  en: {
    headline: 'Representatives of international organisations discuss intergovernmental responsibilities',
    text: 'Representatives of international organisations emphasised intergovernmental responsibilities, notwithstanding disproportionately underrepresented administrations. Telecommunications infrastructure, industrialisation and internationalisation were characterised as unquestionably interdependent considerations.',
  },
};

/** The lines of a PDF from its headline on, as a program that copies them has them. */
async function linesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(pdf.slice());
  const lines = [''];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      lines[lines.length - 1] += item.str;
      if (item.hasEOL) lines.push('');
    }
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

describe('stay whole', () => {
  test.each([
    ['an address', 'https://example.org/ынтымақтастықтың', 'kk'],
    ['a mail address', 'ынтымақтастықтың@мысал.қаз', 'kk'],
    ['capitals', 'ЮНИСЕФТІҢБАҒДАРЛАМАСЫ', 'kk'],
    ['words with figures', 'конференцияларында2025', 'ru'],
    ['words of another alphabet', 'intergovernmental', 'ru'],
    ['short words', 'Вода вернулась', 'ru'],
    ['a text without words', '\u200f😀 — «»', 'en'],
    ['a language without rules', 'сотрудничеството', 'bg'],
    ['no language', 'сотрудничество', ''],
    ['letters without end', 'а'.repeat(500_000), 'ru'],
  ])('%s', (_, text, language) => {
    expect(hyphenated(text, language)).toBe(text);
  });
});

test.each([
  ['kk', 'ынтымақтастықтың', 'ынты-мақ-тас-тықтың'],
  ['ru', 'сотрудничества', 'сотруд-ни-че-ства'],
  ['en', 'intergovernmental', 'inter-gov-ern-mental'],
])('%s: %s', (language, word, expected) => {
  expect(hyphenated(word, language).replaceAll('\u00ad', '-')).toBe(expected);
});

test.each(['kk', 'ru', 'en'] as const)(
  '%s: lines end inside long words, never inside those of a headline, and the text copies as it is',
  async (language) => {
    const { headline, text } = TEXTS[language];
    const pdf = await renderPack(packWith({ text, headline, language }, language), 'pdf', assets(language));
    const lines = await linesOf(pdf);
    const copied = lines.join('').replace(/\s/g, '');
    expect(copied).toContain(text.replace(/\s/g, ''));
    expect(copied).toContain(headline.replace(/\s/g, ''));
    expect(lines.join(' ')).not.toContain('\u00ad');
    const words = text.split(' ').flatMap((word) =>
      hyphenated(word, language)
        .split('\u00ad')
        .slice(0, -1)
        .map((_, at, pieces) => pieces.slice(0, at + 1).join('')),
    );
    const ends = lines.map((line) => line.split(' ').at(-1) ?? '');
    expect(ends.filter((end) => words.includes(end)).length).toBeGreaterThan(0);
    const heads = headline.split(' ').flatMap((word) => hyphenated(word, language).split('\u00ad').slice(0, -1));
    for (const head of heads.filter((piece) => !words.includes(piece))) expect(ends).not.toContain(head);
  },
);

test('the table of the file still says where each of its objects begins', async () => {
  const { headline, text } = TEXTS.kk;
  const pdf = await renderPack(
    packWith({ text: `${text}\n\n${text}`, headline, language: 'kk' }, 'kk'),
    'pdf',
    assets('kk'),
  );
  const file = new TextDecoder('latin1').decode(pdf);
  const start = Number(/startxref\n(\d+)\n%%EOF/.exec(file)?.[1]);
  const entries = [...file.slice(start).matchAll(/(\d{10}) 00000 n/g)];
  expect(entries.length).toBeGreaterThan(10);
  for (const [index, [, offset]] of entries.entries()) {
    expect(file.slice(Number(offset))).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
  }
  for (const [, object = '', length] of file.matchAll(/\d+ 0 obj\n(<<\n {2}\/Length (\d+)[\s\S]*?endobj)/g)) {
    const body = object.indexOf('stream\n') + 'stream\n'.length;
    expect(object.slice(body + Number(length))).toMatch(/^\nendstream/);
  }
});

test('a file built by another program is left as it is', () => {
  const others = [
    '',
    '%PDF-1.7\n',
    '%PDF-1.7\n1 0 obj\n<< >>\nendobj\nxref\n0 2\nstartxref\n9\n%%EOF',
    'startxref\n99999999\n%%EOF',
  ];
  for (const other of others.map((said) => new TextEncoder().encode(said))) {
    expect(withoutSoftHyphens(other)).toEqual(other);
  }
});
