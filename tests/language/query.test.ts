import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../language/query.ts';

const normal = (typed: string) => parseQuery(typed).normal;
const remarks = (typed: string) => parseQuery(typed).remarks;

describe('what cannot be read as syntax', () => {
  test.each([
    ['', ''],
    ['   ', ''],
    ['"', ''],
    ['((((', ''],
    ['NEAR(', ''],
    ['*', ''],
    ['-', ''],
    ['🙂', ''],
    ['\ud800', ''],
    ['AND', 'and'],
    ['constructor toString __proto__', 'constructor toString proto'],
    ['a OR', 'a'],
    ['OR a', 'a'],
    ['a)b', 'a b'],
    ['"не закрыта', '"не закрыта"'],
    ['Токаев: Алматы становится хабом', 'Токаев Алматы становится хабом'],
    ["SELECT * FROM x; DROP TABLE y --'", 'SELECT FROM x DROP TABLE y'],
  ])('%j is read as %j', (typed, read) => {
    expect(normal(typed)).toBe(read);
  });

  test.each([
    // A headline pasted in capitals holds them as words; a word written so is said back as one.
    ['ПОЧЕМУ НЕ РАСТУТ ЦЕНЫ', 'ПОЧЕМУ не РАСТУТ ЦЕНЫ'],
    ['КЛИМАТ И ЛЮДИ', 'КЛИМАТ и ЛЮДИ'],
    ['климат или мир', 'климат или мир'],
    ['ИЛИ', 'или'],
  ])('%j has no operator: %j', (typed, read) => {
    expect(normal(typed)).toBe(read);
  });

  test('a star before a word is left out, and said', () => {
    expect(parseQuery('*цина')).toMatchObject({ normal: 'цина', remarks: ['star-before:*цина'] });
  });

  test('an empty query says so', () => {
    expect(remarks('"')).toEqual(['empty']);
  });

  test('an unknown field is words, and said', () => {
    expect(parseQuery('a:b:c')).toMatchObject({ normal: 'a/b/c', remarks: ['unknown-field:a'] });
  });

  test('an address is no field', () => {
    expect(remarks('https://example.kz/news')).toEqual([]);
  });

  test('a day that is none is left out, and said', () => {
    expect(parseQuery('су date:2023-02-30')).toMatchObject({ normal: 'су', remarks: ['bad-date:2023-02-30'] });
  });

  test.each([
    ['"не закрыта', ['unclosed-quote']],
    ['outlet:"Егемен', ['unclosed-quote']],
    ['(су жер', ['unclosed-bracket']],
    ['lang:(kk ru', ['unclosed-bracket']],
    ['су)', ['stray-bracket']],
    ['су - жер', ['lone-minus']],
    ['су -', ['lone-minus']],
    ['су -)', ['lone-minus', 'stray-bracket']],
    ['су *', ['lone-star']],
    ['су OR', ['lone-operator:OR']],
    ['OR су', ['lone-operator:OR']],
    ['су OR OR жер', ['lone-operator:OR']],
    ['AND су', ['lone-operator:AND']],
    ['су AND', ['lone-operator:AND']],
    ['су outlet:', ['empty-field:outlet']],
    ['су outlet:""', ['empty-field:outlet']],
    ['су lang:()', ['empty-field:lang']],
    ['су headline:', ['empty-field:headline']],
    ['NEAR(су)', ['near-one-word']],
    ['NEAR(су, 5)', ['near-one-word']],
    ['су NEAR/3', ['near-one-word']],
    ['"су жер" NEAR/3 от', ['near-one-word']],
    ['wing:foo су', ['unknown-field:wing']],
  ])('%j is read all the same, and what is odd is said: %j', (typed, said) => {
    expect(parseQuery(typed).remarks).toEqual(said);
    expect(normal(typed)).not.toBe('');
  });

  test('more than 2,000 characters are cut, and said', () => {
    const query = parseQuery(`${'а'.repeat(1_990)} ${'б '.repeat(1_000_000)}`);
    expect(query.remarks).toContain('cut');
    expect(query.input).toHaveLength(2_000);
  });

  test('more than 32 words are cut, and said; beginnings count as several', () => {
    const remarks = (words: readonly string[]) => parseQuery(words.join(' ')).remarks;
    const some = (count: number, end = '') => Array.from({ length: count }, (_, at) => `сөз${at}${end}`);
    expect(remarks(some(32))).toEqual([]);
    expect(remarks(some(33))).toContain('cut');
    expect(remarks(some(5, '*'))).toEqual([]);
    expect(remarks(some(7, '*'))).toContain('cut');
    expect(remarks(['а*', 'к*', 'с*', 'т*'])).toContain('cut');
  });
});

