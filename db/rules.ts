// The analyst's cleaning rules and stretches hidden by hand: kept, and the ranges they hide kept in step with them.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { Rule, RuleDraft, RuleTally } from '../contract/rule.ts';
import type { KnownLanguage, Range } from '../contract/values.ts';
import { compilePassage, type PassagePattern } from '../language/passage-pattern.ts';
import { notFound } from './not-found.ts';
import { prepared } from './prepared.ts';

/** Ranges of the analyst's rules are named `rule:ID` in the library; one hidden by hand is `analyst`. */
const OWN = /^(?:analyst$|rule:)/u;

interface StoredRule {
  id: number;
  name: string;
  pattern: string;
  hides: Rule['hides'];
  language: string | null;
  outlet_id: number | null;
  enabled: number;
  created_at: string;
}

/** All rules of the analyst by name, with what each hides now; outlets named in `language`. */
export function listRules(db: Database, language: KnownLanguage): Rule[] {
  const counts = new Map(tallies(db).map((tally) => [tally.name, tally]));
  const rows = db.prepare('SELECT * FROM rules ORDER BY name, id').all() as StoredRule[];
  return rows.map((row) => {
    const tally = counts.get(`rule:${row.id}`);
    return { ...ruleOf(db, row, language), clippings: tally?.clippings ?? 0, passages: tally?.passages ?? 0 };
  });
}

/** One rule of the analyst. Throws `not-found`. */
export function getRule(db: Database, id: number, language: KnownLanguage = 'en'): Rule {
  const row = db.prepare('SELECT * FROM rules WHERE id = ?').get(id) as StoredRule | undefined;
  if (!row) throw notFound('rule', id);
  const tally = tallies(db).find(({ name }) => name === `rule:${id}`);
  return { ...ruleOf(db, row, language), clippings: tally?.clippings ?? 0, passages: tally?.passages ?? 0 };
}

/** How much each rule hides or marks in the library, the break marks left out. */
export function tallies(db: Database): RuleTally[] {
  return db
    .prepare(
      `SELECT rule AS name, count(DISTINCT clipping_id) AS clippings, count(*) AS passages
       FROM hidden_ranges WHERE end > start GROUP BY rule`,
    )
    .all() as RuleTally[];
}

function ruleOf(db: Database, row: StoredRule, language: KnownLanguage): Omit<Rule, 'clippings' | 'passages'> {
  const outlet =
    row.outlet_id === null
      ? null
      : (db
          .prepare(
            `SELECT id, coalesce(name_${language}, name_ru, name_kk, name_en, printed) AS name FROM outlets WHERE id = ?`,
          )
          .get(row.outlet_id) as { id: number; name: string } | undefined);
  return {
    id: row.id,
    name: row.name,
    pattern: row.pattern,
    hides: row.hides,
    language: row.language,
    outlet: outlet ?? null,
    enabled: row.enabled === 1,
  };
}

/** Makes a rule and answers its id; the library is gone through in the background. Throws `bad-rule` and `not-found`. */
export function createRule(db: Database, draft: RuleDraft & { name: string }): number {
  compiled(draft);
  if (draft.outletId !== null) holdOutlet(db, draft.outletId);
  return Number(
    db
      .prepare('INSERT INTO rules (name, pattern, hides, language, outlet_id, created_at) VALUES (?, ?, ?, ?, ?, ?)')
      .run(draft.name, draft.pattern.trim(), draft.hides, draft.language, draft.outletId, new Date().toISOString())
      .lastInsertRowid,
  );
}

