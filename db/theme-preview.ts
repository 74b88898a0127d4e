// What a theme's rule and concepts would suggest in the library, before they are kept.

import type { Database } from 'better-sqlite3';
import type { ThemeConcept, ThemePreview, ThemeRule } from '../contract/theme.ts';
import type { ConceptMatcher } from '../language/concepts.ts';
import { suggestThemes } from '../language/themes.ts';
import { clippingRows } from './clipping-rows.ts';
import { indexSource } from './reindex.ts';

/** Milliseconds a preview may look; what it has not reached by then it says. */
const PATIENCE = 4_000;
const PHRASES = 4;
/** Characters shown on either side of a phrase. */
const ROUND = 50;

/** Compares what is suggested now with what the draft would suggest, the newest clippings first. A theme that is not there yet has `id` null. */
export function previewTheme(
  db: Database,
  draft: { id: number | null; concepts: readonly ThemeConcept[]; rule: ThemeRule | null; limit: number },
  matcher: ConceptMatcher,
): ThemePreview {
  const ids = db
    .prepare('SELECT id FROM clippings WHERE trashed_at IS NULL ORDER BY sort_on DESC, id DESC')
    .pluck()
    .all() as number[];
  const stored = db.prepare(
    'SELECT score, phrases FROM clipping_themes WHERE clipping_id = ? AND theme_id = ? AND score IS NOT NULL',
  );
  const themes = [{ key: 'draft', concepts: draft.concepts, rule: draft.rule }];
  const until = Date.now() + PATIENCE;
  const preview: ThemePreview = { looked: 0, of: ids.length, before: 0, after: 0, more: 0, fewer: 0, rows: [] };
  for (const id of ids) {
    if (Date.now() > until) break;
    const source = indexSource(db, id);
    preview.looked += 1;
    if (!source) continue;
    const was = stored.get(id, draft.id ?? 0) as { score: number; phrases: string } | undefined;
    const will = suggestThemes(source, themes, matcher)[0];
    if (was) preview.before += 1;
    if (will) preview.after += 1;
    if (Boolean(was) === Boolean(will)) continue;
    const change = will ? 'more' : 'fewer';
    preview[change] += 1;
    if (preview.rows.filter((row) => row.change === change).length >= draft.limit) continue;
    const phrases: { start: number; end: number }[] = will?.phrases ?? JSON.parse(was?.phrases ?? '[]');
    preview.rows.push({
      clippingId: id,
      headline: source.headline,
      outlet: null,
      publishedOn: null,
      change,
      score: will?.score ?? was?.score ?? 0,
      phrases: phrases.slice(0, PHRASES).map(({ start, end }) => ({
        before: line(source.text.slice(Math.max(0, start - ROUND), start)),
        quote: line(source.text.slice(start, end)),
        after: line(source.text.slice(end, end + ROUND)),
      })),
    });
  }
  const facts = new Map(
    clippingRows(
      db,
      preview.rows.map(({ clippingId }) => clippingId),
    ).map((row) => [row.id, row]),
  );
  for (const row of preview.rows) {
    row.outlet = facts.get(row.clippingId)?.outlet ?? null;
    row.publishedOn = facts.get(row.clippingId)?.publishedOn ?? null;
  }
  return preview;
}

const line = (text: string) => text.replace(/\s+/gu, ' ');
