// Packs from a library: a briefing as it is now with everything it quotes verified, and frozen issues.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { buildPack } from '../briefing/build-pack.ts';
import { type ComparedPack, comparePacks } from '../briefing/compare.ts';
import type { Pack, PackPeriod } from '../briefing/pack.ts';
import type { StoredEvidence } from '../briefing/verify.ts';
import type { Briefing, Period } from '../contract/briefing.ts';
import type { CallParsed } from '../contract/calls.ts';
import type { Clipping } from '../contract/clipping.ts';
import { DeskError } from '../contract/failure.ts';
import type { IssueComparison } from '../contract/issue.ts';
import type { PackLanguage, PackPart } from '../contract/pack.ts';
import { getClipping } from '../db/clippings.ts';
import { issueContent } from '../db/issues.ts';
import { locatorOf, textHash } from '../db/library.ts';
import { recordedText, storedSource } from '../db/stored-evidence.ts';
import { templateByKey } from '../db/templates.ts';
import { redecode } from '../ingest/decode.ts';
import { type FrozenHouse, frozenHouse } from './house.ts';

/** What an issue freezes: everything a pack is rendered from, but for the originals, which the library keeps. */
export interface Frozen {
  pack: Pack;
  template: { key: string; typst: string; base: string; parts: PackPart[] };
  /** Absent from issues of former releases. */
  house?: FrozenHouse;
}

/** Told of each clipping that was read, and of each that was held against what is stored. */
type TellGathered = (stage: 'gathering' | 'verifying', done: number, total: number) => void;

/** A briefing's pack as it is now, each quotation verified against what is stored. Throws `not-found`. */
export function packOf(
  db: Database,
  briefing: Briefing,
  language: PackLanguage,
  tell: TellGathered = () => {},
  remembered: RememberedClippings = new Map(),
): Pack {
  const entries = briefing.sections.flatMap((section) => section.entries).filter((entry) => entry.included);
  const ids = [...new Set(entries.map((entry) => entry.clipping.id))];
  const clippings = new Map<number, Clipping>();
  for (const [done, id] of ids.entries()) {
    tell('gathering', done, ids.length);
    clippings.set(id, remembered.get(`${id} ${language}`)?.clipping ?? getClipping(db, id, language));
  }
  const stored = new Map<number, StoredEvidence>();
  let checkedAt = Date.now();
  const readEvidence = evidenceReader(db);
  for (const [done, [id, clipping]] of [...clippings].entries()) {
    tell('verifying', done, ids.length);
    const read = remembered.get(`${id} ${language}`) ?? {
      clipping,
      evidence: readEvidence(clipping),
      readAt: Date.now(),
    };
    remembered.set(`${id} ${language}`, read);
    stored.set(id, read.evidence);
    checkedAt = Math.min(checkedAt, read.readAt);
  }
  const { classification, excerptLength } = briefing;
  return buildPack(briefing, clippings, stored, {
    createdOn: localTime(new Date()).slice(0, 10),
    language,
    classification,
    excerptLength,
    ...(briefing.gathers ? { period: periodOf(briefing.gathers) } : {}),
    checkedAt: localTime(new Date(checkedAt)),
  });
}

/** What was read of clippings, by id and language, for as long as nothing of theirs changes: previews keep it, an export reads all again. */
export type RememberedClippings = Map<string, { clipping: Clipping; evidence: StoredEvidence; readAt: number }>;

function periodOf({ from, to, addedSince }: Period): PackPeriod {
  return { from, to, addedFrom: addedSince && localTime(new Date(addedSince)) };
}

/** Reads what is stored of clippings. The articles of one table or archive stand together: their file is unpacked and hashed once. */
function evidenceReader(db: Database): (clipping: Clipping) => StoredEvidence {
  let source = null as { sourceId: number; sha256: string; bytes: Uint8Array; actual: string } | null;
  return (clipping) => {
    if (source?.sourceId !== clipping.sourceFile.id) {
      const { sha256, bytes } = storedSource(db, clipping.id);
      source = { sourceId: clipping.sourceFile.id, sha256, bytes, actual: hash(bytes) };
    }
    return {
      source: { recorded: source.sha256, actual: source.actual },
      text: { recorded: textHash(db, clipping.id), actual: hash(clipping.text) },
      decoded: readAgain(source.bytes, clipping.sourceFile.encoding, locatorOf(db, clipping.id)),
      cited: new Map(formerTexts(clipping).map((textId) => [textId, citedText(db, textId)])),
    };
  };
}

/** What stored bytes read as now: null where a reader made the text or nothing is left of the bytes, no words where they are no longer in their encoding. */
function readAgain(bytes: Uint8Array, encoding: string, locator: string): string | null {
  if (bytes.length === 0) return null;
  try {
    return redecode(bytes, encoding, locator);
  } catch {
    return '';
  }
}

/** Ids of the texts that highlights of a clipping lost their place in. */
function formerTexts(clipping: Clipping): number[] {
  return clipping.notes.flatMap((note) => (note.orphan && note.textId !== null ? [note.textId] : []));
}

function citedText(db: Database, textId: number): { text: string; recorded: string; actual: string } {
  const { text, sha256 } = recordedText(db, textId);
  return { text, recorded: sha256, actual: hash(text) };
}

/** What `issue.create` keeps of a briefing, as JSON. Throws `not-found`. */
export function freeze(db: Database, resourcesDir: string, briefing: Briefing): { content: string; pack: Pack } {
  const { key, typst, parts } = templateByKey(db, briefing.template);
  const pack = { ...packOf(db, briefing, briefing.language), issue: { number: briefing.nextIssue } };
  const frozen: Frozen = { pack, template: { key, typst, parts, base: baseOf(resourcesDir) }, house: frozenHouse(db) };
  return { content: JSON.stringify(frozen), pack };
}

/** Carries out `issue.compare`. Throws `not-found` and `issue-damaged`. */
export function compareIssues(db: Database, { id, earlierId }: CallParsed<'issue.compare'>): IssueComparison {
  return comparePacks(comparedOf(frozenOf(db, earlierId)), comparedOf(frozenOf(db, id)));
}

function comparedOf({ pack, template, house }: Frozen): ComparedPack {
  const { key, typst, parts } = template;
  return { pack, template: JSON.stringify({ key, typst, parts }), house: house ? JSON.stringify(house) : null };
}

/** What was frozen of an issue. Throws `not-found` and `issue-damaged`. */
export function frozenOf(db: Database, id: number): Frozen {
  const { content, intact } = issueContent(db, id);
  if (!intact) {
    throw new DeskError({
      code: 'issue-damaged',
      message: 'What was frozen in this issue no longer matches its checksum.',
      remedy: 'Recover the library from a backup, or use the files that were sent.',
    });
  }
  return JSON.parse(content) as Frozen;
}

/** What every template may import. */
export function baseOf(resourcesDir: string): string {
  return readFileSync(join(resourcesDir, 'typst', 'base.typ'), 'utf8');
}

/** A time where the analyst sits, with its offset from UTC: `2026-01-12T18:00+05:00`. */
function localTime(at: Date): string {
  const ahead = -at.getTimezoneOffset();
  const local = new Date(at.getTime() + ahead * 60_000).toISOString().slice(0, 16);
  const two = (number: number): string => String(number).padStart(2, '0');
  const offset = `${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return `${local}${ahead < 0 ? '-' : '+'}${offset}`;
}

function hash(value: Uint8Array | string): string {
  return createHash('sha256').update(value).digest('hex');
}
