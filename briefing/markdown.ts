// A manuscript as Markdown (CommonMark with tables); nothing in its texts is read as markup.

import type { RichBlock } from '../contract/rich-text.ts';
import type { Manuscript, SetEntry, SetSource } from './manuscript.ts';

/** The pack as UTF-8 Markdown text. */
export function renderMarkdown(pack: Manuscript): string {
  const out: string[] = [`# ${escaped(pack.title)}`, `*${escaped(pack.kind)}*`];
  if (pack.classification) out.push(`**${escaped(pack.classification)}**`);
  if (has(pack, 'cover'))
    out.push(pack.cover.map(({ label, text }) => `- **${escaped(label)}:** ${escaped(text)}`).join('\n'));
  if (pack.sections.length > 0 && has(pack, 'contents')) {
    out.push(`## ${escaped(pack.contents)}`);
    out.push(
      pack.sections
        .map((section, index) => `${index + 1}. ${escaped(section.title)} (${escaped(section.count)})`)
        .join('\n'),
    );
  }
  if (pack.summary) out.push(`## ${escaped(pack.summary.title)}`, ...richText(pack.summary.blocks));
  if (pack.empty) out.push(escaped(pack.empty));
  if (pack.keyQuotations) {
    out.push(`## ${escaped(pack.keyQuotations.title)}`);
    for (const { number, text, gloss, from } of pack.keyQuotations.items) {
      const lines = [escaped(text), ...(gloss ? [`${escaped(gloss.title)}: ${escaped(gloss.text)}`] : [])];
      out.push([...lines, `*${escaped(from)}* \\[${number}\\]`].map((line) => `> ${line}`).join('\n>\n'));
    }
  }
  for (const section of pack.sections) {
    out.push(`## ${escaped(section.title)}`, ...richText(section.blocks));
    for (const entry of section.entries) out.push(...entryBlocks(entry));
  }
  for (const table of [pack.coverage, pack.matrix]) if (table) out.push(...coverageBlocks(table));
  if (pack.outlets) {
    const { title, columns, bars, remarks } = pack.outlets;
    const rows = bars.map((bar) => [bar.name, String(bar.count)]);
    out.push(`## ${escaped(title)}`, table(columns, rows));
    if (remarks.length > 0) out.push(remarks.map(escaped).join(' '));
  }
  if (pack.timeline) {
    const { columns, bars, remarks } = pack.timeline;
    out.push(`## ${escaped(pack.timeline.title)}`);
    out.push(
      table(
        columns,
        bars.map((bar) => [bar.name, String(bar.count)]),
      ),
    );
    if (remarks.length > 0) out.push(remarks.map(escaped).join(' '));
  }
  if (pack.gaps) {
    out.push(`## ${escaped(pack.gaps.title)}`, pack.gaps.items.map((words) => `- ${escaped(words)}`).join('\n'));
  }
  if (pack.sources) {
    out.push(`## ${escaped(pack.sources.title)}`);
    out.push(
      pack.sources.items
        .map(({ numbers, runs, url, file, sha256 }) => {
          const lines = [`- ${runs.map(citationRun).join('')} \\[${numbers.join(', ')}\\]`];
          if (url) lines.push(link(url));
          lines.push(escaped(file));
          if (sha256) lines.push(escaped(sha256));
          return lines.join('  \n  ');
        })
        .join('\n'),
    );
  }
  if (pack.appendix) {
    out.push(`## ${escaped(pack.appendix.title)}`);
    for (const text of pack.appendix.items) {
      out.push(`### ${text.number}\\. ${escaped(text.headline)}`, `*${escaped(text.facts.join(' · '))}*`);
      out.push(...text.paragraphs.map(setRuns));
    }
  }
  out.push(`## ${escaped(pack.verification.title)}`, ...pack.verification.paragraphs.map(escaped));
  const failures = pack.verification.failures.map(
    ({ number, headline, quote, reason }) => `- ${escaped(`${number}. ${headline}: ${quote} (${reason})`)}`,
  );
  if (failures.length > 0) out.push(failures.join('\n'));
  const { table: checks } = pack.verification;
  if (checks) {
    out.push(
      table(
        checks.columns,
        checks.rows.map(({ number, cells }) => [String(number), ...cells]),
        checks.columns.length,
      ),
    );
  }
  return `${out.join('\n\n')}\n`;
}

/** Whether the template sets that part. */
function has(pack: Manuscript, part: Manuscript['parts'][number]): boolean {
  return pack.parts.includes(part);
}

