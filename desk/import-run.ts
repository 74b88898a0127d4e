// One import at work: what it was given is walked and read ahead, and written in small batches in the order it came.

import { basename } from 'node:path';
import { DeskError } from '../contract/failure.ts';
import type { ImportItem, ImportProgress } from '../contract/import.ts';
import type { AwaitedFile, EndState, ReopenedImport } from '../db/import-reports.ts';
import { buffersOf, type ReadyFile } from '../db/ready-file.ts';
import type { SeenFile } from '../db/watched-folders.ts';
import type { FoundFile } from './folder-watch.ts';
import { ImportLine, type Reading, type Waiting } from './import-line.ts';
import { Pace } from './pace.ts';
import type { Pasted } from './parser.ts';
import type { ReadingPool } from './reading-pool.ts';
import { type Found, type OwnFiles, walk } from './walk.ts';
import type { WriterRequests } from './writer.ts';

/** Files read ahead of the one to be written next. */
const AHEAD = 32;
/** Bytes that hosts may have given and that are not read yet, before a host is made to wait. */
const BYTES_AHEAD = 64 * 1024 * 1024;
/** Files that hosts may have given and that are not read yet, before a host is made to wait. */
const FILES_AHEAD = 128;
/** Files of one transaction. */
const BATCH = 24;
/** Files found by a walk between two notes of them in the library. */
const NOTED_AT_ONCE = 1_000;
/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 150;

/** Asks the writer thread. */
export type AskWriter = <Name extends keyof WriterRequests>(
  name: Name,
  input: WriterRequests[Name]['input'],
  transfer?: ArrayBuffer[],
) => Promise<WriterRequests[Name]['answer']>;

/** What an import works with. */
export interface ImportTools {
  pool: ReadingPool;
  ask: AskWriter;
  /** Files that must not be opened. */
  own: OwnFiles;
  report(progress: ImportProgress): void;
}

interface Given {
  place: number;
  path: string;
  name: string;
}

/** One running import. */
export class ImportRun {
  readonly id: number;
  private readonly tools: ImportTools;
  private progressed: ImportProgress;
  private readonly line: ImportLine;
  private readonly seen = new Map<number, SeenFile>();
  private readonly pace = new Pace();
  private readonly ended: Promise<void>;
  private wakers: (() => void)[] = [];
  private pauseWaiters: (() => void)[] = [];
  private nextPlace: number;
  private unnoted: AwaitedFile[] = [];
  private walking = 0;
  /** Rows there were before it was taken up again. */
  private rowsBefore = 0;
  private costDone = 0;
  private closed = false;
  private stopped: EndState | null = null;
  private isOver = false;
  /** Paused, and nothing is being read or written. */
  private isQuiet = false;
  private reportedAt = 0;
  private walkFault: unknown = null;
  private fault: DeskError | null = null;

  /** `again`: it is taken up again for what it had not read, or for failed rows. */
  constructor(begun: ImportProgress, tools: ImportTools, again?: ReopenedImport) {
    this.id = begun.id;
    this.tools = tools;
    this.progressed = { ...begun };
    this.line = new ImportLine(again?.rows ?? new Map());
    this.nextPlace = again?.place ?? 1;
    this.ended = this.work().catch((error: unknown) => this.cutOff(error));
    if (again) this.takeUp(again);
  }

  private takeUp({ files, rows }: ReopenedImport): void {
    // Rows that are read again are not done; what is found again is counted again.
    this.rowsBefore = this.progressed.done;
    for (const id of rows.values()) {
      if (id === null) continue;
      this.progressed.failed -= 1;
      this.progressed.done -= 1;
    }
    this.closed = true;
    this.walkBehind(files, new Set([...rows.keys(), ...files.map(({ path }) => path)]));
  }

  /** Adds files and folders by path; answers when they are noted, and walks on behind it. Throws `import-ended` at once. */
  async addPaths(paths: readonly string[]): Promise<void> {
    await this.give(paths.map((path) => ({ path, name: basename(path) || path })));
  }

  /** Adds files of a watched folder, which are remembered as read with the rows they get. Throws `import-ended`. */
  async addSeen(files: readonly FoundFile[]): Promise<void> {
    await this.give(files);
  }

  private async give(files: readonly ({ path: string; name: string } | FoundFile)[]): Promise<void> {
    this.refuseWhenClosed();
    const given = files.map((file) => {
      const place = this.place();
      if ('size' in file) this.seen.set(place, file);
      return { place, path: file.path, name: file.name };
    });
    this.progressed.label ||= given[0]?.name ?? '';
    this.unnoted.push(...given.map((one) => ({ ...one, kind: 'given' as const })));
    this.walkBehind(given, new Set());
    await this.note();
  }

  /** Walks behind what goes on; `known` are paths in folders that have been come across before. */
  private walkBehind(given: readonly Given[], known: ReadonlySet<string>): void {
    this.walking += 1;
    const walkAll = async () => {
      for (const one of given) if (!this.stopped) await this.walkOne(one, known);
    };
    void walkAll()
      .catch((error: unknown) => {
        this.walkFault = error;
      })
      .finally(() => {
        this.walking -= 1;
        this.wake();
      });
  }

  /** A file keeps the place it was given at; the files of a folder get their own, and only then is the folder settled. */
  private async walkOne({ place, path, name }: Given, known: ReadonlySet<string>): Promise<void> {
    let isFolder = true;
    for await (const found of walk(path, name, this.tools.own)) {
      if (this.stopped) return;
      isFolder = found.path !== path;
      if (isFolder && known.has(found.path)) continue;
      this.addFound(isFolder ? this.place() : place, found, isFolder);
      if (this.unnoted.length >= NOTED_AT_ONCE) await this.note();
    }
    if (!isFolder) return;
    await this.note();
    await this.tools.ask('writer.settleFiles', { importId: this.id, places: [place] });
  }

