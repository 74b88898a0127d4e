// The one channel between the page and the shell: only our page's main frame is heard, and only four things can be asked.

import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, shell, type WebFrameMain } from 'electron';
import { type CallResult, failureOf } from '../contract/failure.ts';
import { saveFile } from '../desk/save-file.ts';
import type { DeskHost } from './desk-host.ts';
import { isOurs } from './page-protocol.ts';

/** Name of the channel, for requests one way and events the other. */
export const CHANNEL = 'desk';

/** What the preload may ask for. */
export type ShellRequest =
  | { kind: 'call'; name: string; input: unknown }
  | { kind: 'save'; fileName: string; bytes: Uint8Array }
  | { kind: 'choose'; what: 'files' | 'folders' }
  | { kind: 'follow'; address: string };

function refused(message: string): CallResult<never> {
  return { ok: false, failure: { code: 'bad-input', message, remedy: null } };
}

function isRequest(value: unknown): value is ShellRequest {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'choose') return 'what' in value && (value.what === 'files' || value.what === 'folders');
  if (value.kind === 'follow') return 'address' in value && typeof value.address === 'string';
  if (value.kind === 'call') return 'name' in value && typeof value.name === 'string' && 'input' in value;
  return (
    value.kind === 'save' &&
    'fileName' in value &&
    typeof value.fileName === 'string' &&
    'bytes' in value &&
    value.bytes instanceof Uint8Array
  );
}

async function askAndSave(
  window: BrowserWindow,
  fileName: string,
  bytes: Uint8Array,
): Promise<CallResult<string | null>> {
  const defaultPath = join(app.getPath('documents'), basename(fileName));
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath });
  if (canceled || !filePath) return { ok: true, value: null };
  try {
    await saveFile(filePath, bytes);
    return { ok: true, value: filePath };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

async function choose(window: BrowserWindow, what: 'files' | 'folders'): Promise<string[] | null> {
  // Only macOS can offer files and folders in one dialog.
  const both = what === 'files' && process.platform === 'darwin';
  const properties: ('openFile' | 'openDirectory')[] = both
    ? ['openFile', 'openDirectory']
    : [what === 'files' ? 'openFile' : 'openDirectory'];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: [...properties, 'multiSelections'],
  });
  return canceled ? [] : filePaths;
}

/** Hands an address of the web to the system's browser; any other address is not followed. */
async function follow(address: string): Promise<CallResult<null>> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return refused('Only addresses of the web are followed.');
  try {
    await shell.openExternal(url.href);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** Answers the page; `current` gives the window and desk of the moment. */
export function answerPage(current: () => { window: BrowserWindow | null; desk: DeskHost }): void {
  const trusted = (frame: WebFrameMain | null, window: BrowserWindow | null) =>
    frame !== null && window !== null && frame === window.webContents.mainFrame && isOurs(frame.url);

  ipcMain.handle(CHANNEL, async (event, request: unknown): Promise<unknown> => {
    const { window, desk } = current();
    if (!window || !trusted(event.senderFrame, window)) return refused('Only the Clipdesk window may ask.');
    if (!isRequest(request)) return refused('This is not something that can be asked.');
    if (request.kind === 'call') return await desk.call(request.name, request.input);
    if (request.kind === 'save') return await askAndSave(window, request.fileName, request.bytes);
    if (request.kind === 'follow') return await follow(request.address);
    return await choose(window, request.what);
  });
}
