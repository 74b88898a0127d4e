// The history as the analyst reads it: each step of the journal with the clipping, theme and words it was about.

import type { Database } from 'better-sqlite3';
import type { HistoryStep } from '../contract/history.ts';
import type { KnownLanguage } from '../contract/values.ts';
import { themeName } from './clipping-rows.ts';
import { listOperations } from './journal.ts';
import { passageRead, type StoredPassage } from './passages.ts';
import { prepared } from './prepared.ts';

interface Subject {
  clipping_id: number | null;
  headline: string | null;
  themes: string | null;
  annotation: string | null;
}

/** Letters of a quotation or a comment that the history shows. */
const MOST_SAID = 300;

/** The steps, newest first; names in `language` where they have one. What is gone from the library is not named. */
export function listHistory(db: Database, limit: number, language: KnownLanguage): HistoryStep[] {
  // The first change that tells it: a step may have touched ten thousand rows.
  const subjectOf = prepared(
    db,
    `SELECT c.id AS clipping_id, c.headline,
       coalesce(
         (SELECT t.names FROM themes t WHERE t.id = (
           SELECT CASE table_name WHEN 'themes' THEN coalesce(after, before) ->> 'id' ELSE coalesce(after, before) ->> 'theme_id' END
           FROM operation_changes WHERE operation_id = @id AND table_name IN ('clipping_themes', 'themes')
           ORDER BY (after ->> 'decision') IS 'accepted' DESC, id LIMIT 1)),
         (SELECT before ->> 'names' FROM operation_changes
          WHERE operation_id = @id AND table_name = 'themes' AND after IS NULL LIMIT 1)
       ) AS themes,
       (SELECT coalesce(after, before) FROM operation_changes
        WHERE operation_id = @id AND table_name = 'annotations' ORDER BY id LIMIT 1) AS annotation
     FROM (SELECT 1) LEFT JOIN clipping_values c ON c.id = (
       SELECT clipping_id FROM operation_changes WHERE operation_id = @id AND clipping_id IS NOT NULL ORDER BY id LIMIT 1)`,
  );
  return listOperations(db, limit).map((operation) => {
    const { clipping_id, headline, themes, annotation } = subjectOf.get({ id: operation.id }) as Subject;
    const said = annotation ? (JSON.parse(annotation) as StoredPassage & { comment?: string }) : null;
    return {
      ...operation,
      clipping: clipping_id !== null && headline !== null ? { id: clipping_id, headline } : null,
      theme: themes === null ? null : themeName(themes, language),
      quote: (said && passageRead(db, said)?.slice(0, MOST_SAID)) || null,
      comment: said?.comment?.slice(0, MOST_SAID) || null,
    };
  });
}
