// The line of one import: what it was given, in order, with the place each thing came from, until all that came of a place has its row.

import type { ReadyFile } from '../db/ready-file.ts';
import { costOf } from './pace.ts';
import type { FileToRead, UnpackedFile } from './parser.ts';
import type { Outcome } from './reading-pool.ts';

/** Something in the line; `place` is that of what it was given as: several things may come of one. `cost` is in the unit of `costOf`. */
export type Waiting = { place: number; cost: number } & (
  | { file: FileToRead }
  | { outcome: ReadyFile }
  | { reading: Promise<Outcome> }
);

/** Something in the line that is being read. */
export interface Reading {
  place: number;
  cost: number;
  outcome: Promise<Outcome>;
}

/** The line of one import. */
export class ImportLine {
  private readonly queue: Waiting[] = [];
  /** By place, what came of it and has no row yet; a place that reaches none is settled. */
  private readonly open = new Map<number, number>();
  /** By path, rows there were before the import was taken up again: the id of one to be replaced, or null for one that stands. */
  private readonly rows: Map<string, number | null>;
  /** What hosts and archives gave as bytes and that is not read yet. */
  readonly held = { bytes: 0, files: 0 };
  /** Files known so far, rows that are read again left out: they were counted when they came. */
  fresh = 0;
  /** Cost of all that has been in the line. */
  cost = 0;

  constructor(rows: Map<string, number | null>) {
    this.rows = rows;
  }

  get length(): number {
    return this.queue.length;
  }

  /** Puts a file, or a row for what cannot be read, at the end. */
  add(waiting: { place: number } & ({ file: FileToRead } | { outcome: ReadyFile })): void {
    const { path } = 'file' in waiting ? waiting.file : waiting.outcome;
    this.open.set(waiting.place, (this.open.get(waiting.place) ?? 0) + 1);
    if (!this.isReplacing(path)) this.fresh += 1;
    this.queue.push(this.priced(waiting));
  }

  /** Takes out what is next. */
  next(): Waiting | undefined {
    return this.queue.shift();
  }

  /** A file's bytes are held no longer: it has been read. */
  letGo({ bytes }: FileToRead): void {
    this.hold(bytes, -1);
  }

  /**
   * Puts what an archive or a mail held into its place, without what has a row that stands; what was being read behind it comes after. Answers the place when
   * nothing of it is left to do.
   */
  unpack(place: number, { path, members }: UnpackedFile, behind: readonly Reading[]): number[] {
    const pathOf = (member: UnpackedFile['members'][number]) =>
      'file' in member ? member.file.path : member.outcome.path;
    const kept = members.filter((member) => this.rows.get(pathOf(member)) !== null);
    const [first] = kept;
    const wasFresh = !this.isReplacing(path);
    // The row that said the archive could not be read becomes that of its first file.
    if (!wasFresh && first && !kept.some((member) => pathOf(member) === path))
      this.rows.set(pathOf(first), this.replacedBy(path));
    this.fresh += kept.filter((member) => !this.isReplacing(pathOf(member))).length - (wasFresh ? 1 : 0);
    const waiting = kept.map((member) => this.priced({ place, ...member }));
    this.queue.unshift(...waiting, ...behind.map((one): Waiting => ({ ...one, reading: one.outcome })));
    return this.settle(place, 1 - kept.length);
  }

  /** So many of what came of a place are done; answers the place when that was all. */
  settle(place: number, done = 1): number[] {
    const left = (this.open.get(place) ?? 0) - done;
    if (left > 0) this.open.set(place, left);
    else this.open.delete(place);
    return left > 0 ? [] : [place];
  }

  /** The row that a path's outcome replaces, once. */
  replacedBy(path: string): number | null {
    const id = this.rows.get(path) ?? null;
    if (id !== null) this.rows.delete(path);
    return id;
  }

  private isReplacing(path: string): boolean {
    return (this.rows.get(path) ?? null) !== null;
  }

  private priced(waiting: { place: number } & ({ file: FileToRead } | { outcome: ReadyFile })): Waiting {
    if ('outcome' in waiting) return { ...waiting, cost: 0 };
    const cost = costOf(waiting.file.size);
    this.cost += cost;
    this.hold(waiting.file.bytes, 1);
    return { ...waiting, cost };
  }

  private hold(bytes: Uint8Array | null, sign: 1 | -1): void {
    if (!bytes) return;
    this.held.bytes += sign * bytes.length;
    this.held.files += sign;
  }
}
