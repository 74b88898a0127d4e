// A codebook: every tag and theme with what it means, how often it was given, and passages it was given to; as HTML and as a table.

import Papa from 'papaparse';
import type { PackLanguage } from '../contract/pack.ts';
import type { PublishedOn } from '../contract/values.ts';
import { HTML_STYLE } from './html-style.ts';
import { printableAll } from './printable.ts';
import type { Wording } from './wording.ts';

/** A passage that shows what a code means, and where it stands. */
export interface CodeExample {
  quote: string;
  speaker: string | null;
  outlet: string | null;
  headline: string;
  publishedOn: PublishedOn | null;
  url: string | null;
}

export interface Code {
  /** With the names of the tags it stands under. */
  name: string;
  definition: string;
  clippings: number;
  annotations: number;
  examples: CodeExample[];
}

export interface Codebook {
  /** `YYYY-MM-DD`. */
  createdOn: string;
  language: PackLanguage;
  tags: Code[];
  themes: Code[];
}

/** The two parts of a codebook that hold something, under their titles. */
export function codebookParts({ tags, themes }: Codebook, say: Wording): { title: string; codes: Code[] }[] {
  return [
    { title: say.word('codebook.tags'), codes: tags },
    { title: say.word('codebook.themes'), codes: themes },
  ].filter(({ codes }) => codes.length > 0);
}

/** How often a code was given. */
export function codeCounts({ clippings, annotations }: Code, say: Wording): string {
  return [say.count('clippings', clippings), say.count('codebook.annotations', annotations)].join(' · ');
}

/** Where an example stands. */
export function exampleSource(example: CodeExample, say: Wording): string {
  const { speaker, outlet, headline, publishedOn } = example;
  return [speaker, outlet, headline, publishedOn && say.date(publishedOn)].filter(Boolean).join(', ');
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** The codebook as one HTML file: no script, nothing fetched, its texts never read as markup. */
export function codebookHtml(codebook: Codebook, say: Wording): string {
  const book = printableAll(codebook);
  const title = escaped(say.word('codebook.title'));
  const example = (one: CodeExample) => {
    const source = escaped(exampleSource(one, say));
    const cited = one.url && /^https?:\/\//iu.test(one.url) ? `<a href="${escaped(one.url)}">${source}</a>` : source;
    return `<blockquote dir="auto"><p>${escaped(say.quote(one.quote))}</p><p class="count">${cited}</p></blockquote>`;
  };
  const code = (one: Code) => `<section><h3 dir="auto">${escaped(one.name)}</h3>
<p class="count">${escaped(codeCounts(one, say))}</p>
${one.definition ? `<p dir="auto">${escaped(one.definition)}</p>` : ''}
${one.examples.map(example).join('\n')}</section>`;
  const parts = codebookParts(book, say).map(
    (part) => `<h2>${escaped(part.title)}</h2>\n${part.codes.map(code).join('\n')}`,
  );
  return `<!doctype html>
<html lang="${escaped(book.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Clipdesk">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
${HTML_STYLE}
section { margin: 1.6rem 0; break-inside: avoid-page; }
blockquote { margin: 0.7rem 0 0 1.2rem; }
h2 { margin-top: 3rem; }
</style>
</head>
<body>
<header><h1>${title}</h1><p class="count">${escaped(say.date(book.createdOn))}</p></header>
<main>
${parts.join('\n') || `<p>${escaped(say.word('codebook.empty'))}</p>`}
</main>
</body>
</html>
`;
}

/** The codebook as CSV (RFC 4180) in UTF-8 with a byte order mark, a row for each code; what would be a formula is text. */
export function codebookCsv(codebook: Codebook, say: Wording): Uint8Array {
  const kinds = { tags: say.word('codebook.tag'), themes: say.word('codebook.theme') };
  const rows = (['tags', 'themes'] as const).flatMap((kind) =>
    codebook[kind].map((code) =>
      printableAll([
        kinds[kind],
        code.name,
        code.definition,
        code.clippings,
        code.annotations,
        code.examples.map((one) => `${say.quote(one.quote)} (${exampleSource(one, say)})`).join('\n'),
      ]),
    ),
  );
  const fields = ['kind', 'name', 'definition', 'clippings', 'annotations', 'examples'].map((key) =>
    say.word(`codebook.head.${key}`),
  );
  const csv = Papa.unparse({ fields, data: rows }, { escapeFormulae: true, newline: '\r\n' });
  return new TextEncoder().encode(`\ufeff${csv}\r\n`);
}
