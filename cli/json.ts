// The CLI's JSON, an interface others script against: the contract's words in snake_case, no field more or less than documented.

import type { Annotation } from '../contract/annotation.ts';
import type { Clipping, ClippingRow, Evidence } from '../contract/clipping.ts';
import type { HistoryStep, Operation } from '../contract/history.ts';
import type { ImportProgress, ImportReport } from '../contract/import.ts';
import type { Hit, SavedSearch } from '../contract/search.ts';
import { bodyOf } from '../language/body.ts';

/** CLIPPING of the interface. */
export function clippingJson(row: ClippingRow) {
  return {
    id: row.id,
    headline: row.headline,
    outlet: row.outlet,
    agency: row.agency,
    byline: row.byline,
    published_on: row.publishedOn,
    language: row.language,
    url: row.url,
    themes: row.themes.map(({ key, status, score, tone }) => ({ key, status, score, ...(tone ? { tone } : {}) })),
    tags: row.tags.map((tag) => tag.name),
    source: row.source,
    story: row.story,
    words: row.words,
    tone: row.tone,
    importance: row.importance,
  };
}

/** CLIPPING with its text, what was hidden, the evidence by field, and annotations. */
export function shownClippingJson(clipping: Clipping) {
  const evidence: Record<string, ReturnType<typeof evidenceJson>[]> = {};
  for (const one of clipping.evidence) {
    const field = one.field === 'publishedOn' ? 'published_on' : one.field;
    evidence[field] = [...(evidence[field] ?? []), evidenceJson(one)];
  }
  return {
    ...clippingJson(clipping),
    body: bodyOf(clipping.text, clipping.hidden),
    text: clipping.text,
    hidden: clipping.hidden.map(({ start, end, rule, shown }) => ({ start, end, rule, shown })),
    evidence,
    annotations: clipping.notes.map(annotationJson),
  };
}

function evidenceJson({ value, range, rule, confidence, status, reason }: Evidence) {
  return { value, start: range?.start ?? null, end: range?.end ?? null, rule, confidence, status, reason };
}

/** An annotation with its selector's parts; `orphan` where these are of a text that is no longer in force. */
export function annotationJson(annotation: Annotation) {
  const { id, clippingId, kind, selector, orphan, colour, comment, tags, speaker, createdAt, updatedAt } = annotation;
  return {
    id,
    clipping: clippingId,
    kind,
    start: selector?.start ?? null,
    end: selector?.end ?? null,
    quote: selector?.quote ?? null,
    ...(orphan ? { orphan } : {}),
    colour,
    comment,
    ...(tags.length > 0 ? { tags: tags.map(({ name }) => name) } : {}),
    ...(speaker === null ? {} : { speaker }),
    created_at: createdAt,
    updated_at: updatedAt,
  };
}

/** A hit of a search. */
export function hitJson({ clipping, score, partial, snippet, note }: Hit) {
  return {
    id: clipping.id,
    headline: clipping.headline,
    score,
    snippet: snippet.text,
    partial,
    matches: snippet.matches,
    ...(note
      ? { note: { annotation_id: note.annotationId, kind: note.kind, text: note.text, matches: note.matches } }
      : {}),
  };
}

/** An import in a list of them. */
export function importRowJson(progress: ImportProgress) {
  const { id, state, origin, label, total, done, imported, duplicates, skipped, failed, sameText, near } = progress;
  return {
    ...{ id, state, origin, label, started_at: progress.startedAt, ended_at: progress.endedAt, total, done },
    ...{ imported, duplicates, skipped, failed, same_text: sameText, near, can_resume: progress.canResume },
  };
}

/** The report of an import. */
export function importJson({ imported, duplicates, skipped, failed, items }: ImportReport) {
  return {
    imported,
    duplicates,
    skipped,
    failed,
    items: items.map(({ path, status, reason, message, clippings, sourceId, inTrash = [] }) => ({
      path,
      status,
      reason,
      message,
      clippings,
      ...(inTrash.length > 0 ? { in_trash: inTrash } : {}),
      // A table whose columns are still to be named.
      ...(sourceId && clippings.length === 0 ? { source: sourceId } : {}),
    })),
  };
}

/** A step of the journal. */
export function operationJson({ id, name, details, at, undone }: Operation) {
  return { id, name, details, at, undone };
}

/** A step of the history with what it was about. */
export function historyJson({ clipping, theme, quote, comment, ...operation }: HistoryStep) {
  return { ...operationJson(operation), clipping, theme, quote, comment };
}

/** A saved search; `total` where it was asked for: how much it finds now. */
export function savedSearchJson(search: SavedSearch, total?: number) {
  const { id, name, query, within, view, filters, expand, off, sort, updatedAt } = search;
  const kept = { id, name, query, within, view, filters, expand, off, sort, updated_at: updatedAt };
  return total === undefined ? kept : { ...kept, total };
}
