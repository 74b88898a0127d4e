// One watched folder: its new and changed files are imported once they have stopped growing; nothing in it is touched.

import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';
import type { WatchedFolder } from '../contract/import.ts';
import type { SeenFile } from '../db/watched-folders.ts';
import { type OwnFiles, walk } from './walk.ts';

/** Milliseconds for which a file must not have changed before it is read. */
const SETTLED = 1_500;
/** Milliseconds between looks while a file grows: timers may come a little early. */
const AGAIN = SETTLED + 50;
/** Milliseconds for which an empty file is taken to be one that is about to be written. */
const EMPTY = 15_000;
/** Milliseconds after which a file that was there before the watch is taken to be whole. */
const LONG = 60_000;
/** Milliseconds between something happening in the folder and a look at it. */
const SOON = 300;
/** Milliseconds between looks when nothing is said to have happened: not every disk and network drive says so. */
const POLL = 30_000;
/** Milliseconds between notes that the folder has been looked through and nothing was new. */
const NOTE = 600_000;

/** What programs call a file that they have not finished. */
const UNFINISHED = /(?:\.(?:part|partial|crdownload|download|opdownload|tmp|temp)|(?:^|[/\\])~[^/\\]*)$/iu;

/** A file that a watch came across, with its folders from the watched one on. */
export interface FoundFile extends SeenFile {
  name: string;
}

/** What a watch needs of its desk. */
export interface WatchTools {
  /** Of these files, those that have not been read as they are now. */
  unseen(files: FoundFile[]): Promise<FoundFile[]>;
  /** Imports files; resolves when that has ended, however it did. */
  importFiles(label: string, files: FoundFile[]): Promise<void>;
  note(id: number, stands: Pick<WatchedFolder, 'lastSeenAt' | 'problem'>): Promise<void>;
  own(): Promise<OwnFiles>;
}

interface Growing extends SeenFile {
  /** Since when it has been like this, milliseconds. */
  since: number;
}

/** The watch over one folder, from its making to `close`. */
export class FolderWatch {
  readonly path: string;
  private readonly id: number;
  private readonly tools: WatchTools;
  private watcher: FSWatcher | null = null;
  private timer: NodeJS.Timeout | null = null;
  private due = Number.POSITIVE_INFINITY;
  private growing = new Map<string, Growing>();
  private read = new Map<string, string>();
  private problem: WatchedFolder['problem'];
  private notedAt = 0;
  private isFirstLook = true;
  private isLooking = false;
  private isClosed = false;

  constructor({ id, path, problem }: WatchedFolder, tools: WatchTools) {
    this.id = id;
    this.path = path;
    this.problem = problem;
    this.tools = tools;
    this.lookIn(0);
  }

  /** Ends the watch; a look that is going on imports nothing more. */
  close(): void {
    this.isClosed = true;
    if (this.timer) clearTimeout(this.timer);
    this.watcher?.close();
  }

  private lookIn(milliseconds: number): void {
    const due = Date.now() + milliseconds;
    if (this.isClosed || this.isLooking || due >= this.due) return;
    if (this.timer) clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => void this.look(), milliseconds);
    // Watching keeps no process alive.
    this.timer.unref();
  }

  private async look(): Promise<void> {
    this.isLooking = true;
    let next = POLL;
    try {
      next = await this.lookThrough();
    } catch {
      // The library is being closed or its writer fell: the next look finds the same files.
    }
    this.isLooking = false;
    this.due = Number.POSITIVE_INFINITY;
    this.lookIn(next);
  }

  /** Answers the milliseconds to the next look. */
  private async lookThrough(): Promise<number> {
    this.listen();
    const startedAt = Date.now();
    const found = await this.files();
    if (this.isClosed) return POLL;
    if (!Array.isArray(found)) {
      this.watcher?.close();
      this.watcher = null;
      await this.note(null, found);
      return POLL;
    }
    const unseen = await this.unseen(found);
    const ready = this.settled(unseen, startedAt);
    if (ready.length > 0 && !this.isClosed) await this.tools.importFiles(basename(this.path), ready);
    await this.note(new Date().toISOString(), null, ready.length > 0);
    return this.growing.size > 0 ? AGAIN : POLL;
  }

  /** Of the files there are, those not read as they are now; what is known to have been read is not asked about again. */
  private async unseen(found: readonly FoundFile[]): Promise<FoundFile[]> {
    const stateOf = ({ size, modifiedMs }: FoundFile) => `${size} ${modifiedMs}`;
    const open = found.filter((file) => this.read.get(file.path) !== stateOf(file));
    const unseen = open.length === 0 ? [] : await this.tools.unseen(open);
    const isUnseen = new Set(unseen.map((file) => file.path));
    this.read = new Map(found.flatMap((file) => (isUnseen.has(file.path) ? [] : [[file.path, stateOf(file)]])));
    return unseen;
  }

  private listen(): void {
    if (this.watcher) return;
    try {
      this.watcher = watch(this.path, { recursive: true, persistent: false }, () => this.lookIn(SOON));
      this.watcher.on('error', () => {
        this.watcher?.close();
        this.watcher = null;
      });
    } catch {
      // A disk that cannot say what happens on it, or a folder that is gone: looking now and then has to do.
    }
  }

  /** The files there are, or why they cannot be seen. */
  private async files(): Promise<FoundFile[] | NonNullable<WatchedFolder['problem']>> {
    const files: FoundFile[] = [];
    for await (const found of walk(this.path, basename(this.path), await this.tools.own())) {
      if (this.isClosed) return [];
      if (found.path === this.path) return !found.ok && found.reason === 'vanished' ? 'vanished' : 'unreadable';
      if (found.ok && !UNFINISHED.test(found.path))
        files.push({ path: found.path, name: found.name, size: found.size, modifiedMs: found.modifiedMs });
    }
    return files;
  }

  /**
   * Of new files, those that have stopped growing; the others are waited for. A file was looked at after the look began and before now: counted from the
   * end of one look to the beginning of another, it has stood still for at least that long, however slow the disk is.
   */
  private settled(unseen: readonly FoundFile[], startedAt: number): FoundFile[] {
    const now = Date.now();
    const growing = new Map<string, Growing>();
    const ready: FoundFile[] = [];
    for (const file of unseen) {
      const before = this.growing.get(file.path);
      const isSame = before?.size === file.size && before.modifiedMs === file.modifiedMs;
      // What had not changed for long before the watch began is whole; later, a copy may carry an old time while it grows.
      const since = isSame ? before.since : this.isFirstLook && now - file.modifiedMs > LONG ? 0 : now;
      if (startedAt - since >= (file.size === 0 ? EMPTY : SETTLED)) ready.push(file);
      else growing.set(file.path, { ...file, since });
    }
    this.growing = growing;
    this.isFirstLook = false;
    return ready;
  }

  private async note(lastSeenAt: string | null, problem: WatchedFolder['problem'], isNews = false): Promise<void> {
    if (!isNews && problem === this.problem && Date.now() - this.notedAt < NOTE) return;
    this.problem = problem;
    this.notedAt = Date.now();
    await this.tools.note(this.id, { lastSeenAt, problem });
  }
}
