// The imports of an open desk: begun, paused, taken up again, and ended with it.

import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { CallNameOf, CallParsed } from '../contract/calls.ts';
import { DeskError } from '../contract/failure.ts';
import type { ImportOrigin, ImportProgress, ImportReport } from '../contract/import.ts';
import type { ReopenedImport } from '../db/import-reports.ts';
import type { FoundFile } from './folder-watch.ts';
import { ImportRun } from './import-run.ts';
import { bytesOfPaste } from './pasted.ts';
import { ReadingPool } from './reading-pool.ts';
import type { ThreadData } from './role.ts';
import { ownFiles } from './walk.ts';
import type { AskWriter } from './writer.ts';

type ImportCall = Extract<CallNameOf<'desk'>, `import.${string}`>;

/** What imports need of their desk. */
export interface ImportsOptions {
  data: Omit<ThreadData, 'role'>;
  /** Asks the writer of this moment, and refuses once that has fallen: the next one has ended the import as cut off. */
  askThisWriter(): AskWriter;
  report(importId: number): Promise<ImportReport>;
  progressed(progress: ImportProgress): void;
}

/** Letters of what was pasted that name its import. */
const LABEL = 80;

/** The running imports of one desk. */
export class Imports {
  private readonly options: ImportsOptions;
  private readonly runs = new Map<number, ImportRun>();
  private readonly pool: ReadingPool;

  constructor(options: ImportsOptions) {
    this.options = options;
    this.pool = new ReadingPool(options.data, availableParallelism());
  }

  /** By name, as the desk carries them out. */
  readonly calls: { [Name in ImportCall]: (input: CallParsed<Name>) => Promise<unknown> } = {
    'import.create': async () => (await this.begin('dropped', '')).progress(),
    'import.addPaths': async ({ id, paths }) => {
      await this.running(id).addPaths(paths);
      return null;
    },
    'import.addBytes': async ({ id, name, modifiedAt, bytes }) => {
      await this.running(id).addBytes(name, bytes, modifiedAt);
      return null;
    },
    'import.addFailure': async ({ id, name, reason, message }) => {
      this.running(id).addFailure(name, reason, message);
      return null;
    },
    'import.close': async ({ id }) => {
      this.running(id).close();
      return null;
    },
    'import.cancel': async ({ id }) => {
      this.runs.get(id)?.stop('cancelled');
      return null;
    },
    'import.pause': async ({ id }) => {
      const run = this.running(id);
      await run.pause();
      return run.progress();
    },
    'import.resume': async ({ id }) => {
      const run = this.runs.get(id);
      if (!run) return (await this.takeUp((ask) => ask('writer.resumeImport', { importId: id }))).progress();
      await run.resume();
      return run.progress();
    },
    'import.retry': async ({ id, itemIds }) => {
      if (this.runs.has(id)) throw stillRunning(id);
      const input = { importId: id, itemIds: itemIds ?? null };
      return (await this.takeUp((ask) => ask('writer.retryImport', input))).progress();
    },
    'import.wait': async ({ id }) => {
      await this.runs.get(id)?.wait();
      return this.options.report(id);
    },
    'import.paste': (input) => this.paste(input),
    'import.samples': async () => {
      const dir = join(this.options.data.resourcesDir, 'samples');
      const names = (await readdir(dir, { recursive: true })).filter((name) => /\.(txt|md)$/.test(name)).sort();
      const run = await this.begin('samples', '');
      await run.addPaths(names.map((name) => join(dir, name)));
      run.close();
      return run.progress();
    },
  };

  /** Imports files of a watched folder; answers when they are in, or the import was cut off. */
  async importWatched(label: string, files: readonly FoundFile[]): Promise<void> {
    const run = await this.begin('watched', label);
    await run.give(files);
    run.close();
    await run.whenEnded();
  }

  /** What is known of an import from moment to moment, where it is running. */
  live(progress: ImportProgress): ImportProgress {
    return { ...progress, ...this.runs.get(progress.id)?.progress() };
  }

  /** Cuts off what is running: what is left can be taken up again. */
  async close(): Promise<void> {
    const runs = [...this.runs.values()];
    for (const run of runs) run.stop('interrupted');
    await Promise.all(runs.map((run) => run.whenEnded()));
    await this.pool.close();
  }

  private async paste({ text, html, url }: CallParsed<'import.paste'>): Promise<ImportReport> {
    const label = (text.trim() || 'HTML').split('\n', 1)[0] ?? '';
    const run = await this.begin('pasted', [...label].slice(0, LABEL).join(''));
    // The name says nothing: a day in it would count as evidence.
    if (html === null) await run.addBytes('pasted.txt', bytesOfPaste(text), null, { url, text: '' });
    else await run.addBytes('pasted.html', bytesOfPaste(html), null, { url, text });
    run.close();
    await run.wait();
    return this.options.report(run.id);
  }

  private async begin(origin: ImportOrigin, label: string): Promise<ImportRun> {
    const ask = this.options.askThisWriter();
    return this.start(await ask('writer.createImport', { origin, label }), ask);
  }

  private async takeUp(reopen: (ask: AskWriter) => Promise<ReopenedImport>): Promise<ImportRun> {
    const ask = this.options.askThisWriter();
    const again = await reopen(ask);
    return this.start(again.progress, ask, again);
  }

  private async start(progress: ImportProgress, ask: AskWriter, again?: ReopenedImport): Promise<ImportRun> {
    this.pool.setRules(await ask('writer.rules', null));
    const own = await ownFiles(this.options.data.libraryPath);
    const report = (now: ImportProgress) => this.options.progressed(now);
    const run = new ImportRun(progress, { pool: this.pool, ask, own, report }, again);
    this.runs.set(run.id, run);
    void run.whenEnded().then(() => this.runs.delete(run.id));
    return run;
  }

  private running(id: number): ImportRun {
    const run = this.runs.get(id);
    if (!run)
      throw new DeskError({
        code: 'import-ended',
        message: `Import ${id} is not running.`,
        remedy: 'Start another one.',
      });
    return run;
  }
}

function stillRunning(id: number): DeskError {
  return new DeskError({
    code: 'import-running',
    message: `Import ${id} is still running.`,
    remedy: 'Wait for its end, or cancel it.',
  });
}
