// Reads the YAML front matter that notes and static sites put above an article: plain `name: value` lines between two rules.

import type { Range } from '../contract/values.ts';
import type { Fact } from './formats/piece.ts';

interface FrontMatter extends Range {
  facts: Fact[];
}

const NAMES: Record<string, Fact['field']> = {
  date: 'publishedOn',
  published: 'publishedOn',
  published_on: 'publishedOn',
  publisheddate: 'publishedOn',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  outlet: 'outlet',
  publication: 'outlet',
  publisher: 'outlet',
  site: 'outlet',
  source: 'outlet',
  agency: 'agency',
  url: 'url',
  link: 'url',
  canonical: 'url',
};

/** The front matter at the head of a text, or null. Its title stays for the finder of headlines, which reads labelled lines. */
export function frontMatterOf(text: string): FrontMatter | null {
  const block = /^---[^\S\n]*\r?\n((?:[^\n]{0,1000}\n){1,60}?)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/u.exec(text);
  if (!block?.[1] || !/^\w+:/mu.test(block[1])) return null;
  const facts: Fact[] = [];
  for (const line of block[1].matchAll(/^([A-Za-z_]{2,30}):[^\S\n]*(["']?)([^\n]*?)\2[^\S\n]*\r?$/gmu)) {
    const [, name = '', quote = '', value = ''] = line;
    const field = NAMES[name.toLowerCase()];
    if (!field || value === '') continue;
    const start =
      block[0].indexOf(block[1]) + line.index + line[0].indexOf(quote + value, name.length + 1) + quote.length;
    const isAddress = /^https?:\/\/\S+$/u.test(value);
    if (field === 'url' && !isAddress) continue;
    facts.push({
      field: field === 'outlet' && isAddress ? 'url' : field,
      value,
      rule: 'front-matter',
      confidence: 0.97,
      range: { start, end: start + value.length },
    });
  }
  return { start: 0, end: block[0].length, facts };
}
