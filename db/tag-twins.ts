// Tags that may be one, but for those the analyst has told apart, and what else a tag may be looked for by.

import type { Database } from 'better-sqlite3';
import type { TagTerms, TagTwins } from '../contract/tag.ts';
import { KNOWN_LANGUAGES } from '../contract/values.ts';
import type { ConceptMatcher } from '../language/concepts.ts';
import { conceptsNamed, nearNames } from '../language/near-names.ts';
import { nameOfTag } from './tags.ts';

type Named = { id: number; name: string };

/** Carries out `tag.twins`. */
export function tagTwins(db: Database, matcher: ConceptMatcher): TagTwins[] {
  const tags = namedTags(db);
  const apart = new Set(
    (db.prepare('SELECT one_id, other_id FROM tag_distinctions').raw().all() as [number, number][]).map(String),
  );
  return nearNames(
    tags.map(({ name }) => name),
    matcher,
  ).flatMap(({ one, other, likeness }) => {
    const [oneId, otherId] = [tags[one]?.id ?? 0, tags[other]?.id ?? 0];
    return apart.has(String(pairOf(oneId, otherId))) ? [] : [{ oneId, otherId, likeness }];
  });
}

/** Carries out `tag.terms`. */
export function tagTerms(db: Database, matcher: ConceptMatcher): TagTerms[] {
  return namedTags(db).flatMap(({ id, name }) => {
    const concepts = conceptsNamed(name, matcher).map((key) => matcher.terms(key));
    const terms = concepts.flatMap((concept) => KNOWN_LANGUAGES.flatMap((language) => concept?.[language] ?? []));
    return terms.length > 0 ? [{ tagId: id, terms: [...new Set(terms)] }] : [];
  });
}

/** Remembers that two tags are not the same. Throws `not-found`. */
export function distinguishTags(db: Database, oneId: number, otherId: number): void {
  for (const id of [oneId, otherId]) nameOfTag(db, id);
  db.prepare('INSERT INTO tag_distinctions (one_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    ...pairOf(oneId, otherId),
  );
}

function namedTags(db: Database): Named[] {
  return db.prepare('SELECT id, name FROM tags ORDER BY id').all() as Named[];
}

function pairOf(one: number, other: number): [number, number] {
  return one < other ? [one, other] : [other, one];
}
