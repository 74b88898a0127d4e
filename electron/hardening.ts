// What no page in the shell may do: leave, open windows, hold webviews, be granted anything, or reach the network.
// A link that a hand clicked is followed by the system's browser (preload.ts, ipc.ts), never by the page.

import { app, type Session } from 'electron';
import { isOurs } from './page-protocol.ts';

// Writing the clipboard on a click is all the page is ever granted.
const GRANTED = ['clipboard-sanitized-write'];

/** Denies every page of the application what a page of ours never asks for; call before the first window. */
export function hardenPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOurs(event.url) || !event.isMainFrame) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Denies the session permissions, devices, spelling dictionaries from the net, downloads and every foreign request. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(GRANTED.includes(permission)));
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  const foreign = ['http', 'https', 'ws', 'wss', 'ftp', 'file'].map((scheme) => `${scheme}://*/*`);
  session.webRequest.onBeforeRequest({ urls: foreign }, (_details, decide) => decide({ cancel: true }));
}