describe('what is read', () => {
  test.each([
    ['мұздық ИЛИ ледник', 'мұздық OR ледник'],
    ['су НЕМЕСЕ сел', 'су OR сел'],
    ['климат НЕ спорт', 'климат -спорт'],
    ['климат И мир', 'климат мир'],
    ['климат ЖӘНЕ ООН', 'климат ООН'],
    ['язык:рус', 'lang:ru'],
    ['lang:kaz', 'lang:kk'],
    ['date:2024/11', 'date:2024/11'],
    ['date:>2024', 'date:>2024'],
  ])('%j as %j', (typed, read) => {
    expect(parseQuery(typed)).toMatchObject({ normal: read, remarks: [] });
    expect(normal(read)).toBe(read);
  });

  test.each([
    ['су жер', 'су жер'],
    ['су AND жер', 'су жер'],
    ['су OR жер от', 'су OR (жер от)'],
    ['су | жер', 'су OR жер'],
    ['(су OR жер) -от', '(су OR жер) -от'],
    ['NOT от', '-от'],
    ['--от', 'от'],
    ['«Таза Қазақстан»', '"Таза Қазақстан"'],
    ['реформ*', 'реформ*'],
    ['a NEAR/3 b', 'NEAR(a b, 3)'],
    ['NEAR(a b c, 5)', 'NEAR(a b c, 5)'],
    ['NEAR(a b)', 'NEAR(a b, 10)'],
    ['C++ 50% U.S. БҰҰ-ның', 'C++ 50% U.S. БҰҰ-ның'],
    ['outlet:"Егемен Қазақстан" lang:kk', 'outlet:"Егемен Қазақстан" lang:kk'],
    ['OUTLET: egemen', 'outlet:egemen'],
    ['lang:(kk ru)', 'lang:kk OR lang:ru'],
    ['headline:(реформа OR ООН)', 'headline:(реформа OR ООН)'],
    ['date:2020..2021-05 after:15.11.2024', 'date:2020..2021-05 after:15.11.2024'],
    ['издание:"Дала жаршысы" язык:казахский', 'outlet:"Дала жаршысы" lang:kk'],
    ['Заголовок:реформа -тема:климат', 'headline:реформа -theme:климат'],
    ['айдар:су тіл:орысша реңк:жағымсыз', 'headline:су lang:ru tone:negative'],
    ['тон:(негативный нейтральный) важность:высокая', '(tone:negative OR tone:neutral) importance:3'],
    ['есть:заметки это:новые где:входящие', 'has:note is:unreviewed in:inbox'],
    ['has:highlights бар:сюжет', 'has:highlight has:story'],
    ['топтама:досье -подборка:"су 2" has:подборка', 'collection:досье -collection:"су 2" has:collection'],
    ['вид:государственное түрі:баспа kind:state-print', 'kind:state kind:print kind:state-print'],
    ['страна:Казахстан ел:жоқ', 'country:Казахстан country:none'],
    ['метка:су кейін:2024 дейін:2025 қосылған:2026-01', 'tag:су after:2024 before:2025 added:2026-01'],
  ])('%j is read as %j', (typed, read) => {
    expect(parseQuery(typed)).toMatchObject({ normal: read, remarks: [] });
  });
});

const word = fc.constantFrom('су', 'жер', 'ООН', 'C++', 'БҰҰ-ның', '2030', 'U.S.');
const { query } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.tuple(word, word).map(([one, other]) => `"${one} ${other}"`),
    fc.array(tie('query'), { minLength: 1, maxLength: 3 }).map((parts) => `(${parts.join(' ')})`),
    fc.array(tie('query'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' OR ')),
    tie('query').map((part) => `-(${part})`),
    tie('query').map((part) => `headline:(${part})`),
    fc.constantFrom('lang:kk', 'after:2024', 'tag:"су тасқыны"', 'жер*', 'NEAR(су жер, 4)'),
  ),
}));

describe('the normal form', () => {
  test('reads as itself', () => {
    fc.assert(
      fc.property(query, (typed) => {
        const once = normal(typed);
        expect(normal(once)).toBe(once);
      }),
    );
  });

  test('is there for any string', () => {
    const piece = fc.constantFrom(
      '"',
      '(',
      ')',
      '-',
      ':',
      '*',
      'OR',
      'NEAR(',
      'NEAR/3',
      'lang:',
      'headline:',
      ' ',
      'су',
      '😀',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(fc.property(typed, (any) => typeof normal(any) === 'string'));
  });
});
