// Paragraphs of a clipping and their languages: what detection says, and what the analyst set in its place.

import type { Database } from 'better-sqlite3';
import type { ParagraphLanguage } from '../contract/clipping.ts';
import { DeskError } from '../contract/failure.ts';
import type { LanguageCode, Range } from '../contract/values.ts';
import { paragraphLanguages } from '../language/detect.ts';
import { notFound } from './not-found.ts';
import { prepared } from './prepared.ts';

/** Languages the analyst set, as ranges of the clipping's text in force, in order. */
export function setLanguages(db: Database, clippingId: number): (Range & { language: LanguageCode })[] {
  return prepared(
    db,
    `SELECT p.start, p.end, p.language FROM paragraph_languages p JOIN clippings c ON c.id = p.clipping_id AND c.text_id = p.text_id
     WHERE p.clipping_id = ? ORDER BY p.start`,
  ).all(clippingId) as (Range & { language: LanguageCode })[];
}

/** The paragraphs that are of another language than the clipping, or whose language the analyst set. */
export function foreignParagraphs(
  db: Database,
  clippingId: number,
  { text, language }: { text: string; language: LanguageCode },
): ParagraphLanguage[] {
  const set = setLanguages(db, clippingId);
  const isSet = (paragraph: Range) => set.some(({ start, end }) => start < paragraph.end && paragraph.start < end);
  return paragraphLanguages(text, set)
    .map((paragraph) => ({ ...paragraph, set: isSet(paragraph) }))
    .filter((paragraph) => paragraph.set || (paragraph.language !== language && paragraph.language !== 'und'));
}

/** Sets the language of the paragraphs a range touches, or gives it back to detection (null). Throws `not-found`, and `bad-input` for a range that touches none. */
export function setParagraphLanguage(
  db: Database,
  clippingId: number,
  range: Range,
  language: LanguageCode | null,
): void {
  const row = prepared(db, 'SELECT x.id, x.text FROM clippings c JOIN texts x ON x.id = c.text_id WHERE c.id = ?').get(
    clippingId,
  ) as { id: number; text: string } | undefined;
  if (!row) throw notFound('clipping', clippingId);
  const touched = paragraphLanguages(row.text).filter(({ start, end }) => start < range.end && range.start < end);
  if (touched.length === 0)
    throw new DeskError({ code: 'bad-input', message: 'There is no paragraph there.', remedy: null });
  const drop = prepared(
    db,
    'DELETE FROM paragraph_languages WHERE clipping_id = @clippingId AND text_id = @textId AND start < @end AND end > @start',
  );
  const put = prepared(
    db,
    'INSERT INTO paragraph_languages (clipping_id, text_id, start, end, language) VALUES (@clippingId, @textId, @start, @end, @language)',
  );
  for (const { start, end } of touched) {
    drop.run({ clippingId, textId: row.id, start, end });
    if (language !== null) put.run({ clippingId, textId: row.id, start, end, language });
  }
}
