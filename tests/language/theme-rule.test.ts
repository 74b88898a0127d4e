import { describe, expect, test } from 'vitest';
import { shippedResources } from '../../bench/memory-library.ts';
import type { RuleTerm, ThemeRule } from '../../contract/theme.ts';
import { compileConcepts } from '../../language/concepts.ts';
import { suggestThemes } from '../../language/themes.ts';

const { concepts, themes } = shippedResources();
const matcher = compileConcepts(concepts);
const SHIPPED = themes.map((theme) => ({
  key: theme.key,
  concepts: theme.concepts.map(({ concept, weight }) => ({ conceptKey: concept, weight })),
  rule: theme.rule ?? null,
}));

const words = (text: string): RuleTerm => ({ kind: 'words', text });
const rule = (change: Partial<ThemeRule>): ThemeRule => ({ any: [], all: [], not: [], join: 'alone', ...change });
const asked = (text: string, asked: ThemeRule, language = 'ru', headline = '') =>
  suggestThemes({ headline, text, hidden: [], language }, [{ key: 'own', concepts: [], rule: asked }], matcher)[0];
const shippedFor = (headline: string, text: string, language: string) =>
  suggestThemes({ headline, text: `${headline}\n\n${text}`, hidden: [], language }, SHIPPED, matcher).map(
    ({ themeKey }) => themeKey,
  );

describe('a rule', () => {
  test('that says nothing suggests nothing by itself', () => {
    expect(asked('Завод открыли в Актау.', rule({}))).toBeUndefined();
  });

  test('refuses whatever else is there', () => {
    const text = 'Паводок на реке. Матч завершился ничьей.';
    expect(asked(text, rule({ any: [words('паводок')], not: [words('матч')] }))).toBeUndefined();
    expect(asked(text, rule({ any: [words('паводок')], not: [words('хоккей')] }))).toBeDefined();
  });

  test('wants all of what it names, and one of the alternatives', () => {
    const both = rule({ all: [words('паводок'), words('дамба')] });
    expect(asked('Паводки размыли дамбу.', both)?.phrases.map(({ quote }) => quote)).toEqual(['Паводки', 'дамбу']);
    expect(asked('Паводки размыли дорогу.', both)).toBeUndefined();
    expect(asked('Размыло дамбы.', rule({ any: [words('паводок'), words('дамба')] }))).toBeDefined();
  });

  test('finds words in any form, side by side, in three languages', () => {
    expect(asked('Жители просят железную дорогу.', rule({ any: [words('железная дорога')] }))).toBeDefined();
    expect(asked('Железный мост, дорога к нему.', rule({ any: [words('железная дорога')] }))).toBeUndefined();
    expect(asked('Ауылдарда мектептер ашылды.', rule({ any: [words('мектеп')] }), 'kk')).toBeDefined();
    expect(asked('Two bridges were opened.', rule({ any: [words('bridge')] }), 'en')).toBeDefined();
  });

  test('takes an exact phrase as it is written', () => {
    const exact = rule({ any: [{ kind: 'phrase', text: 'зелёный пояс' }] });
    expect(asked('Вокруг столицы растёт «Зеленый пояс».', exact)?.phrases[0]?.quote).toBe('Зеленый пояс');
    expect(asked('Вокруг столицы нет зелёного пояса.', exact)).toBeUndefined();
  });

  test('finds a concept in whatever language its terms are', () => {
    const concept = rule({ any: [{ kind: 'concept', key: 'drought' }] });
    expect(asked('A long drought.', concept, 'en')).toBeDefined();
    expect(asked('Құрғақшылық басталды.', concept, 'kk')).toBeDefined();
  });

  test('near means one sentence and few words between', () => {
    const near: RuleTerm = {
      kind: 'near',
      one: [{ kind: 'words', text: 'порт' }],
      other: [{ kind: 'words', text: 'соглашение' }],
      times: 1,
    };
    expect(asked('Порт подписал соглашение.', rule({ any: [near] }))).toBeDefined();
    expect(asked('Порт закрыт. Соглашение подписали фермеры.', rule({ any: [near] }))).toBeUndefined();
    const far = `Порт ${'и ещё один причал '.repeat(8)} соглашение`;
    expect(asked(far, rule({ any: [near] }))).toBeUndefined();
  });

  test('is asked of a text that says the same words ten thousand times, and counts each sentence', () => {
    const near: RuleTerm = {
      kind: 'near',
      one: [{ kind: 'words', text: 'вода' }],
      other: [{ kind: 'words', text: 'озеро' }],
      times: 1,
    };
    const sentences = 10_000;
    const found = asked('Вода прибывает в озеро. '.repeat(sentences), rule({ any: [near] }));
    expect(found?.phrases).toHaveLength(2 * sentences);
    expect(found?.phrases.slice(0, 2).map(({ quote }) => quote)).toEqual(['Вода', 'озеро']);
  });

  test('goes with the weights as its join says', () => {
    const theme = (join: ThemeRule['join'], text: string) =>
      suggestThemes(
        { headline: '', text, hidden: [], language: 'ru' },
        [{ key: 'own', concepts: [{ conceptKey: 'drought', weight: 5 }], rule: rule({ any: [words('озеро')], join }) }],
        matcher,
      ).length;
    const [both, weight, ruled] = ['Засуха. Засуха у озера.', 'Засуха. Засуха в степи.', 'Лодки на озере.'];
    expect([both, weight, ruled].map((text) => theme('and', text))).toEqual([1, 0, 0]);
    expect([both, weight, ruled].map((text) => theme('or', text))).toEqual([1, 1, 1]);
    expect([both, weight, ruled].map((text) => theme('alone', text))).toEqual([1, 0, 1]);
  });
});

