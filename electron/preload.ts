// `window.desk` under Electron: the contract's bridge over the shell's one channel, and nothing else of Electron or Node.

import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { DeskBridge } from '../contract/bridge.ts';
import type { DeskEvent } from '../contract/events.ts';
import type { CallResult } from '../contract/failure.ts';
import type { ShellRequest } from './ipc.ts';

// The same word as in ipc.ts, which a sandboxed preload cannot load.
const CHANNEL = 'desk';

function ask(request: ShellRequest): Promise<unknown> {
  return ipcRenderer.invoke(CHANNEL, request);
}

function call(name: string, input: unknown): Promise<CallResult<unknown>> {
  return ask({ kind: 'call', name, input }) as Promise<CallResult<unknown>>;
}

const bridge: DeskBridge = {
  host: 'electron',
  call: call as DeskBridge['call'],
  subscribe(listener) {
    const hear = (_event: unknown, event: DeskEvent) => listener(event);
    ipcRenderer.on(CHANNEL, hear);
    return () => void ipcRenderer.off(CHANNEL, hear);
  },
  pathOf(file) {
    // Empty for a file that was made in memory or dragged out of another page.
    return webUtils.getPathForFile(file) || null;
  },
  async sendFile(importId, file, relativePath) {
    const name = relativePath;
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      const message = 'The file cannot be read.';
      return (await call('import.addFailure', {
        id: importId,
        name,
        reason: 'unreadable',
        message,
      })) as CallResult<null>;
    }
    const modified = new Date(file.lastModified);
    // A file made by a page may state a time that no calendar has.
    const modifiedAt = Number.isNaN(modified.valueOf()) ? null : modified.toISOString();
    return (await call('import.addBytes', { id: importId, name, modifiedAt, bytes })) as CallResult<null>;
  },
  saveFile: ({ fileName, bytes }) => ask({ kind: 'save', fileName, bytes }) as Promise<CallResult<string | null>>,
  choosePaths: (what = 'files') => ask({ kind: 'choose', what }) as Promise<string[] | null>,
};

// A link to the world outside is opened by the system's browser, and only when a hand clicked it: a script's click is not trusted.
window.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!event.isTrusted || !link || !/^https?:$/.test(link.protocol)) return;
  event.preventDefault();
  void ask({ kind: 'follow', address: link.href });
});

contextBridge.exposeInMainWorld('desk', bridge);
