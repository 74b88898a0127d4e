// What chips say: whole words, each once, none that the typed words find by themselves, the first of each language first.

import { describe, expect, test } from 'vitest';
import { compileConcepts } from '../../language/concepts.ts';
import { shownSpellings, shownTerms } from '../../language/shown-terms.ts';

const matcher = compileConcepts([
  { key: 'covid', kk: ['COVID-19', 'ковид'], ru: ['COVID-19', 'COVID19', 'ковид'], en: ['COVID-19', 'coronavirus'] },
  { key: 'reform', kk: ['реформа', 'реформалау'], ru: ['реформа', 'реформирование'], en: ['reform', 'reforms'] },
  { key: 'health-care', kk: ['денсаулық сақтау'], ru: ['здравоохранение'], en: ['health care', 'healthcare'] },
  { key: 'oil-price', kk: ['мұнай бағасы'], ru: ['цена на нефть'], en: ['oil price'] },
]);

describe('terms of a concept', () => {
  test.each([
    ['reform', 'реформасы', ['reform', 'реформалау', 'реформирование']],
    ['reform', 'реформу', ['reform', 'реформалау', 'реформирование']],
    ['reform', 'reforms', ['реформа', 'реформалау', 'реформирование']],
    ['covid', 'Coronavirus', ['COVID-19', 'ковид']],
    ['covid', 'covid19', ['ковид', 'coronavirus']],
    ['health-care', 'здравоохранения', ['денсаулық сақтау', 'health care']],
    ['oil-price', 'цены на нефть', ['мұнай бағасы', 'oil price']],
    ['oil-price', 'oil', ['мұнай бағасы', 'цена на нефть', 'oil price']],
    ['no-such', 'реформа', []],
  ])('%s for “%s” without its own forms', (key, typed, expected) => {
    expect(shownTerms(matcher, key, typed)).toEqual(expected);
  });
});

describe('spellings met', () => {
  test.each([
    // Of its forms the shortest that was met.
    ['Tokayev', ['Токаева', 'Токаев', 'Тоқаевтың', 'Тоқаев'], [], ['Токаев', 'Тоқаев']],
    ['Guterres', ['Гутерриш', 'Гутерреш', 'Гутерриша'], [], ['Гутерриш', 'Гутерреш']],
    // As it was typed, with Kazakh letters.
    ['муздык', ['мұздығы', 'мұздықтар', 'мұздықтан'], [], ['мұздық']],
    ['казакстан', ['Қазақстанда', 'Қазақстан'], [], ['Қазақстан']],
    ['озен', ['Өзен', 'өзен', 'өзендер'], [], ['өзен']],
    ['тили', ['Тілдерінде'], [], ['Тілдерінде']],
    // Said already by another chip.
    ['Қазақстан', ['Казахстане', 'Казахстаном', 'Qazaqstan'], ['Казахстан', 'Республика Казахстан'], ['Qazaqstan']],
    ['Қостанай', ['Костаная'], ['Костанай', 'Kostanay'], []],
    ['караганда', ['Қарағандыдағы'], ['Қарағанды облысы'], []],
    ['Казахстан', ['China-Kazakhstan', 'Kazakhstan'], [], ['Kazakhstan']],
    ['x', [], [], []],
  ])('%s: %j', (typed, spellings, said, expected) => {
    expect(shownSpellings(spellings, typed, said)).toEqual(expected);
  });
});