/** Changes a rule; what is left out stays. Throws `bad-rule` and `not-found`. */
export function updateRule(
  db: Database,
  id: number,
  change: { [Key in keyof RuleDraft]?: RuleDraft[Key] | undefined } & {
    name?: string | undefined;
    enabled?: boolean | undefined;
  },
): void {
  const row = db.prepare('SELECT * FROM rules WHERE id = ?').get(id) as StoredRule | undefined;
  if (!row) throw notFound('rule', id);
  const next = {
    name: change.name ?? row.name,
    pattern: (change.pattern ?? row.pattern).trim(),
    hides: change.hides ?? row.hides,
    language: change.language === undefined ? row.language : change.language,
    outletId: change.outletId === undefined ? row.outlet_id : change.outletId,
    enabled: (change.enabled ?? row.enabled === 1) ? 1 : 0,
  };
  compiled(next);
  if (next.outletId !== null) holdOutlet(db, next.outletId);
  db.prepare(
    `UPDATE rules SET name = @name, pattern = @pattern, hides = @hides, language = @language, outlet_id = @outletId, enabled = @enabled
     WHERE id = @id`,
  ).run({ ...next, id });
}

/** Takes a rule back: the ranges it made go, in the background. Throws `not-found`. */
export function deleteRule(db: Database, id: number): void {
  if (db.prepare('DELETE FROM rules WHERE id = ?').run(id).changes === 0) throw notFound('rule', id);
}

function holdOutlet(db: Database, id: number): void {
  if (!db.prepare('SELECT 1 FROM outlets WHERE id = ?').get(id)) throw notFound('outlet', id);
}

/** The pattern of a rule. Throws `bad-rule`. */
export function compiled({ pattern, hides }: Pick<RuleDraft, 'pattern' | 'hides'>): PassagePattern {
  const made = compilePassage(pattern, hides);
  if (made.ok) return made.pattern;
  const said = {
    empty: 'The rule has no words.',
    'too-long': 'The rule is too long, or has too many placeholders.',
    'too-wide': 'The rule has too few words of its own: it would hide nearly everything.',
  }[made.reason];
  throw new DeskError({ code: 'bad-rule', message: said, remedy: 'Give it words that stand in what is to be hidden.' });
}

/** Hides a stretch of a clipping's text by hand. Throws `not-found`, and `bad-input` where there is nothing to hide. */
export function hideByHand(db: Database, clippingId: number, range: Range): void {
  const row = db
    .prepare('SELECT c.text_id, x.text FROM clippings c JOIN texts x ON x.id = c.text_id WHERE c.id = ?')
    .get(clippingId) as { text_id: number; text: string } | undefined;
  if (!row) throw notFound('clipping', clippingId);
  if (range.end > row.text.length || row.text.slice(range.start, range.end).trim() === '')
    throw new DeskError({ code: 'bad-input', message: 'There is nothing to hide there.', remedy: null });
  // What was asked to be seen in it is hidden again with the rest.
  db.prepare('UPDATE hidden_ranges SET shown = 0 WHERE clipping_id = ? AND shown = 1 AND start >= ? AND end <= ?').run(
    clippingId,
    range.start,
    range.end,
  );
  const stored = storedRanges(db, clippingId).filter(({ rule }) => !OWN.test(rule));
  if (free(row.text, [range], stored).length === 0) return;
  db.prepare('INSERT INTO hidden_by_hand (clipping_id, text_id, start, end) VALUES (?, ?, ?, ?)').run(
    clippingId,
    row.text_id,
    range.start,
    range.end,
  );
}

interface StoredRange extends Range {
  id: number;
  rule: string;
}

/** A clipping's ranges as they are stored, by start. */
export const storedRanges = (db: Database, clippingId: number): StoredRange[] =>
  prepared(db, 'SELECT id, start, end, rule FROM hidden_ranges WHERE clipping_id = ? ORDER BY start, end').all(
    clippingId,
  ) as StoredRange[];

interface LiveRule {
  name: string;
  language: string | null;
  outletId: number | null;
  pattern: PassagePattern;
}

const live = new WeakMap<Database, { revision: number; rules: LiveRule[] }>();

