// The desktop shell: one instance, one window, one desk in a process of its own; quitting closes the desk first.

import { join } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { libraryPath } from '../cli/library-path.ts';
import type { DeskEvent } from '../contract/events.ts';
import { failureOf } from '../contract/failure.ts';
import { readLibraryPath } from './arguments.ts';
import { type DeskHost, startDesk } from './desk-host.ts';
import { hardenPages, hardenSession } from './hardening.ts';
import { answerPage, CHANNEL } from './ipc.ts';
import { installMenu } from './menu.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { openWindow } from './window.ts';

// This file runs from out/main.
const here = import.meta.dirname;
const files = {
  desk: join(here, 'desk-process.js'),
  preload: join(here, '..', 'preload', 'preload.cjs'),
  renderer: join(here, '..', 'renderer'),
  resources: join(here, '..', '..', 'resources'),
};

let window: BrowserWindow | null = null;
let desk: DeskHost;
let opened: string;
// Quitting waits for the desk, and so is asked for twice.
let ending: 'no' | 'closing' | 'closed' = 'no';

function tell(event: DeskEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send(CHANNEL, event);
}

/** Opens a library; one that cannot be opened is named, and `before` takes its place, or the shell ends. */
function openDesk(path: string, before: string | null): DeskHost {
  opened = path;
  return startDesk(
    files.desk,
    { libraryPath: path, resourcesDir: files.resources },
    {
      onEvent: tell,
      onUnopened({ message, remedy }) {
        sayUnopened([path, message, remedy]);
        if (before) {
          desk = openDesk(before, null);
          window?.webContents.reload();
        } else end();
      },
    },
  );
}

function sayUnopened(lines: readonly (string | null)[]): void {
  dialog.showErrorBox('Clipdesk cannot open the library', lines.filter((line) => line !== null).join('\n\n'));
}

/** Ends without a library. */
function end(): void {
  ending = 'closed';
  app.exit(3);
}

/** Puts another library on the desk, when a second start names one. */
async function reopen(path: string | null): Promise<void> {
  window?.show();
  window?.focus();
  if (!path || path === opened || ending !== 'no') return;
  const before = opened;
  await desk.close();
  desk = openDesk(path, before);
  window?.webContents.reload();
}

function start(): void {
  let path: string;
  try {
    path = readLibraryPath(process.argv, process.cwd()) ?? libraryPath();
  } catch (error) {
    const { message, remedy } = failureOf(error);
    sayUnopened([message, remedy]);
    end();
    return;
  }
  hardenSession(session.defaultSession);
  servePage(session.defaultSession, files.renderer);
  answerPage(() => ({ window, desk }));
  installMenu((command) => tell({ type: 'command-chosen', command }));
  desk = openDesk(path, null);
  window = openWindow(files.preload, join(files.resources, 'icons', 'clipdesk.png'));
  window.on('closed', () => {
    window = null;
  });
}

if (app.requestSingleInstanceLock()) {
  app.setName('Clipdesk');
  registerPageScheme();
  hardenPages();
  app.on('second-instance', (_event, argv, folder) => void reopen(readLibraryPath(argv, folder)));
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (ending === 'closed' || !desk) return;
    event.preventDefault();
    if (ending === 'closing') return;
    ending = 'closing';
    window?.hide();
    void desk.close().then(() => {
      ending = 'closed';
      app.quit();
    });
  });
  void app.whenReady().then(start);
} else {
  app.quit();
}
