// The packs of an open desk: each export in a thread of its own that Cancel ends, previews in one that keeps what it has laid out.

import { randomUUID } from 'node:crypto';
import type { CallNameOf, CallParsed } from '../contract/calls.ts';
import type { Noun } from '../contract/events.ts';
import { DeskError } from '../contract/failure.ts';
import type { ExportProgress, ExportStage } from '../contract/pack.ts';
import { overtake } from './overtaking.ts';
import type { PreviewRequest } from './packer.ts';
import type { ThreadData } from './role.ts';
import { ThreadHandle } from './worker.ts';

/** So many exports at once: Typst uses every processor there is, and a large pack takes a gigabyte. */
const AT_ONCE = 2;
/** Milliseconds a stage must have run before it says what is left of it. */
const SURE_AFTER = 400;
/** Milliseconds without a pack after which the threads are let go of, with all they have laid out. */
const IDLE = 60_000;

/** What can change without anything of a clipping being new. */
const OF_BRIEFINGS: ReadonlySet<Noun> = new Set(['briefing', 'issue', 'template', 'history', 'library', 'savedSearch']);

/** What a thread that makes packs says while it works. */
export interface StageTold {
  stage: ExportStage;
  done: number;
  total: number | null;
}

type RenderCall = Extract<CallNameOf<'pack'>, `${string}.render`>;

/**
 * A thread that makes packs, and the memory in which it is told to end. It looks there between entries and stages and is never terminated in the midst:
 * Node aborts the whole process when a thread ends while a zlib or zstd stream is being set up in it.
 */
interface PackThread {
  handle: ThreadHandle;
  cells: SharedArrayBuffer;
}

/** Its only cell. */
const CELL = 0;

interface RunningExport {
  cancel(): void;
}

/** The exports and previews of one desk. */
export class Exports {
  private readonly data: ThreadData;
  private readonly isReadOnly: () => boolean;
  private clippingsChanged = false;
  private readonly progressed: (progress: ExportProgress) => void;
  private readonly running = new Map<string, RunningExport>();
  private readonly line: (() => void)[] = [];
  private working = 0;
  /** One that has ended its export, for the next. */
  private spare: PackThread | null = null;
  private previews: PackThread | null = null;
  private readonly ending = new Set<Promise<void>>();
  private readonly calling = new Set<Promise<unknown>>();
  private idle: NodeJS.Timeout | null = null;
  private readonly tellers = new Map<ThreadHandle, (told: StageTold) => void>();

  constructor(
    data: Omit<ThreadData, 'role'>,
    isReadOnly: () => boolean,
    progressed: (progress: ExportProgress) => void,
  ) {
    this.data = { ...data, role: 'packer' };
    this.isReadOnly = isReadOnly;
    this.progressed = progressed;
  }

  /** By name, as the desk carries them out. */
  readonly calls: { 'export.cancel': (input: CallParsed<'export.cancel'>) => Promise<null> } = {
    'export.cancel': async ({ exportId }) => {
      this.running.get(exportId)?.cancel();
      return null;
    },
  };

  /** Carries out a call on packs. */
  async carryOut(name: CallNameOf<'pack'>, input: unknown): Promise<unknown> {
    if (this.idle) clearTimeout(this.idle);
    const call =
      name === 'briefing.preview' || name === 'briefing.letter' || name === 'template.check'
        ? this.askPreviews(name, input)
        : this.export(name, input as CallParsed<RenderCall>);
    this.calling.add(call);
    try {
      return await call;
    } finally {
      this.calling.delete(call);
      if (this.calling.size === 0) {
        this.idle = setTimeout(() => void this.letGo(), IDLE);
        this.idle.unref();
      }
    }
  }

  private askPreviews(
    name: 'briefing.preview' | 'briefing.letter' | 'template.check',
    input: unknown,
  ): Promise<unknown> {
    this.previews = this.previews && !this.previews.handle.ended ? this.previews : this.made();
    const { handle } = this.previews;
    if (name !== 'briefing.preview') return handle.ask(name, input, [], CELL);
    // What another process writes is not told here.
    const forget = this.clippingsChanged || this.isReadOnly();
    this.clippingsChanged = false;
    const request: PreviewRequest = { input: input as CallParsed<'briefing.preview'>, forget };
    return handle.ask(name, request, [], CELL);
  }

