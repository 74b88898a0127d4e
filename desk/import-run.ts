// One import at work: what it was given is walked and read ahead, and written in small batches in the order it came.

import { basename } from 'node:path';
import { DeskError } from '../contract/failure.ts';
import type { ImportItem, ImportProgress } from '../contract/import.ts';
import type { EndState, ReopenedImport } from '../db/import-reports.ts';
import { buffersOf, type ReadyFile } from '../db/ready-file.ts';
import { type GivenFiles, ImportIntake } from './import-intake.ts';
import type { Reading, Waiting } from './import-line.ts';
import { Pace } from './pace.ts';
import type { Pasted } from './parser.ts';
import type { ReadingPool } from './reading-pool.ts';
import type { OwnFiles } from './walk.ts';
import type { AskWriter } from './writer.ts';

/** Files read ahead of the one to be written next. */
const AHEAD = 32;
/** Bytes that hosts may have given and that are not read yet, before a host is made to wait. */
const BYTES_AHEAD = 64 * 1024 * 1024;
/** Files that hosts may have given and that are not read yet, before a host is made to wait. */
const FILES_AHEAD = 128;
/** Files of one transaction. */
const BATCH = 24;
/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 150;

/** What an import works with. */
export interface ImportTools {
  pool: ReadingPool;
  ask: AskWriter;
  /** Files that must not be opened. */
  own: OwnFiles;
  report(progress: ImportProgress): void;
}

/** One running import. */
export class ImportRun {
  readonly id: number;
  private readonly tools: ImportTools;
  private progressed: ImportProgress;
  private readonly intake: ImportIntake;
  private readonly pace = new Pace();
  private readonly ended: Promise<void>;
  private wakers: (() => void)[] = [];
  private pauseWaiters: (() => void)[] = [];
  private costDone = 0;
  private closed = false;
  private stopped: EndState | null = null;
  private isOver = false;
  /** Paused, and nothing is being read or written. */
  private isQuiet = false;
  private reportedAt = 0;
  private fault: DeskError | null = null;

  /** `again`: it is taken up again for what it had not read, or for failed rows. */
  constructor(begun: ImportProgress, tools: ImportTools, again?: ReopenedImport) {
    this.id = begun.id;
    this.tools = tools;
    this.progressed = { ...begun };
    const { ask, own } = tools;
    const intake = { importId: begun.id, ask, own, isStopped: () => this.stopped !== null, came: () => this.wake() };
    this.intake = new ImportIntake(intake, begun, again);
    this.ended = this.work().catch((error: unknown) => this.cutOff(error));
    if (again) this.takeUp(again);
  }

  /** Rows that are read again are not done; what is found again is counted again. */
  private takeUp({ rows }: ReopenedImport): void {
    for (const id of rows.values()) {
      if (id === null) continue;
      this.progressed.failed -= 1;
      this.progressed.done -= 1;
    }
    this.closed = true;
  }

  /** Adds files and folders by path; answers when they are noted, and walks on behind it. Throws `import-ended` at once. */
  async addPaths(paths: readonly string[]): Promise<void> {
    await this.give(paths.map((path) => ({ path, name: basename(path) || path })));
  }

  /** Adds files, or files of a watched folder, which are remembered as read with the rows they get. Throws `import-ended`. */
  async give(files: GivenFiles): Promise<void> {
    this.refuseWhenClosed();
    await this.intake.give(files);
  }

  /** Adds one file as bytes; returns when there is room, so that a host does not send faster than files are read. */
  async addBytes(name: string, bytes: Uint8Array, modifiedAt: string | null, pasted?: Pasted): Promise<void> {
    this.refuseWhenClosed();
    const top = { readFrom: null, container: null, depth: 0, ...(pasted && { pasted }) };
    this.intake.addBytes({ path: name, name, bytes, modifiedAt, size: bytes.length, ...top });
    const { held } = this.intake.line;
    while (this.isOn() && (held.files > FILES_AHEAD || held.bytes > BYTES_AHEAD)) await this.sleep();
  }

  /** Adds a row for a file that could not be read. */
  addFailure(path: string, reason: string, message: string): void {
    this.refuseWhenClosed();
    this.intake.addFailure(path, reason, message);
  }

  /** No more files will come. */
  close(): void {
    this.closed = true;
    this.wake();
  }

  /** Ends the import (`cancelled`), or cuts it off so that what is left can be taken up again; what is in stays in. */
  stop(state: 'cancelled' | 'interrupted'): void {
    this.stopped ??= state;
    this.closed = true;
    this.wake();
  }

  /** Reads no further until `resume`; what is being read is still written. */
  async pause(): Promise<void> {
    if (this.progressed.state === 'running' && this.isOn()) await this.mark('paused');
  }

  /** Goes on after `pause`. */
  async resume(): Promise<void> {
    if (this.progressed.state === 'paused' && this.isOn()) await this.mark('running');
  }

  private async mark(state: 'running' | 'paused'): Promise<void> {
    this.progressed.state = state;
    this.pace.restart();
    this.wake();
    await this.tools.ask('writer.markImport', { importId: this.id, state });
    this.tell();
  }

  /** Resolves when the import has ended or is paused. Throws the fault that cut it off. */
  async wait(): Promise<void> {
    if (!this.isQuiet)
      await Promise.race([this.ended, new Promise<void>((resolve) => this.pauseWaiters.push(resolve))]);
    if (this.fault) throw this.fault;
  }

  /** Resolves when the import has ended, however it did. */
  whenEnded(): Promise<void> {
    return this.ended;
  }

