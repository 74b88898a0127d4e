// A manuscript as one HTML file: no script, nothing fetched, its texts never read as markup.

import type { RichBlock } from '../contract/rich-text.ts';
import { outletsSvg, timelineSvg } from './charts.ts';
import type { Coverage } from './figures.ts';
import { HTML_STYLE } from './html-style.ts';
import { type Logo, logoAddress } from './logo.ts';
import type {
  Manuscript,
  SetCheck,
  SetEntry,
  SetFullText,
  SetKeyQuotation,
  SetQuotation,
  SetSection,
  SetSource,
} from './manuscript.ts';
import { escaped, langAttribute } from './markup.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/** The pack as a complete HTML document. */
export function renderHtml(pack: Manuscript, logo: Logo | null = null): string {
  return `<!doctype html>
<html lang="${escaped(pack.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Clipdesk">
<meta name="referrer" content="no-referrer">
<title>${escaped(pack.title)}</title>
<style>
${HTML_STYLE}
</style>
</head>
<body>
${[cover(pack, logo), contents(pack), `<main>${main(pack)}</main>`].filter(Boolean).join('\n')}
${pack.classification ? `<footer class="classification">${escaped(pack.classification)}</footer>` : ''}
</body>
</html>
`;
}

function cover(pack: Manuscript, logo: Logo | null): string {
  const lines = pack.cover.map(({ label, text }) => `<dt>${escaped(label)}</dt><dd dir="auto">${escaped(text)}</dd>`);
  const sign =
    logo && pack.logo
      ? `<img class="logo" src="${logoAddress(logo)}" alt="${escaped(pack.logo.alt)}" width="${pack.logo.width}" height="${pack.logo.height}">\n`
      : '';
  return `<header class="cover">
${sign}${pack.classification ? `<p class="classification">${escaped(pack.classification)}</p>` : ''}
<p class="kind">${escaped(pack.kind)}</p>
<h1 dir="auto">${escaped(pack.titleBound)}</h1>
${pack.parts.includes('cover') ? `<dl class="scope">${lines.join('')}</dl>` : `<p class="count">${escaped(pack.date)}</p>`}
</header>`;
}

function contents(pack: Manuscript): string {
  if (pack.sections.length === 0 || !pack.parts.includes('contents')) return '';
  const items = pack.sections.map(
    (section, index) =>
      `<li><a href="#section-${index + 1}"><bdi>${escaped(section.title)}</bdi></a> <span class="count">${escaped(section.count)}</span></li>`,
  );
  return `<nav aria-labelledby="contents"><h2 id="contents">${escaped(pack.contents)}</h2><ol>${items.join('')}</ol></nav>`;
}

function main(pack: Manuscript): string {
  const parts: string[] = [];
  if (pack.summary) {
    parts.push(
      `<section class="summary"><h2>${escaped(pack.summary.title)}</h2>${richText(pack.summary.blocks)}</section>`,
    );
  }
  if (pack.empty) parts.push(`<p class="missing">${escaped(pack.empty)}</p>`);
  if (pack.keyQuotations) {
    const items = pack.keyQuotations.items.map(keyQuotation);
    parts.push(annex(pack.keyQuotations.title, `<div class="quotes"><ul>${items.join('')}</ul></div>`));
  }
  parts.push(...pack.sections.map(part));
  for (const table of [pack.coverage, pack.matrix]) if (table) parts.push(annex(table.title, coverageTable(table)));
  if (pack.outlets) {
    const remarks = pack.outlets.remarks.map(escaped).join(' ');
    const chart = outletsSvg(pack.outlets, escaped);
    parts.push(
      annex(pack.outlets.title, `<figure>${chart}</figure>${remarks ? `<p class="remark">${remarks}</p>` : ''}`),
    );
  }
  if (pack.timeline) {
    const remarks = pack.timeline.remarks.map(escaped).join(' ');
    const chart = timelineSvg(pack.timeline, escaped);
    parts.push(
      annex(pack.timeline.title, `<figure>${chart}</figure>${remarks ? `<p class="remark">${remarks}</p>` : ''}`),
    );
  }
  if (pack.gaps) {
    const items = pack.gaps.items.map((words) => `<li dir="auto">${escaped(words)}</li>`);
    parts.push(annex(pack.gaps.title, `<ul class="written">${items.join('')}</ul>`));
  }
  if (pack.sources) {
    const items = pack.sources.items.map(({ numbers, runs, url, file, sha256 }) => {
      const lines = [file, sha256].filter(Boolean).map((line) => `<p class="file" dir="auto">${escaped(line)}</p>`);
      const refs = numbers.map((number) => `<a href="#entry-${number}">${number}</a>`).join(', ');
      return `<li><p><bdi>${runs.map(citationRun).join('')}</bdi> [${refs}]</p>${url ? `<p class="file">${link(url)}</p>` : ''}${lines.join('')}</li>`;
    });
    parts.push(annex(pack.sources.title, `<ul class="sources">${items.join('')}</ul>`));
  }
  if (pack.appendix) parts.push(annex(pack.appendix.title, pack.appendix.items.map(fullText).join('')));
  const failures = pack.verification.failures.map(
    ({ number, headline, quote, reason }) =>
      `<li><p><a href="#entry-${number}">${number}. <bdi>${escaped(headline)}</bdi></a></p><p><bdi>${escaped(quote)}</bdi></p><p class="warning">${escaped(reason)}</p></li>`,
  );
  const list = failures.length > 0 ? `<ul class="failures">${failures.join('')}</ul>` : '';
  parts.push(
    annex(pack.verification.title, paragraphs(pack.verification.paragraphs) + list + checks(pack.verification.table)),
  );
  return parts.join('\n');
}

