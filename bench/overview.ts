// Measures the overview over 100,000 clippings beside a plain count of the same rows.

import { calls } from '../contract/calls.ts';
import { overview } from '../db/overview.ts';
import { memoryLibrary } from './memory-library.ts';

/** Prints milliseconds of both and their ratio; `--size=20000` for fewer clippings. */
export function run(flags: readonly string[] = []): string {
  const size = Number(flags.find((flag) => flag.startsWith('--size='))?.slice(7) ?? 100_000);
  const { db, add } = memoryLibrary();
  add({
    headline: 'Сель',
    text: 'Сель сошёл.',
    language: 'ru',
    publishedOn: '2025-01-01',
    outlet: { printed: 'Весть', key: null },
  });
  const columns = (db.pragma('table_info(clippings)') as { name: string }[]).map(({ name }) => name);
  const rest = columns.filter((name) => !['id', 'published_on', 'language'].includes(name)).join(', ');
  db.exec(`WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ${size})
    INSERT INTO clippings (id, published_on, language, ${rest})
    SELECT i, date('2020-01-01', (i * 7919 % 2000) || ' days'),
      CASE i % 3 WHEN 0 THEN 'kk' WHEN 1 THEN 'ru' ELSE 'en' END, ${rest.replace(/\b(outlet_id)\b/, '1 + i % 40')}
    FROM n, (SELECT ${rest} FROM clippings WHERE id = 1);
    INSERT OR IGNORE INTO clipping_themes (clipping_id, theme_id, score) SELECT id, 1 + id % 6, 0.7 FROM clippings;
    INSERT OR IGNORE INTO clipping_themes (clipping_id, theme_id, score) SELECT id, 1 + id * 5 % 6, 0.6 FROM clippings WHERE id % 2;
    INSERT OR IGNORE INTO story_clippings (clipping_id, story_id) SELECT id, id - id % 4 FROM clippings WHERE id % 4 < 2 AND id > 4;`);
  const plain = db.prepare(
    'SELECT t.theme_id, count(*) FROM clipping_themes t JOIN clippings c ON c.id = t.clipping_id WHERE c.trashed_at IS NULL GROUP BY 1',
  );
  const whole = calls['overview.get'].input.parse({});
  const month = calls['overview.get'].input.parse({ days: 30 });
  const [count, all, few] = [() => plain.all(), () => overview(db, whole), () => overview(db, month)].map(timed);
  const times = (time = 0) => (time / Math.max(0.01, count ?? 0)).toFixed(1);
  return `overview of ${size} clippings: ${all?.toFixed(0)} ms (${times(all)} plain counts of ${count?.toFixed(0)} ms), of 30 days ${few?.toFixed(0)} ms (${times(few)})`;
}

/** The median of five. */
function timed(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((one, other) => one - other)[2] ?? 0;
}
