// A quotation with whom it is of, its outlet, date and link, as plain text and as HTML.

import type { KnownLanguage, PublishedOn } from '../../contract/values.ts';
import { formatDay } from '../words.ts';

/** What is quoted, and from where. */
export interface Quoted {
  quote: string;
  speaker?: string | null;
  headline: string;
  outlet: string | null;
  publishedOn: PublishedOn | null;
  url: string | null;
  /** Of the text quoted. */
  language: string;
}

const MARKS: Record<string, [string, string]> = { kk: ['«', '»'], ru: ['«', '»'], en: ['“', '”'] };

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** The quotation in the marks of its own language and not in two pairs of them, with its source; the day is written in the language of the interface. */
export function quotationOf(quoted: Quoted, language: KnownLanguage): { plain: string; html: string } {
  const { quote, speaker, headline, outlet, publishedOn, url } = quoted;
  const [open, close] = MARKS[quoted.language] ?? MARKS.en ?? ['“', '”'];
  const bare = quote.replace(/^[«“„"]([^«»“”„"]*)[»”“"]$/u, '$1');
  const words = `${open}${bare}${close}`;
  const source = [speaker, outlet, publishedOn && formatDay(publishedOn, language, 'long')].filter(Boolean).join(', ');
  const said = source || headline;
  const link = url && /^https?:\/\//i.test(url) ? url : null;
  const cited = link ? `<a href="${escaped(link)}">${escaped(said)}</a>` : escaped(said);
  return {
    plain: `${words} — ${said}${link ? `, ${link}` : ''}`,
    html: `<blockquote lang="${escaped(quoted.language)}">${escaped(words)} — ${cited}</blockquote>`,
  };
}
