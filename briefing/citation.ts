// A clipping as a line of the source list: GOST R 7.0.100-2018 in Kazakh and Russian packs, Chicago in English ones.

import type { PublishedOn } from '../contract/values.ts';
import { isolated } from './direction.ts';
import type { Wording } from './wording.ts';

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

/** The citation in the pack's language, ending with a full stop. */
export function citationOf(work: CitedWork, say: Wording): CitationRun[] {
  return say.language === 'en' ? chicago(work) : gost(work, say);
}

/**
 * The description of an article in an electronic resource without the heading of its author (GOST R 7.0.100-2018, 6 and annex A), which would have
 * to invert a name whose order is not known. A full stop that a part ends with is not doubled (4.7.5).
 */
function gost(work: CitedWork, say: Wording): CitationRun[] {
  const headline = isolated(work.headline);
  const title = work.byline ? `${headline} / ${isolated(work.byline)}` : headline;
  const areas = [`${area(title)} ${say.word('citation.content')}`];
  if (work.publisher) areas[0] += ` // ${isolated(work.publisher)}`;
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
function chicago(work: CitedWork): CitationRun[] {
  const inner = work.headline.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’')).replace(/"([^"]*)"/g, '‘$1’');
  const ends = /[?!…]$/.test(inner);
  const title = `${work.byline ? `${isolated(work.byline)}, ` : ''}“${isolated(ends ? inner : inner.replace(/\.$/, ''))}${ends ? '' : ','}” `;
  const rest: string[] = [work.publishedOn ? americanDate(work.publishedOn) : 'n.d.'];
  if (!work.publishedOn && work.href && work.accessedOn) rest.push(`accessed ${americanDate(work.accessedOn)}`);
  const said = rest.join(', ');
  const head = work.publisher
    ? [plain(title), { text: isolated(work.publisher), italic: true, href: null }, plain(`, ${said}`)]
    : [plain(title + said)];
  if (work.href) return [...head, plain(', '), linked(work.href), plain('.')];
  return said.endsWith('.') ? head : [...head, plain('.')];
}

/** "March 12, 2024", with just the precision there is. */
function americanDate(publishedOn: PublishedOn): string {
  const [year, month, day] = publishedOn.split('-');
  const fields: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) fields.month = 'long';
  if (day) fields.day = 'numeric';
  return new Intl.DateTimeFormat('en-US', fields).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}
