// What was dropped or chosen, as files with their folders: folders are walked, and nothing is read before it is sent.

import { isSystemFile } from '../../contract/system-files.ts';

/** A file and its path relative to what was dropped, with `/` between folders. */
export interface DroppedFile {
  file: File;
  path: string;
}

/** A file or folder that could not be opened while walking; it gets a row in the report. */
export interface UnreadableFile {
  path: string;
  message: string;
}

export interface Dropped {
  files: DroppedFile[];
  unreadable: UnreadableFile[];
}

/** A drop taken hold of at once: after the event its items are gone. */
export interface HeldDrop {
  /** What was dropped itself; a folder is a File too, of which hosts with a file system can tell the path. */
  items: File[];
  entries: FileSystemEntry[];
}

/** Takes hold of a drop; must be called before the event's handler first waits. */
export function holdDrop(transfer: DataTransfer): HeldDrop {
  const held: HeldDrop = { items: [], entries: [] };
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue;
    const file = item.getAsFile();
    const entry = item.webkitGetAsEntry();
    if (file) held.items.push(file);
    if (entry) held.entries.push(entry);
  }
  return held;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  // A reader answers in portions until it answers with none.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (!portion.length) return children;
    children.push(...portion);
  }
}

/** The files of a held drop, folders walked in name order; hidden files and what systems leave in folders are left out. */
export async function walkDrop(held: HeldDrop): Promise<Dropped> {
  const dropped: Dropped = { files: [], unreadable: [] };
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    const path = entry.fullPath.replace(/^\//, '');
    if (entry.name.startsWith('.') || isSystemFile(entry.name)) return;
    try {
      if (entry.isFile) dropped.files.push({ file: await fileOf(entry as FileSystemFileEntry), path });
      else {
        const children = await childrenOf(entry as FileSystemDirectoryEntry);
        for (const child of children.sort((one, other) => (one.name < other.name ? -1 : 1))) await walk(child);
      }
    } catch (error) {
      dropped.unreadable.push({ path, message: error instanceof Error ? error.message : String(error) });
    }
  };
  for (const entry of held.entries) await walk(entry);
  return dropped;
}

/** The files of a file input, with their folders where a folder was chosen. */
export function chosenFiles(list: FileList): Dropped {
  const files = [...list]
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    // What was chosen itself is taken; a folder in it may be the system's.
    .filter(
      ({ file, path }) => !file.name.startsWith('.') && !path.split('/').slice(1).concat(file.name).some(isSystemFile),
    );
  return { files, unreadable: [] };
}
