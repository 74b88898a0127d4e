// Stems gather the forms of a word and keep different words apart.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KNOWN_LANGUAGES, type KnownLanguage } from '../../contract/values.ts';
import { foldKazakh } from '../../language/folds.ts';
import { initialsBecoming, queryFolds, queryStems, stem, stemsOfWord } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import { timed } from '../calibration.ts';
import { conceptFiles } from '../resources/read.ts';

const stems = (language: KnownLanguage, forms: string) => new Set(forms.split(' ').map((form) => stem(form, language)));

describe('any word', () => {
  test('is answered, and never with nothing or a space', () => {
    const letters = fc.string({ unit: fc.constantFrom(..."аеыіқғңдтлнмрспб-09xyz'%"), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.constantFrom<KnownLanguage>('kk', 'ru', 'en'), (word, language) => {
        expect(stem(word, language)).toMatch(/^\S+$/);
      }),
    );
  });

  test('of a thousand letters is answered at once', async () => {
    const { times } = await timed(20, () => {
      for (const piece of ['лар', 'дың', 'ы', 'а', 'ған']) stem(piece.repeat(400), 'kk');
    });
    expect(times).toBeLessThan(20);
  });
});

describe('Kazakh forms of one word share a stem', () => {
  test.each([
    'мемлекет мемлекеттер мемлекеттің мемлекетке мемлекетті мемлекетте мемлекеттен мемлекетпен мемлекеті мемлекетіміз мемлекеттердің',
    'президент президенті президентінің президентіне президентін президентімен президенттің',
    'ұйым ұйымы ұйымның ұйымдар ұйымдары ұйымдарының ұйымдарымен ұйымға',
    'қала қалалар қаланың қаласы қаласында қаласындағы қалаға қаладан қалада',
    'мектеп мектебі мектептер мектептің мектебінің',
    'орын орны орнына орында орындар',
    'халық халқы халқын халқының халыққа халықтың',
    'министр министрі министрлер министрлердің министрге министрмен',
    'реформа реформалар реформасы реформаның реформаны реформаларды',
    'келісім келісімге келісімнің келісімдер келісімі келісімді',
    'климат климаттың климатқа климатты',
    'кітап кітабы кітапты кітаптар кітапқа кітабында',
    'талап талабы талаптар талапты',
    'кеден кеденнің кеденге кеденді',
    'бетперде бетперделер бетпердесі бетпердені',
    'тергеуші тергеушілер тергеушінің тергеушіге',
    'президент президентті президентке',
    'вакцина вакцинаны вакцинасы вакциналар',
    'губернатор губернаторы губернаторды губернаторлар',
    'мақсат мақсаты мақсатты мақсаттар мақсаттарына мақсатында',
    'жаз жазды жазған жазып жазады жазса жазатын',
    'айт айтты айтқан айтып айтады айтса',
    'баста бастады бастаған бастап бастайды',
    'талқыла талқылады талқыланды талқылаған талқылап',
    'қолда қолдады қолдап қолдаған қолдайды',
    'чад чадтың чадқа чадты чадта чадтан чадпен чадтағы',
    'мали малиге малиға малида малиде малиден',
    'судан суданның суданға суданда суданнан',
    'канада канаданың канадаға канадада канададан',
    'марокко марокконың мароккода мароккодағы',
    'гендер гендерді гендерге гендердің гендермен',
    'тендер тендерге тендері тендерінде тендердің',
    'салдар салдары салдарын салдарынан салдарының',
  ])('%s', (forms) => {
    expect([...stems('kk', forms)]).toHaveLength(1);
  });

  test('different words stay apart', () => {
    const words =
      'қала халық қалам бала балық ұйым үй үйім климат келісім кеңес қару қарар бас басшы жер жел тау тауық'.split(' ');
    expect(stems('kk', words.join(' ')).size).toBeGreaterThanOrEqual(words.length - 2);
  });

  test.each([
    ['ерікті', 'еркін'],
    ['бетперде', 'бет'],
    ['кеден', 'ке'],
    ['тергеуші', 'тер'],
    ['жасалған', 'жас'],
    ['тағайындалды', 'тағай'],
    ['тарап', 'тарады'],
    ['гендер', 'ген'],
    ['тендер', 'тең'],
    ['салдар', 'сал'],
    ['чадов', 'чад'],
  ])('%s is not %s', (one, other) => {
    expect(stem(one, 'kk')).not.toBe(stem(other, 'kk'));
  });

  test('derived words are words of their own', () => {
    expect(stem('мемлекеттік', 'kk')).not.toBe(stem('мемлекет', 'kk'));
    expect(stem('экономикалық', 'kk')).not.toBe(stem('экономика', 'kk'));
  });

  test.each([
    ['бұұ-ның', 'бұұ'],
    ['бұұ-ға', 'бұұ'],
    ['covid-19-бен', 'covid-19'],
    ['ақш-тың', 'ақш'],
    ['2030-ға', '2030'],
  ])('the ending after a hyphen falls: %s', (form, expected) => {
    expect(stem(form, 'kk')).toBe(expected);
  });

  test('a word with a hyphen keeps its pieces', () => {
    expect(stem('сауда-экономикалық', 'kk')).toMatch(/^сауда-/);
    expect(stem('күш-жігерді', 'kk')).toBe(stem('күш-жігер', 'kk'));
  });
});

