// What a host installs as `window.desk`: the same for Electron's preload and the web client.

import type { CallAnswer, CallInput, CallName } from './calls.ts';
import type { DeskEvent } from './events.ts';
import type { CallResult } from './failure.ts';

/** The only way from the page to the desk and the machine. */
export interface DeskBridge {
  host: 'electron' | 'web';
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallResult<CallAnswer<Name>>>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: DeskEvent) => void): () => void;
  /** Absolute path of a dropped file or folder where the host can tell (Electron), else null. */
  pathOf(file: File): string | null;
  /** Sends one dropped file's bytes into an open import (web); Electron gives paths instead. */
  sendFile(importId: number, file: File, relativePath: string): Promise<CallResult<null>>;
  /** Lets the analyst save bytes; the saved path, its name where the host cannot tell the path, or null when cancelled. */
  saveFile(file: { fileName: string; mediaType: string; bytes: Uint8Array }): Promise<CallResult<string | null>>;
  /** Asks for files (the default; on macOS folders too) or for folders, by Electron's dialog; null where the host has none. */
  choosePaths(what?: 'files' | 'folders'): Promise<string[] | null>;
}

declare global {
  interface Window {
    desk: DeskBridge;
  }
}
