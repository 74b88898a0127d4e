// Russian stemming: Snowball, and before it what Snowball does not gather: fleeting vowels, irregular verbs, participles, suppletive words. Pure.

import { stemmer as snowball } from '@orama/stemmers/russian';
import { DECLINED_NAMES, UNDECLINED_NAMES } from './russian-names.ts';
import { isSurname } from './russian-surnames.ts';
import {
  ADJECTIVES,
  CASES,
  CLOSED,
  FORMS,
  NOUNS,
  PEOPLE,
  VERBS,
  VERBS_IN_ET,
  VERBS_LOSING_NU,
} from './russian-words.ts';

const ADJECTIVE_ENDINGS = 'ый ой ая ое ые ого ому ым ом ую ых ыми ою';
const HARD = `(?:${ADJECTIVE_ENDINGS.replaceAll(' ', '|')})`;
/** Endings of participles in -щий, -ший. */
const SOFT = '(?:ий|ая|ее|ие|его|ему|им|ем|ую|их|ими|ей|ею)';

const PRESENT = new RegExp(
  `^(?:у|ю|ешь|ет|ем|ете|ут|ют|ишь|ит|им|ите|ят|ат|и|й|йте|ь|ьте|я|(?:[ую]щ|[ая]щ)${SOFT}|(?:ем|им)(?:[аоы]|${HARD}))$`,
);
const PAST = new RegExp(`^(?:|л|ла|ло|ли|в|вши|вш${SOFT}|ши|ш${SOFT})$`);
const PASSIVE = new RegExp(`^(?:|[аоы]|н?${HARD})$`);
const REFLEXIVE = /(?<=[а-я]{3})(?:ся|сь)$/;

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

const closed = new Map<string, string>();
for (const line of CLOSED.split('\n')) {
  const [first = '', ...others] = words(line);
  for (const form of [first, ...others]) closed.set(form, first);
}

/** Forms to the word they join. */
const joined = new Map<string, string>();
for (const line of FORMS.split('\n')) {
  const [first = '', ...others] = words(line);
  for (const form of others) joined.set(form, first);
}

const ADJECTIVE = new RegExp(
  `^(${ADJECTIVES.replaceAll(' ', '|')})(?:${ADJECTIVE_ENDINGS.replaceAll(' ', '|')}|ий|ее|ие|его|ему|им|ем|их|ими|ей)$`,
);

/** Every case of a noun to the noun's stem. */
const nouns = new Map<string, string>();
for (const entry of words(NOUNS + DECLINED_NAMES)) {
  const [stem = '', others = ''] = entry.split(':');
  for (const ending of CASES) nouns.set(stem + ending, stem);
  for (const form of others.split(',')) if (form !== '') nouns.set(form, stem);
}
for (const name of words(UNDECLINED_NAMES)) nouns.set(name, name);
for (const stem of words(PEOPLE)) {
  for (const ending of CASES) nouns.set(stem + ending, stem);
  for (const ending of CASES) nouns.set(`${stem}ин${ending}`, stem);
}

/** What stands before an ending, to the verb it belongs to. */
const presents = new Map<string, string>();
const pasts = new Map<string, string>();
const passives = new Map<string, string>();
const infinitives = new Map<string, string>();

function addVerb(infinitive: string, present: string[], past: string[], passive: string[]): void {
  const put = (table: Map<string, string>, stem: string) => {
    if (!table.has(stem)) table.set(stem, infinitive);
  };
  put(infinitives, infinitive);
  for (const stem of present) put(presents, stem);
  for (const stem of past) put(pasts, stem);
  for (const stem of passive) put(passives, stem);
}
for (const [infinitive, prefixes, present, past, passive] of VERBS) {
  for (const prefix of words(prefixes)) {
    const before = (text: string) => words(text).map((stem) => (prefix === '_' ? stem : prefix + stem));
    addVerb(before(infinitive)[0] ?? infinitive, before(present), before(past), before(passive));
  }
}
for (const root of words(VERBS_IN_ET)) addVerb(`${root}еть`, [`${root}е`], [`${root}е`], [`${root}ен`]);
for (const root of words(VERBS_LOSING_NU)) addVerb(`${root}нуть`, [`${root}н`], [root, `${root}ну`], [`${root}нут`]);

/** The verb a form of it belongs to, when it is one of the irregular. */
function irregularVerb(word: string): string | null {
  const bare = word.replace(REFLEXIVE, '');
  const own = infinitives.get(bare);
  if (own) return own;
  for (let cut = 0; cut <= 6 && bare.length - cut >= 2; cut += 1) {
    const rest = bare.slice(0, bare.length - cut);
    const ending = bare.slice(bare.length - cut);
    const verb =
      (PAST.test(ending) && !(cut === 0 && /[аеиоуыэюядш]$/.test(rest)) && pasts.get(rest)) ||
      (PRESENT.test(ending) && presents.get(rest)) ||
      (PASSIVE.test(ending) && passives.get(rest));
    if (verb) return verb;
  }
  return null;
}