function part(section: SetSection, index: number): string {
  return `<section class="part" id="section-${index + 1}">
<h2 dir="auto">${escaped(section.title)}</h2><p class="count">${escaped(section.count)}</p>${richText(section.blocks)}
${section.entries.map(article).join('\n')}
</section>`;
}

function annex(title: string, inside: string): string {
  return `<section class="annex"><h2>${escaped(title)}</h2>${inside}</section>`;
}

function article(entry: SetEntry): string {
  const lang = langAttribute(entry.language);
  const out = [
    `<p class="number">${entry.number}</p><h3${lang} dir="auto">${escaped(entry.headline)}</h3>`,
    `<ul class="facts">${entry.facts.map((fact) => `<li><bdi>${escaped(fact)}</bdi></li>`).join('')}</ul>`,
  ];
  if (entry.url) out.push(`<p class="facts">${link(entry.url)}</p>`);
  if (entry.commentary) {
    out.push(
      `<div class="note"><p class="label">${escaped(entry.commentary.title)}</p>${richText(entry.commentary.blocks)}</div>`,
    );
  }
  if (entry.missing) out.push(`<p class="missing">${escaped(entry.missing)}</p>`);
  if (entry.paragraphs.length > 0) {
    out.push(`<div class="body"${lang}>${entry.paragraphs.map(runsIn).join('')}</div>`);
  }
  if (entry.quotations) {
    const items = entry.quotations.items.map((item) => quotation(item, lang));
    out.push(
      `<div class="quotes"><p class="label">${escaped(entry.quotations.title)}</p><ul>${items.join('')}</ul></div>`,
    );
  }
  if (entry.notes) {
    out.push(
      `<div class="notes"><p class="label">${escaped(entry.notes.title)}</p>${paragraphs(entry.notes.items)}</div>`,
    );
  }
  if (entry.themes) out.push(`<p class="themes">${escaped(entry.themes.title)}: ${escaped(entry.themes.text)}</p>`);
  return `<article id="entry-${entry.number}">${out.join('')}</article>`;
}

function runsIn(runs: SetEntry['paragraphs'][number]): string {
  const set = runs.map((run) =>
    run.colour ? `<mark class="${run.colour}">${escaped(run.text)}</mark>` : escaped(run.text),
  );
  return `<p dir="auto">${set.join('')}</p>`;
}

function keyQuotation({ number, language, text, colour, gloss, from }: SetKeyQuotation): string {
  return `<li class="${colour}"><blockquote${langAttribute(language)} dir="auto">${escaped(text)}</blockquote>${labelled(gloss)}<p class="meaning"><a href="#entry-${number}"><bdi>${escaped(from)}</bdi></a></p></li>`;
}

