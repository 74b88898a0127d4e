// A page being read, as the finders of metadata share it, and the lines on it that are the site's own.

import type { Authority } from './authority.ts';
import type { WrittenDate } from './dates.ts';
import { isParagraph, type Line } from './lines.ts';

/** A page being read: its text, its lines, and which of them are known not to be the article. */
export interface Page {
  text: string;
  lines: readonly Line[];
  /** Places of the lines that say the same, by their folded text (a Markdown heading's marks left out). */
  places: ReadonlyMap<string, readonly number[]>;
  /** Rule of each line that cleaning hides whole, else null. */
  ruled: readonly (string | null)[];
  /** Dates written near the head and the foot. */
  dates: readonly WrittenDate[];
  /** The same dates by the `from` of their line. */
  dated: ReadonlyMap<number, readonly WrittenDate[]>;
  authority: Authority;
}

const LANGUAGE_NAMES =
  /(?:қазақша|қаз(?![\p{L}])|рус(?:ский|ша)?(?![\p{L}])|eng(?:lish)?(?![\p{L}])|qaz(?:aq(?:sha|ша)?)?(?![\p{Ll}])|кыргызча|o[ʻ‘']?zbek|тоҷикӣ|türkçe|中文|قازاقشا|ағылшынша|орысша)/giu;
const WIDGET = /[+−-]?\d{1,2}\s?°|\b(?:usd|eur|rub|cny)\b\s?[\d.,]+|[$€₽¥]\s?\d/giu;
/** A newspaper's own head: Газета «Имя» № 31; «Атауы» апталығы. */
export const NEWSPAPER =
  /^(?:[\p{L}-]{3,30}\s){0,3}(?:газета|апталық|апталығы|еженедельник|журнал|newspaper|weekly)\s[«"“](?<after>[^«»"“”\n]{2,50})[»"”](?:\s?,?\s?№[^\n]{0,30})?$|^[«"“](?<before>[^«»"“”\n]{2,50})[»"”]\s?[–—-]?\s?(?:[\p{L}-]{3,30}\s){0,3}(?:газета|газеті|апталығы|еженедельник|журнал|журналы|сайты|порталы)(?:\s?,?\s?№[^\n]{0,30})?$/iu;
const SITE_WORD = String.raw`(?:новости|жаңалықтары?|газет[аі]|портал\p{L}?|сайт\p{L}?|издание|журнал\p{L}?|агентство|агенттігі|басылым\p{L}?|апталығы|телеканал\p{L}?|news|newspaper|magazine|agency|portal|website|blog)`;
/** «Имя» - городские новости; Имя — сайт о жизни региона: a name with what it is. */
export const STRAP = new RegExp(
  String.raw`^[«"“]?(?<before>\p{Lu}[^«»"“”\n|.!?]{1,48}?)[»"”]?\s?[-–—|]\s(?:[\p{L}-]{3,24}\s){0,3}${SITE_WORD}(?:\s[\p{L}-]{1,24}){0,4}$`,
  'iu',
);
/** What newspapers and sites call themselves. */
const PAPER_WORD =
  /(?<!\p{L})(?:times|post|herald|tribune|gazette|courier|chronicle|observer|telegraph|examiner|inquirer|review|вестник|вести|курьер|правда|известия|ведомости|экспресс|трибуна|хабар(?:ы|шысы)|жаршысы|тынысы|үні|айнасы|ақшамы|ақиқаты?|апталығы)(?!\p{L})/iu;

/** A line above the article that is a newspaper's name or an office's: capitals, a few words, no sentence. */
export function isMasthead(line: Line): boolean {
  return (
    line.words >= 2 &&
    line.words <= 9 &&
    /^[«"“]?\p{Lu}/u.test(line.text) &&
    !/[.!?:;,…]$/u.test(line.text) &&
    ((line.words <= 5 && PAPER_WORD.test(line.text) && isTitled(line.text)) || OFFICE.test(line.text))
  );
}

const isTitled = (text: string) => {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const small = words.filter((word) => !/^\p{Lu}/u.test(word));
  // Russian and Kazakh names have a capital in the first word only.
  return small.length === 0 || (/\p{Script=Cyrillic}/u.test(text) && words.length <= 3);
};

/** An office by its whole name. */
export const OFFICE =
  /^(?:(?:Министерство|Комитет|Посольство|Акимат|Аким|Администрация|Департамент|Управление|Генеральное консульство|Ministry of|Embassy of|Department of|Government of|Office of the)\s[\p{L}\s«»"-]{4,90}|[\p{Lu}«][\p{L}\s«»"-]{4,90}\s(?:министрлігі|комитеті|әкімдігі|елшілігі|басқармасы|департаменті|Ministry|Embassy))$/u;

/** A number of a newspaper as its head prints it: Имя, № 24 от 21 июня 2019 года. */
export const ISSUE =
  /^[«"“*_]{0,2}(?<name>\p{Lu}[^№#\n.!?]{2,50}?)[»"”*_]{0,2}\s?[,.:|–—-]?\s?(?:№|#|No\.?)\s?\d{1,5}(?:\s?\(\d{1,6}\))?(?=[\s,.:–—(-]|$)[^\n]{0,60}$/u;
/** Menus of languages, weather and exchange rates: the site's own lines, wherever they stand. */
export function isSiteFurniture(line: Line): boolean {
  const text = line.text.slice(0, 600);
  return (
    (line.words <= 25 && (text.match(LANGUAGE_NAMES)?.length ?? 0) >= 3) ||
    ((text.match(WIDGET)?.length ?? 0) >= 2 && !isParagraph(line))
  );
}

/** Dates written in a line. */
export function datesOf(page: Page, line: Line): readonly WrittenDate[] {
  return page.dated.get(line.from) ?? [];
}
