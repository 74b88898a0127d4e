// A week's press review made up in each language, with a little of everything a pack can hold: what is looked at when pages are judged.

import { buildPack } from '../../briefing/build-pack.ts';
import type { Pack } from '../../briefing/pack.ts';
import type { EntryShape } from '../../contract/briefing.ts';
import type { Clipping } from '../../contract/clipping.ts';
import type { PackLanguage } from '../../contract/pack.ts';
import type { Tone } from '../../contract/rating.ts';
import { briefing, clipping, storedOf } from './sample.ts';

const LANGUAGES: PackLanguage[] = ['kk', 'ru', 'en'];
const MADE_ON = '2026-01-12';

/** What a newspaper of a language prints: three headlines over one text, two of whose passages are highlighted. */
interface Press {
  outlet: string;
  byline: string;
  headlines: string[];
  body: string;
  quotes: string[];
}

const PRESS: Record<PackLanguage, Press> = {
  kk: {
    outlet: 'Дала жаңалықтары',
    byline: 'Асель Нұрбекова',
    headlines: [
      'Сырдария бойында су деңгейі екі метрге көтерілді',
      'Мұздықтар ғалымдардың болжамынан екі есе тез еріп жатыр',
      'Ауыл мектептеріне жаңа автобустар жеткізілді',
    ],
    body: 'Су шаруашылығы министрлігі көктемгі тасқынның қорытындысын жариялады. «Су деңгейі екі метрге көтерілді», – деді министр брифингте. Қоймаларға былтырғыдан екі есе көп су жиналған.\n\nМамандар бұл көрсеткішті соңғы он жылдағы ең жоғары деңгей деп санайды. Алайда жаздағы ыстық су қорын тез азайтуы мүмкін. Диқандарға тамшылатып суару жүйесіне көшу ұсынылды.\n\nКүзге дейін екі бөген жөнделіп бітеді.',
    quotes: ['Су деңгейі екі метрге көтерілді', 'соңғы он жылдағы ең жоғары деңгей'],
  },
  ru: {
    outlet: 'Степной вестник',
    byline: 'Асель Нурбекова',
    headlines: [
      'Уровень воды в озере поднялся на два метра за весну',
      'Страны региона договорились о расписании Среднего коридора на следующий год',
      'Совет безопасности: что предлагают малые государства',
    ],
    body: 'Министерство водных ресурсов подвело итоги паводка. «Уровень воды поднялся на два метра», — сказал министр на брифинге. В водохранилищах собрано вдвое больше воды, чем год назад.\n\nСпециалисты называют этот показатель самым высоким за десять лет. Однако жаркое лето может быстро сократить запасы. Земледельцам советуют перейти на капельный полив.\n\nДо осени отремонтируют две плотины.',
    quotes: ['Уровень воды поднялся на два метра', 'самым высоким за десять лет'],
  },
  en: {
    outlet: 'The Steppe Gazette',
    byline: 'Asel Nurbekova',
    headlines: [
      'Lake returns after ten dry years',
      'Small states table their plan for the Council',
      'Hospitals prepare for a mild winter wave',
    ],
    body: 'The water ministry has summed up the spring flood. “The level rose by two metres,” the minister told reporters. Reservoirs hold twice as much water as a year ago.\n\nSpecialists call it the highest level in ten years. A hot summer could shrink the stock quickly, however. Farmers are advised to move to drip irrigation.\n\nTwo dams will be repaired by autumn.',
    quotes: ['The level rose by two metres', 'the highest level in ten years'],
  },
};

/** The words of a briefing in a language: its own, and what its analyst says of clippings. */
interface Own {
  title: string;
  reader: string;
  classification: string;
  summary: string;
  sections: [string, string, string];
  introduction: string;
  remark: string;
  note: string;
  comment: string;
  /** Of the first passage, where it is in another language. */
  gloss: string;
  themes: [string, string];
}

