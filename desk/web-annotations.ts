// Annotations out of the library as Web Annotations, and into it: each on the passage it surely belongs to, or reported.

import type { Database } from 'better-sqlite3';
import type { AnnotationImport } from '../contract/annotation.ts';
import type { CallParsed } from '../contract/calls.ts';
import { DeskError } from '../contract/failure.ts';
import type { Range } from '../contract/values.ts';
import { type DescribedAnnotation, readWebAnnotations, webAnnotations } from '../contract/web-annotation.ts';
import { listAllAnnotations } from '../db/all-annotations.ts';
import {
  type AnnotatedText,
  annotatedSources,
  clippingsAt,
  clippingsHolding,
  clippingsOfSource,
} from '../db/annotated-sources.ts';
import { createAnnotation, listAnnotations, sayOf } from '../db/annotations.ts';
import { anchorPassage } from '../language/anchor.ts';

/** Units from which a quote is looked for in the whole library, when nothing says what it is of. */
const TELLING = 32;

/** All annotations, or those on some clippings, as a file. */
export function exportAnnotations(
  db: Database,
  { clippingIds }: CallParsed<'annotation.export'>,
): { fileName: string; text: string } {
  const { rows } = listAllAnnotations(db, {
    ...{ words: '', colours: [], orphans: false, groupBy: 'date', language: 'en', limit: 200_000 },
    ...(clippingIds ? { clippingIds } : {}),
  });
  const sources = annotatedSources(db);
  const day = new Date().toISOString().slice(0, 10);
  return {
    fileName: `clipdesk-annotations-${day}.jsonld`,
    text: webAnnotations(rows.map((row) => ({ ...row, sha256: sources.get(row.clippingId) ?? '' }))),
  };
}

/** Makes the annotations a file describes, but for those that are there. Throws `bad-input` for what holds none. */
export function importAnnotations(db: Database, text: string): AnnotationImport {
  const done: AnnotationImport = { made: 0, already: 0, unplaced: [], clippingIds: [] };
  const touched = new Set<number>();
  for (const described of read(text)) {
    if (!described) {
      done.unplaced.push({ quote: '', source: '', reason: 'unreadable' });
      continue;
    }
    const placed = place(db, described);
    if (typeof placed === 'string') {
      const { selector, comment, headline, url, sha256 } = described;
      done.unplaced.push({
        quote: selector?.quote || comment,
        source: headline ?? url ?? sha256 ?? '',
        reason: placed,
      });
    } else if (isThere(db, described, placed)) done.already += 1;
    else {
      const { colour, comment, tags, speaker } = described;
      const made = createAnnotation(db, {
        ...{ clippingId: placed.clippingId, colour, comment },
        ...(placed.range ? { range: placed.range } : {}),
      });
      if (tags.length > 0 || speaker) sayOf(db, made.id, { tags, speaker });
      touched.add(placed.clippingId);
      done.made += 1;
    }
  }
  done.clippingIds = [...touched];
  return done;
}

function read(text: string): (DescribedAnnotation | null)[] {
  let described: (DescribedAnnotation | null)[];
  try {
    described = readWebAnnotations(text);
  } catch {
    described = [];
  }
  if (described.some((one) => one !== null)) return described;
  throw new DeskError({
    code: 'bad-input',
    message: 'This file holds no Web Annotations.',
    remedy: 'Choose a JSON-LD file of W3C Web Annotations.',
  });
}

type Placed = { clippingId: number; range: Range | null };
type Unplaced = AnnotationImport['unplaced'][number]['reason'];

function place(db: Database, described: DescribedAnnotation): Placed | Unplaced {
  const { selector, comment, sha256, url } = described;
  const bySource = sha256 ? clippingsOfSource(db, sha256) : [];
  let candidates = bySource.length === 0 && url ? clippingsAt(db, url) : bySource;
  if (candidates.length === 0 && selector && selector.quote.length >= TELLING)
    candidates = clippingsHolding(db, selector.quote, 2);
  if (candidates.length === 0) return 'no-clipping';
  if (!selector) {
    if (comment === '') return 'nothing-said';
    const [one, ...more] = likeliest(candidates, described);
    return one && more.length === 0 ? { clippingId: one.id, range: null } : 'several-clippings';
  }
  const places = candidates.flatMap((one) => {
    const { start, prefix } = selector;
    // The position counts only in the text it was taken from.
    const isSame = bySource.length > 0 && start >= 0 && one.text.slice(start - prefix.length, start) === prefix;
    const range = anchorPassage(one.text, selector, !isSame);
    return range ? [{ ...one, range }] : [];
  });
  if (places.length === 0) return 'no-passage';
  const [found, ...others] = likeliest(places, described);
  return found && others.length === 0 ? { clippingId: found.id, range: found.range } : 'several-clippings';
}

/** The only one, or those whose headline is the one that is named. */
function likeliest<One extends AnnotatedText>(candidates: One[], { headline }: DescribedAnnotation): One[] {
  if (candidates.length < 2) return candidates;
  const named = candidates.filter((one) => one.headline === headline);
  return named.length > 0 ? named : candidates;
}

function isThere(db: Database, { comment }: DescribedAnnotation, { clippingId, range }: Placed): boolean {
  return listAnnotations(db, clippingId).some(
    (one) =>
      !one.orphan &&
      one.comment === comment &&
      (one.selector?.start ?? null) === (range?.start ?? null) &&
      (one.selector?.end ?? null) === (range?.end ?? null),
  );
}
