// A clipping as a line of the source list: GOST R 7.0.100-2018 in Kazakh and Russian packs, Chicago in English ones.

import type { PublishedOn } from '../contract/values.ts';
import { isolated } from './direction.ts';
import { ordinaryName } from './ordinary-case.ts';
import { dateFormat, type Wording } from './wording.ts';

/** What a citation is made of, as printed; each on one line. */
export interface CitedWork {
  headline: string;
  byline: string | null;
  /** Outlet, or the agency where no outlet is known. */
  publisher: string | null;
  publishedOn: PublishedOn | null;
  /** An address of the web, else null. */
  href: string | null;
  /** The day the source came into the library, `YYYY-MM-DD`: when the address was looked at, at the latest. */
  accessedOn: string | null;
}

/** A stretch of a citation; the name of the periodical is set in italics where the style asks for it, the address is a link. */
export interface CitationRun {
  text: string;
  italic: boolean;
  href: string | null;
}

/** A space that no line breaks at. */
const BOUND = '\u00a0';

const plain = (text: string): CitationRun => ({ text, italic: false, href: null });
const linked = (href: string): CitationRun => ({ text: href, italic: false, href });

/** Where a citation stands: in a note, or in the list of sources, whose lines begin with what they are ordered by. */
export type CitationPlace = 'note' | 'list';

/** The citation in the pack's language, ending with a full stop. GOST describes a source in one way wherever it stands. */
export function citationOf(work: CitedWork, say: Wording, place: CitationPlace = 'note'): CitationRun[] {
  if (say.language !== 'en') return gost(work, say);
  return place === 'note' ? chicagoNote(work) : chicagoEntry(work);
}

/**
 * The description of a part of a resource without the heading of its author (GOST R 7.0.100-2018, 6 and annex A), which would have to invert a name whose
 * order is not known. What was read at an address is an electronic text, and where it stands a site, a word supplied in brackets; of what came without one
 * nothing says whether it was printed. A full stop that a part ends with is not doubled (4.7.5).
 */
function gost(work: CitedWork, say: Wording): CitationRun[] {
  const headline = isolated(work.headline);
  const title = work.byline ? `${headline} / ${isolated(ordinaryName(work.byline))}` : headline;
  const areas = [work.href ? `${area(title)} ${say.word('citation.content')}` : title];
  if (work.publisher)
    areas[0] += ` // ${isolated(work.publisher)}${work.href ? ` : ${say.word('citation.site')}` : ''}`;
  const [year, month, day] = work.publishedOn?.split('-') ?? [];
  areas.push(year ?? say.word('citation.undated').replaceAll(' ', BOUND));
  if (month) {
    const name = say.word(`citation.month.${Number(month)}`);
    areas.push(day ? `${Number(day)}${BOUND}${say.word(`citation.of-month.${Number(month)}`)}` : name);
  }
  const [first = '', ...rest] = areas;
  const text = rest.reduce((line, next) => `${area(line)} ${next}`, first);
  if (!work.href) return [plain(/[.…]\u2069?$/.test(text) ? text : `${text}.`)];
  const accessed = work.accessedOn
    ? ` (${say.word('citation.accessed')}: ${work.accessedOn.split('-').reverse().join('.')})`
    : '';
  return [plain(`${area(text)} URL: `), linked(work.href), plain(`${accessed}.`)];
}

/** An area closed by its prescribed full stop and dash, which begins no line. */
function area(text: string): string {
  return /[.…]\u2069?$/.test(text) ? `${text}${BOUND}–` : `${text}.${BOUND}–`;
}

/** A note of the Chicago Manual of Style, 17th edition (14.191 to 14.200): names as printed, the day of access only where no date is known (14.12). */
function chicagoNote(work: CitedWork): CitationRun[] {
  const author = work.byline ? `${isolated(ordinaryName(work.byline))}, ` : '';
  const name = work.publisher ? [{ text: isolated(work.publisher), italic: true, href: null }, plain(', ')] : [];
  const rest = dated(work, 'accessed').join(', ');
  return closed([plain(`${author}${titled(work.headline, ',')} `), ...name, plain(rest)], work.href, ', ');
}

/** A line of a bibliography of the same style (14.191, 14.201): the surname first where it can be told, full stops between the parts. */
function chicagoEntry(work: CitedWork): CitationRun[] {
  const author = work.byline ? invertedName(work.byline) : '';
  const lead = author === '' ? '' : `${isolated(author)}${author.endsWith('.') ? '' : '.'} `;
  const name = work.publisher ? [{ text: isolated(work.publisher), italic: true, href: null }, plain(', ')] : [];
  const [date = '', accessed] = dated(work, 'Accessed');
  const rest = accessed ? `${date}${date.endsWith('.') ? '' : '.'} ${accessed}` : date;
  return closed([plain(`${lead}${titled(work.headline, '.')} `), ...name, plain(rest)], work.href, '. ');
}

/** The headline in marks, with the sign that closes it unless it brings one. */
function titled(headline: string, close: ',' | '.'): string {
  const inner = headline.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’')).replace(/"([^"]*)"/g, '‘$1’');
  const ends = /[?!…]$/.test(inner);
  return `“${isolated(ends ? inner : inner.replace(/\.$/, ''))}${ends ? '' : close}”`;
}

/** The date, and where there is none but an address, the day it was looked at. */
function dated(work: CitedWork, word: 'accessed' | 'Accessed'): string[] {
  const date = work.publishedOn ? americanDate(work.publishedOn) : 'n.d.';
  const isLookedAt = !work.publishedOn && work.href && work.accessedOn;
  return isLookedAt ? [date, `${word} ${americanDate(work.accessedOn ?? '')}`] : [date];
}

/** The runs with the address after them, ended by one full stop. */
function closed(runs: readonly CitationRun[], href: string | null, before: ', ' | '. '): CitationRun[] {
  const endsInStop = runs.at(-1)?.text.endsWith('.') ?? false;
  if (href) return [...runs, plain(endsInStop && before === '. ' ? ' ' : before), linked(href), plain('.')];
  return endsInStop ? [...runs] : [...runs, plain('.')];
}

/**
 * "Nurbekova, Asel": of two words the surname is the one in capitals, else the one that ends as Russian and Kazakh surnames do, else the last. What is
 * not two capitalised words (several authors, an office, initials) stays as printed.
 */
function invertedName(name: string): string {
  const words = name.split(' ');
  const [first = '', last = ''] = words;
  if (words.length !== 2 || !words.every((word) => /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(word))) return ordinaryName(name);
  const isLoud = (word: string): boolean => word === word.toUpperCase();
  const isSurname = (word: string): boolean => /(?:[оеё]ва?|ск(?:ий|ая)|[eo]va?|sk(?:y|aya))$/iu.test(word);
  // Марина and Валентин are given names, Ильина and Пушкин surnames: their ending tells nothing of a first word.
  const mayBeSurname = (word: string): boolean => isSurname(word) || /(?:ина?|ina?)$/iu.test(word);
  const isReversed =
    isLoud(first) !== isLoud(last) ? isLoud(first) : isSurname(first) && !mayBeSurname(last) && first.length > 4;
  const [surname = '', given = ''] = (isReversed ? [first, last] : [last, first]).map((word) =>
    ordinaryName(`X ${word}`).slice(2),
  );
  return `${surname}, ${given}`;
}

/** "March 12, 2024", with just the precision there is. */
function americanDate(publishedOn: PublishedOn): string {
  const [year, month, day] = publishedOn.split('-');
  const at = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return dateFormat('en-US', day ? 'day' : month ? 'month' : 'year').format(at);
}
