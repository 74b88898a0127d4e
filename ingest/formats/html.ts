// Reads a saved web page: its article's text under its headline, with the lines between them, and what the page states.

import { Readability } from '@mozilla/readability';
import type { FileFacts } from '../../contract/draft.ts';
import { decode, decodeAs } from '../decode.ts';
import { fold } from '../lines.ts';
import { factsOfHead } from './html-head.ts';
import { documentOf, linesOfElement, type Markup, withoutScripts } from './page-lines.ts';
import { type Fact, isReadable, type Reading, Refusal, tidy } from './piece.ts';

/** Deeper and larger pages are read whole: finding the article in them takes time that grows with the cube of the depth. */
const DEEPEST = 150;
const MOST_ELEMENTS = 20_000;
/** Lines that may stand between a headline and its article (date, author, counters). */
const MOST_HEAD_LINES = 14;

/** One clipping of a web page. Throws a Refusal. */
export async function readHtml(bytes: Uint8Array, { as }: Pick<FileFacts, 'as'> = {}): Promise<Reading> {
  const decoded = decodePage(bytes, as?.encoding).text;
  return { ok: true, encoding: 'html', pieces: [{ ...articleOf(decoded), locator: '0' }] };
}

/** The article of a page's markup, and what the page states. Throws a Refusal when nothing on it can be read. */
export function articleOf(source: string): { text: string; facts: Fact[] } {
  const markup = withoutScripts(source);
  const document = documentOf(markup.html);
  const facts = factsOfHead(document, markup.jsonLd, source);
  const { title, sure } = headlineOf(document, facts);
  const site = siteAfter(bare(document.querySelector('title')?.textContent), title);
  if (site !== '') facts.push({ field: 'outlet', value: site, rule: 'html.title', confidence: 0.5 });
  const seen = linesOfElement(document.body).filter((line) => line !== '');
  const body = articleLines(document, markup) ?? linesOfElement(documentOf(markup.html).body);
  const text = tidy([title, '', ...headLines(seen, title, body), '', ...withoutOpening(body, title)].join('\n'));
  if (!isReadable(text)) throw new Refusal('empty', 'The page shows no text without its scripts.');
  if (sure) facts.unshift({ field: 'headline', value: title, rule: 'html.title', confidence: 0.93 });
  return { text, facts };
}

/** The markup of a page in the encoding that is asked for; else Unicode where its bytes are that, else what the page says of itself, unless its bytes show a Kazakh code page. */
export function decodePage(bytes: Uint8Array, encoding?: string): { text: string; encoding: string } {
  const found = encoding === undefined ? decode(bytes) : decodeAs(bytes, encoding);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const stated =
    encoding ?? /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/iu.exec(head)?.[1]?.toLowerCase();
  const unlike = found.ok && stated !== found.encoding;
  if (found.ok && (!unlike || !stated || /^(?:utf|kz-1048|pt154)/u.test(found.encoding))) return found;
  if (!found.ok && (encoding !== undefined || found.failure.code !== 'undecodable'))
    throw new Refusal(found.failure.code, found.failure.message);
  try {
    const decoder = new TextDecoder(stated, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    if (found.ok) return found;
    throw new Refusal('undecodable', found.failure.message);
  }
}

/** The page's only h1, or what its head states; else (not `sure`) its title, perhaps with the site's name in it. */
function headlineOf(document: Document, facts: readonly Fact[]): { title: string; sure: boolean } {
  const heads = [...document.querySelectorAll('h1')].map((one) => bare(one.textContent)).filter((one) => one !== '');
  const stated = facts.find((fact) => fact.field === 'headline')?.value ?? '';
  const title = bare(document.querySelector('title')?.textContent);
  const agreed = heads.find((one) => [stated, title].some((other) => fold(other).startsWith(fold(one))));
  if (agreed) return { title: agreed, sure: true };
  if (heads.length === 1 && heads[0] && words(heads[0]) >= 3) return { title: heads[0], sure: true };
  if (words(stated) >= 2) return { title: stated, sure: true };
  return { title: words(title) >= 2 ? title : '', sure: false };
}

const words = (text: string) => fold(text).split(' ').filter(Boolean).length;

/** The site's name that a page's title has after its headline; none where what follows is a rubric. */
function siteAfter(whole: string, headline: string): string {
  if (headline === '' || !fold(whole).startsWith(fold(headline))) return '';
  const last = /\s(?:[-–—|•»]|::)\s([^|•»]{2,60})$/u.exec(whole.slice(headline.length - 1))?.[1]?.trim() ?? '';
  if (words(last) > 5 || !/^[\p{Lu}«"“]|^[\w-]+\.\p{L}{2,4}$/u.test(last)) return '';
  return /^(?:новости|жаңалықтар|статьи|мақалалар|главная|басты|news|home|articles|blog|общество|қоғам|политика|саясат|экономика|спорт|мәдениет|культура)(?!\p{L})/iu.test(
    last,
  )
    ? ''
    : last.replace(/^[«"“](.+)[»"”]$/u, '$1');
}

const bare = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, 500);

function articleLines(document: Document, markup: Markup): string[] | null {
  if (markup.depth > DEEPEST || document.querySelectorAll('*').length > MOST_ELEMENTS) return null;
  try {
    const found = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      charThreshold: 200,
    }).parse();
    const lines = found?.content ? linesOfElement(found.content) : [];
    return lines.join('').length >= 140 ? lines : null;
  } catch {
    return null;
  }
}

/** The short lines a page shows between its headline and the article, where the day and the author stand. */
function headLines(seen: readonly string[], title: string, body: readonly string[]): string[] {
  const key = fold(title);
  const first = body.find((line) => line.length > 60 && fold(line) !== key);
  const until = first === undefined ? -1 : seen.findIndex((line) => line.startsWith(first.slice(0, 60)));
  if (key === '' || until < 0) return [];
  let from = -1;
  for (let at = until - 1; at >= 0 && from < 0; at -= 1) if (fold(seen[at] ?? '') === key) from = at;
  if (from < 0) return [];
  const inBody = new Set(body.map(fold));
  const between = seen.slice(from + 1, until).filter((line) => line.length <= 160 && !inBody.has(fold(line)));
  return between.length <= MOST_HEAD_LINES ? between : [];
}

/** The article's lines without the headline where it opens them, since it stands above. */
function withoutOpening(body: readonly string[], title: string): readonly string[] {
  const at = body.findIndex((line) => line !== '');
  return at >= 0 && fold(body[at] ?? '') === fold(title) ? body.slice(at + 1) : body;
}
