// Speed of packs: entries with bodies as PDF and as DOCX, against Typst compiling the same texts plain, and a preview after one
// edit against the whole one, in the same run. `--entries=1000` for more than the usual 200.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { textOf } from '../briefing/body.ts';
import type { Pack, PackEntry } from '../briefing/pack.ts';
import { renderPack, renderPreview } from '../briefing/render.ts';
import type { PackPart } from '../contract/pack.ts';
import { richBlocks } from '../contract/rich-text.ts';

const root = new URL('../', import.meta.url);
/** Above this many, once each: a minute is enough. */
const MANY = 400;
const OTHERS = ['html', 'md', 'xlsx', 'zip'] as const;

/** Times in milliseconds, the best of three each, and their ratios to the plain setting (limit: 6); what a preview takes after an edit. */
export async function run(flags: readonly string[] = []): Promise<void> {
  const entries = Number(flags.find((flag) => flag.startsWith('--entries='))?.slice('--entries='.length) ?? 200);
  const fontDirs = ['source-serif-4', 'inter'].map(
    (name) => new URL(`node_modules/@expo-google-fonts/${name}`, root).pathname,
  );
  const typst = (name: string) => readFileSync(new URL(`resources/typst/${name}`, root), 'utf8');
  const parts = JSON.parse(typst('templates.json')) as Record<string, PackPart[]>;
  const assets = {
    template: { typst: typst('house.typ'), base: typst('base.typ'), parts: parts.house ?? [] },
    words: JSON.parse(readFileSync(new URL('resources/locales/pack.ru.json', root), 'utf8')) as Record<string, string>,
    fontDirs,
  };
  const plainCompiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontDirs }] });
  // Fonts are read once in the life of a desk, so not in the times.
  await renderPack(madePack(0, 1), 'pdf', assets);
  setPlain(plainCompiler, madePack(0, 1));

  const rounds = entries > MANY ? 1 : 3;
  const times = { plain: Infinity, pdf: Infinity, docx: Infinity, whole: Infinity, grown: Infinity, typed: Infinity };
  let sent = '';
  // Each round has its own texts: Typst remembers what it has laid out.
  for (let round = 1; round <= rounds; round += 1) {
    const pack = madePack(round, entries);
    times.plain = Math.min(times.plain, await timed(() => setPlain(plainCompiler, pack)));
    times.pdf = Math.min(times.pdf, await timed(() => renderPack(pack, 'pdf', assets)));
    times.docx = Math.min(times.docx, await timed(() => renderPack(pack, 'docx', assets)));
    const shown = madePack(round + rounds, entries);
    const seen = new Set<string>();
    const preview = () => {
      const after = renderPreview(shown, assets).pages;
      const fresh = after.filter(({ key }) => !seen.has(key)).length;
      for (const { key } of after) seen.add(key);
      sent = `${fresh} of ${after.length}`;
    };
    times.whole = Math.min(times.whole, await timed(preview));
    const entry = shown.sections[1]?.entries[3];
    if (!entry) throw new Error('There are entries to edit');
    entry.commentary = richBlocks('Новое замечание.');
    times.grown = Math.min(times.grown, await timed(preview));
    entry.commentary = richBlocks('Новое замечание: слово.');
    times.typed = Math.min(times.typed, await timed(preview));
  }
  console.log(`packs, ${entries} entries with bodies: plain Typst ${times.plain.toFixed(0)} ms (the measure)`);
  for (const format of ['pdf', 'docx'] as const) {
    const ratio = times[format] / times.plain;
    console.log(
      `  ${format}: ${times[format].toFixed(0)} ms, ${ratio.toFixed(2)} x plain, ${entries > MANY ? 'no limit at this size' : ratio <= 6 ? 'within 6 x' : 'OVER 6 x'}`,
    );
  }
  const against = (edited: number) => `${edited.toFixed(0)} ms, 1 : ${(times.whole / edited).toFixed(1)}`;
  console.log(
    `  preview: whole ${times.whole.toFixed(0)} ms; after an entry has grown ${against(times.grown)}; after a word was typed ${against(times.typed)}, ${sent} pages sent`,
  );
  if (entries > MANY) {
    const pack = madePack(1, entries);
    for (const format of OTHERS) {
      const taken = await timed(() => renderPack(pack, format, assets));
      console.log(`  ${format}: ${taken.toFixed(0)} ms`);
    }
  }
  console.log(`  most memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function setPlain(compiler: NodeCompiler, pack: Pack): void {
  const texts = pack.sections.flatMap((section) => section.entries.flatMap((entry) => entry.body.map(textOf)));
  const result = compiler.compile({
    mainFileContent: '#set text(font: "Source Serif 4")\n#for words in json(bytes(sys.inputs.texts)) { par(words) }',
    inputs: { texts: JSON.stringify(texts) },
    resetRead: true,
  });
  if (!result.result) throw new Error('The plain texts do not compile');
  compiler.pdf(result.result);
}

function madePack(round: number, entries: number): Pack {
  return {
    title: 'Замер',
    language: 'ru',
    reader: '',
    createdOn: '2026-01-12',
    classification: '',
    summary: richBlocks('Замер скорости.'),
    sections: [0, 1, 2, 3].map((section) => ({
      title: `Раздел ${section + 1}`,
      commentary: [],
      entries: Array.from({ length: Math.ceil(entries / 4) }, (_, index) =>
        madeEntry(round, section * 1000 + index + 1),
      ),
    })),
  };
}

const WORDS =
  'климат вода город степь реформа отчёт комиссия встреча қала өзен ғалым үкімет һәм ұсыныс әлем іс сотрудничества қауіпсіздіктің'.split(
    ' ',
  );

function madeEntry(round: number, id: number): PackEntry {
  const word = (at: number): string => {
    const digest = createHash('sha256')
      .update(`${round}/${id}/${at >> 4}`)
      .digest();
    return WORDS[(digest[at & 15] ?? 0) % WORDS.length] ?? '';
  };
  let start = 0;
  const body = Array.from({ length: 8 }, (_, paragraph) => {
    const text = Array.from({ length: 45 }, (_, at) => word(paragraph * 45 + at)).join(' ');
    const run = { text: `${text}.`, start, end: start + text.length + 1, colour: null };
    start = run.end + 1;
    return [run];
  });
  const quote = body[2]?.[0]?.text ?? '';
  return {
    clippingId: id,
    headline: `Заголовок ${id}: ${word(1)} и ${word(2)}`,
    outlet: `Издание ${id % 17}`,
    agency: null,
    byline: null,
    publishedOn: `2025-${String((id % 12) + 1).padStart(2, '0')}-10`,
    language: ['kk', 'ru', 'en'][id % 3] ?? 'ru',
    url: `https://example.org/${id}`,
    shape: 'full',
    body,
    gist: body.slice(0, 1),
    whole: body,
    cut: false,
    textFound: true,
    quotations: [
      {
        annotationId: id,
        quote,
        place: { start: 0, end: quote.length },
        textSha256: '0'.repeat(64),
        parts: [quote],
        ranges: [],
        comment: 'Замечание',
        gloss: '',
        colour: 'key',
        verified: true,
        reason: null,
      },
    ],
    notes: [],
    commentary: [],
    themes: ['Климат'],
    sourceName: `${id}.txt`,
    sha256: '0'.repeat(64),
    textSha256: '0'.repeat(64),
    accessedOn: '2026-01-10',
  };
}
