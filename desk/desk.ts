// An open library at work: every call of the contract, carried out by the thread it belongs to; what hosts open and talk to.

import { hostname } from 'node:os';
import { basename, resolve } from 'node:path';
import type { CallKind } from '../contract/calls/call.ts';
import { type CallName, type CallNameOf, type CallParsed, calls } from '../contract/calls.ts';
import type { DeskEvent } from '../contract/events.ts';
import { type CallResult, DeskError, failureOf } from '../contract/failure.ts';
import type { ImportProgress, ImportReport, WatchedFolder } from '../contract/import.ts';
import type { LibraryInfo } from '../contract/library.ts';
import { Exports } from './exports.ts';
import type { FoundFile } from './folder-watch.ts';
import { Imports } from './imports.ts';
import { Overtaking } from './overtaking.ts';
import { refusedInput } from './refused-input.ts';
import type { Changed, ThreadData } from './role.ts';
import { Sources } from './sources.ts';
import { ownFiles } from './walk.ts';
import { Watches } from './watches.ts';
import { ThreadHandle } from './worker.ts';
import type { AskWriter, WriterRequests } from './writer.ts';

/** An open library. */
export interface Desk {
  /** Carries out a call of the contract; never throws. The input is checked against the contract here. */
  call(name: string, input: unknown): Promise<CallResult<unknown>>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: DeskEvent) => void): () => void;
  /** Cuts running imports off after the files at hand (they can be taken up again), finishes what is being written, and closes the library. */
  close(): Promise<void>;
}

/** What a desk is opened with. */
export interface DeskOptions {
  libraryPath: string;
  resourcesDir: string;
  /** `at-once` takes the right to write when the desk opens (and makes the library); `when-needed` waits for the first call that writes. */
  writes?: 'at-once' | 'when-needed';
}

/** Opens a library. One that another process holds opens for reading; throws DeskError when it cannot be opened at all. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const desk = new OpenDesk(options);
  if (options.writes !== 'when-needed') {
    await desk.openForWriting();
    desk.watchFolders();
  }
  return desk;
}

type DeskCalls = { [Name in CallNameOf<'desk'>]: (input: CallParsed<Name>) => Promise<unknown> };

/** Readers run side by side so that a list does not wait behind a search. */
const READERS = 2;

class OpenDesk implements Desk {
  private readonly data: Omit<ThreadData, 'role'>;
  private readonly listeners = new Set<(event: DeskEvent) => void>();
  private readonly imports: Imports;
  private watches: Watches | null = null;
  private readonly readers: ThreadHandle[] = [];
  private writer: ThreadHandle | null = null;
  private long: ThreadHandle | null = null;
  private readonly sources: Sources;
  private readonly exports: Exports;
  private readonly overtaking = new Overtaking();
  private heldBy: string | null = null;
  private unwritable: DeskError | null = null;
  private closing = false;

  constructor(options: DeskOptions) {
    this.data = {
      libraryPath: resolve(options.libraryPath),
      resourcesDir: resolve(options.resourcesDir),
      holder: `Clipdesk (process ${process.pid} on ${hostname()})`,
      cells: this.overtaking.cells,
    };
    this.imports = new Imports({
      data: this.data,
      askThisWriter: () => this.askThisWriter(),
      report: (id) => this.carryOut('read', 'import.get', { id }) as Promise<ImportReport>,
      progressed: (progress) => this.emit({ type: 'import-progressed', progress }),
    });
    this.exports = new Exports(
      this.data,
      () => this.isReadOnly,
      (progress) => this.emit({ type: 'export-progressed', progress }),
    );
    this.sources = new Sources(this.data, (name, input) => this.askWriter(name, input));
  }

  /** Another process holds the library, or its disk lets nothing be written. */
  private get isReadOnly(): boolean {
    return this.heldBy !== null || this.unwritable !== null;
  }

  /** Starts the writer. A library held elsewhere, or on a disk that cannot be written, is not a fault here: it opens for reading. */
  async openForWriting(): Promise<void> {
    try {
      await this.askWriter('writer.rules', null);
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      if (error.code === 'library-held') this.heldBy = error.subject ?? 'another process';
      else if (error.code === 'library-unwritable') this.unwritable = error;
      else throw error;
      this.writer = null;
    }
  }

  /** Begins to watch the library's watched folders; a library that another process holds watches none. */
  watchFolders(): void {
    if (this.isReadOnly) return;
    const list = () => this.carryOut('read', 'watch.list', {}) as Promise<WatchedFolder[]>;
    this.watches = new Watches(list, {
      unseen: (files) => this.askWriter<FoundFile[]>('writer.unseenFiles', { files }),
      importFiles: (label, files) => this.imports.importWatched(label, files),
      note: (id, stands) => this.askWriter('writer.noteWatch', { id, ...stands }),
      own: () => ownFiles(this.data.libraryPath),
    });
    void this.watches.reconcile();
  }