describe('Russian and English', () => {
  test.each<[KnownLanguage, string]>([
    ['ru', 'реформа реформы реформе реформу реформой реформ'],
    ['ru', 'безопасность безопасности безопасностью'],
    ['ru', 'международный международного международному международная международных'],
    ['ru', 'сотрудничество сотрудничества сотрудничеству сотрудничеством'],
    ['ru', 'день дня дню днем дни дней днями'],
    ['ru', 'отец отца отцом отцы отцов'],
    ['ru', 'рынок рынка рынке рынки рынков'],
    ['ru', 'китаец китайца китайцев китайцам'],
    ['ru', 'письмо письма писем письмами'],
    ['ru', 'церковь церкви церквей церковью'],
    ['ru', 'время времени времен временем'],
    ['ru', 'остров острова острове островов островам'],
    ['ru', 'токаев токаева токаеву токаевым токаеве'],
    ['ru', 'иванов иванова иванову ивановым ивановых'],
    ['ru', 'случай случая случаев случаям'],
    ['ru', 'казах казахи казахов казахам'],
    ['kk', 'қарағанды қарағандыда қарағандының қарағандыдан қарағандыға қарағандыдағы'],
    ['kk', 'ақтау ақтауда ақтаудың ақтауға ақтаудан'],
    ['kk', 'жетісу жетісуда жетісуға жетісудың жетісудағы'],
    ['kk', 'үнді үндінің үндіге үнділер үнділердің'],
    ['ru', 'казахстан казахстана казахстану казахстаном казахстане'],
    ['ru', 'дагестан дагестана дагестане'],
    ['ru', 'узбек узбеки узбеков узбеками'],
    ['ru', 'министр министра министры министров'],
    ['ru', 'музей музея музеем музеи музеев'],
    ['ru', 'гражданин гражданина граждане граждан гражданами'],
    ['ru', 'ребенок ребенка дети детей детьми'],
    ['ru', 'год года лет годом'],
    ['ru', 'выйти вышел вышла вышли выйдет вышедший вышедшая'],
    ['ru', 'мочь могу может могут мог могла могли'],
    ['ru', 'быть был была было будет будут есть'],
    ['ru', 'взять возьмет возьмут взял взяла взята взятый'],
    ['ru', 'показать покажет показал показали показано показанный'],
    ['ru', 'существовать существует существуют существовал существующий'],
    ['ru', 'погибнуть погиб погибла погибли погибнет погибшая'],
    ['ru', 'направить направил направит направлен направлена направленный'],
    ['ru', 'пригласить пригласил приглашен приглашены приглашенный'],
    ['ru', 'освободить освободил освобожден освобожденных'],
    ['ru', 'иметь имеет имеют имел имела имеющий'],
    ['ru', 'известный известен известна известны'],
    ['en', 'reform reforms reformed reforming'],
    ['en', 'win wins won winning'],
    ['en', 'say says said saying'],
    ['en', 'shoot shoots shot shooting'],
    ['en', 'woman women'],
    ['en', 'big bigger biggest'],
    ['en', 'nation nations'],
    ['en', "country countries country's"],
  ])('%s: %s', (language, forms) => {
    expect([...stems(language, forms)]).toHaveLength(1);
  });
});

describe('words apart that look alike', () => {
  test.each<[KnownLanguage, string, string]>([
    ['ru', 'районный', 'район'],
    ['ru', 'другой', 'друг'],
    ['ru', 'часто', 'часть'],
    ['ru', 'статья', 'стать'],
    ['ru', 'состав', 'состояние'],
    ['ru', 'государственный', 'государство'],
    ['ru', 'военный', 'война'],
    ['ru', 'дания', 'данные'],
    ['ru', 'обед', 'объехать'],
    ['ru', 'берег', 'беречь'],
    ['ru', 'режим', 'резать'],
    ['ru', 'наш', 'найти'],
    ['ru', 'ведь', 'вести'],
    ['ru', 'лечит', 'лететь'],
    ['ru', 'после', 'посол'],
    ['ru', 'хотя', 'хотеть'],
    ['ru', 'поэтому', 'поэт'],
    ['ru', 'почти', 'почтить'],
    ['ru', 'любой', 'любовь'],
    ['ru', 'страна', 'странный'],
    ['en', 'important', 'import'],
    ['en', 'news', 'new'],
    ['en', 'author', 'authority'],
    ['en', 'community', 'communist'],
    ['ru', 'планета', 'план'],
    ['ru', 'временный', 'время'],
    ['en', 'us', 'use'],
    ['en', 'founded', 'found'],
    ['kk', 'қарағанды', 'қара'],
    ['kk', 'ақтауда', 'ақта'],
    ['kk', 'аптап', 'апта'],
    ['kk', 'ескі', 'есік'],
    ['kk', 'үнді', 'үні'],
    ['kk', 'қайта', 'қайту'],
    ['kk', 'бірдей', 'бір'],
    ['ru', 'метро', 'метр'],
    ['ru', 'рана', 'ранний'],
    ['ru', 'среди', 'среда'],
    ['en', 'boxing', 'box'],
    ['en', 'hospitality', 'hospital'],
    ['en', 'andes', 'and'],
    ['ru', 'иванов', 'иван'],
    ['ru', 'катаров', 'катар'],
    ['ru', 'сергеев', 'сергей'],
    ['ru', 'абаев', 'абай'],
  ])('%s: %s is not %s', (language, one, other) => {
    expect(stem(one, language)).not.toBe(stem(other, language));
  });
});

