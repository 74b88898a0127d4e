// `app://desk/`: the page's own scheme, which serves the built page and nothing outside its folder.

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, type Session } from 'electron';
import { contentSecurityPolicy, dressPage, mediaTypeOf, PAGE_HEADERS, pageFile } from '../contract/page.ts';

const HOST = 'desk';
/** Where the window begins, and the only place it may be. */
export const PAGE = `app://${HOST}/`;

/** Whether an address lies on our page's origin. */
export function isOurs(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'app:' && url.host === HOST;
}

/** Makes `app:` a secure scheme with an origin of its own; must run before the application is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

function missing(): Response {
  return new Response('There is no such page.', { status: 404, headers: PAGE_HEADERS });
}

/** Answers the session's requests for `app://desk/...` from the renderer's folder. */
export function servePage(session: Session, rendererDir: string): void {
  session.protocol.handle('app', async (request) => {
    const file = isOurs(request.url) && request.method === 'GET' ? pageFile(new URL(request.url).pathname) : null;
    const mediaType = file ? mediaTypeOf(file) : null;
    if (!file || !mediaType) return missing();
    const bytes = await readFile(join(rendererDir, file)).catch(() => null);
    if (!bytes) return missing();
    const nonce = randomBytes(16).toString('base64');
    const body = file === 'index.html' ? dressPage(bytes.toString('utf8'), nonce) : new Uint8Array(bytes);
    return new Response(body, {
      headers: {
        ...PAGE_HEADERS,
        'Content-Type': mediaType,
        'Content-Security-Policy': contentSecurityPolicy(nonce),
      },
    });
  });
}