  async call(name: string, input: unknown): Promise<CallResult<unknown>> {
    try {
      if (this.closing) throw closingFailure();
      if (!Object.hasOwn(calls, name))
        throw new DeskError({ code: 'unknown-call', message: `There is no call “${name}”.`, remedy: null });
      const { kind, input: schema } = calls[name as CallName];
      const parsed = schema.safeParse(input);
      if (!parsed.success) throw refusedInput(parsed.error.issues);
      return { ok: true, value: await this.carryOut(kind, name as CallName, parsed.data) };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  }

  private async carryOut(kind: CallKind, name: CallName, input: unknown): Promise<unknown> {
    switch (kind) {
      case 'desk':
        return (
          { ...this.imports.calls, ...this.sources.calls, ...this.exports.calls }[name as keyof DeskCalls] as (
            input: unknown,
          ) => Promise<unknown>
        )(input);
      case 'write':
        return this.askWriter(name, input);
      case 'long':
        return this.upToDate(() => {
          this.long = this.long && !this.long.ended ? this.long : this.start('long');
          return this.long.ask(name, input);
        });
      case 'pack':
        return this.upToDate(() => this.exports.carryOut(name as CallNameOf<'pack'>, input));
      case 'read': {
        const answer = await this.upToDate(() => this.read(name, input));
        if (name === 'import.get') return this.imports.live(answer as ImportReport);
        if (name === 'import.list') return (answer as ImportProgress[]).map((one) => this.imports.live(one));
        return name === 'library.get' ? this.withHolder(answer as LibraryInfo) : answer;
      }
    }
  }

  private read(name: string, input: unknown): Promise<unknown> {
    const typedIn = (input as { typedIn?: string | null } | null)?.typedIn ?? null;
    if (typedIn === null) return this.reader().ask(name, input);
    return this.overtaking.run(name, typedIn, (cell) => this.reader().ask(name, input, [], cell));
  }

  /** Asks; where the library is an older release's, the right to write is taken first, which brings it up to date. */
  private async upToDate<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof DeskError) || error.code !== 'library-older' || this.isReadOnly) throw error;
      await this.openForWriting();
      return ask();
    }
  }

  private withHolder(info: LibraryInfo): LibraryInfo {
    const name = basename(this.data.libraryPath).replace(/\.clipdesk$/, '');
    return { ...info, name, readOnly: this.isReadOnly, heldBy: this.heldBy };
  }

  /** Asks the writer of this moment, and no other: one started after it fell has ended its imports as cut off, and takes nothing for them but their end. */
  private askThisWriter(): AskWriter {
    let bound: ThreadHandle | null = this.writer;
    return async (name, input, transfer) => {
      if (bound && name !== 'writer.endImport' && (this.writer !== bound || bound.ended)) throw cutOffFailure();
      const answer = this.askWriter<WriterRequests[typeof name]['answer']>(name, input, transfer);
      bound ??= this.writer;
      return answer;
    };
  }

  private async askWriter<Answer>(name: string, input: unknown, transfer: ArrayBuffer[] = []): Promise<Answer> {
    if (this.heldBy !== null) {
      throw new DeskError({
        code: 'library-held',
        message: `The library is open for writing in ${this.heldBy}.`,
        remedy: 'Close it there and open the library here again.',
        subject: this.heldBy,
      });
    }
    if (this.unwritable) throw this.unwritable;
    if (!this.writer || this.writer.ended) {
      // An import that ends late must not take the library again once it is closed.
      if (this.closing) throw closingFailure();
      this.writer = this.start('writer');
    }
    return this.writer.ask<Answer>(name, input, transfer);
  }

  private reader(): ThreadHandle {
    for (const [at, thread] of this.readers.entries()) if (thread.ended) this.readers.splice(at, 1);
    const idle = this.readers.find((thread) => thread.busy === 0);
    if (idle) return idle;
    if (this.readers.length < READERS) {
      const thread = this.start('reader');
      this.readers.push(thread);
      return thread;
    }
    return this.readers.reduce((a, b) => (b.busy < a.busy ? b : a));
  }

  private start(role: ThreadData['role']): ThreadHandle {
    return new ThreadHandle({ ...this.data, role }, (name, value) => {
      if (name !== 'changed') return;
      const changed = value as Changed;
      this.exports.changed(changed.nouns);
      this.emit({ type: 'changed', ...changed });
      if (changed.nouns.includes('watch')) void this.watches?.reconcile();
    });
  }

  subscribe(listener: (event: DeskEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private emit(event: DeskEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  async close(): Promise<void> {
    if (this.closing) return;
    this.closing = true;
    this.watches?.close();
    // Exports are cancelled at once: one that is nearly done must not come out of a library that is being closed.
    const exports = this.exports.close();
    await this.imports.close();
    await Promise.all([...this.readers, this.long, this.sources].map((thread) => thread?.close()));
    await exports;
    await this.writer?.close();
  }
}

function closingFailure(): DeskError {
  return new DeskError({ code: 'closing', message: 'The library is being closed.', remedy: null });
}

function cutOffFailure(): DeskError {
  return new DeskError({
    code: 'thread-fell',
    message: 'The import was cut off: the part of Clipdesk that writes stopped.',
    remedy: 'What came in before is kept, whole. Import the rest again.',
  });
}
