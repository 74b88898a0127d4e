// Undo and redo: a step of the journal each, with the index of what it touched in the same transaction.

import type { Database } from 'better-sqlite3';
import type { Noun } from '../../contract/events.ts';
import type { SteppedOperation } from '../../contract/history.ts';
import { redo, type Step, undo } from '../../db/undo.ts';
import type { Done, Writes } from './write.ts';

const EVERYTHING: Noun[] = [
  'clipping',
  'tag',
  'theme',
  'concept',
  'annotation',
  'briefing',
  'outlet',
  'import',
  'story',
  'rule',
  'watch',
  'savedSearch',
];

export const historyWrites: Writes<'history.undo' | 'history.redo'> = {
  'history.undo': { undoable: false, run: (db) => stepped(db, undo) },
  'history.redo': { undoable: false, run: (db) => stepped(db, redo) },
};

function stepped(db: Database, take: (db: Database) => Step | null): Done<SteppedOperation | null> {
  const step = take(db);
  if (!step) return { nouns: [], answer: () => null };
  const noun = step.operation.name.split('.')[0];
  return {
    nouns: EVERYTHING,
    reindex: step.outdated,
    clippingIds: step.clippingIds,
    suggest: noun === 'theme' ? step.operation.name !== 'theme.decide' : noun === 'concept',
    answer: () => ({ ...step.operation, clippingId: step.clippingIds[0] ?? null }),
  };
}
