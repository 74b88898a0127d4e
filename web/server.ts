// The same desk in a browser tab: an HTTP server on loopback that carries calls, events and dropped files, and serves the page.

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { CallResult, Failure } from '../contract/failure.ts';
import { contentSecurityPolicy, dressPage, mediaTypeOf, PAGE_HEADERS, pageFile, WEB_CLIENT } from '../contract/page.ts';
import { decodeWire, encodeWire } from '../contract/wire.ts';
import type { Desk } from '../desk/desk.ts';
import { openEventStreams } from './event-streams.ts';
import { type Caller, openSession, type Session } from './session.ts';
import { BODY_CAP, BODY_CAP_WORDS, FILE_MODIFIED, FILE_NAME } from './wire-terms.ts';

// A file's name travels in a header, percent-encoded: 4,000 Cyrillic letters are 24,000 bytes.
const HEADER_CAP = 64 * 1024;
// How long closing waits for answers that are on their way, in milliseconds.
const PATIENCE = 3_000;

/** What the web host needs. */
export interface WebHostOptions {
  desk: Desk;
  /** The built page: out/renderer. */
  rendererDir: string;
  /** 0 or absent: any free one. */
  port?: number;
  /** Without a port: the one to take if it is free, else any. */
  preferred?: number;
}

/** A web host that listens. */
export interface WebHost {
  /** To be opened once: it holds the token that becomes the browser's cookie. */
  url: string;
  /** Ends the streams, waits a moment for answers on their way, and stops listening; the desk stays open. */
  close(): Promise<void>;
}

function callerOf(context: Context): Caller {
  const header = (name: string) => context.req.header(name);
  return {
    method: context.req.method,
    host: header('host'),
    origin: header('origin'),
    site: header('sec-fetch-site'),
    cookie: header('cookie'),
  };
}

function answer(context: Context, result: CallResult<unknown>, status: 200 | 400 | 403 | 404 | 413 = 200): Response {
  return context.body(encodeWire(result), status, { 'Content-Type': 'application/json; charset=utf-8' });
}

function refuse(context: Context, failure: Failure, status: 400 | 403 | 404 | 413): Response {
  return answer(context, { ok: false, failure }, status);
}

const badInput = (message: string): Failure => ({ code: 'bad-input', message, remedy: null });

const TOO_LARGE: Failure = {
  code: 'too-large',
  message: `One request may hold ${BODY_CAP_WORDS}.`,
  remedy: 'Split the file, or import it with the command line.',
};

/** The whole body, or null when it is larger than the cap; no more than the cap is ever held. */
async function readBody(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_CAP) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > BODY_CAP) return null;
    chunks.push(chunk);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

/** The name and time of a file sent on its own; null when the headers do not hold them. */
function fileTerms(context: Context): { name: string; modifiedAt: string | null } | null {
  try {
    const name = decodeURIComponent(context.req.header(FILE_NAME) ?? '');
    const modified = new Date(Number(context.req.header(FILE_MODIFIED) ?? Number.NaN));
    return name ? { name, modifiedAt: Number.isNaN(modified.valueOf()) ? null : modified.toISOString() } : null;
  } catch {
    return null;
  }
}

function routes(desk: Desk, rendererDir: string, session: Session, events: () => Response): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) context.header(name, value);
    const caller = callerOf(context);
    const objection = session.objection(caller);
    if (objection) return context.text(objection, 403);
    const token = context.req.path === '/' ? context.req.query('token') : undefined;
    if (token !== undefined) {
      const cookie = session.exchange(token);
      if (cookie) context.header('Set-Cookie', cookie);
      if (cookie || session.knows(caller)) return context.redirect('/', 303);
    }
    if (!session.knows(caller)) {
      return context.text('This address opens Clipdesk once, in one browser. Start it again for a new one.', 403);
    }
    return await next();
  });

  app.post('/call/:name', async (context) => {
    if (!context.req.header('content-type')?.startsWith('application/json')) {
      return refuse(context, badInput('A call is sent as JSON.'), 400);
    }
    const body = await readBody(context.req.raw);
    if (!body) return refuse(context, TOO_LARGE, 413);
    let input: unknown;
    try {
      input = decodeWire(new TextDecoder().decode(body));
    } catch {
      return refuse(context, badInput('The call is not JSON.'), 400);
    }
    return answer(context, await desk.call(context.req.param('name'), input));
  });

  app.post('/import/:id/file', async (context) => {
    const terms = fileTerms(context);
    if (!terms) return refuse(context, badInput('The file came without its name.'), 400);
    const bytes = await readBody(context.req.raw);
    if (!bytes) return refuse(context, TOO_LARGE, 413);
    return answer(
      context,
      await desk.call('import.addBytes', { id: Number(context.req.param('id')), ...terms, bytes }),
    );
  });

  app.get('/events', () => events());

  app.get('*', async (context) => {
    const file = pageFile(context.req.path);
    const mediaType = file ? mediaTypeOf(file) : null;
    if (!file || !mediaType) return context.text('There is no such page.', 404);
    const bytes = await readFile(join(rendererDir, file)).catch(() => null);
    if (!bytes) return context.text('There is no such page.', 404);
    const nonce = randomBytes(16).toString('base64');
    context.header('Content-Security-Policy', contentSecurityPolicy(nonce));
    context.header('Content-Type', mediaType);
    return file === 'index.html'
      ? context.body(dressPage(bytes.toString('utf8'), nonce, [`/${WEB_CLIENT}`]))
      : context.body(new Uint8Array(bytes));
  });

  return app;
}

/** Serves an open desk on 127.0.0.1. Throws what listening throws (EADDRINUSE when the port is taken). */
export async function serve({ desk, rendererDir, port, preferred }: WebHostOptions): Promise<WebHost> {
  const streams = openEventStreams(desk);
  let listener: ReturnType<typeof getRequestListener> | null = null;
  const server = createServer({ maxHeaderSize: HEADER_CAP }, (request, response) => void listener?.(request, response));
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, '127.0.0.1', resolve);
    });
  if (port !== undefined || preferred === undefined) await listen(port ?? 0);
  else await listen(preferred).catch(() => listen(0));
  const address = server.address() as AddressInfo;
  const session = openSession(address.port);
  listener = getRequestListener(routes(desk, rendererDir, session, streams.open).fetch, {
    overrideGlobalObjects: false,
  });

  return {
    url: `http://127.0.0.1:${address.port}/?token=${session.token}`,
    async close() {
      streams.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A connection whose answer ends after this moment only then becomes idle.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const timer = setTimeout(() => server.closeAllConnections(), PATIENCE);
      await closed;
      clearInterval(sweep);
      clearTimeout(timer);
    },
  };
}
