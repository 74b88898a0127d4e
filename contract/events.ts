// What the desk tells its hosts without being asked. Events are past tense.

import type { Failure } from './failure.ts';
import type { ImportProgress } from './import.ts';
import type { ExportProgress } from './pack.ts';

/** The nouns whose lists may have changed; a host asks again for what it shows of them. */
export type Noun =
  | 'clipping'
  | 'tag'
  | 'collection'
  | 'theme'
  | 'concept'
  | 'annotation'
  | 'briefing'
  | 'issue'
  | 'template'
  | 'houseStyle'
  | 'story'
  | 'outlet'
  | 'savedSearch'
  | 'import'
  | 'source'
  | 'watch'
  | 'rule'
  | 'library'
  | 'history';

/** What the desk says unasked. */
export type DeskEvent =
  | { type: 'changed'; nouns: Noun[]; clippingIds: number[] }
  | { type: 'import-progressed'; progress: ImportProgress }
  | { type: 'export-progressed'; progress: ExportProgress }
  /** The desk's process fell and was started again; nothing committed is lost. */
  | { type: 'desk-restarted'; failure: Failure }
  /** A command of the shell's menu was chosen; the renderer carries it out. */
  | { type: 'command-chosen'; command: string };
