// What one import is given: each thing gets its place, folders are walked behind what goes on, and all is noted in the library before it is read.

import type { AwaitedFile, ReopenedImport } from '../db/import-reports.ts';
import type { SeenFile } from '../db/watched-folders.ts';
import type { FoundFile } from './folder-watch.ts';
import { ImportLine } from './import-line.ts';
import type { FileToRead } from './parser.ts';
import { type Found, type OwnFiles, walk } from './walk.ts';
import type { AskWriter } from './writer.ts';

/** Files found by a walk between two notes of them in the library. */
const NOTED_AT_ONCE = 1_000;

/** What an intake works with. */
interface IntakeTools {
  importId: number;
  ask: AskWriter;
  /** Files that must not be opened. */
  own: OwnFiles;
  /** The import has been stopped: nothing more is looked for. */
  isStopped(): boolean;
  /** Something was added to the line, or a walk has ended. */
  came(): void;
}

interface Given {
  place: number;
  path: string;
  name: string;
}

/** Files and folders, as they were given. */
export type GivenFiles = readonly ({ path: string; name: string } | FoundFile)[];

/** What one import was given and has not written yet. */
export class ImportIntake {
  readonly line: ImportLine;
  /** What the import is called: the first thing it was given; empty before. */
  label: string;
  /** Why a walk ended before its end; null when none did. */
  fault: unknown = null;
  private readonly tools: IntakeTools;
  private readonly seen = new Map<number, SeenFile>();
  /** Rows there were before the import was taken up again. */
  private readonly rowsBefore: number;
  private nextPlace: number;
  private unnoted: AwaitedFile[] = [];
  private walks = 0;

  /** `again`: what the import had not read, or failed rows of it, with the rows it has. */
  constructor(tools: IntakeTools, begun: { label: string; done: number }, again?: ReopenedImport) {
    this.tools = tools;
    this.label = begun.label;
    this.line = new ImportLine(again?.rows ?? new Map());
    this.nextPlace = again?.place ?? 1;
    this.rowsBefore = again ? begun.done : 0;
    if (again) this.walkBehind(again.files, new Set([...again.rows.keys(), ...again.files.map(({ path }) => path)]));
  }

  /** True while a folder is being walked. */
  get isWalking(): boolean {
    return this.walks > 0;
  }

  /** Files known so far, with those there were before. */
  get total(): number {
    return this.rowsBefore + this.line.fresh;
  }

  /** Adds files and folders by path; answers when they are noted, and walks on behind it. */
  async give(files: GivenFiles): Promise<void> {
    const given = files.map((file) => {
      const place = this.place(file.name);
      if ('size' in file) this.seen.set(place, file);
      return { place, path: file.path, name: file.name };
    });
    this.unnoted.push(...given.map((one) => ({ ...one, kind: 'given' as const })));
    this.walkBehind(given, new Set());
    await this.note();
  }

  /** Adds a file that is here as bytes. */
  addBytes(file: FileToRead): void {
    const { path, name } = file;
    const place = this.place(name.split('/')[0] ?? name);
    this.unnoted.push({ place, path, name, kind: 'bytes' });
    this.add({ place, file });
  }

  /** Adds a row for a file that could not be read. */
  addFailure(path: string, reason: string, message: string): void {
    const place = this.place(path.split('/')[0] ?? path);
    this.unnoted.push({ place, path, name: path, kind: 'bytes' });
    const outcome = { ok: false, path, name: path, status: 'failed', reason, message } as const;
    this.add({ place, outcome });
  }

  /** Notes in the library what has been found, so that it outlives a kill. */
  async note(): Promise<void> {
    const { importId, ask } = this.tools;
    await ask('writer.awaitFiles', { importId, awaited: this.takeNotes() });
  }

  /** What is to be noted; whoever takes it sees to it. */
  takeNotes(): { files: AwaitedFile[]; total: number; label: string } {
    return { files: this.unnoted.splice(0), total: this.total, label: this.label };
  }

  /** The files of a watched folder that stood at these places. */
  seenAt(places: readonly number[]): SeenFile[] {
    return places.flatMap((place) => this.seen.get(place) ?? []);
  }

  /** `known` are paths in folders that have been come across before. */
  private walkBehind(given: readonly Given[], known: ReadonlySet<string>): void {
    this.walks += 1;
    const walkAll = async () => {
      // Not before the constructor is done.
      await null;
      for (const one of given) if (!this.tools.isStopped()) await this.walkOne(one, known);
    };
    void walkAll()
      .catch((error: unknown) => {
        this.fault = error;
      })
      .finally(() => {
        this.walks -= 1;
        this.tools.came();
      });
  }

  /** A file keeps the place it was given at; the files of a folder get their own, and only then is the folder settled. */
  private async walkOne({ place, path, name }: Given, known: ReadonlySet<string>): Promise<void> {
    const { importId, ask, own, isStopped } = this.tools;
    let isFolder = true;
    for await (const found of walk(path, name, own)) {
      if (isStopped()) return;
      isFolder = found.path !== path;
      if (isFolder && known.has(found.path)) continue;
      this.addFound(isFolder ? this.place() : place, found, isFolder);
      if (this.unnoted.length >= NOTED_AT_ONCE) await this.note();
    }
    if (!isFolder) return;
    await this.note();
    await ask('writer.settleFiles', { importId, places: [place] });
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

  private add(waiting: Parameters<ImportLine['add']>[0]): void {
    this.line.add(waiting);
    this.tools.came();
  }

  /** The next place; the first thing that is given names the import. */
  private place(name = ''): number {
    this.label ||= name;
    this.nextPlace += 1;
    return this.nextPlace - 1;
  }
}
