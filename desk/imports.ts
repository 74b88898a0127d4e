// Imports at work: folders walked, files read by a pool of threads, written in small batches in the order they came.

import { lstat, readdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { DeskError } from '../contract/failure.ts';
import type { ImportItem, ImportProgress, ImportState } from '../contract/model.ts';
import type { ReadyFile } from '../db/ready-file.ts';
import { faultOfFile } from './file-faults.ts';
import type { FileToRead, ReadingRules, UnpackedFile } from './parser.ts';
import type { ThreadData } from './thread.ts';
import { ThreadHandle } from './worker.ts';
import type { WriterRequests } from './writer.ts';

/** Files read ahead of the one to be written next. */
const AHEAD = 32;
/** Bytes that hosts may have given and that are not read yet, before a host is made to wait. */
const BYTES_AHEAD = 64 * 1024 * 1024;
/** Files of one transaction. */
const BATCH = 24;
/** Milliseconds a file may take before its thread is ended. */
const DEADLINE = 60_000;
/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 150;
/** Milliseconds over which the rate is taken. */
const RATE_WINDOW = 4_000;

/** Asks the writer thread. */
export type AskWriter = <Name extends keyof WriterRequests>(
  name: Name,
  input: WriterRequests[Name]['input'],
) => Promise<WriterRequests[Name]['answer']>;

type Waiting = { file: FileToRead } | { outcome: ReadyFile } | { reading: Reading };
/** A file being read: itself, or what an archive held. */
type Reading = Promise<ReadyFile | UnpackedFile>;

/** One running import. */
export class ImportRun {
  readonly id: number;
  private readonly ask: AskWriter;
  private readonly data: ThreadData;
  private readonly report: (progress: ImportProgress) => void;
  private readonly startedAt = new Date().toISOString();
  private readonly queue: Waiting[] = [];
  private readonly counts = { imported: 0, duplicates: 0, skipped: 0, failed: 0 };
  private readonly finished: { at: number; done: number }[] = [];
  private readonly ended: Promise<void>;
  private readonly wakers: (() => void)[] = [];
  private walking = 0;
  private bytesAhead = 0;
  private total = 0;
  private closed = false;
  private cancelled = false;
  private state: ImportState = 'running';
  private reportedAt = 0;
  private fault: DeskError | null = null;

  constructor(id: number, data: ThreadData, ask: AskWriter, report: (progress: ImportProgress) => void) {
    this.id = id;
    this.data = { ...data, role: 'parser' };
    this.ask = ask;
    this.report = report;
    this.ended = this.work().catch(async (error: unknown) => {
      this.fault =
        error instanceof DeskError ? error : new DeskError({ code: 'internal', message: String(error), remedy: null });
      this.state = 'interrupted';
      // Hosts that wait for room would wait for ever.
      this.wake();
      const end = { importId: this.id, state: this.state, total: this.total };
      // What cut the import off may keep its end from being written too: the next opening of the library does it then.
      await this.ask('writer.endImport', end).catch(() => {});
      this.tell();
    });
  }

  /** Adds files and folders by path; the promise ends once all folders are walked. Throws `import-ended` at once. */
  addPaths(paths: readonly string[]): Promise<void> {
    this.refuseWhenClosed();
    return this.walk(paths);
  }

  private async walk(paths: readonly string[]): Promise<void> {
    this.walking += 1;
    try {
      for (const path of paths) await this.addPath(path, basename(path) || path);
    } finally {
      this.walking -= 1;
      this.wake();
    }
  }

  private async addPath(path: string, name: string): Promise<void> {
    if (this.cancelled) return;
    try {
      const facts = await stat(path);
      if (facts.isDirectory()) return await this.addFolder(path, name);
      if (!facts.isFile()) return this.addOutcome(path, 'failed', 'unreadable', 'This is not a file that can be read.');
      await this.add({ file: { path, name, bytes: null, modifiedAt: null } });
    } catch (error) {
      this.addOutcome(path, 'failed', ...faultOfFile(error));
    }
  }

  private async addFolder(path: string, name: string): Promise<void> {
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const inside = join(path, entry.name);
      // Hidden files are the system's own (.DS_Store, ~lock): nobody dropped them on purpose.
      if (entry.name.startsWith('.')) this.addOutcome(inside, 'skipped', 'hidden-file', 'Hidden files are left out.');
      else if (entry.isSymbolicLink() && (await isFolder(inside))) {
        this.addOutcome(inside, 'skipped', 'linked-folder', 'Linked folders are not followed.');
      } else await this.addPath(inside, `${name}/${entry.name}`);
    }
  }

  /** Adds one file as bytes; returns when there is room, so that a host does not send faster than files are read. */
  async addBytes(name: string, bytes: Uint8Array, modifiedAt: string | null): Promise<void> {
    this.refuseWhenClosed();
    this.bytesAhead += bytes.length;
    await this.add({ file: { path: name, name, bytes, modifiedAt } });
  }

  /** Adds a row for a file that could not be read. */
  addFailure(path: string, reason: string, message: string): void {
    this.refuseWhenClosed();
    this.addOutcome(path, 'failed', reason, message);
  }

  private addOutcome(path: string, status: 'failed' | 'skipped', reason: string, message: string): void {
    this.total += 1;
    this.queue.push({ outcome: { ok: false, path, name: basename(path), status, reason, message } });
    this.wake();
  }

  private async add(waiting: Waiting): Promise<void> {
    this.total += 1;
    this.queue.push(waiting);
    this.wake();
    while (this.isFull() && !this.cancelled && this.state === 'running') await this.sleep();
  }

  private isFull(): boolean {
    return this.queue.length > AHEAD * 4 || this.bytesAhead > BYTES_AHEAD;
  }

  /** No more files will come. */
  close(): void {
    this.closed = true;
    this.wake();
  }

  /** Ends the import; what is in stays in. */
  cancel(): void {
    this.cancelled = true;
    this.closed = true;
    this.wake();
  }

  /** Resolves when the import has ended. Throws the fault that cut it off. */
  async wait(): Promise<void> {
    await this.ended;
    if (this.fault) throw this.fault;
  }

  /** How far it is. */
  progress(): ImportProgress {
    const { imported, duplicates, skipped, failed } = this.counts;
    const done = imported + duplicates + skipped + failed;
    const first = this.finished[0];
    const seconds = first ? (Date.now() - first.at) / 1_000 : 0;
    const rate = first && seconds > 0.2 ? (done - first.done) / seconds : 0;
    return { ...this.counts, id: this.id, state: this.state, total: this.total, done, startedAt: this.startedAt, rate };
  }

  private async work(): Promise<void> {
    const rules = await this.ask('writer.rules', null);
    const pool = new ReadingPool(this.data, rules);
    const begin = (next: Waiting): Reading => {
      if ('reading' in next) return next.reading;
      return 'outcome' in next ? Promise.resolve(next.outcome) : this.read(pool, next.file);
    };
    try {
      const reading: Reading[] = [];
      while (true) {
        while (reading.length < AHEAD && this.queue.length > 0 && !this.cancelled) {
          const next = this.queue.shift();
          if (next) reading.push(begin(next));
        }
        if (reading.length > 0) await this.write(reading);
        else if (this.cancelled || (this.closed && this.walking === 0 && this.queue.length === 0)) break;
        else await this.sleep();
        this.wake();
      }
    } finally {
      await pool.close();
    }
    this.state = this.cancelled ? 'cancelled' : 'done';
    await this.ask('writer.endImport', { importId: this.id, state: this.state, total: this.total });
    this.tell();
  }

  private async read(pool: ReadingPool, file: FileToRead): Promise<ReadyFile | UnpackedFile> {
    try {
      return await pool.read(file);
    } finally {
      this.bytesAhead -= file.bytes?.length ?? 0;
      this.wake();
    }
  }

  /** Writes what is ready at the head of the line: at least one file, at most a batch. What an archive held takes its place in the line. */
  private async write(reading: Reading[]): Promise<void> {
    const files: ReadyFile[] = [];
    const head = await reading.shift();
    if (head && 'members' in head) {
      this.total += head.members.length - 1;
      for (const member of head.members) if ('file' in member) this.bytesAhead += member.file.bytes?.length ?? 0;
      this.queue.unshift(...head.members, ...reading.splice(0).map((one) => ({ reading: one })));
      return;
    }
    if (head) files.push(head);
    while (files.length < BATCH) {
      const next = reading[0];
      const ready = next && (await Promise.race([next, Promise.resolve(null)]));
      if (!ready || 'members' in ready) break;
      reading.shift();
      files.push(ready);
    }
    const items = await this.ask('writer.writeFiles', { importId: this.id, files });
    for (const item of items) this.count(item);
    if (Date.now() - this.reportedAt > REPORT_EVERY) this.tell();
  }

  private count(item: ImportItem): void {
    const key = item.status === 'duplicate' ? 'duplicates' : item.status;
    this.counts[key] += 1;
  }

  private tell(): void {
    const now = Date.now();
    this.reportedAt = now;
    const progress = this.progress();
    this.finished.push({ at: now, done: progress.done });
    while (this.finished.length > 2 && now - (this.finished[0]?.at ?? now) > RATE_WINDOW) this.finished.shift();
    this.report(progress);
  }

  private refuseWhenClosed(): void {
    if (this.closed || this.fault)
      throw new DeskError({
        code: 'import-ended',
        message: 'This import takes no more files.',
        remedy: 'Start another one.',
      });
  }

  private sleep(): Promise<void> {
    return new Promise((resolve) => this.wakers.push(resolve));
  }

  private wake(): void {
    for (const waker of this.wakers.splice(0)) waker();
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink() && (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Threads that read files; one that takes too long over a file is ended and another started. */
class ReadingPool {
  private readonly data: ThreadData;
  private readonly rules: ReadingRules;
  private readonly threads: ThreadHandle[] = [];
  private readonly size = Math.max(1, Math.min(4, availableParallelism() - 1));

  constructor(data: ThreadData, rules: ReadingRules) {
    this.data = data;
    this.rules = rules;
  }

  async read(file: FileToRead): Promise<ReadyFile | UnpackedFile> {
    const thread = this.leastBusy();
    // Files queue on a thread, so the deadline counts from when the ones before it are read.
    const before = this.last.get(thread) ?? Promise.resolve();
    const answer = before.then(() => this.readOn(thread, file));
    this.last.set(
      thread,
      answer.then(() => {}),
    );
    const outcome = await answer;
    this.load.set(thread, (this.load.get(thread) ?? 1) - 1);
    return outcome ?? this.read(file);
  }

  /** Null when the thread ended over a file before this one: that is no fault of this file's. */
  private async readOn(thread: ThreadHandle, file: FileToRead): Promise<ReadyFile | UnpackedFile | null> {
    if (thread.ended) return null;
    const timer = setTimeout(() => void thread.terminate(), DEADLINE);
    try {
      return await thread.ask<ReadyFile | UnpackedFile>('read', file);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return {
        ok: false,
        path: file.path,
        name: file.name,
        status: 'failed',
        reason: 'reader-failed',
        message: `Reading it did not end well: ${why}`,
      };
    } finally {
      clearTimeout(timer);
    }
  }

  private readonly last = new WeakMap<ThreadHandle, Promise<void>>();
  private readonly load = new WeakMap<ThreadHandle, number>();

  private leastBusy(): ThreadHandle {
    const alive = this.threads.filter((thread) => !thread.ended);
    const idle = alive.find((thread) => (this.load.get(thread) ?? 0) === 0);
    const chosen =
      idle ??
      (alive.length < this.size
        ? this.start()
        : alive.reduce((a, b) => ((this.load.get(b) ?? 0) < (this.load.get(a) ?? 0) ? b : a)));
    this.load.set(chosen, (this.load.get(chosen) ?? 0) + 1);
    return chosen;
  }

  private start(): ThreadHandle {
    const thread = new ThreadHandle(this.data);
    thread.ask('rules', this.rules).catch(() => {});
    this.threads.push(thread);
    return thread;
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }
}
