import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallResult } from '../../contract/failure.ts';
import type { ImportReport } from '../../contract/import.ts';
import { decodeWire, encodeWire } from '../../contract/wire.ts';
import { type Desk, openDesk } from '../../desk/desk.ts';
import { serve, type WebHost } from '../../web/server.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

let folder: string;
let desk: Desk;
let host: WebHost;
let port: number;
let cookie: string;

/** A request with exactly these headers, as no browser would send it. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      await once(response, 'end');
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const known = () => ({ cookie, origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' });

async function call(name: string, input: unknown): Promise<CallResult<unknown>> {
  const { body } = await ask('POST', `/call/${name}`, known(), encodeWire(input));
  return decodeWire(body) as CallResult<unknown>;
}

async function valueFrom<Value>(name: string, input: unknown): Promise<Value> {
  const result = await call(name, input);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value as Value;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipdesk-web-'));
  const page = join(folder, 'page');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(page, 'index.html'), '<!doctype html><html><head></head><body></body></html>');
  await writeFile(join(page, 'assets', 'app.js'), 'export {};');
  await writeFile(join(page, 'notes.txt'), 'not for the page');
  await writeFile(join(folder, 'secret.json'), '{"secret": true}');
  desk = await openDesk({
    libraryPath: join(folder, 'library.clipdesk'),
    resourcesDir: join(import.meta.dirname, '..', '..', 'resources'),
  });
  host = await serve({ desk, rendererDir: page });
  port = Number(new URL(host.url).port);
});

afterAll(async () => {
  await host?.close();
  await desk?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('without the cookie', () => {
  test('nothing is served, called, sent or heard', async () => {
    const origin = `http://127.0.0.1:${port}`;
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/index.html'],
      ['GET', '/assets/app.js'],
      ['GET', '/events'],
      ['POST', '/call/library.get'],
      ['POST', '/import/1/file'],
    ] as const) {
      const { status, body } = await ask(method, path, { origin });
      expect([method, path, status]).toEqual([method, path, 403]);
      expect(body).not.toContain('doctype');
    }
  });

  test('a wrong token opens nothing and does not use up the right one', async () => {
    const { status, headers } = await ask('GET', '/?token=wrong');
    expect(status).toBe(403);
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('the printed address opens once', async () => {
    const { pathname, search } = new URL(host.url);
    const first = await ask('GET', pathname + search);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    cookie = String(first.headers['set-cookie']).split(';')[0] ?? '';
    expect((await ask('GET', pathname + search)).status).toBe(403);
    // The browser that has the cookie may use the address again.
    expect((await ask('GET', pathname + search, { cookie })).status).toBe(303);
  });
});

describe('with the cookie', () => {
  test('another Host or Origin is refused', async () => {
    const wrongs: Record<string, string>[] = [
      { host: 'clipdesk.example' },
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const wrong of wrongs) {
      expect((await ask('POST', '/call/library.get', { ...known(), ...wrong }, '{}')).status).toBe(403);
      expect((await ask('GET', '/', { cookie, ...wrong })).status).toBe(403);
    }
    const { origin: _left, ...rest } = known();
    expect((await ask('POST', '/call/library.get', rest, '{}')).status).toBe(403);
  });

  test('nothing outside the page is served', async () => {
    await symlink(join(folder, 'secret.json'), join(folder, 'page', '.hidden.json'));
    for (const path of [
      '/../secret.json',
      '/assets/../../secret.json',
      '/%2e%2e/secret.json',
      '/..%2fsecret.json',
      '/assets/..%5c..%5csecret.json',
      '//secret.json',
      '/%00',
      '/%ff',
      '/.hidden.json',
      '/notes.txt',
      '/assets',
      '/nothing.js',
    ]) {
      const { status, body } = await ask('GET', path, { cookie });
      expect([path, status]).toEqual([path, 404]);
      expect(body).not.toContain('secret');
    }
  });

  test('the page comes with a policy whose nonce is new each time', async () => {
    const [one, two] = [await ask('GET', '/', { cookie }), await ask('GET', '/', { cookie })];
    const nonces = [one, two].map(({ body }) => /name="csp-nonce" content="([^"]+)"/.exec(body)?.[1]);
    expect(nonces[0]).not.toBe(nonces[1]);
    const policy = String(one.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'nonce-${nonces[0]}'`);
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(one.body).toContain('<script type="module" src="/web-client.js"></script>');
  });

  test('a call is answered, and what is wrong with one is said', async () => {
    expect(await call('library.get', {})).toMatchObject({ ok: true, value: { all: 0, readOnly: false } });
    expect(await call('library.burn', {})).toMatchObject({ ok: false, failure: { code: 'unknown-call' } });
    expect(await call('toString', {})).toMatchObject({ ok: false, failure: { code: 'unknown-call' } });
    expect(await call('clipping.get', { id: 'one' })).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
    expect((await ask('POST', '/call/library.get', known(), '{')).status).toBe(400);
    expect((await ask('POST', '/call/library.get', { ...known(), 'content-type': 'text/plain' }, '{}')).status).toBe(
      400,
    );
  });

  test('a file arrives byte for byte, with its name, folder and time', async () => {
    const { id } = await valueFrom<{ id: number }>('import.create', {});
    const name = `Қала/${'ұ'.repeat(180)}.txt`;
    const text = 'Қала тынысы\n\nӘкімдік жаңа саябақ ашылғанын хабарлады. Саябақта ағаш отырғызылды, жол төселді.\n';
    const sent = await ask(
      'POST',
      `/import/${id}/file`,
      { ...known(), 'x-clipdesk-name': encodeURIComponent(name), 'x-clipdesk-modified': '1600000000000' },
      Buffer.from(text),
    );
    expect(decodeWire(sent.body)).toEqual({ ok: true, value: null });
    await valueFrom('import.close', { id });
    const report = await valueFrom<ImportReport>('import.wait', { id });
    expect(report.items).toMatchObject([{ path: name, status: 'imported' }]);
    const clippingId = report.items[0]?.clippings[0];
    const source = await valueFrom<{ bytes: Uint8Array }>('source.get', { clippingId });
    expect(Buffer.from(source.bytes).toString()).toBe(text);
    const clipping = await valueFrom<{ sourceFile: { modifiedAt: string } }>('clipping.get', { id: clippingId });
    expect(clipping.sourceFile.modifiedAt).toBe('2020-09-13T12:26:40.000Z');
  });

  test('a file whose time no calendar has comes without a time', async () => {
    const { id } = await valueFrom<{ id: number }>('import.create', {});
    const headers = { ...known(), 'x-clipdesk-name': 'late.txt', 'x-clipdesk-modified': '1e300' };
    const text = 'Кітапхана ашылды\n\nАуылда жаңа кітапхана ашылды, деп хабарлады әкімдік.\n';
    expect(decodeWire((await ask('POST', `/import/${id}/file`, headers, Buffer.from(text))).body)).toMatchObject({
      ok: true,
    });
    await valueFrom('import.close', { id });
    const { items } = await valueFrom<ImportReport>('import.wait', { id });
    expect(items).toMatchObject([{ path: 'late.txt', status: 'imported' }]);
  });

  test('a body over the cap is refused in words, announced or not', async () => {
    const over = 256 * 1024 * 1024 + 1;
    const headers = { ...known(), 'x-clipdesk-name': 'big.txt' };
    const lengths: Record<string, string>[] = [{ 'content-length': String(over) }, { 'transfer-encoding': 'chunked' }];
    for (const length of lengths) {
      const { status, body } = await ask('POST', '/import/1/file', { ...headers, ...length }, Buffer.alloc(over));
      expect(status).toBe(413);
      expect(body).toContain('256 MiB');
    }
  });

  test('events are heard, and closing ends the stream', async () => {
    let text = '';
    const ended = new Promise<void>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/events', headers: { cookie }, agent: false }, (response) => {
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on('end', resolve);
        // A change that the stream must tell.
        void call('tag.create', { name: 'климат' });
      })
        .on('error', reject)
        .end();
    });
    await expect.poll(() => text).toContain('"type":"changed"');
    await host.close();
    await ended;
    await expect(ask('GET', '/', { cookie })).rejects.toThrow('ECONNREFUSED');
  });
});
