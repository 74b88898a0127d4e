// The desk's end of a worker thread: requests as promises; a thread that falls fails what waits on it and can be started again.

import { Worker } from 'node:worker_threads';
import { DeskError } from '../contract/failure.ts';
import type { Reply, Request, ThreadData } from './role.ts';

/** MiB of heap that a reading thread may take. */
const PARSER_HEAP = 2_048;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A running thread. */
export class ThreadHandle {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private readonly started: Promise<void>;
  private next = 1;
  private gone: DeskError | null = null;

  constructor(data: ThreadData, told: (name: string, value: unknown) => void = () => {}) {
    // In the build the threads' entry lies beside the desk's own file.
    const entry = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url);
    // Not this process's own flags: a thread cannot take them all (`--input-type`).
    // A file that would take all the memory there is takes down the thread that reads it, and no other.
    const resourceLimits = data.role === 'parser' ? { maxOldGenerationSizeMb: PARSER_HEAP } : {};
    this.worker = new Worker(entry, { workerData: data, execArgv: [], resourceLimits });
    this.started = new Promise((resolve, reject) => {
      const fall = (failure: DeskError) => {
        this.gone ??= failure;
        reject(failure);
        for (const one of this.waiting.values()) one.reject(failure);
        this.waiting.clear();
      };
      this.worker.on('message', (reply: Reply) => {
        if (reply.type === 'ready') resolve();
        else if (reply.type === 'failed-to-start') fall(new DeskError(reply.failure));
        else if (reply.type === 'told') told(reply.name, reply.value);
        else {
          const one = this.waiting.get(reply.id);
          this.waiting.delete(reply.id);
          if (reply.ok) one?.resolve(reply.value);
          else one?.reject(new DeskError(reply.failure));
        }
      });
      this.worker.on('error', (error) =>
        fall(fallen(data.role, error instanceof Error ? error.message : String(error))),
      );
      this.worker.on('exit', () => fall(fallen(data.role, 'it ended')));
    });
    this.started.catch(() => {});
  }

  /** Requests that have no answer yet. */
  get busy(): number {
    return this.waiting.size;
  }

  /** True once the thread has ended, by a fault or by `terminate`. */
  get ended(): boolean {
    return this.gone !== null;
  }

  /** The answer of the thread's role. Rejects with the role's failure, or `thread-fell`. Bytes in `transfer` are handed over, not copied; `cell` says when a search is overtaken. */
  async ask<Answer>(
    name: string,
    input: unknown,
    transfer: ArrayBuffer[] = [],
    cell: number | null = null,
  ): Promise<Answer> {
    await this.started;
    if (this.gone) throw this.gone;
    const id = this.next;
    this.next += 1;
    const request: Request = cell === null ? { id, name, input } : { id, name, input, cell };
    return new Promise<Answer>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.worker.postMessage(request, transfer);
    });
  }

  /** Lets the thread finish what it has begun, then ends it. */
  async close(): Promise<void> {
    if (this.gone) return;
    try {
      await this.ask('close', null);
    } catch {
      // It fell on the way out: there is nothing left to close.
    }
    await this.worker.terminate();
  }

  /** Ends the thread at once. */
  async terminate(): Promise<void> {
    await this.worker.terminate();
  }
}

function fallen(role: string, why: string): DeskError {
  return new DeskError({
    code: 'thread-fell',
    message: `A part of Clipdesk (${role}) stopped: ${why}.`,
    remedy: 'What was done before is kept. Try again.',
  });
}
