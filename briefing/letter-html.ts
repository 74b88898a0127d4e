// A letter as HTML for mail programs and the clipboard: styles inline, no class, no script, nothing fetched. Text and ground keep the reader's own colours, so that it reads in the dark.

import type { HighlightColour } from '../contract/annotation.ts';
import type { LetterBlock, LetterRun, Voice } from './letter.ts';
import { escaped, langAttribute } from './markup.ts';

// Both have the Kazakh letters; Georgia, which mail is often set in, has not.
const SERIF = "font-family:Cambria,'Times New Roman',serif";
const SANS = 'font-family:Arial,Helvetica,sans-serif';

/** Grounds of highlights: light, under dark letters, whatever the appearance. */
const MARKS: Record<HighlightColour, string> = {
  key: '#fbe38c',
  data: '#c3e3f4',
  quotation: '#cdebc5',
  dispute: '#fbcfc6',
  followup: '#e2d3f5',
};
/** Bars beside quotations: seen on white and on black. */
const BARS: Record<HighlightColour, string> = {
  key: '#c9a227',
  data: '#4f9cc4',
  quotation: '#5fa45a',
  dispute: '#d0705f',
  followup: '#9a7cc7',
};
const LINE = '#8a8f98';
const BAR = '#6f93b8';

const HEADINGS = {
  1: `margin:12px 0 14px;${SERIF};font-size:28px;line-height:34px;font-weight:bold`,
  2: `margin:34px 0 8px;padding:14px 0 0;border-top:2px solid ${LINE};${SERIF};font-size:21px;line-height:27px;font-weight:bold`,
  3: `margin:26px 0 4px;${SERIF};font-size:17px;line-height:23px;font-weight:bold`,
} as const;
const VOICES: Record<Voice, string> = {
  body: `margin:10px 0;${SERIF};font-size:16px;line-height:25px`,
  small: `margin:3px 0;${SANS};font-size:13px;line-height:19px;opacity:.82`,
  label: `margin:16px 0 4px;${SANS};font-size:13px;line-height:19px;font-weight:bold`,
  warning: `margin:4px 0;${SANS};font-size:13px;line-height:19px;font-weight:bold;background:#fbcfc6;color:#5c1a10`,
};
const TABLE = 'role="presentation" border="0" cellpadding="0" cellspacing="0"';

/** A picture that the message carries beside the letter. */
export interface LetterLogo {
  /** Its Content-ID, without brackets. */
  contentId: string;
  alt: string;
  width: number;
  height: number;
}

/** The letter as the HTML part of a message: at most 640 pixels wide, laid out with tables. */
export function letterMail(
  blocks: readonly LetterBlock[],
  { language, title, logo }: { language: string; title: string; logo: LetterLogo | null },
): string {
  const sign = logo
    ? `<p style="margin:0 0 16px"><img src="cid:${escaped(logo.contentId)}" alt="${escaped(logo.alt)}" width="${logo.width}" height="${logo.height}" style="background:#fff;border:0"></p>`
    : '';
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(title)}</title>
</head>
<body style="margin:0;padding:0">
<table ${TABLE} width="100%"><tr><td align="center" style="padding:20px 16px">
<table ${TABLE} width="608" style="width:100%;max-width:608px"><tr><td align="left" style="${SERIF};font-size:16px;line-height:25px;overflow-wrap:anywhere">
${sign}${flowOf(blocks, quoteInTable)}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

/** The letter as a fragment for the clipboard: plain flow, without a page round it. */
export function letterFragment(blocks: readonly LetterBlock[], language: string): string {
  return `<div lang="${escaped(language)}">${flowOf(blocks, quoteInFlow)}</div>`;
}

type QuotationBlock = Extract<LetterBlock, { kind: 'quotation' }>;

function flowOf(blocks: readonly LetterBlock[], quote: (block: QuotationBlock) => string): string {
  const html: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (block?.kind !== 'item') {
      if (block) html.push(blockOf(block, quote));
      at += 1;
      continue;
    }
    const list = listFrom(blocks, at);
    html.push(listOf(list));
    at += list.length;
  }
  return html.join('\n');
}

type ItemBlock = Extract<LetterBlock, { kind: 'item' }>;

/** Items of one kind that follow each other. */
function listFrom(blocks: readonly LetterBlock[], from: number): ItemBlock[] {
  const list: ItemBlock[] = [];
  for (const block of blocks.slice(from)) {
    if (block.kind !== 'item' || (list[0] && (list[0].number === null) !== (block.number === null))) break;
    list.push(block);
  }
  return list;
}

