// The style of a pack's HTML: a quiet page on screen in both appearances, and a decent one on paper.

/** CSS, self-contained: no fonts or images are fetched. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --paper: #fffefc; --ink: #211f1b; --muted: #69645b; --line: #e3dfd8; --accent: #2c5a87; --warn: #96490b; --shade: #f6f4f0;
  --key: #fbe38c; --data: #c3e3f4; --quotation: #cdebc5; --dispute: #fbcfc6; --followup: #e2d3f5;
  --serif: "Source Serif 4", "Source Serif Pro", "Noto Serif", "PT Serif", Cambria, "Times New Roman", serif;
  --sans: Inter, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #161d28; --ink: #dfe4ec; --muted: #9aa5b6; --line: #303b4c; --accent: #9abad8; --warn: #f0a868; --shade: #1d2633;
    --key: #5d4a12; --data: #1d4a63; --quotation: #27512a; --dispute: #6b2f27; --followup: #47336b; }
  .logo { background: #fff; padding: 0.4rem; border-radius: 4px; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 18px/1.6 var(--serif); -webkit-text-size-adjust: 100%; }
body { max-width: 43rem; margin: 0 auto; padding: 4.5rem 1.5rem 6rem; overflow-wrap: break-word; }
h1, h2, h3, p, ul, ol, dl, dd, figure, table, blockquote { margin: 0; padding: 0; }
h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.5rem; letter-spacing: -0.012em; }
h2 { font-size: 1.65rem; letter-spacing: -0.006em; }
h3 { font-size: 1.2rem; line-height: 1.3; }
p + p { margin-top: 0.75rem; }
main p, blockquote { hyphens: auto; hyphenate-limit-chars: 12 4 4; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
ul, ol { list-style: none; }
.classification { font: 600 0.74rem/1.5 var(--sans); color: var(--warn); margin-bottom: 1.5rem; }
footer.classification { margin: 4rem 0 0; }
.logo { float: right; width: auto; height: auto; max-width: 40%; max-height: 5.5rem; margin: 0 0 1.5rem 2rem; }
.label, .kind, .facts, .meaning, .themes, .scope dt, .count, .number, figcaption, th, .remark, .file, svg text { font-family: var(--sans); }
.label, .kind, .scope dt, th { font-size: 0.68rem; line-height: 1.5; font-weight: 600; letter-spacing: 0.04em; color: var(--muted); }
.kind { color: var(--accent); font-size: 0.78rem; margin-bottom: 1rem; }
header.cover { padding-bottom: 2.5rem; border-bottom: 2px solid var(--ink); }
.scope { display: grid; grid-template-columns: max-content 1fr; gap: 0.35rem 1.75rem; margin-top: 2rem; align-items: baseline; }
nav { padding: 2.25rem 0; border-bottom: 1px solid var(--line); }
nav li { display: flex; justify-content: space-between; gap: 1.5rem; padding: 0.15rem 0; }
nav h2, .summary h2 { font-size: 1.2rem; margin-bottom: 0.75rem; }
nav a { color: inherit; text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }
.written { list-style: disc; padding-inline-start: 1.3rem; margin: 0.75rem 0; }
ol.written { list-style: decimal; }
.count { font-size: 0.75rem; color: var(--muted); white-space: nowrap; align-self: center; }
.summary { padding: 2.25rem 0 0; }
.summary p { font-size: 1.1rem; }
section.part, section.annex { margin-top: 4rem; padding-top: 1.25rem; border-top: 2px solid var(--ink); }
section.annex { border-top: 1px solid var(--line); }
section.annex h2 { font-size: 1.2rem; margin-bottom: 1rem; }
.part > .count { margin: 0.35rem 0 1rem; }
article { margin-top: 2.75rem; }
article h3 { margin-bottom: 0.4rem; }
.number { font-size: 0.78rem; font-weight: 600; color: var(--accent); margin-bottom: 0.2rem; font-variant-numeric: tabular-nums; }
.facts { font-size: 0.78rem; line-height: 1.5; color: var(--muted); }
.facts + .facts { margin-top: 0; }
.facts li { display: inline; }
.facts li + li::before { content: " · "; }
.body { margin-top: 1rem; }
.note, .quotes, .notes { margin-top: 1.25rem; }
.note { background: var(--shade); padding: 0.9rem 1.15rem; border-radius: 3px; }
.quotes li { border-inline-start: 3px solid var(--mark); padding-inline-start: 1.1rem; margin-top: 0.9rem; }
.quotes blockquote { font-style: italic; }
.meaning { font-size: 0.74rem; color: var(--muted); margin-top: 0.25rem; }
.quotes .said { margin-top: 0.3rem; font-size: 0.94rem; }
.warning { font-family: var(--sans); font-size: 0.78rem; font-weight: 600; color: var(--warn); margin-top: 0.25rem; }
.missing { color: var(--muted); font-style: italic; margin-top: 0.75rem; }
mark { color: inherit; background: var(--mark); padding: 0.06em 0; border-bottom: 1px solid currentColor; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.key { --mark: var(--key); } .data { --mark: var(--data); } .quotation { --mark: var(--quotation); } .dispute { --mark: var(--dispute); } .followup { --mark: var(--followup); }
.themes { font-size: 0.74rem; color: var(--muted); margin-top: 1rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font: 0.85rem/1.4 var(--sans); font-variant-numeric: tabular-nums; }
th, td { text-align: end; padding: 0.45rem 0 0.45rem 1.25rem; border-bottom: 1px solid var(--line); vertical-align: baseline; }
th:first-child, td:first-child { text-align: start; padding-inline-start: 0; }
tbody th { font-size: inherit; font-weight: 400; letter-spacing: 0; color: inherit; }
tfoot td, tfoot th { font-weight: 600; color: inherit; border-bottom: 0; border-top: 1px solid var(--ink); font-size: inherit; letter-spacing: 0; }
table.checks { font-size: 0.74rem; margin-top: 1.25rem; }
.checks th, .checks td { text-align: start; padding: 0.4rem 0 0.4rem 1rem; }
.checks th:first-child, .checks td:first-child { padding-inline-start: 0; }
.checks td:nth-child(2), .checks td:nth-child(3) { overflow-wrap: anywhere; min-width: 5rem; } .checks td:nth-child(4) { white-space: nowrap; }
.checks td.warning { font-size: inherit; }
.zero { color: var(--muted); }
.remark { font-size: 0.74rem; color: var(--muted); margin-top: 0.6rem; }
svg { display: block; width: 100%; height: auto; overflow: visible; }
svg text { font-size: 11px; fill: var(--muted); text-anchor: middle; font-variant-numeric: tabular-nums; }
svg .name { text-anchor: start; }
svg rect { fill: var(--accent); } svg line { stroke: var(--line); }
.sources li, .failures li { margin-top: 0.9rem; font-size: 0.92rem; line-height: 1.5; }
.file { font-size: 0.7rem; color: var(--muted); overflow-wrap: anywhere; }
.sources p + .file { margin-top: 0.15rem; }
@media (max-width: 480px) { html { font-size: 17px; } body { padding-top: 2.5rem; } h1 { font-size: 2rem; } .scope { grid-template-columns: 1fr; gap: 0; } .scope dd { margin-bottom: 0.5rem; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --muted: #555; --line: #ccc; --accent: #2c5a87; --warn: #96490b; --shade: #f4f4f4;
    --key: #fbe38c; --data: #c3e3f4; --quotation: #cdebc5; --dispute: #fbcfc6; --followup: #e2d3f5; }
  @page { margin: 22mm 20mm; }
  html { font-size: 10.5pt; line-height: 1.45; } body { max-width: none; padding: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header.cover { min-height: 60vh; border-bottom: 0; } nav { break-before: page; border-bottom: 0; }
  section.part { break-before: page; margin-top: 0; } h2, h3, .facts, .number, .label { break-after: avoid; }
  .quotes li, .note, tr, figure { break-inside: avoid; } p { orphans: 2; widows: 2; }
}
`.trim();