  /** Told of what the writer changed: previews keep what they have read of clippings until something may be new about them. */
  changed(nouns: readonly Noun[]): void {
    if (nouns.some((noun) => !OF_BRIEFINGS.has(noun))) this.clippingsChanged = true;
  }

  private async export(name: RenderCall, input: CallParsed<RenderCall>): Promise<unknown> {
    const exportId = input.exportId ?? randomUUID();
    if (this.running.has(exportId)) {
      throw new DeskError({
        code: 'bad-input',
        message: `An export named “${exportId}” is running.`,
        remedy: 'Give each export a name of its own.',
      });
    }
    const cancelled = Promise.withResolvers<never>();
    cancelled.promise.catch(() => {});
    const run: RunningExport = { cancel: () => cancelled.reject(cancelledFailure()) };
    this.running.set(exportId, run);
    try {
      const said = timedStages(exportId, this.progressed);
      if (this.working >= AT_ONCE) said({ stage: 'waiting', done: 0, total: null });
      await this.turn(cancelled.promise);
      const thread = this.threadInPlace();
      this.tellers.set(thread.handle, said);
      try {
        return await Promise.race([thread.handle.ask(name, input, [], CELL), cancelled.promise]);
      } finally {
        this.release(thread);
      }
    } finally {
      this.running.delete(exportId);
    }
  }

  /** Waits in line for one of the places. */
  private async turn(cancelled: Promise<never>): Promise<void> {
    if (this.working < AT_ONCE) {
      this.working += 1;
      return;
    }
    const place = Promise.withResolvers<void>();
    this.line.push(place.resolve);
    try {
      await Promise.race([place.promise, cancelled]);
    } catch (error) {
      const at = this.line.indexOf(place.resolve);
      if (at >= 0) this.line.splice(at, 1);
      else this.next();
      throw error;
    }
  }

  private next(): void {
    const first = this.line.shift();
    if (first) first();
    else this.working -= 1;
  }

  /** A thread for an export whose turn has come; its place goes to the next when none can be made. */
  private threadInPlace(): PackThread {
    const { spare } = this;
    this.spare = null;
    if (spare && !spare.handle.ended) return spare;
    try {
      return this.made();
    } catch (error) {
      this.next();
      throw error;
    }
  }

  private made(): PackThread {
    const cells = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const handle: ThreadHandle = new ThreadHandle({ ...this.data, cells }, (name, value) => {
      if (name === 'export-stage') this.tellers.get(handle)?.(value as StageTold);
    });
    return { handle, cells };
  }

  /** A thread that still works was cancelled: it is ended. What it laid out is in no file. */
  private release(thread: PackThread): void {
    this.next();
    this.tellers.delete(thread.handle);
    if (thread.handle.busy === 0 && this.spare === null) this.spare = thread;
    else {
      overtake(thread.cells, CELL);
      const ended = thread.handle.close().finally(() => this.ending.delete(ended));
      this.ending.add(ended);
    }
  }

  /** Ends exports and previews that run, and the threads. One inside Typst ends when that returns. */
  async close(): Promise<void> {
    for (const run of this.running.values()) run.cancel();
    const { previews } = this;
    if (previews) overtake(previews.cells, CELL);
    await Promise.allSettled(this.calling);
    if (this.idle) clearTimeout(this.idle);
    await this.letGo();
    await Promise.all(this.ending);
  }

  private async letGo(): Promise<void> {
    const threads = [this.spare, this.previews];
    this.spare = null;
    this.previews = null;
    await Promise.all(threads.map((thread) => thread?.handle.close()));
  }
}

/** Adds to each stage what is left of it, once that can be told. */
function timedStages(exportId: string, progressed: (progress: ExportProgress) => void): (told: StageTold) => void {
  let current: ExportStage | null = null;
  let since = 0;
  return ({ stage, done, total }) => {
    const now = performance.now();
    if (stage !== current) since = now;
    current = stage;
    const taken = now - since;
    const known = total !== null && done > 0 && taken >= SURE_AFTER;
    const secondsLeft = known ? ((taken / done) * (total - done)) / 1_000 : null;
    progressed({ exportId, stage, done, total, secondsLeft });
  };
}

function cancelledFailure(): DeskError {
  return new DeskError({ code: 'cancelled', message: 'The export was cancelled.', remedy: null });
}
