// Why a clipping was found where neither its headline nor its body says so: the analyst's own note that holds the words.

import type { Database } from 'better-sqlite3';
import type { ClippingRow } from '../contract/clipping.ts';
import type { FoundNote, MatchRange } from '../contract/search.ts';
import type { Highlighter } from '../language/highlight.ts';
import { snippetOf } from '../language/snippet.ts';
import { setLanguages } from './paragraphs.ts';
import { prepared } from './prepared.ts';
import type { StoredText } from './weighed-texts.ts';

/**
 * The note that holds most of what is neither among the matches `seen` in headline and snippet nor anywhere else in what is shown of the body; null when
 * there is nothing of that kind. Costs nothing where nothing was noted.
 */
export function foundNote(
  db: Database,
  marker: Highlighter,
  { id, language }: ClippingRow,
  { text, hidden, notes }: StoredText,
  seen: readonly MatchRange[],
): FoundNote | null {
  if (notes === '') return null;
  const elsewhere = new Set(seen.map(({ by }) => by));
  const marked = notesOf(db, id).map((note) => ({ ...note, matches: marker.matches(note.comment, language) }));
  const isNew = ({ by }: MatchRange) => !elsewhere.has(by);
  if (!marked.some(({ matches }) => matches.some(isNew))) return null;
  for (const { start, end, by } of marker.matches(text, language, setLanguages(db, id)))
    if (!hidden.some((range) => !range.shown && range.start < end && range.end > start)) elsewhere.add(by);
  let best: { worth: number; note: FoundNote } | null = null;
  for (const { id: annotationId, kind, comment, matches } of marked) {
    const worth = new Set(matches.filter(isNew).map(({ by }) => by)).size;
    if (worth > (best?.worth ?? 0)) best = { worth, note: { annotationId, kind, ...snippetOf(comment, [], matches) } };
  }
  return best?.note ?? null;
}

function notesOf(db: Database, clippingId: number): { id: number; kind: FoundNote['kind']; comment: string }[] {
  return prepared(
    db,
    "SELECT id, kind, comment FROM annotations WHERE clipping_id = ? AND comment <> '' ORDER BY id",
  ).all(clippingId) as { id: number; kind: FoundNote['kind']; comment: string }[];
}
