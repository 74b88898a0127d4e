// Threads that read files for every import of a desk: imports take turns, and a thread that takes too long over a file is ended.

import type { ReadyFile } from '../db/ready-file.ts';
import type { FileToRead, ReadingRules, UnpackedFile } from './parser.ts';
import type { ThreadData } from './role.ts';
import { ThreadHandle } from './worker.ts';

/** What a file became: itself, or what it held. */
export type Outcome = ReadyFile | UnpackedFile;

/** Threads at most; one processor is left for the window. */
const MOST_THREADS = 4;
/** Milliseconds a file may take before its thread is ended: so many, and so many more for each MiB. */
const DEADLINE = 60_000;
const DEADLINE_PER_MIB = 30_000;
/** Milliseconds that threads with nothing to read are kept. */
const IDLE = 10_000;

interface Job {
  file: FileToRead;
  done(outcome: Outcome): void;
}

interface Thread {
  handle: ThreadHandle;
  rules: ReadingRules | null;
  busy: boolean;
}

/** The reading threads of one desk. */
export class ReadingPool {
  private readonly data: ThreadData;
  private readonly size: number;
  private threads: Thread[] = [];
  private rules: ReadingRules | null = null;
  /** What each import waits for; the next turn is the first one's. */
  private queues = new Map<object, Job[]>();
  private idle: NodeJS.Timeout | null = null;

  constructor(data: Omit<ThreadData, 'role'>, processors: number) {
    this.data = { ...data, role: 'parser' };
    this.size = Math.max(1, Math.min(MOST_THREADS, processors - 1));
  }

  /** What the library says now: files that are read from here on go by it. */
  setRules(rules: ReadingRules): void {
    this.rules = rules;
  }

  /** Reads a file in its owner's turn; whatever becomes of the thread, there is an outcome. */
  read(owner: object, file: FileToRead): Promise<Outcome> {
    return new Promise((done) => {
      const queue = this.queues.get(owner);
      if (queue) queue.push({ file, done });
      else this.queues.set(owner, [{ file, done }]);
      this.dispatch();
    });
  }

  /** Ends the threads; nothing may be waiting. */
  async close(): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    const threads = this.threads.splice(0);
    await Promise.all(threads.map(({ handle }) => handle.close()));
  }

  private dispatch(): void {
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
    while (this.queues.size > 0) {
      const thread = this.freeThread();
      if (!thread) return;
      const job = this.nextJob();
      if (job) void this.carryOut(thread, job);
    }
    if (this.threads.some(({ busy }) => busy)) return;
    this.idle = setTimeout(() => void this.close(), IDLE);
    this.idle.unref();
  }

  private nextJob(): Job | undefined {
    for (const [owner, queue] of this.queues) {
      const job = queue.shift();
      // To the end of the line: every import reads as many files as every other.
      this.queues.delete(owner);
      if (queue.length > 0) this.queues.set(owner, queue);
      return job;
    }
    return undefined;
  }

  private freeThread(): Thread | null {
    this.threads = this.threads.filter(({ handle }) => !handle.ended);
    const free = this.threads.find(({ busy }) => !busy);
    if (free || this.threads.length >= this.size) return free ?? null;
    const thread: Thread = { handle: new ThreadHandle(this.data), rules: null, busy: false };
    this.threads.push(thread);
    return thread;
  }

  private async carryOut(thread: Thread, { file, done }: Job): Promise<void> {
    thread.busy = true;
    const { path, name, readFrom, size } = file;
    const deadline = DEADLINE + Math.ceil(size / 1048576) * DEADLINE_PER_MIB;
    let late = false;
    let timer: NodeJS.Timeout | undefined;
    try {
      if (thread.rules !== this.rules) {
        thread.rules = this.rules;
        await thread.handle.ask('rules', this.rules);
      }
      timer = setTimeout(() => {
        late = true;
        void thread.handle.terminate();
      }, deadline);
      done(await thread.handle.ask<Outcome>('read', file));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const message = late
        ? `Reading it took longer than ${Math.round(deadline / 1000)} seconds and was given up.`
        : `Reading it did not end well: ${why}`;
      done({ ok: false, path, name, readFrom, status: 'failed', reason: 'reader-failed', message });
    } finally {
      clearTimeout(timer);
      thread.busy = false;
      this.dispatch();
    }
  }
}
