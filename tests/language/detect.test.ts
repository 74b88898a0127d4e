// The language of texts, short and mixed ones included, and of each paragraph.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage, paragraphLanguages } from '../../language/detect.ts';

describe('texts that say nothing', () => {
  test.each(['', '  \n', '12 345', '😀', '\ud800'])('%j is undetermined', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 });
  });

  test('any string is answered with a confidence between 0 and 1, its paragraphs in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { confidence } = detectLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        let last = 0;
        for (const { start, end } of paragraphLanguages(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

test.each([
  ['kk', 'Мемлекет басшысы Бас хатшымен телефон арқылы сөйлесті'],
  ['kk', 'Сергей Лавров пен Энтони Блинкен Женевада кездесті, деп хабарлайды Reuters агенттігі'],
  ['kk', 'Президент Владимир Путин мен Эммануэль Макрон телефон арқылы сөйлесті'],
  ['kk', 'Қар жауды'],
  ['ru', 'Глава государства провёл встречу с делегацией'],
  ['ru', 'Акция «Таза Қазақстан» объединила тысячи граждан, сообщает «Егемен Қазақстан»'],
  ['ru', 'Снег выпал ночью'],
  ['en', 'The Security Council met on Tuesday to discuss the reform'],
  ['en', 'Kazakhstan hosts the climate summit in Astana'],
  ['kk-Latn', 'Memleket basşysy Qazaqstan halqyna joldauyn jariialady, dep habarlaidy Aqorda'],
  ['kk-Latn', 'Qazaqstan jáne Reseı arasyndaǵy kelisim boıynsha'],
  ['kk-Arab', 'قازاقستان رەسپۋبليكاسىنىڭ پرەزيدەنتى بۇگىن حالىققا جولداۋىن جاريالادى'],
  ['uk', 'Україна та Казахстан підписали угоду про співпрацю у сфері енергетики'],
  ['be', 'Прэзідэнт Беларусі сустрэўся з міністрам, паведамляе агенцтва'],
  ['ky', 'Президент Бишкекте жыйын өткөрүп, жаңы мыйзам тууралуу айтты'],
  ['uz', "O'zbekiston prezidenti yangi qonun haqida gapirdi va bu bilan bir qator masalalar ko'rib chiqildi"],
  ['uz', 'Ўзбекистон президенти янги қонун ҳақида гапирди ва бу билан бир қатор масалалар кўриб чиқилди'],
  ['tr', 'Türkiye Cumhurbaşkanı yeni bir anlaşma için Astana ile görüştü ve bu konuda açıklama yaptı'],
  ['de', 'Der Bundeskanzler ist nach Astana gereist und hat dort mit dem Präsidenten gesprochen'],
  ['zh', '联合国安全理事会举行会议'],
  ['ar', 'اجتمع مجلس الأمن التابع للأمم المتحدة'],
  ['ka', 'გაეროს უშიშროების საბჭო შეიკრიბა'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text).language).toBe(language);
});

test('each paragraph has its own language, a short one the whole text’s', () => {
  const text = [
    'Мемлекет басшысы бүгін өңір әкімдерімен кеңес өткізіп, бірқатар тапсырма берді.',
    'Глава государства сегодня провёл совещание с акимами регионов и дал ряд поручений.',
    'The President held a meeting with the governors of the regions and gave them a number of tasks.',
    'Фото: архив',
    'Кеңесте су тасқыны және оның салдарын жою мәселелері қаралды.',
  ].join('\n');
  expect(paragraphLanguages(text).map(({ language }) => language)).toEqual(['kk', 'ru', 'en', 'kk', 'kk']);
  expect(paragraphLanguages(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
});

const press = fileURLToPath(new URL('../../../shared/eval/press/', import.meta.url));

test.skipIf(!existsSync(press))(
  'every press text is told right (skipped where the evaluation texts are absent)',
  () => {
    const [, ...rows] = readFileSync(`${press}gold.tsv`, 'utf8').split('\n');
    const wrong = rows
      .map((row) => row.split('\t'))
      .filter(([file]) => file)
      .filter(([file = '', ...cells]) => detectLanguage(readFileSync(press + file, 'utf8')).language !== cells[5]);
    expect(wrong).toEqual([]);
  },
);
