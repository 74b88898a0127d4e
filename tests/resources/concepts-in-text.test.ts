// The shipped concepts as they are found in sentences: inflected, the longest first, and never in everyday words that only look like them.

import { describe, expect, test } from 'vitest';
import type { KnownLanguage } from '../../contract/values.ts';
import { compileConcepts } from '../../language/concepts.ts';
import { tokenise } from '../../language/tokens.ts';
import { conceptFiles } from './read.ts';

const matcher = compileConcepts(conceptFiles().flatMap((file) => file.concepts));

function conceptsIn(language: KnownLanguage, sentence: string): string[] {
  return matcher.findIn(sentence, tokenise(sentence), language).map((match) => match.conceptKey);
}

describe('concepts in text', () => {
  test.each<[KnownLanguage, string, string[]]>([
    // No WHO, US, Cape Town, customs or universe.
    [
      'en',
      'Those who asked us say it is an important escape for customers, so busy and universal.',
      ['ask', 'important', 'escape', 'customer'],
    ],
    // No climate conference, Poland, trains or boxing.
    ['en', 'The cop told the house to allow a polish of the training box.', ['home', 'allow', 'study-learn']],
    // No Denmark, Georgia, floor or debts.
    ['ru', 'За данными этого дела и за грузом на полу следили долгие дни.', ['data', 'cargo', 'follow', 'long', 'day']],
    // No WHO.
    ['ru', 'И вот он встал и сказал, что воз с дровами стоит у моста.', ['bridge']],
    ['ru', 'После обеда он взял планку и другие детали, хотя было сыро.', []],
    // No price.
    ['kk', 'Оған баға берді, ес жиды, еркін жүрді.', []],
    ['kk', 'Олар тең болды, қарап отырды, жүріп келді.', []],
  ])('are those the words mean, not those they look like (%s): %s', (language, sentence, expected) => {
    expect(conceptsIn(language, sentence)).toEqual(expected);
  });

  test.each<[KnownLanguage, string, string[]]>([
    ['kk', 'Жиын БҰҰ Даму бағдарламасының атынан өтті.', ['undp']],
    ['ru', 'Её ведёт Программа развития ООН.', ['undp']],
    ['en', 'It belongs to the United Nations Development Programme.', ['undp']],
    ['kk', 'Ол БҰҰ-ның мінберінен сөйледі.', ['un', 'rostrum']],
    ['ru', 'О роли ООН он не сказал.', ['un']],
    ['en', "The UN's role was unclear.", ['un']],
    ['kk', 'БҰҰ Қауіпсіздік Кеңесінде дауыс өтті.', ['un-security-council']],
    ['ru', 'Это было в Совете Безопасности ООН.', ['un-security-council']],
    ['ru', 'Думали о реформе Совета Безопасности ООН.', ['security-council-reform']],
    ['en', 'They spoke of UN Security Council reform.', ['security-council-reform']],
    ['kk', 'Климаттың өзгеруіне бейімделудің жолы көп.', ['climate-adaptation']],
    ['ru', 'Говорили о таянии ледников.', ['glacier-melt']],
    ['en', 'Nobody spoke of climate change.', ['climate-change']],
    ['kk', 'Бұл «Орталық Азия + Ресей» форматында айтылды.', ['central-asia-russia']],
    ['ru', 'Его назвали странами, не имеющими выхода к морю.', ['country', 'lldc']],
    ['en', 'The WHO said so.', ['who']],
    ['ru', 'Об этом сказали в ВОЗ.', ['who']],
  ])('are found whole (%s): %s', (language, sentence, expected) => {
    expect(conceptsIn(language, sentence)).toEqual(expected);
  });
});

describe('names that are other words in other languages', () => {
  test.each([
    'Köln Cologne Кёльн кельн',
    'Пекин Beijing Бейжің',
    'Алматы Almaty Алма-Ата',
    'Астана Nur-Sultan Нұр-Сұлтан Astana',
    'Кыргызстан Киргизия Kyrgyzstan Қырғызстан',
    'Moldova Молдавия Молдова',
    'Түркия Турция Turkey Türkiye',
    'Қытай Китай China КНР ҚХР PRC',
    'Германия Germany ФРГ',
    'Испания Spain',
    'Венгрия Hungary Мажарстан',
    'Мысыр Египет Egypt',
    'Орынбор Оренбург Orenburg',
    'Омбы Омск Omsk',
    'Бағдат Багдад Baghdad',
    'Семипалатинск Семей Semey',
    'Мумбаи Бомбей Mumbai',
  ])('%s', (line) => {
    const named = line
      .split(' ')
      .map((typed) => matcher.inQuery(typed, tokenise(typed)).map(({ conceptKey }) => conceptKey));
    const [first = [], ...others] = named;
    for (const other of others) expect(first.some((key) => other.includes(key))).toBe(true);
  });
});
