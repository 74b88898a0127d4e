// The fields of the query language and how a day, month or year is written in it.

/** Fields whose values are looked up, not searched for as words, by their names in English, Russian and Kazakh; the first is the one a reading prints. */
const FIELD_NAMES = {
  outlet: ['outlet', 'издание', 'басылым'],
  agency: ['agency', 'агентство', 'агенттік'],
  byline: ['byline', 'author', 'автор'],
  tag: ['tag', 'метка', 'тег'],
  theme: ['theme', 'тема', 'тақырып'],
  collection: ['collection', 'подборка', 'топтама', 'жинақ'],
  used: ['used', 'issue', 'выпуск', 'шығарылым'],
  kind: ['kind', 'вид', 'түрі', 'түр'],
  country: ['country', 'страна', 'ел', 'елі'],
  tone: ['tone', 'тон', 'тональность', 'реңк', 'реңкі'],
  importance: ['importance', 'важность', 'маңызы', 'маңыздылық'],
  lang: ['lang', 'language', 'язык', 'тіл', 'тілі'],
  date: ['date', 'дата', 'күні', 'күн'],
  added: ['added', 'добавлено', 'қосылды', 'қосылған'],
  after: ['after', 'since', 'после', 'кейін'],
  before: ['before', 'до', 'дейін'],
  has: ['has', 'есть', 'бар'],
  is: ['is', 'это', 'күйі'],
  in: ['in', 'где', 'ішінде'],
} as const;
export type QueryField = keyof typeof FIELD_NAMES;
const HEADLINE_NAMES = ['headline', 'title', 'заголовок', 'айдар', 'тақырыбы'];

const fieldByName = new Map<string, QueryField | 'headline'>([
  ...Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
    names.map((name): [string, QueryField] => [name, field as QueryField]),
  ),
  ...HEADLINE_NAMES.map((name): [string, 'headline'] => [name, 'headline']),
]);

/** The field of a name typed before a colon in any of the three languages, or null when there is none of that name. Case does not matter. */
export function fieldNamed(name: string): QueryField | 'headline' | null {
  return fieldByName.get(name.toLowerCase()) ?? null;
}

/** Beginnings of what is typed for a value in three languages, in front of the value itself. */
const VALUES: Partial<Record<QueryField, readonly (readonly [value: string, ...beginnings: string[]])[]>> = {
  tone: [
    ['positive', 'позитив', 'положит', 'жағымды', 'оң'],
    ['neutral', 'нейтрал', 'бейтарап'],
    ['negative', 'негатив', 'отрицат', 'жағымсыз', 'теріс'],
    ['mixed', 'смешан', 'аралас'],
    ['none', 'нет', 'без', 'жоқ'],
  ],
  importance: [
    ['1', 'low', 'низк', 'төмен'],
    ['2', 'medium', 'средн', 'орта'],
    ['3', 'high', 'высок', 'жоғары'],
    ['none', 'нет', 'без', 'жоқ'],
  ],
  kind: [
    ['press-service', 'press service', 'пресс-служб', 'пресс служб', 'баспасөз қызмет'],
    ['press-release', 'press release', 'пресс-релиз', 'пресс релиз', 'баспасөз хабарлама'],
    ['agency', 'агентств', 'агенттік'],
    ['state', 'государств', 'гос', 'мемлекет'],
    ['private', 'частн', 'независим', 'жекеменшік', 'жеке'],
    ['foreign', 'иностр', 'зарубеж', 'шетел', 'шет ел'],
    ['print', 'печат', 'газет', 'newspaper', 'баспа'],
    ['tv', 'тв', 'телев', 'теле'],
    ['online', 'онлайн', 'интернет', 'сетев'],
    ['none', 'нет', 'без', 'жоқ'],
  ],
  used: [['none', 'нет', 'без', 'жоқ']],
  country: [['none', 'нет', 'без', 'жоқ']],
  lang: [
    ['kk', 'kz', 'kaz', 'каз', 'қаз'],
    ['ru', 'rus', 'рус', 'орыс'],
    ['en', 'eng', 'англ', 'ағылшын'],
  ],
  date: [['none', 'нет', 'без', 'жоқ']],
  has: [
    ['annotation', 'аннотац', 'пометк', 'жазба'],
    ['highlight', 'выделен', 'белгілеу'],
    ['note', 'comment', 'заметк', 'комментар', 'ескерт', 'түсініктеме'],
    ['tag', 'метк', 'тег'],
    ['theme', 'тем', 'тақырып'],
    ['collection', 'подборк', 'топтама', 'жинақ'],
    ['story', 'сюжет', 'хабар'],
    ['issue', 'выпуск', 'шығарылым'],
    ['date', 'дат', 'күн'],
    ['outlet', 'издани', 'басылым'],
    ['agency', 'агентств', 'агенттік'],
    ['byline', 'author', 'автор'],
    ['url', 'link', 'ссылк', 'сілтеме'],
    ['tone', 'тон', 'реңк'],
    ['importance', 'важност', 'маңыз'],
  ],
  is: [
    ['reviewed', 'просмотр', 'қаралған'],
    ['unreviewed', 'new', 'нов', 'непросмотр', 'жаңа', 'қаралмаған'],
    ['dismissed', 'не для меня', 'маған керек емес', 'маған емес'],
    ['trashed', 'удален', 'удалён', 'себетте'],
    ['dated', 'с датой', 'күні бар'],
    ['undated', 'без даты', 'күнсіз', 'күні жоқ'],
    ['tagged', 'с меткой', 'тегі бар'],
    ['untagged', 'без метки', 'тегсіз'],
    ['annotated', 'с заметкой', 'жазбалы'],
    ['highlighted', 'выделен', 'белгіленген'],
    ['suggested', 'предложен', 'ұсынылған'],
    ['accepted', 'принят', 'қабылданған'],
    ['rejected', 'отклонен', 'отклонён', 'қабылданбаған'],
    ['alone', 'без сюжета', 'хабары жоқ', 'жеке'],
  ],
  in: [
    ['all', 'везде', 'барлығы'],
    ['inbox', 'входящ', 'кіріс'],
    ['trash', 'корзин', 'себет'],
  ],
};

