// Measures theme suggestions on real press texts against what people read there; what is suggested counts as found.

import { readFileSync } from 'node:fs';
import { makeReader } from '../ingest/read.ts';
import { compileConcepts } from '../language/concepts.ts';
import { suggestThemes } from '../language/themes.ts';
import { shippedResources } from './memory-library.ts';
import { pressSets } from './press-sets.ts';

const GOLD = new URL('../../shared/eval/press/gold.tsv', import.meta.url);
const THEMES = ['climate', 'covid-19', 'un-reform', 'un-cooperation'];

/** Precision, recall and F1 of each theme and of all together over the real press; says so where that is not here. `CLIPDESK_BENCH_MISSES=1` lists what was missed and what is too much. */
export async function run(): Promise<void> {
  const set = pressSets().find(({ name }) => name === 'real press');
  if (!set || set.absent) return console.log(`themes: skipped, ${set?.absent}`);
  const resources = shippedResources();
  const matcher = compileConcepts(resources.concepts);
  const themes = resources.themes.map(({ key, concepts, rule }) => ({
    key,
    concepts: concepts.map(({ concept, weight }) => ({ conceptKey: concept, weight })),
    rule: rule ?? null,
  }));
  const gold = goldThemes();
  const read = makeReader({ outlets: resources.outlets, rules: resources.rules });
  const tallies = new Map(THEMES.map((theme) => [theme, { right: 0, found: 0, there: 0 }]));
  for (const text of set.texts) {
    const outcome = await read(text.bytes, { name: text.file, modifiedAt: null });
    const suggested = new Map(
      (outcome.ok ? outcome.clippings : []).flatMap((draft) =>
        suggestThemes(draft, themes, matcher).map(({ themeKey, score }) => [themeKey, score] as const),
      ),
    );
    const there = gold.get(text.file) ?? [];
    for (const [theme, tally] of tallies) {
      const [isThere, isFound] = [there.includes(theme), suggested.has(theme)];
      if (isThere) tally.there += 1;
      if (isFound) tally.found += 1;
      if (isThere && isFound) tally.right += 1;
      if (process.env.CLIPDESK_BENCH_MISSES && isThere !== isFound)
        console.log(`  ${text.file} ${theme}: ${isThere ? 'missed' : `too much (${suggested.get(theme)})`}`);
    }
  }
  console.log(`themes: real press, ${set.texts.length} texts\ntheme           precision  recall  F1`);
  for (const [theme, tally] of tallies) console.log(row(theme, tally));
  const sum = (key: 'right' | 'found' | 'there') => [...tallies.values()].reduce((all, tally) => all + tally[key], 0);
  console.log(row('all together', { right: sum('right'), found: sum('found'), there: sum('there') }));
}

function row(name: string, { right, found, there }: { right: number; found: number; there: number }): string {
  const part = (whole: number) => (whole === 0 ? 0 : right / whole);
  const f1 = found + there === 0 ? 0 : (2 * right) / (found + there);
  return `${name.padEnd(15)} ${part(found).toFixed(3)}      ${part(there).toFixed(3)}   ${f1.toFixed(3)}   (${right} of ${there}, ${found} found)`;
}

function goldThemes(): Map<string, string[]> {
  const [head = '', ...rows] = readFileSync(GOLD, 'utf8').trimEnd().split('\n');
  const at = head.split('\t').indexOf('themes');
  return new Map(
    rows.map((row) => {
      const cells = row.split('\t');
      return [cells[0] ?? '', (cells[at] ?? '').split(';')];
    }),
  );
}
