// Writes on sources: one read again, columns forgotten, a kept file let go.

import type { Database } from 'better-sqlite3';
import type { Operation } from '../../contract/history.ts';
import type { SourceReread, TableField } from '../../contract/source.ts';
import { forgetColumns, rememberColumns } from '../../db/column-mappings.ts';
import { asOperation } from '../../db/journal.ts';
import { reindexClippings } from '../../db/reindex.ts';
import { discardSource, type Rereading, writeRereading } from '../../db/rereading.ts';
import { refreshOwnRanges } from '../../db/rules.ts';
import { nothing, type Writes } from './write.ts';

/** A source read again, for the writer to take over as one step of the journal. */
export interface RereadSource {
  name: 'source.reread' | 'source.map';
  details: Operation['details'];
  rereading: Rereading;
  /** Columns to know again, by the names over them. */
  remembered: { header: string; columns: Partial<Record<TableField, number>> }[];
}

/** Writes it, whole or not at all, with the index of what changed. Throws `changed-meanwhile`. */
export function rereadSource(db: Database, { name, details, rereading, remembered }: RereadSource): SourceReread {
  return asOperation(db, name, { ...details, count: rereading.known.length }, () => {
    const done = writeRereading(db, rereading);
    for (const { header, columns } of remembered) rememberColumns(db, header, columns);
    // What came in is indexed already, but for what the analyst's own rules hide in it.
    reindexClippings(db, [...done.changed, ...done.made.filter((id) => refreshOwnRanges(db, id))]);
    return done;
  });
}

export const sourceWrites: Writes<'source.forgetColumns' | 'source.discard'> = {
  'source.forgetColumns': {
    run(db, { headers }) {
      forgetColumns(db, headers);
      return { nouns: ['source'], answer: nothing };
    },
  },
  'source.discard': {
    undoable: false,
    run(db, { sourceId }) {
      discardSource(db, sourceId);
      return { nouns: ['import', 'source'], answer: nothing };
    },
  },
};