/** A value as the field knows it: `негативный` is `negative` of `tone`, `казахский` is `kk` of `lang`; one that is not known stays as typed. */
export function fieldValue(field: QueryField, typed: string): string {
  const lower = typed.toLowerCase();
  const known = VALUES[field]?.find(
    ([value, ...beginnings]) =>
      value === lower || `${value}s` === lower || beginnings.some((beginning) => lower.startsWith(beginning)),
  );
  return known?.[0] ?? typed;
}

/** Days as a query asks for them, both ends in it; null at an end that is open. `none`: without a date. */
export type AskedDays = { from: string | null; to: string | null } | 'none';

/**
 * Reads the value of a date field: `2024`, `2024-11`, `2024-11-15`, `2024/11`, `15.11.2024`, `11.2024`, `2020..2021`, `>2024` (after it, as `>=2025`), `<=2024-06`, and `none`.
 * `after:` begins with the first day of its value, `before:` ends on the day ahead of it. Null when it is no date.
 */
export function readDay(value: string, field: 'date' | 'added' | 'after' | 'before'): AskedDays | null {
  const typed = value.trim().toLowerCase();
  if (typed === 'none') return field === 'date' ? 'none' : null;
  if (field === 'after' || field === 'before') {
    const days = daysOf(typed);
    if (!days) return null;
    return field === 'after' ? { from: days.first, to: null } : { from: null, to: dayBefore(days.first) };
  }
  const [, sign, bound = ''] = /^([<>]=?)(.+)$/.exec(typed) ?? [];
  if (sign) {
    const days = daysOf(bound.trim());
    if (!days) return null;
    if (sign === '>') return { from: dayAfter(days.last), to: null };
    if (sign === '>=') return { from: days.first, to: null };
    return { from: null, to: sign === '<' ? dayBefore(days.first) : days.last };
  }
  const ends = typed.split('..');
  if (ends.length === 1) {
    const days = daysOf(typed);
    return days && { from: days.first, to: days.last };
  }
  const [from = '', to = ''] = ends;
  const first = from === '' ? null : daysOf(from);
  const last = to === '' ? null : daysOf(to);
  if (ends.length > 2 || (!first && !last) || (from !== '' && !first) || (to !== '' && !last)) return null;
  return { from: first?.first ?? null, to: last?.last ?? null };
}

function daysOf(typed: string): { first: string; last: string } | null {
  const found = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(typed) ?? turned(typed);
  if (!found) return null;
  const [, year = '', month, day] = found;
  const first = isoDay(year, month ?? '1', day ?? '1');
  if (!first) return null;
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return { first, last: day ? first : (isoDay(year, month ?? '12', String(lastOfMonth)) ?? first) };
}

/** `15.11.2024` and `11.2024` as year, month, day. */
function turned(typed: string): (string | undefined)[] | null {
  const found = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(typed);
  return found && [typed, found[3], found[2], found[1]];
}

function isoDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

function dayBefore(iso: string): string {
  return daysFrom(iso, -1);
}

function dayAfter(iso: string): string {
  return daysFrom(iso, 1);
}

function daysFrom(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