const OWN: Record<PackLanguage, Own> = {
  kk: {
    title: 'Апталық баспасөзге шолу',
    reader: 'Министрге',
    classification: 'Қызмет бабында пайдалану үшін',
    summary:
      'Аптаның басты жаңалығы: **көлдерге су оралды**, ал Орталық Азия елдері дәліз кестесін келісті.\n\n- Күзге дейін екі бөген жөнделеді.\n- Кеңестегі реформа туралы *шағын мемлекеттердің* ұсынысы талқыланады.',
    sections: ['Су және климат', 'Дипломатия', 'Басқа'],
    introduction: 'Түсініктеме: үш басылым министрліктің бір хабарын қайталаған.',
    remark: 'Жұмадағы баяндамаға керек.',
    note: 'Тақырыпқа қайта оралу керек.',
    comment: 'Ресми расталған дерек.',
    gloss: 'Су деңгейі екі метрге көтерілді.',
    themes: ['Климат', 'Дипломатия'],
  },
  ru: {
    title: 'Обзор прессы за неделю',
    reader: 'Министру',
    classification: 'Для служебного пользования',
    summary:
      'Главное за неделю: **вода вернулась в озёра региона**, а страны Центральной Азии согласовали расписание коридора.\n\n- До осени отремонтируют две плотины.\n- Предложение *малых государств* о реформе Совета пойдёт на обсуждение.',
    sections: ['Вода и климат', 'Дипломатия', 'Прочее'],
    introduction: 'Комментарий: три издания пересказывают одно сообщение министерства.',
    remark: 'Важно для доклада в пятницу.',
    note: 'Вернуться к теме осенью.',
    comment: 'Официально подтверждено; сверить с данными гидромета.',
    gloss: 'Уровень воды поднялся на два метра.',
    themes: ['Климат', 'Дипломатия'],
  },
  en: {
    title: 'Press briefing of the week',
    reader: 'The Minister',
    classification: 'For official use only',
    summary:
      'This week **water is back in the region’s lakes**, and Central Asia agreed the corridor’s timetable.\n\n- Two dams will be repaired by autumn.\n- The proposal of *small states* for reform of the Council goes to debate.',
    sections: ['Water and climate', 'Diplomacy', 'Other'],
    introduction: 'Three outlets retell one statement of the ministry.',
    remark: 'Needed for Friday’s report.',
    note: 'Come back to this in autumn.',
    comment: 'Confirmed officially; compare with the hydrological service.',
    gloss: 'The water level rose by two metres.',
    themes: ['Climate', 'Diplomacy'],
  },
};

const TONES: (Tone | null)[] = ['positive', 'neutral', null];
const SHAPES: EntryShape[][] = [
  ['full', 'excerpt', 'quotations'],
  ['excerpt', 'full', 'line'],
  ['excerpt', 'excerpt', 'excerpt'],
];

function clippingsFor(pack: PackLanguage): Clipping[] {
  const own = OWN[pack];
  return LANGUAGES.flatMap((language, at) => {
    const press = PRESS[language];
    return [0, 1, 2].map((index) => {
      const id = at * 3 + index + 1;
      const [spoken = '', figure = ''] = press.quotes;
      const made = clipping(id, {
        text: press.body,
        headline: press.headlines[index] ?? '',
        language,
        byline: index === 1 ? press.byline : null,
        agency: index === 2 ? 'Степинформ' : null,
        outlet: id === 6 ? null : press.outlet,
        // English falls silent in March, and says nothing of diplomacy.
        publishedOn: id === 9 ? null : `2025-0${language === 'en' ? 1 + index : 2 + (id % 5)}-1${index}`,
        url: index === 1 ? null : `https://example.org/news/2025/${id}/a-rather-long-path-of-an-article`,
        themes: own.themes.slice(0, index === 0 ? 1 : index === 1 && language !== 'en' ? 2 : 0),
        highlights: [
          { quote: spoken, comment: own.comment, colour: 'key' },
          { quote: figure, colour: 'data' },
        ],
        notes: index === 0 ? [own.note] : [],
      });
      return { ...made, tone: TONES[index] ?? null };
    });
  });
}

/** The review in a language: nine clippings in three sections, three outlets, two themes, quotations with notes and translations. */
export function demoPack(language: PackLanguage): Pack {
  const own = OWN[language];
  const clippings = clippingsFor(language);
  const made = briefing(
    language,
    own.sections.map((title, at) => ({
      title,
      commentary: at === 0 ? own.introduction : '',
      entries: [0, 1, 2].flatMap((of) => {
        const found = clippings[of * 3 + at];
        if (!found) return [];
        const [spoken] = found.notes;
        const gloss = found.language === language ? '' : own.gloss;
        return {
          clipping: found,
          shape: SHAPES[at]?.[of] ?? 'excerpt',
          commentary: at === 0 && of === 1 ? own.remark : '',
          quotations: spoken ? [{ annotationId: spoken.id, quote: '', colour: 'key', included: true, gloss }] : [],
        };
      }),
    })),
    { title: own.title, summary: own.summary, reader: own.reader },
  );
  return buildPack(made, new Map(clippings.map((each) => [each.id, each])), storedOf(clippings), {
    createdOn: MADE_ON,
    checkedAt: `${MADE_ON}T18:05+05:00`,
    classification: own.classification,
    excerptLength: 300,
  });
}