function fullText({ number, headline, language, facts, paragraphs: body }: SetFullText): string {
  const lang = langAttribute(language);
  return `<article><p class="number"><a href="#entry-${number}">${number}</a></p><h3${lang} dir="auto">${escaped(headline)}</h3><p class="facts"><bdi>${escaped(facts.join(' · '))}</bdi></p><div class="body"${lang}>${body.map(runsIn).join('')}</div></article>`;
}

function quotation({ text, colour, aside, gloss, note, warning }: SetQuotation, lang: string): string {
  const meant = aside ? `<p class="meaning">${escaped(aside)}</p>` : '';
  const warned = warning ? `<p class="warning">${escaped(warning)}</p>` : '';
  return `<li class="${colour}"><blockquote${lang} dir="auto">${escaped(text)}</blockquote>${labelled(gloss)}${meant}${warned}${labelled(note)}</li>`;
}

/** What is said of a quotation, after its label. */
function labelled(said: { title: string; text: string } | null): string {
  return said
    ? `<p class="said" dir="auto"><span class="label">${escaped(said.title)}</span> ${escaped(said.text)}</p>`
    : '';
}

function coverageTable({ columns, rows, total, remark }: Coverage): string {
  const cells = (counts: readonly number[]): string =>
    counts.map((count) => (count === 0 ? '<td class="zero">0</td>' : `<td>${count}</td>`)).join('');
  const row = (each: Coverage['total']): string =>
    `<tr><th scope="row"><bdi>${escaped(each.name)}</bdi></th>${cells([...each.counts, each.total])}</tr>`;
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join('')}</tbody><tfoot>${row(total)}</tfoot></table></div>${remark ? `<p class="remark">${escaped(remark)}</p>` : ''}`;
}

/** Every quotation with what it was held against. */
function checks(table: SetCheck | null): string {
  if (!table) return '';
  const head = table.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const rows = table.rows.map(({ number, cells, isVerified }) => {
    const said = cells.map((cell, at) => {
      const looks = at === cells.length - 1 && !isVerified ? ' class="warning"' : '';
      return `<td${looks}><bdi>${escaped(cell)}</bdi></td>`;
    });
    return `<tr><td><a href="#entry-${number}">${number}</a></td>${said.join('')}</tr>`;
  });
  return `<div class="scroll"><table class="checks"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p dir="auto">${escaped(text)}</p>`).join('');
}

/** What the analyst wrote; items of one kind that follow each other are one list. */
function richText(blocks: readonly RichBlock[]): string {
  let html = '';
  for (const [at, block] of blocks.entries()) {
    const words = block.runs.map(richRun).join('');
    if (block.kind === 'paragraph') {
      html += `<p dir="auto">${words}</p>`;
      continue;
    }
    const tag = listOf(block);
    if (listOf(blocks[at - 1]) !== tag)
      html += `<${tag} class="written"${tag === 'ol' ? ` start="${block.number}"` : ''}>`;
    // A numbered item counts on by itself; one that does not follow says its number.
    const follows = block.number === null || blocks[at - 1]?.number === block.number - 1;
    html += `<li dir="auto"${follows || listOf(blocks[at - 1]) !== tag ? '' : ` value="${block.number}"`}>${words}</li>`;
    if (listOf(blocks[at + 1]) !== tag) html += `</${tag}>`;
  }
  return html;
}

function listOf(block: RichBlock | undefined): 'ul' | 'ol' | null {
  if (block?.kind !== 'item') return null;
  return block.number === null ? 'ul' : 'ol';
}

function richRun({ text, bold, italic, href }: RichBlock['runs'][number]): string {
  let words = escaped(text).replaceAll('\n', '<br>');
  if (italic) words = `<em>${words}</em>`;
  if (bold) words = `<strong>${words}</strong>`;
  return href ? `<a href="${escaped(href)}" rel="noreferrer">${words}</a>` : words;
}

function citationRun({ text, italic, href }: SetSource['runs'][number]): string {
  if (href) return link({ text, href });
  return italic ? `<cite>${escaped(text)}</cite>` : escaped(text);
}

function link({ text, href }: { text: string; href: string | null }): string {
  return href
    ? `<a href="${escaped(href)}" rel="noreferrer"><bdi>${escaped(text)}</bdi></a>`
    : `<bdi>${escaped(text)}</bdi>`;
}