/** What the analyst wrote; items of one list stand together. */
function richText(blocks: readonly RichBlock[]): string[] {
  const out: string[] = [];
  for (const [at, { kind, number, runs }] of blocks.entries()) {
    const mark = kind === 'paragraph' ? '' : `${number === null ? '-' : `${number}.`} `;
    // A backslash ends the line; what follows stands below the item's words.
    const words = runs
      .map(richRun)
      .join('')
      .replaceAll('\n', `\\\n${' '.repeat(mark.length)}`);
    const line = mark + words;
    if (kind === 'item' && blocks[at - 1]?.kind === 'item') out.push(`${out.pop()}\n${line}`);
    else out.push(line);
  }
  return out;
}

function richRun({ text, bold, italic, href }: RichBlock['runs'][number]): string {
  const [, lead = '', inside = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (inside === '') return text;
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const words = `${lead}${mark}${escaped(inside)}${[...mark].reverse().join('')}${trail}`;
  return href ? `[${words}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)` : words;
}

function coverageBlocks({ title, columns, rows, total, remark }: NonNullable<Manuscript['coverage']>): string[] {
  const lines = [...rows, total].map((row) => [row.name, ...row.counts.map(String), String(row.total)]);
  return [`## ${escaped(title)}`, table(columns, lines), ...(remark ? [escaped(remark)] : [])];
}

function setRuns(runs: SetEntry['paragraphs'][number]): string {
  return runs
    .map((run, at) =>
      run.colour ? marked(run.text, runs[at - 1]?.text ?? '', runs[at + 1]?.text ?? '') : escaped(run.text),
    )
    .join('');
}

function entryBlocks(entry: SetEntry): string[] {
  const out = [`### ${entry.number}\\. ${escaped(entry.headline)}`, `*${escaped(entry.facts.join(' · '))}*`];
  if (entry.url) out.push(link(entry.url));
  if (entry.commentary) {
    out.push(`**${escaped(entry.commentary.title)}**`, ...richText(entry.commentary.blocks));
  }
  if (entry.missing) out.push(`*${escaped(entry.missing)}*`);
  out.push(...entry.paragraphs.map(setRuns));
  if (entry.quotations) {
    out.push(`**${escaped(entry.quotations.title)}**`);
    for (const { text, aside, gloss, note, warning } of entry.quotations.items) {
      const lines = [escaped(text)];
      if (aside) lines.push(`*${escaped(aside)}*`);
      if (gloss) lines.push(`${escaped(gloss.title)}: ${escaped(gloss.text)}`);
      if (warning) lines.push(`**${escaped(warning)}**`);
      if (note) lines.push(`${escaped(note.title)}: ${escaped(note.text)}`);
      out.push(lines.map((line) => `> ${line}`).join('\n>\n'));
    }
  }
  if (entry.notes) {
    out.push(`**${escaped(entry.notes.title)}**`, entry.notes.items.map((note) => `- ${escaped(note)}`).join('\n'));
  }
  if (entry.themes) out.push(`${escaped(entry.themes.title)}: ${escaped(entry.themes.text)}`);
  return out;
}

/**
 * Bold, with the spaces at its ends outside. Where a mark would stand between a letter and a sign of punctuation CommonMark
 * reads no emphasis (section 6.2), so the text stays plain.
 */
function marked(text: string, before: string, after: string): string {
  const [, lead = '', inside = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const opens = lead !== '' || /(^|[\s\p{P}\p{S}])$/u.test(before) || /^[^\p{P}\p{S}]/u.test(inside);
  const closes = trail !== '' || /^([\s\p{P}\p{S}]|$)/u.test(after) || /[^\p{P}\p{S}]$/u.test(inside);
  return inside && opens && closes ? `${lead}**${escaped(inside)}**${trail}` : escaped(text);
}

function citationRun({ text, italic, href }: SetSource['runs'][number]): string {
  if (href) return link({ text, href });
  return italic ? `*${escaped(text)}*` : escaped(text);
}

function link({ text, href }: { text: string; href: string | null }): string {
  return href ? `[${escaped(text)}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)` : escaped(text);
}

/** A table whose first columns, one unless said otherwise, are words, and the others numbers. */
function table(columns: readonly string[], rows: readonly string[][], words = 1): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    line(columns),
    `| ${columns.map((_, index) => (index < words ? '---' : '---:')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}

/**
 * Text in which CommonMark (0.31, section 2.4) finds no markup: every character that could open any is escaped, and so is
 * what would begin a list at the head of a line and what an autolinking reader would take for an address.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~$&!^]/g, '\\$&')
    .replace(/^([^\S\n]*)([-+=:])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d{1,9})([.)])/gm, '$1\\$2')
    .replace(/\b(https?|ftp)(?=:\/\/)/gi, '$1\\')
    .replace(/\bwww(?=\.)/gi, '$&\\')
    .replace(/(?<=\S)@(?=\S)/g, '\\@');
}