/** The enabled rules, compiled once for each change of them. */
function liveRules(db: Database): LiveRule[] {
  const revision = prepared(
    db,
    "SELECT coalesce(value, 0) AS revision FROM settings WHERE key = 'rules_revision'",
  ).get() as { revision: number } | undefined;
  const known = live.get(db);
  if (known && known.revision === revision?.revision) return known.rules;
  const rows = db.prepare('SELECT * FROM rules WHERE enabled = 1 ORDER BY id').all() as StoredRule[];
  const rules = rows.flatMap((row) => {
    const made = compilePassage(row.pattern, row.hides);
    return made.ok
      ? [{ name: `rule:${row.id}`, language: row.language, outletId: row.outlet_id, pattern: made.pattern }]
      : [];
  });
  live.set(db, { revision: revision?.revision ?? 0, rules });
  return rules;
}

/**
 * Brings the ranges of a clipping that the analyst's rules and hand hide into step with them, and answers whether any
 * changed. One that stays keeps its id, so that what was shown stays shown. The index is the caller's to make again.
 */
export function refreshOwnRanges(db: Database, clippingId: number): boolean {
  const rules = liveRules(db);
  const stored = storedRanges(db, clippingId);
  const hand = prepared(
    db,
    `SELECT h.start, h.end FROM hidden_by_hand h JOIN clippings c ON c.id = h.clipping_id AND c.text_id = h.text_id
     WHERE h.clipping_id = ? ORDER BY h.id`,
  ).all(clippingId) as Range[];
  const own = stored.filter(({ rule }) => OWN.test(rule));
  if (rules.length === 0 && hand.length === 0 && own.length === 0) return false;
  const row = prepared(
    db,
    'SELECT c.language, c.outlet_id, x.text FROM clipping_values c JOIN texts x ON x.id = c.text_id WHERE c.id = ?',
  ).get(clippingId) as { language: string; outlet_id: number | null; text: string } | undefined;
  if (!row) return false;
  const taken = stored.filter(({ rule }) => !OWN.test(rule));
  const breaks = breaksOf(taken);
  const wanted: (Range & { rule: string })[] = [];
  const take = (rule: string, found: readonly Range[]) => {
    for (const range of free(row.text, found, [...taken, ...wanted])) wanted.push({ ...range, rule });
  };
  take('analyst', hand);
  for (const { name, language, outletId, pattern } of rules)
    if ((language ?? row.language) === row.language && (outletId ?? row.outlet_id) === row.outlet_id)
      take(name, pattern.find(row.text, breaks));
  const key = ({ start, end, rule }: Range & { rule: string }) => `${start} ${end} ${rule}`;
  const stay = new Set(wanted.map(key));
  const there = new Set(own.map(key));
  let changed = false;
  for (const range of own) {
    if (stay.has(key(range))) continue;
    prepared(db, 'DELETE FROM hidden_ranges WHERE id = ?').run(range.id);
    changed = true;
  }
  for (const range of wanted) {
    if (there.has(key(range))) continue;
    prepared(db, 'INSERT INTO hidden_ranges (clipping_id, start, end, rule) VALUES (?, ?, ?, ?)').run(
      clippingId,
      range.start,
      range.end,
      range.rule,
    );
    changed = true;
  }
  return changed;
}

/** Offsets of lost breaks. */
export const breaksOf = (stored: readonly Range[]) =>
  stored.filter(({ start, end }) => start === end).map(({ start }) => start);

/** What of these ranges is not taken yet, parted at break marks; pieces that are only blank are left out. */
export function free(text: string, found: readonly Range[], taken: readonly Range[]): Range[] {
  const pieces: Range[] = [];
  const sorted = [...taken].sort((one, other) => one.start - other.start || one.end - other.end);
  for (const range of found) {
    let at = range.start;
    for (const other of sorted) {
      if (other.end < at || other.start >= range.end) continue;
      if (other.start > at) pieces.push({ start: at, end: other.start });
      at = Math.max(at, other.end);
    }
    if (at < range.end) pieces.push({ start: at, end: range.end });
  }
  return pieces.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