  private addFound(place: number, found: Found, isInFolder: boolean): void {
    const { path, name } = found;
    if (isInFolder) this.unnoted.push({ place, path, name, kind: 'file' });
    if (!found.ok) {
      this.add({ place, outcome: { ...found, readFrom: path } });
      return;
    }
    const unread = { bytes: null, modifiedAt: null, container: null, depth: 0 };
    this.add({ place, file: { path, name, ...unread, size: found.size, readFrom: path } });
  }

  /** Adds one file as bytes; returns when there is room, so that a host does not send faster than files are read. */
  async addBytes(name: string, bytes: Uint8Array, modifiedAt: string | null, pasted?: Pasted): Promise<void> {
    this.refuseWhenClosed();
    const place = this.place();
    this.progressed.label ||= name.split('/')[0] ?? name;
    this.unnoted.push({ place, path: name, name, kind: 'bytes' });
    const top = { readFrom: null, container: null, depth: 0, ...(pasted && { pasted }) };
    const file = { path: name, name, bytes, modifiedAt, size: bytes.length, ...top };
    this.add({ place, file });
    const { held } = this.line;
    while (this.isOn() && (held.files > FILES_AHEAD || held.bytes > BYTES_AHEAD)) await this.sleep();
  }

  /** Adds a row for a file that could not be read. */
  addFailure(path: string, reason: string, message: string): void {
    this.refuseWhenClosed();
    this.progressed.label ||= path.split('/')[0] ?? path;
    const place = this.place();
    this.unnoted.push({ place, path, name: path, kind: 'bytes' });
    const outcome = { ok: false, path, name: path, status: 'failed', reason, message } as const;
    this.add({ place, outcome });
  }

  private add(waiting: Parameters<ImportLine['add']>[0]): void {
    this.line.add(waiting);
    this.wake();
  }

  private place(): number {
    this.nextPlace += 1;
    return this.nextPlace - 1;
  }

  /** Notes in the library what has been found, so that it outlives a kill. */
  private async note(): Promise<void> {
    await this.tools.ask('writer.awaitFiles', { importId: this.id, awaited: this.noteNow() });
  }

  private noteNow(): { files: AwaitedFile[]; total: number; label: string } {
    return { files: this.unnoted.splice(0), total: this.total(), label: this.progressed.label };
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
    const knowsAll = this.closed && this.walking === 0;
    return {
      ...this.progressed,
      total: this.isOver ? this.progressed.total : this.total(),
      rate: isRunning ? this.pace.rate(now, done) : 0,
      secondsLeft:
        isRunning && knowsAll ? this.pace.secondsLeft(now, this.costDone, this.line.cost - this.costDone) : null,
      canResume: state === 'paused' || (!isRunning && this.progressed.canResume),
    };
  }

  private total(): number {
    return this.rowsBefore + this.line.fresh;
  }

  private isOn(): boolean {
    return this.stopped === null && this.fault === null && !this.isOver;
  }

  private async work(): Promise<void> {
    // Not before the constructor is done.
    await null;
    this.pace.mark(Date.now(), this.progressed.done, 0);
    const reading: Reading[] = [];
    while (true) {
      if (this.walkFault) throw this.walkFault;
      while (this.isReading() && reading.length < AHEAD && this.line.length > 0) {
        const next = this.line.next();
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
    await this.note();
    this.isOver = true;
    const state = isAllIn ? 'done' : (this.stopped ?? 'done');
    this.progressed = await this.tools.ask('writer.endImport', {
      importId: this.id,
      state,
      total: this.total(),
    });
    this.wake();
    this.tell();
  }

  private isReading(): boolean {
    return this.progressed.state === 'running' && this.stopped === null;
  }

  private isAllIn(): boolean {
    return this.line.length === 0 && this.walking === 0;
  }

  /** What cut the import off may keep its end from being written too: the next opening of the library does it then. */
  private async cutOff(error: unknown): Promise<void> {
    this.fault =
      error instanceof DeskError ? error : new DeskError({ code: 'internal', message: String(error), remedy: null });
    this.progressed.state = 'interrupted';
    // Hosts that wait for room would wait for ever.
    this.wake();
    const end = { importId: this.id, state: 'interrupted', total: this.total() } as const;
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
      this.line.letGo(next.file);
      this.wake();
    });
    return { place, cost, outcome };
  }

  /** Writes what is ready at the head of the line: at least one file, at most a batch. */
  private async write(reading: Reading[]): Promise<void> {
    const files: ReadyFile[] = [];
    const settled: number[] = [];
    let cost = 0;
    for (let next = reading[0]; next && files.length < BATCH; next = reading[0]) {
      const ready = await (files.length === 0 ? next.outcome : Promise.race([next.outcome, Promise.resolve(null)]));
      if (!ready || ('members' in ready && files.length > 0)) break;
      reading.shift();
      cost += next.cost;
      if ('members' in ready) {
        const done = this.line.unpack(next.place, ready, reading.splice(0));
        if (done.length > 0) await this.tools.ask('writer.settleFiles', { importId: this.id, places: done });
        break;
      }
      files.push({ ...ready, replaces: this.line.replacedBy(ready.path) });
      settled.push(...this.line.settle(next.place));
    }
    this.costDone += cost;
    if (files.length === 0) return;
    const seen = settled.flatMap((place) => this.seen.get(place) ?? []);
    const input = { importId: this.id, files, awaited: this.noteNow(), settled, seen };
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
