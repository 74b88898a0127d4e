// Name keys: spellings of one name meet in three scripts, inflected or not; different names do not.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, nameKeys, queryNameKeys } from '../../language/names.ts';
import { normalise } from '../../language/tokens.ts';

/** True when a typed word finds a text's word. */
function finds(typed: string, written: string): boolean {
  const keys = nameKeys(written, false);
  return queryNameKeys(normalise(typed)).some((key) => keys.includes(key));
}

describe('words that have no key', () => {
  test.each(['и', 'the', 'және', 'для', '2024', 'covid-19', 'оп', '', '-', '中国'])('%j typed', (word) => {
    expect(nameKey(word)).toBeNull();
    expect(queryNameKeys(word)).toEqual([]);
  });

  test.each(['тоқаев', 'реформа', '2024', 'И', 'The'])('%s in a text', (written) => {
    expect(nameKeys(written, false)).toEqual([]);
  });

  test('any string is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        nameKeys(text, true);
        nameKey(text);
      }),
    );
  });
});

const SAME: readonly string[] = [
  'токаев Тоқаев Tokayev Toqaev Tokaev Тоқаевқа Токаевым Тоқаевтың Тоқаевпен Токаеву',
  'Tokayev Тоқаев Токаев Токаева',
  'гутерриш Гутерреш Guterres Гутерришу Гутеррешем',
  'казахстан Қазақстан Kazakhstan Qazaqstan Қазақстанның Қазақстандағы Казахстаном',
  'Kazakhstan Қазақстанда Казахстане',
  'назарбаев Nazarbayev Nazarbaev Назарбаевтың',
  'мирзиёев Мирзиеев Mirziyoyev',
  'әлиев Алиев Aliyev Əliyev',
  'эрдоган Ердоған Erdoğan Erdogan',
  'лавров Lavrov Лавровым Лавровқа',
  'зеленский Zelensky Zelenskyy Зеленского Зеленским',
  'мәсімов Massimov Масимов',
  'мухтар Мұхтар Mukhtar',
  'жапаров Japarov Zhaparov Жапаровпен',
  'пашинян Pashinyan Пашиняна',
  'кыргызстан Қырғызстан Kyrgyzstan Қырғызстанмен',
  'азербайджан Әзірбайжан Azerbaijan Азербайджаном',
  'шымкент Shymkent Чимкент Шымкентте',
  'алматы Almaty Алматыда Алматыны',
  'астана Astana Астану Астанада',
  'ташкент Tashkent Ташкентте',
  'баку Baku',
  'washington Вашингтон Вашингтонға Вашингтона',
  'нурсултан Нұрсұлтан Nursultan',
  'касым-жомарт Қасым-Жомарт Kassym-Jomart Qasym-Jomart',
  'макрон Macron Макрону',
  'шольц Scholz',
  'меркель Merkel',
  'цзиньпин Jinping',
  'обама Obama Обамы',
  'biden Байден Байденом',
  'трамп Trump Трампа',
  'рахмон Rahmon Rakhmon',
  'сергей Sergey Sergei Сергея',
  'иран Iran Иранға Ираном',
  'ирак Iraq Ирактың',
  'путин Putin Путиным Путинмен',
  'канада Canada Канадада',
  'магадан Magadan',
];

describe('spellings that meet', () => {
  const pairs = SAME.flatMap((group) => {
    const [typed = '', ...written] = group.split(' ');
    return written.map((one) => [typed, one] as const);
  });

  test('there are enough of them', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(40);
  });

  test.each(pairs)('%s finds %s', (typed, written) => {
    expect(finds(typed, written)).toBe(true);
  });
});

const APART: readonly string[] = [
  'баку Пако',
  'иран Ирак',
  'ирак Иран',
  'путин Путь',
  'путь Путин',
  'austria Австралия',
  'австрия Australia',
  'австралия Австрия',
  'токаев Такаев',
  'токаев Токарев',
  'токаев Тоқмақ',
  'нигер Нигерия',
  'мали Малайзия',
  'индия Индонезия',
  'швеция Швейцария',
  'словакия Словения',
  'корея Карелия',
  'конго Гонконг',
  'ливан Ливия',
  'латвия Литва',
  'перу Пери',
  'чили Чехия',
  'оман Омаров',
  'назарбаев Назаров',
  'алиев Алимов',
  'ахметов Ахмадов',
  'касымов Қасымбеков',
  'мәсімов Максимов',
  'лавров Лаврентьев',
  'макрон Макаров',
  'обама Осама',
  'канада Канн',
  'канада Хан',
  'судан Суд',
  'магадан Мага',
  'джером Жир',
  'трамп Тромб',
  'астана Остин',
  'алматы Алмаз',
];

describe('names that must not meet', () => {
  test('there are enough of them', () => {
    expect(APART.length).toBeGreaterThanOrEqual(30);
  });

  test.each(APART.map((pair) => pair.split(' ') as [string, string]))('%s does not find %s', (typed, written) => {
    expect(finds(typed, written)).toBe(false);
  });
});
