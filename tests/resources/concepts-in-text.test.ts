// The shipped concepts as they are found in sentences: inflected, the longest first, and never in everyday words that only look like them.

import { describe, expect, test } from 'vitest';
import type { KnownLanguage } from '../../contract/model.ts';
import { compileConcepts } from '../../language/concepts.ts';
import { tokenise } from '../../language/tokens.ts';
import { conceptFiles } from './read.ts';

const matcher = compileConcepts(conceptFiles().flatMap((file) => file.concepts));

function conceptsIn(language: KnownLanguage, sentence: string): string[] {
  return matcher.findIn(sentence, tokenise(sentence), language).map((match) => match.conceptKey);
}

describe('concepts in text', () => {
  test.each<[KnownLanguage, string]>([
    ['en', 'Those who asked us say it is an important escape for customers, so busy and universal.'],
    ['en', 'The cop told the house to allow a polish of the training box.'],
    ['ru', 'За данными этого дела и за грузом на полу следили долгие дни.'],
    ['ru', 'И вот он встал и сказал, что воз с дровами стоит у моста.'],
    ['kk', 'Оған баға берді, ес жиды, еркін жас шықты.'],
    ['kk', 'Олар тең болды, қарап отырды, жазып алды.'],
  ])('has none in everyday words (%s): %s', (language, sentence) => {
    expect(conceptsIn(language, sentence)).toEqual([]);
  });

  test.each<[KnownLanguage, string, string[]]>([
    ['kk', 'Жиын БҰҰ Даму бағдарламасының қолдауымен өтті.', ['undp']],
    ['ru', 'Её ведёт Программа развития ООН.', ['undp']],
    ['en', 'It was paid for by the United Nations Development Programme.', ['undp']],
    ['kk', 'Ол БҰҰ-ның мінберінен сөйледі.', ['un']],
    ['ru', 'О роли ООН он не сказал.', ['un']],
    ['en', "The UN's role was left out.", ['un']],
    ['kk', 'БҰҰ Қауіпсіздік Кеңесінде дауыс өтті.', ['un-security-council']],
    ['ru', 'Это решали в Совете Безопасности ООН.', ['un-security-council']],
    ['ru', 'Речь шла о реформе Совета Безопасности ООН.', ['security-council-reform']],
    ['en', 'They spoke of UN Security Council reform.', ['security-council-reform']],
    ['kk', 'Климаттың өзгеруіне бейімделудің жолы көп.', ['climate-adaptation']],
    ['ru', 'Говорили о таянии ледников.', ['glacier-melt']],
    ['en', 'Nobody denied climate change.', ['climate-change']],
    ['kk', 'Бұл «Орталық Азия + Ресей» форматында айтылды.', ['central-asia-russia']],
    ['ru', 'Его назвали странами, не имеющими выхода к морю.', ['lldc']],
    ['en', 'The WHO said so.', ['who']],
    ['ru', 'Об этом сказали в ВОЗ.', ['who']],
  ])('are found whole (%s): %s', (language, sentence, expected) => {
    expect(conceptsIn(language, sentence)).toEqual(expected);
  });
});
