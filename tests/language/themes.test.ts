import { describe, expect, test } from 'vitest';
import type { ConceptRecord } from '../../contract/resources.ts';
import { compileConcepts } from '../../language/concepts.ts';
import { suggestThemes } from '../../language/themes.ts';

const CONCEPTS: ConceptRecord[] = [
  { key: 'drought', kk: ['құрғақшылық'], ru: ['засуха'], en: ['drought'] },
  { key: 'climate-change', kk: ['климаттың өзгеруі'], ru: ['изменение климата'], en: ['climate change'] },
];
const matcher = compileConcepts(CONCEPTS);
const THEMES = [
  {
    key: 'climate',
    concepts: [
      { conceptKey: 'drought', weight: 1 },
      { conceptKey: 'climate-change', weight: 3 },
    ],
  },
];
const suggest = (
  text: string,
  headline = 'Без заголовка',
  hidden: { start: number; end: number; shown?: boolean }[] = [],
) => suggestThemes({ headline, text, hidden, language: 'ru' }, THEMES, matcher);

const FILLER = 'Жители района обсудили ремонт дороги и новый рынок. '.repeat(200);

describe('theme rules', () => {
  test('a passing word in a long text is no theme', () => {
    expect(suggest(`${FILLER} Упомянули и изменение климата. ${FILLER}`)).toEqual([]);
  });

  test('what cleaning hid does not count, unless it is shown', () => {
    const text = 'Изменение климата и засуха. Изменение климата и засуха.';
    expect(suggest(text, 'Дорога', [{ start: 0, end: text.length }])).toEqual([]);
    expect(suggest(text, 'Дорога', [{ start: 0, end: text.length, shown: true }])).toHaveLength(1);
  });

  test('a subject is suggested with the phrases that say so, in the order of the text', () => {
    const text = 'Засуха усилилась. Учёные говорят об изменении климата: засухи идут вслед за изменением климата.';
    const [suggestion] = suggest(text);
    expect(suggestion?.themeKey).toBe('climate');
    expect(suggestion?.score).toBeGreaterThan(0.5);
    expect(suggestion?.score).toBeLessThan(1);
    expect(suggestion?.phrases.map((phrase) => phrase.quote)).toEqual([
      'Засуха',
      'изменении климата',
      'засухи',
      'изменением климата',
    ]);
    for (const { start, end, quote } of suggestion?.phrases ?? []) expect(text.slice(start, end)).toBe(quote);
  });

  test('a headline says more than a passage', () => {
    const text = `Засуха. ${FILLER.slice(0, 1_000)}`;
    expect(suggest(text, 'Изменение климата')[0]?.score ?? 0).toBeGreaterThan(suggest(text)[0]?.score ?? 0);
  });

  test('a Kazakh paragraph in a Russian text is read as Kazakh', () => {
    const text =
      'Министр выступил на совещании.\nКлиматтың өзгеруі мен құрғақшылық ауылдарға ауыр тиді, сондықтан климаттың өзгеруіне бейімделу қажет болды.';
    expect(suggest(text)[0]?.phrases).toHaveLength(3);
  });
});
