// What every host puts round the app's page, in one place: its security policy, its nonce, and which file a path names.

/** Address, under the renderer's folder, of the script that gives a plain browser its `window.desk`. */
export const WEB_CLIENT = 'web-client.js';

/**
 * The Content-Security-Policy of one load of the page: everything from the host itself, styles also when they carry
 * the load's nonce (Mantine writes its theme that way), nothing from anywhere else.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The page with its nonce in `<meta name="csp-nonce">`, its icon, and with these scripts of ours before its own. */
export function dressPage(html: string, nonce: string, scripts: string[] = []): string {
  const head = [
    `<meta name="csp-nonce" content="${nonce}">`,
    '<link rel="icon" type="image/svg+xml" href="/clipdesk.svg">',
    ...scripts.map((source) => `<script type="module" src="${source}"></script>`),
  ];
  return html.replace(/<head>/i, (tag) => `${tag}${head.join('')}`);
}

/**
 * The file of the renderer's folder that a request's path names, relative and with forward slashes; null when it
 * names none or tries to leave the folder.
 */
export function pageFile(pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const parts = path.replace(/^\//, '').split('/');
  if (parts.length === 1 && parts[0] === '') return 'index.html';
  const wrong = parts.some((part) => part === '' || part.startsWith('.') || /[\\:\0]/.test(part));
  return wrong ? null : parts.join('/');
}

const MEDIA_TYPES = new Map(
  Object.entries({
    html: 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    css: 'text/css; charset=utf-8',
    json: 'application/json; charset=utf-8',
    svg: 'image/svg+xml',
    png: 'image/png',
    ico: 'image/x-icon',
    woff: 'font/woff',
    woff2: 'font/woff2',
    ttf: 'font/ttf',
  }),
);

/** Media type of a file of the renderer's folder; null for a kind the page has no use for. */
export function mediaTypeOf(path: string): string | null {
  const [, ending = ''] = /\.(\w+)$/.exec(path) ?? [];
  return MEDIA_TYPES.get(ending.toLowerCase()) ?? null;
}

/** Headers that go with everything a host serves to the page. */
export const PAGE_HEADERS: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
