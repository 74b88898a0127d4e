// What a cleaning rule would hide in the library, before there is one.

import type { Database } from 'better-sqlite3';
import type { RuleDraft, RulePreview, RulePreviewRow } from '../contract/rule.ts';
import type { Range } from '../contract/values.ts';
import { bodyOf } from '../language/body.ts';
import { clippingRows } from './clipping-rows.ts';
import { hiddenRanges } from './clippings.ts';
import { breaksOf, compiled, free, storedRanges } from './rules.ts';

/** A rule that takes more of a body than this is said to. */
const HEAVY = 1 / 3;
/** Passages of one clipping a preview shows, and the characters it shows round each. */
const SHOWN_PASSAGES = 3;
const ROUND = 60;

/** What a rule would hide that is not hidden now: counted over the whole library on the first page, shown clipping by clipping. `except` is the rule being changed. */
export function previewRule(
  db: Database,
  draft: RuleDraft & { except: number | null; after: number | null; limit: number },
): RulePreview {
  const pattern = compiled(draft);
  const rows = db
    .prepare(
      `SELECT c.id, x.text FROM clipping_values c JOIN texts x ON x.id = c.text_id
       WHERE c.trashed_at IS NULL AND c.id > @after AND (@language IS NULL OR c.language = @language)
         AND (@outletId IS NULL OR c.outlet_id = @outletId) ORDER BY c.id`,
    )
    .iterate({ after: draft.after ?? 0, language: draft.language, outletId: draft.outletId }) as IterableIterator<{
    id: number;
    text: string;
  }>;
  const first = draft.after === null;
  const found: { id: number; text: string; pieces: Range[]; share: number }[] = [];
  const totals = { clippings: 0, passages: 0, heavy: 0 };
  let more = false;
  for (const { id, text } of rows) {
    const hits = pattern.find(text);
    const mayBreak = hits.length > 0 || /[.!?…»"”]\p{Lu}/u.test(text);
    if (!mayBreak) continue;
    const stored = storedRanges(db, id).filter(({ rule }) => draft.except === null || rule !== `rule:${draft.except}`);
    const pieces = free(text, pattern.find(text, breaksOf(stored)), stored);
    if (pieces.length === 0) continue;
    const share = shareOf(db, id, text, pieces);
    totals.clippings += 1;
    totals.passages += pieces.length;
    if (share > HEAVY) totals.heavy += 1;
    if (found.length < draft.limit) found.push({ id, text, pieces, share });
    else {
      more = true;
      if (!first) break;
    }
  }
  const shown = clippingRows(
    db,
    found.map(({ id }) => id),
  );
  return {
    ...(first ? totals : { clippings: null, passages: null, heavy: null }),
    rows: found.flatMap(({ id, text, pieces, share }): RulePreviewRow[] => {
      const row = shown.find((one) => one.id === id);
      if (!row) return [];
      const { headline, outlet, publishedOn } = row;
      return [
        {
          clippingId: id,
          headline,
          outlet,
          publishedOn,
          share,
          isHeavy: share > HEAVY,
          passages: pieces.slice(0, SHOWN_PASSAGES).map((piece) => inContext(text, piece)),
          more: Math.max(0, pieces.length - SHOWN_PASSAGES),
        },
      ];
    }),
    next: more ? (found.at(-1)?.id ?? null) : null,
  };
}

/** How much of a body's words the pieces hold, 0 to 1. */
function shareOf(db: Database, id: number, text: string, pieces: readonly Range[]): number {
  const words = (part: string) => part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const body = words(bodyOf(text, hiddenRanges(db, id)));
  const gone = pieces.reduce((sum, { start, end }) => sum + words(text.slice(start, end)), 0);
  return body === 0 ? 0 : Math.min(1, gone / body);
}

function inContext(text: string, { start, end }: Range): RulePreviewRow['passages'][number] {
  const one = (part: string) => part.replace(/\s+/gu, ' ');
  const quote = one(text.slice(start, end)).trim();
  return {
    before: one(text.slice(Math.max(0, start - ROUND), start)).replace(/^\S*\s/u, ''),
    quote: quote.length > 400 ? `${quote.slice(0, 300)} … ${quote.slice(-80)}` : quote,
    after: one(text.slice(end, end + ROUND)).replace(/\s\S*$/u, ''),
  };
}
