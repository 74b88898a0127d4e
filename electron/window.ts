// The one window: a sandboxed page on `app://desk/`.

import { BrowserWindow, nativeTheme } from 'electron';
import { PAGE } from './page-protocol.ts';

// A page that crashes this often within a minute is left alone.
const CRASHES = 3;

/** Opens the window; it shows itself once it has something to show. */
export function openWindow(preload: string, icon: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Clipdesk',
    icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  const crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    crashes.push(now);
    if (crashes.filter((at) => now - at < 60_000).length <= CRASHES) window.webContents.reload();
  });
  void window.loadURL(PAGE);
  return window;
}
