// The watched folders of an open desk: each that is enabled has its watch, from the desk's opening to its end.

import type { WatchedFolder } from '../contract/import.ts';
import { FolderWatch, type WatchTools } from './folder-watch.ts';

/** The watches of one desk. */
export class Watches {
  private readonly tools: WatchTools;
  private readonly list: () => Promise<WatchedFolder[]>;
  private readonly watches = new Map<number, FolderWatch>();
  private reconciling: Promise<void> = Promise.resolve();
  private isClosed = false;

  constructor(list: () => Promise<WatchedFolder[]>, tools: WatchTools) {
    this.list = list;
    this.tools = tools;
  }

  /** Begins and ends watches by what the library says now, one look at it after another: a late answer must not undo a newer one. */
  async reconcile(): Promise<void> {
    const look = () => this.reconcileOnce();
    this.reconciling = this.reconciling.then(look, look);
    await this.reconciling;
  }

  private async reconcileOnce(): Promise<void> {
    if (this.isClosed) return;
    // A library that cannot be read at this moment says so where it is asked; the watches stay as they are.
    const folders = await this.list().catch(() => null);
    if (!folders || this.isClosed) return;
    const wanted = new Map(folders.filter((one) => one.enabled).map((one) => [one.id, one]));
    for (const [id, watch] of this.watches) {
      if (wanted.get(id)?.path === watch.path) continue;
      watch.close();
      this.watches.delete(id);
    }
    for (const [id, folder] of wanted)
      if (!this.watches.has(id)) this.watches.set(id, new FolderWatch(folder, this.tools));
  }

  /** Ends them all. */
  close(): void {
    this.isClosed = true;
    for (const watch of this.watches.values()) watch.close();
    this.watches.clear();
  }
}
