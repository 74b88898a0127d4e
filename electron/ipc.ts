// The one channel between the page and the shell: only our page's main frame is heard, and only three things can be asked.

import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, type WebFrameMain } from 'electron';
import { type CallResult, failureOf } from '../contract/failure.ts';
import type { DeskHost } from './desk-host.ts';
import { isOurs } from './page-protocol.ts';
import { saveFile } from './save-file.ts';

/** Name of the channel, for requests one way and events the other. */
export const CHANNEL = 'desk';

/** What the preload may ask for. */
export type ShellRequest =
  | { kind: 'call'; name: string; input: unknown }
  | { kind: 'save'; fileName: string; bytes: Uint8Array }
  | { kind: 'choose' };

function refused(message: string): CallResult<never> {
  return { ok: false, failure: { code: 'bad-input', message, remedy: null } };
}

function isRequest(value: unknown): value is ShellRequest {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'choose') return true;
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
    const { message } = failureOf(error);
    const remedy = 'Choose a folder you may write to, with room on its disk.';
    return { ok: false, failure: { code: 'not-saved', message: `The file could not be saved: ${message}`, remedy } };
  }
}

async function choose(window: BrowserWindow): Promise<string[] | null> {
  // Only macOS can offer files and folders in one dialog.
  const properties = process.platform === 'darwin' ? (['openFile', 'openDirectory'] as const) : (['openFile'] as const);
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: [...properties, 'multiSelections'],
  });
  return canceled ? [] : filePaths;
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
    return request.kind === 'save' ? await askAndSave(window, request.fileName, request.bytes) : await choose(window);
  });
}
