// What a web page states about its article outside the text: meta tags, canonical address, JSON-LD.

import type { Fact } from './piece.ts';

/** Meta names and properties, lower-cased, with the field each states and how far it is believed. */
const META: Record<string, [field: Fact['field'], confidence: number]> = {
  'article:published_time': ['publishedOn', 0.96],
  'og:published_time': ['publishedOn', 0.95],
  'og:article:published_time': ['publishedOn', 0.95],
  datepublished: ['publishedOn', 0.96],
  'parsely-pub-date': ['publishedOn', 0.95],
  'sailthru.date': ['publishedOn', 0.94],
  pubdate: ['publishedOn', 0.94],
  publishdate: ['publishedOn', 0.94],
  'publish-date': ['publishedOn', 0.94],
  'dc.date.issued': ['publishedOn', 0.94],
  'dc.date': ['publishedOn', 0.6],
  'dcterms.created': ['publishedOn', 0.6],
  mediator_published_time: ['publishedOn', 0.94],
  date: ['publishedOn', 0.6],
  'og:site_name': ['outlet', 0.9],
  'application-name': ['outlet', 0.3],
  publisher: ['outlet', 0.6],
  'dc.publisher': ['outlet', 0.6],
  'article:author': ['byline', 0.8],
  author: ['byline', 0.85],
  'parsely-author': ['byline', 0.85],
  mediator_author: ['byline', 0.85],
  'dc.creator': ['byline', 0.7],
  'og:title': ['headline', 0.92],
  'twitter:title': ['headline', 0.85],
  'dc.title': ['headline', 0.8],
  'og:url': ['url', 0.93],
};

/** Facts of the page, as stated. `source` is the markup as it came, whose first comment may say where a browser saved it from. */
export function factsOfHead(document: Document, jsonLd: readonly string[], source: string): Fact[] {
  const facts: Fact[] = [];
  const add = (field: Fact['field'], value: string | null | undefined, rule: string, confidence: number) => {
    const clean = value?.replace(/\s+/gu, ' ').trim() ?? '';
    if (clean === '' || clean.length > 1000) return;
    if (field === 'url' ? !isArticleAddress(clean) : field !== 'publishedOn' && /^https?:\/\//iu.test(clean)) return;
    facts.push({ field, value: clean, rule, confidence });
  };
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const known = Object.hasOwn(META, name) ? META[name] : undefined;
    if (known) add(known[0], meta.getAttribute('content'), 'html.meta', known[1]);
    if (facts.length > 60) break;
  }
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  add('url', canonical, 'html.canonical', 0.95);
  const saved = /<!--\s{0,3}saved from url=(?:\(\d+\))?(https?:\/\/\S{4,2000})\s/iu.exec(source.slice(0, 2_000));
  add('url', saved?.[1], 'html.saved-from', 0.9);
  for (const text of jsonLd) for (const fact of factsOfJsonLd(text)) add(...fact);
  const time = document.querySelector('article time[datetime], [itemprop="datePublished"]');
  add('publishedOn', time?.getAttribute('datetime') ?? time?.getAttribute('content'), 'html.time', 0.8);
  return facts;
}

/** An address with a path of its own; a page that names its site's root as canonical says nothing. */
function isArticleAddress(value: string): boolean {
  return /^https?:\/\/[^/\s]+\/(?:[^\s]{2,})$/iu.test(value);
}

type Stated = [field: Fact['field'], value: string | undefined, rule: string, confidence: number];

const ARTICLE = /^(?:News|Report|Blog|Opinion|Analysis|Review)?[A-Za-z]*(?:Article|Posting)$/u;

function factsOfJsonLd(text: string): Stated[] {
  let data: unknown;
  try {
    data = JSON.parse(text.trim());
  } catch {
    return [];
  }
  const queue: unknown[] = [data];
  for (let steps = 0; queue.length > 0 && steps < 500; steps += 1) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, 100));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const one = value as Record<string, unknown>;
    const types = [one['@type']].flat().map(String);
    if (one['@graph']) queue.push(one['@graph']);
    if (!types.some((type) => ARTICLE.test(type))) continue;
    return [
      ['headline', named(one.headline), 'html.json-ld', 0.93],
      ['publishedOn', named(one.datePublished), 'html.json-ld', 0.96],
      ['byline', named(one.author), 'html.json-ld', 0.88],
      ['outlet', named(one.publisher), 'html.json-ld', 0.88],
      ['url', named(one.url) ?? named(one.mainEntityOfPage), 'html.json-ld', 0.9],
    ];
  }
  return [];
}

/** The text of a value, the name or address of a thing, the names of several. */
function named(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 6)
      .map(named)
      .filter((name) => name !== undefined);
    return names.length > 0 ? names.join(', ') : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const one = value as Record<string, unknown>;
  const name = one.name ?? one['@id'];
  return typeof name === 'string' ? name : undefined;
}
