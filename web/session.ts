// Who may speak to the web host: the browser that was handed the printed address, from our own page, and nobody else.

import { randomBytes, timingSafeEqual } from 'node:crypto';

/** What a request says of where it comes from; absent headers are undefined. */
export interface Caller {
  method: string;
  host: string | undefined;
  origin: string | undefined;
  /** `Sec-Fetch-Site`. */
  site: string | undefined;
  cookie: string | undefined;
}

/** One run of the web host and the one browser it serves. */
export interface Session {
  /** Goes into the address that is printed; holds until it is exchanged, which happens once. */
  token: string;
  /** The `Set-Cookie` value for the right token, null for a wrong or used one. */
  exchange(token: string): string | null;
  /** Why the caller's headers are refused, cookie left aside; null when they are in order. */
  objection(caller: Caller): string | null;
  /** Whether the caller holds this run's cookie. */
  knows(caller: Caller): boolean;
}

function same(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A session for the host that listens on `port`. */
export function openSession(port: number): Session {
  const token = randomBytes(24).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  // Cookies do not tell ports apart, and two libraries may be served at once.
  const name = `clipdesk-${port}`;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  let used = false;

  return {
    token,
    exchange(given) {
      if (used || !same(given, token)) return null;
      used = true;
      return `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
    },
    objection({ method, host, origin, site }) {
      if (!host || !hosts.includes(host)) return 'This address is not the one Clipdesk answers to.';
      if (origin !== undefined && origin !== `http://${host}`) return 'Another site may not speak to Clipdesk.';
      if (method !== 'GET' && origin === undefined) return 'The request does not say which page it comes from.';
      if (site !== undefined && site !== 'same-origin' && site !== 'none')
        return 'Another site may not speak to Clipdesk.';
      return null;
    },
    knows({ cookie }) {
      const pairs = (cookie ?? '').split(';').map((pair) => pair.trim());
      return pairs.some((pair) => pair.startsWith(`${name}=`) && same(pair.slice(name.length + 1), secret));
    },
  };
}