describe('a word whose language is not known', () => {
  test('with a Kazakh letter is Kazakh alone', () => {
    expect(queryStems('қаланың', null)).toEqual([{ language: 'kk', stem: stem('қала', 'kk') }]);
  });

  test('in Cyrillic may be Russian or Kazakh, each stem once', () => {
    const found = queryStems('реформалар', null);
    expect(found.map(({ language }) => language)).toEqual(['ru', 'kk']);
    expect(queryStems('климат', null)).toHaveLength(1);
  });

  test('in Latin is English', () => {
    expect(queryStems('reforms', null)).toEqual([{ language: 'en', stem: 'reform' }]);
  });

  test('is read in the language that is named', () => {
    expect(queryStems('реформы', 'ru')).toEqual([{ language: 'ru', stem: 'реформ' }]);
  });
});

describe('Kazakh typed on a Russian keyboard', () => {
  test.each(['казакстаннын', 'келисимнин', 'онир', 'билим', 'халыкаралык', 'мемлекеттин', 'кауипсиздик'])(
    '%s finds its word',
    (typed) => {
      const written: Record<string, string> = {
        казакстаннын: 'қазақстан',
        келисимнин: 'келісім',
        онир: 'өңір',
        билим: 'білім',
        халыкаралык: 'халықаралық',
        мемлекеттин: 'мемлекет',
        кауипсиздик: 'қауіпсіздік',
      };
      expect(queryFolds(typed)).toContain(foldKazakh(stem(written[typed] ?? '', 'kk')));
    },
  );

  test('says nothing of words in Kazakh or Latin letters', () => {
    expect(queryFolds('қазақстан')).toEqual([]);
    expect(queryFolds('kazakhstan')).toEqual([]);
  });
});

test('a line of words as typed is normalised first', () => {
  expect(stemsOfWord('  БҰҰ-ның ', 'kk')).toEqual(['бұұ']);
  expect(stemsOfWord('Реформы, реформа', 'ru')).toEqual(['реформ', 'реформ']);
  expect(stemsOfWord('...', 'en')).toEqual([]);
});

test('Kazakh letters fold to the ones of a Russian keyboard', () => {
  expect(foldKazakh('қазақстан')).toBe('казакстан');
  expect(foldKazakh('әғқңөұүһі')).toBe('агкноуухи');
  expect(foldKazakh('мир peace')).toBe('мир peace');
});

describe('the first letter of a stem', () => {
  /** Whether words with the first letter of this one are among those whose stems may begin as its stem does. */
  const isTold = (norm: string, language: KnownLanguage) => {
    const [from, to] = [norm.charAt(0), stem(norm, language).charAt(0)];
    return foldKazakh(from) === foldKazakh(to) || initialsBecoming(to).has(from);
  };

  test('is the word’s own, or told without stemming', () => {
    const terms = conceptFiles().flatMap(({ concepts }) => concepts.flatMap(({ kk, ru, en }) => [...kk, ...ru, ...en]));
    const norms = new Set(terms.flatMap((term) => tokenise(term).map(({ norm }) => norm)));
    expect(norms.size).toBeGreaterThan(5_000);
    expect([...norms].filter((norm) => !KNOWN_LANGUAGES.every((language) => isTold(norm, language)))).toEqual([]);
  });

  test.each(['дети', 'детей-мигрантов', 'шли', 'шедший', 'лет', 'есть', 'went', 'is', 'worse'])(
    'of %s is that of another word',
    (word) => {
      expect(KNOWN_LANGUAGES.some((language) => stem(word, language).charAt(0) !== word.charAt(0))).toBe(true);
      expect(KNOWN_LANGUAGES.filter((language) => !isTold(word, language))).toEqual([]);
    },
  );
});
