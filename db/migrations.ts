// The library's migrations in order, and how a file is brought up to the newest one.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import { sql as library } from './migrations/0010-library.ts';
import { sql as stories } from './migrations/0020-stories.ts';
import { sql as readings } from './migrations/0030-readings.ts';
import { sql as rules } from './migrations/0032-rules.ts';
import { sql as importDesk } from './migrations/0033-import-desk.ts';
import { sql as watchedFolders } from './migrations/0034-watched-folders.ts';
import { sql as tone } from './migrations/0035-tone.ts';
import { sql as storySuggestions } from './migrations/0036-story-suggestions.ts';
import { sql as paragraphLanguages } from './migrations/0037-paragraph-languages.ts';
import { sql as savedSearches } from './migrations/0040-saved-searches.ts';
import { sql as issues } from './migrations/0050-issues.ts';
import { sql as entryQuotations } from './migrations/0051-entry-quotations.ts';
import { sql as searchForms } from './migrations/0060-search-forms.ts';
import { sql as annotationTags } from './migrations/0061-annotation-tags.ts';
import { sql as tagDefinitions } from './migrations/0062-tag-definitions.ts';
import { sql as themeRules } from './migrations/0063-theme-rules.ts';
import { sql as tagTree } from './migrations/0065-tag-tree.ts';
import { sql as inbox } from './migrations/0070-inbox.ts';
import { sql as collections } from './migrations/0071-collections.ts';
import { sql as outletsByHand } from './migrations/0072-outlets-by-hand.ts';
import { sql as houseStyle } from './migrations/0073-house-style.ts';
import { sql as issueNumbers } from './migrations/0074-issue-numbers.ts';
import { sql as countedClippings } from './migrations/0079-counted-clippings.ts';

/** 'clip' in ASCII: what `PRAGMA application_id` says of a library. */
const APPLICATION_ID = 0x636c6970;

const migrations: readonly { version: number; sql: string }[] = [
  { version: 10, sql: library },
  { version: 20, sql: stories },
  { version: 30, sql: readings },
  { version: 32, sql: rules },
  { version: 33, sql: importDesk },
  { version: 34, sql: watchedFolders },
  { version: 35, sql: tone },
  { version: 36, sql: storySuggestions },
  { version: 37, sql: paragraphLanguages },
  { version: 40, sql: savedSearches },
  { version: 50, sql: issues },
  { version: 51, sql: entryQuotations },
  { version: 60, sql: searchForms },
  { version: 61, sql: annotationTags },
  { version: 62, sql: tagDefinitions },
  { version: 63, sql: themeRules },
  { version: 65, sql: tagTree },
  { version: 70, sql: inbox },
  { version: 71, sql: collections },
  { version: 72, sql: outletsByHand },
  { version: 73, sql: houseStyle },
  { version: 74, sql: issueNumbers },
  { version: 79, sql: countedClippings },
];

/** The schema version this release writes. */
const SCHEMA_VERSION = migrations.at(-1)?.version ?? 0;

/** Throws `not-a-library` or `library-too-new`; answers whether migrations are due. */
export function inspectSchema(db: Database): 'new' | 'older' | 'current' {
  const version = db.pragma('user_version', { simple: true }) as number;
  const application = db.pragma('application_id', { simple: true }) as number;
  const empty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (empty && version === 0) return 'new';
  if (application !== APPLICATION_ID) {
    throw new DeskError({
      code: 'not-a-library',
      message: 'This SQLite file is not a Clipdesk library.',
      remedy: 'Choose a file that Clipdesk made, or a name that does not exist yet.',
    });
  }
  if (version > SCHEMA_VERSION) {
    throw new DeskError({
      code: 'library-too-new',
      message: `This library was written by a newer Clipdesk (schema ${version}; this one knows ${SCHEMA_VERSION}).`,
      remedy: 'Install the newer Clipdesk; the file has not been touched.',
    });
  }
  return version < SCHEMA_VERSION ? 'older' : 'current';
}

/** Brings the library to the newest schema (or to `version`) in one transaction. Migrating a library with a journal ends undo at that point. */
export function migrate(db: Database, version = SCHEMA_VERSION): void {
  db.transaction(() => {
    const from = db.pragma('user_version', { simple: true }) as number;
    for (const step of migrations) if (step.version > from && step.version <= version) db.exec(step.sql);
    if (from > 0) db.exec('DELETE FROM operation_changes; DELETE FROM operations;');
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${version}`);
  })();
}