describe('the shipped themes', () => {
  const NEWS: [headline: string, text: string, language: string, theme: string, isOne: boolean][] = [
    [
      'Аграрии области получат теплицы',
      'ПРООН и акимат области запустили совместный проект. При поддержке ПРООН в сёлах поставят двадцать теплиц, сообщили в представительстве ООН.',
      'ru',
      'un-cooperation',
      true,
    ],
    [
      'Үкімет пен ЮНИСЕФ меморандумға қол қойды',
      'Денсаулық сақтау министрлігі ЮНИСЕФ-пен бірлескен жобаны бастайды. ЮНИСЕФ өкілі ауыл балаларына қолдау көрсетілетінін айтты.',
      'kk',
      'un-cooperation',
      true,
    ],
    [
      'Ministry and UNESCO agree to restore caravanserai',
      'The ministry signed an agreement with UNESCO on Tuesday. UNESCO experts will join the project in spring.',
      'en',
      'un-cooperation',
      true,
    ],
    [
      'Войска обстреляли склад',
      'Как сообщила ООН, склад сгорел. В ООН осудили удар. ООН назвала его нарушением права.',
      'ru',
      'un-cooperation',
      false,
    ],
    [
      'Tanker sinks off the cape',
      'The UN said the tanker broke a resolution. Critics say the United Nations has failed to stop such ships, and that the UN looks away.',
      'en',
      'un-cooperation',
      false,
    ],
    [
      'Африка требует мест за столом',
      'Президент призвал к реформе Совета Безопасности. По его словам, расширение Совета Безопасности назрело, Африке нужны постоянные места.',
      'ru',
      'un-reform',
      true,
    ],
    [
      'Envoys at odds over who should sit',
      'Delegates urged to reform the Security Council and expand the UN Security Council by six seats. The General Assembly will vote on it.',
      'en',
      'un-reform',
      true,
    ],
    [
      'Қауіпсіздік Кеңесін кеңейту керек',
      'Президент БҰҰ-ны реформалау туралы айтты. Қауіпсіздік Кеңесінің құрамын кеңейту ұсынылды.',
      'kk',
      'un-reform',
      true,
    ],
    [
      'Парламент принял пенсионную реформу',
      'Реформа вступит в силу летом. Депутаты расширят список льгот. В ООН отметили рост цен.',
      'ru',
      'un-reform',
      false,
    ],
    [
      'Council delays vote on truce',
      'The five permanent members of the UN Security Council met behind closed doors. The Security Council will vote on Friday.',
      'en',
      'un-reform',
      false,
    ],
  ];
  test.each(NEWS)('%s', (headline, text, language, theme, isOne) => {
    const found = shippedFor(headline, text, language);
    if (isOne) expect(found).toContain(theme);
    else expect(found).not.toContain(theme);
  });
});