  /** How far it is. */
  progress(): ImportProgress {
    const now = Date.now();
    const { state, done } = this.progressed;
    const isRunning = state === 'running';
    const knowsAll = this.closed && !this.intake.isWalking;
    return {
      ...this.progressed,
      label: this.intake.label,
      total: this.isOver ? this.progressed.total : this.intake.total,
      rate: isRunning ? this.pace.rate(now, done) : 0,
      secondsLeft:
        isRunning && knowsAll ? this.pace.secondsLeft(now, this.costDone, this.intake.line.cost - this.costDone) : null,
      canResume: state === 'paused' || (!isRunning && this.progressed.canResume),
    };
  }

  private isOn(): boolean {
    return this.stopped === null && this.fault === null && !this.isOver;
  }

  private async work(): Promise<void> {
    // Not before the constructor is done.
    await null;
    this.pace.mark(Date.now(), this.progressed.done, 0);
    const { intake } = this;
    const reading: Reading[] = [];
    while (true) {
      if (intake.fault) throw intake.fault;
      while (this.isReading() && reading.length < AHEAD && intake.line.length > 0) {
        const next = intake.line.next();
        if (next) reading.push(this.begin(next));
      }
      if (reading.length > 0) await this.write(reading);
      else if (this.stopped || (this.closed && this.isAllIn())) break;
      else {
        this.isQuiet = this.progressed.state === 'paused';
        if (this.isQuiet) for (const waiter of this.pauseWaiters.splice(0)) waiter();
        await this.sleep();
      }
      this.wake();
    }
    const isAllIn = this.isAllIn() && this.stopped !== 'cancelled';
    await intake.note();
    this.isOver = true;
    const state = isAllIn ? 'done' : (this.stopped ?? 'done');
    this.progressed = await this.tools.ask('writer.endImport', {
      importId: this.id,
      state,
      total: intake.total,
    });
    this.wake();
    this.tell();
  }

  private isReading(): boolean {
    return this.progressed.state === 'running' && this.stopped === null;
  }

  private isAllIn(): boolean {
    return this.intake.line.length === 0 && !this.intake.isWalking;
  }

  /** What cut the import off may keep its end from being written too: the next opening of the library does it then. */
  private async cutOff(error: unknown): Promise<void> {
    this.fault =
      error instanceof DeskError ? error : new DeskError({ code: 'internal', message: String(error), remedy: null });
    this.progressed.state = 'interrupted';
    // Hosts that wait for room would wait for ever.
    this.wake();
    const end = { importId: this.id, state: 'interrupted', total: this.intake.total } as const;
    const ended = await this.tools.ask('writer.endImport', end).catch(() => null);
    if (ended) {
      this.progressed = ended;
      this.isOver = true;
    }
    this.tell();
  }

  private begin(next: Waiting): Reading {
    const { place, cost } = next;
    if ('reading' in next) return { place, cost, outcome: next.reading };
    if ('outcome' in next) return { place, cost, outcome: Promise.resolve(next.outcome) };
    const outcome = this.tools.pool.read(this, next.file).finally(() => {
      this.intake.line.letGo(next.file);
      this.wake();
    });
    return { place, cost, outcome };
  }

  /** Writes what is ready at the head of the line: at least one file, at most a batch. */
  private async write(reading: Reading[]): Promise<void> {
    const { line } = this.intake;
    const files: ReadyFile[] = [];
    const settled: number[] = [];
    let cost = 0;
    for (let next = reading[0]; next && files.length < BATCH; next = reading[0]) {
      const ready = await (files.length === 0 ? next.outcome : Promise.race([next.outcome, Promise.resolve(null)]));
      if (!ready || ('members' in ready && files.length > 0)) break;
      reading.shift();
      cost += next.cost;
      if ('members' in ready) {
        const done = line.unpack(next.place, ready, reading.splice(0));
        if (done.length > 0) await this.tools.ask('writer.settleFiles', { importId: this.id, places: done });
        break;
      }
      files.push({ ...ready, replaces: line.replacedBy(ready.path) });
      settled.push(...line.settle(next.place));
    }
    this.costDone += cost;
    if (files.length === 0) return;
    const { intake } = this;
    const input = { importId: this.id, files, awaited: intake.takeNotes(), settled, seen: intake.seenAt(settled) };
    const items = await this.tools.ask('writer.writeFiles', input, files.flatMap(buffersOf));
    for (const item of items) this.count(item);
    if (Date.now() - this.reportedAt > REPORT_EVERY) this.tell();
  }

  private count({ status, reason }: ImportItem): void {
    const { progressed } = this;
    progressed[status === 'duplicate' ? 'duplicates' : status] += 1;
    progressed.done += 1;
    if (status !== 'imported') return;
    if (reason === 'same-text') progressed.sameText += 1;
    if (reason === 'near') progressed.near += 1;
  }

  private tell(): void {
    const now = Date.now();
    this.reportedAt = now;
    this.pace.mark(now, this.progressed.done, this.costDone);
    this.tools.report(this.progress());
  }

  private refuseWhenClosed(): void {
    if (this.closed || this.fault)
      throw new DeskError({
        code: 'import-ended',
        message: 'This import takes no more files.',
        remedy: 'Start another one.',
      });
  }

  /** Until something happens: files come, a reading ends, the import is stopped, paused or resumed. */
  private sleep(): Promise<void> {
    return new Promise((resolve) => this.wakers.push(resolve));
  }

  private wake(): void {
    this.isQuiet = false;
    for (const waker of this.wakers.splice(0)) waker();
  }
}