const OVAT = new RegExp(`(?<=[а-я]{3})у(?:ешь|ет|ем|ете|ют|й|йте|я|ющ${SOFT}|ем(?:[аоы]|${HARD}))$`);
const NUT = new RegExp(`(?<=[а-я]{2})ну(?:ть|л|ла|ло|ли|в|вши|вш${SOFT}|т${HARD})$`);
const EN = new RegExp(`(?<=[а-я]{3})е(?:н|на|но|ны|нн${HARD})$`);
/** Adjectives in -енный that are no participles. */
const NOT_PASSIVE =
  /(?:ств|во|вр|врем|кам|отм|чт|выкн|прем|степ|мышл|свящ|числ|сьм|зн|плем|им|гн|нов|кров|мн|мож|твер|ров|тер|цент|разм|эл[еи]м|мом|фраг|докум|арг|экспер|инструм)е(?:н|нн.*)$/;
/** Adjectives in -нный of nouns in -н (районный: район), no participles. */
const DOUBLE_N = new RegExp(`(?<=[а-я]{2}[оиуы])нн${HARD}$`);

/** Lands in -стан, of which Snowball takes the -ан of some cases for a verb's ending. */
const LAND = /^([а-я]{3,}стан)(?:а|у|ом|е)?$/;

/** Gerunds in -ывая, participles in -ящий and -ащий, third persons in -ат: what stands before the ending. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[а-я]{2}ыва)я$/, ''],
  [new RegExp(`(?<=[а-я]{3})[ая]щ${SOFT}$`), ''],
  [/(?<=[а-я]{3}[жчшщ])ат$/, ''],
];

/** The consonant an infinitive in -ить has for the one of its participle; told by what stands before. */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/жд$/, 'д'],
  [/(?<=[бпвмф])л$/, ''],
  [/(?<=пу|ме|чи|вы[рш]а|осна|про)щ$/, 'ст'],
  [/щ$/, 'т'],
  [/(?<=гла|вы|воскре|но|про)ш$/, 'с'],
  [/(?<=ра|гру|ни|бли|бра|мороз)ж$/, 'з'],
  [/(?<=са|ла|гора)ж$/, 'д'],
  [/(?<=пла|ме|тре|тра|хва|ска|кру)ч$/, 'т'],
];

/** The stem of a passive participle in -ен, as its infinitive in -ить has it; null for other words. */
function passiveStem(word: string): string | null {
  const found = EN.exec(word);
  if (!found || NOT_PASSIVE.test(word)) return null;
  const base = word.slice(0, found.index);
  for (const [end, plain] of SOFTENED) if (end.test(base)) return base.replace(end, plain);
  return base.length >= 5 && found[0] !== 'ен' && !/[гкх]$/.test(base) ? base : null;
}

/** Fleeting vowels before к and ц, the same in every noun: рынок, рынка; конец, конца; китаец, китайца; клетка, клеток. */
function withoutFleetingVowel(stem: string): string {
  if (stem.length < 4 || stem === 'жесток') return stem;
  return stem
    .replace(/(?<=[аеиоуыэюя])ец$/, 'йц')
    .replace(/(?<=[аеиоуыэюя])ек$/, 'йк')
    .replace(/(?<=л)е(?=[цк]$)/, 'ь')
    .replace(/(?<=[^аеиоуыэюяьй])[ое](?=к$)/, '')
    .replace(/(?<=[^аеиоуыэюяьй])е(?=ц$)/, '');
}

/**
 * One stem for the inflected forms of a Russian word in normal form: Snowball's, but for words of the tables (`russian-words.ts`), verbs in -овать and -нуть, participles in
 * -енный and fleeting vowels, whose forms Snowball parts.
 */
export function stemRussian(norm: string): string {
  const word = norm.endsWith('.') ? norm.slice(0, -1) : norm;
  const joins = joined.get(word);
  if (isSurname(word)) return word;
  if (joins) return stemRussian(joins);
  const known = closed.get(word) ?? nouns.get(word) ?? ADJECTIVE.exec(word)?.[1] ?? irregularVerb(word);
  if (known) return known;
  const land = LAND.exec(word)?.[1];
  if (land) return land;
  if (DOUBLE_N.test(word)) return word.replace(DOUBLE_N, 'нн');
  const bare = word.replace(REFLEXIVE, '');
  const verb = bare.replace(OVAT, 'ова').replace(NUT, 'ну');
  if (verb !== bare) return verb;
  for (const [ending, plain] of ENDINGS) if (ending.test(bare)) return bare.replace(ending, plain);
  const passive = passiveStem(bare);
  if (passive) return passive;
  return withoutFleetingVowel(snowball(word));
}

/** Beginnings of words that are stemmed to something that begins otherwise, with that stem: шел and идти. */
export function irregularRussian(): [beginning: string, stem: string][] {
  const whole = [...closed.keys(), ...joined.keys(), ...nouns.keys()];
  const begun = [presents, pasts, passives].flatMap((table) => [...table]);
  return [...whole.map((form): [string, string] => [form, stemRussian(form)]), ...begun];
}