function listOf(items: readonly ItemBlock[]): string {
  const first = items[0]?.number ?? null;
  const tag = first === null ? 'ul' : 'ol';
  const inside = items.map(({ runs }) => `<li dir="auto" style="margin:0 0 6px">${runsOf(runs)}</li>`).join('');
  return `<${tag}${first === null ? '' : ` start="${first}"`} style="margin:10px 0;padding:0 0 0 24px;${SERIF};font-size:16px;line-height:25px">${inside}</${tag}>`;
}

function blockOf(block: Exclude<LetterBlock, { kind: 'item' }>, quote: (block: QuotationBlock) => string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${langAttribute(block.lang)} dir="auto" style="${HEADINGS[block.level]}">${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${langAttribute(block.lang)} dir="auto" style="${VOICES[block.voice]}">${runsOf(block.runs)}</p>`;
    case 'quotation':
      return quote(block);
    case 'table':
      return tableOf(block);
    case 'bars':
      return barsOf(block);
  }
}

/** Word's engine, in Outlook, knows no padding but that of cells. */
function quoteInTable(block: QuotationBlock): string {
  return `<table ${TABLE} width="100%" style="margin:12px 0"><tr><td width="4" bgcolor="${BARS[block.colour]}" style="width:4px;background:${BARS[block.colour]};font-size:1px;line-height:1px">&nbsp;</td><td style="padding:0 0 0 14px">${insideQuote(block, quoteInTable)}</td></tr></table>`;
}

function quoteInFlow(block: QuotationBlock): string {
  return `<div style="margin:12px 0;padding:0 0 0 14px;border-left:4px solid ${BARS[block.colour]}">${insideQuote(block, quoteInFlow)}</div>`;
}

function insideQuote({ text, lang, below }: QuotationBlock, quote: (block: QuotationBlock) => string): string {
  return `<blockquote${langAttribute(lang)} dir="auto" style="margin:0;padding:0;border:0;${SERIF};font-size:16px;line-height:25px;font-style:italic">${escaped(text)}</blockquote>${flowOf(below, quote)}`;
}

function tableOf({ columns, rows, total }: Extract<LetterBlock, { kind: 'table' }>): string {
  const cell = (tag: string, text: string, at: number, extra: string): string =>
    `<${tag} align="${at === 0 ? 'left' : 'right'}" valign="top" dir="auto" style="padding:6px 0 6px ${at === 0 ? 0 : 14}px;border-bottom:1px solid ${LINE};${SANS};font-size:13px;line-height:19px;${extra}">${escaped(text)}</${tag.split(' ')[0]}>`;
  const row = (cells: readonly string[], weight: string): string =>
    `<tr>${cells.map((text, at) => cell(at === 0 ? 'th scope="row"' : 'td', text, at, `font-weight:${weight}`)).join('')}</tr>`;
  const head = columns.map((text, at) => cell('th scope="col"', text, at, 'font-weight:bold')).join('');
  return `<table border="0" cellpadding="0" cellspacing="0" width="100%" style="margin:10px 0;border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${rows.map((cells) => row(cells, 'normal')).join('')}${row(total, 'bold')}</tbody></table>`;
}

function barsOf({ rows, highest }: Extract<LetterBlock, { kind: 'bars' }>): string {
  const style = `padding:3px 12px 3px 0;${SANS};font-size:13px;line-height:19px;font-weight:normal`;
  const inside = rows.map(({ name, count }) => {
    const share = Math.max(1, Math.round((100 * count) / highest));
    const bar = `<table ${TABLE} width="${share}%"><tr><td height="10" bgcolor="${BAR}" style="height:10px;background:${BAR};font-size:1px;line-height:1px">&nbsp;</td></tr></table>`;
    return `<tr><th scope="row" align="left" width="45%" dir="auto" style="${style}">${escaped(name)}</th><td align="right" style="${style}">${count}</td><td width="45%" aria-hidden="true">${bar}</td></tr>`;
  });
  return `<table border="0" cellpadding="0" cellspacing="0" width="100%" style="margin:10px 0"><tbody>${inside.join('')}</tbody></table>`;
}

function runsOf(runs: readonly LetterRun[]): string {
  return runs.map(runOf).join('');
}

function runOf({ text, bold, italic, href, colour }: LetterRun): string {
  let words = escaped(text).replaceAll('\n', '<br>');
  if (colour) words = `<span style="background:${MARKS[colour]};color:#211f1b">${words}</span>`;
  if (italic) words = `<em>${words}</em>`;
  if (bold) words = `<strong>${words}</strong>`;
  return href ? `<a href="${escaped(href)}" style="color:inherit;text-decoration:underline">${words}</a>` : words;
}
