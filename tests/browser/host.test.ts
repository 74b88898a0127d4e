import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, type Desktop, dropPaths, openDesktop, saved } from './harness.ts';

describe.skipIf(!built)(`the desk in a browser${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  let desktop: Desktop;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipdesk-drop-'));
    desktop = await openDesktop();
  });

  afterAll(async () => {
    await desktop?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('another site can neither read, nor write, nor show it, and cannot even load its script', async () => {
    const { browser, page, host } = desktop;
    const evil = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>evil</title>');
    });
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
    const { port } = evil.address() as AddressInfo;
    // The same browser, so that the cookie is at hand.
    const other = await page.context().newPage();
    await other.goto(`http://127.0.0.1:${port}/`);
    const tried = await other.evaluate(async (origin) => {
      const outcome = (attempt: Promise<Response>) =>
        attempt.then(
          (response) => `${response.type} ${response.status}`,
          () => 'refused',
        );
      const post = { method: 'POST', credentials: 'include', body: '{"name":"evil"}' } as const;
      const json = { 'Content-Type': 'application/json' };
      const script = document.createElement('script');
      script.src = `${origin}/web-client.js`;
      const loaded = new Promise<string>((resolve) => {
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('refused');
      });
      const frame = document.createElement('iframe');
      frame.src = `${origin}/`;
      document.body.append(script, frame);
      await new Promise((resolve) => {
        frame.onload = resolve;
      });
      return {
        read: await outcome(fetch(`${origin}/call/library.get`, { credentials: 'include' })),
        write: await outcome(fetch(`${origin}/call/tag.create`, { ...post, headers: json })),
        // A form's post needs no leave of the browser to be sent.
        blind: await outcome(fetch(`${origin}/call/tag.create`, { ...post, mode: 'no-cors' })),
        script: await loaded,
        framed: frame.contentDocument ? 'readable' : 'closed',
      };
    }, host.origin);
    expect(tried).toMatchObject({ read: 'refused', write: 'refused', script: 'refused', framed: 'closed' });
    const frames = other.frames().filter((frame) => frame !== other.mainFrame());
    for (const frame of frames) expect(await frame.title().catch(() => '')).not.toBe('Clipdesk');
    await other.close();
    evil.close();

    const tags = await page.evaluate(() => window.desk.call('tag.list', {}));
    expect(tags).toEqual({ ok: true, value: [] });
    expect(await page.evaluate(() => document.cookie)).toBe('');

    const stranger = await browser.newPage();
    const response = await stranger.goto(host.url);
    expect(response?.status()).toBe(403);
    expect(await stranger.content()).not.toContain('id="root"');
    await stranger.close();
  });

  test('a script that got into the page does not run', async () => {
    const ran = await desktop.page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'window.evil = true';
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.evil = true');
      image.src = 'data:,';
      document.body.append(inline, image);
      await new Promise((resolve) => setTimeout(resolve, 300));
      inline.remove();
      image.remove();
      return 'evil' in window;
    });
    expect(ran).toBe(false);
    desktop.complaints.length = 0;
  });

  test('a dropped file and a dropped folder are imported, with a row for each file', async () => {
    const { page } = desktop;
    await mkdir(join(folder, 'Қала', 'мұрағат'), { recursive: true });
    const body = (subject: string) =>
      `${subject}\n\n12.03.2024\n\nҚала әкімдігі ${subject.toLowerCase()} туралы хабарлады. Жұмыс көктемде басталады.\n`;
    await writeFile(join(folder, 'жеке.txt'), body('Жаңа саябақ ашылады'));
    await writeFile(join(folder, 'Қала', 'бір.txt'), body('Өзен жағасы тазартылады'));
    await writeFile(join(folder, 'Қала', 'мұрағат', 'екі.txt'), body('Мектеп жөнделеді'));
    await writeFile(join(folder, 'Қала', 'бос.txt'), '');
    await dropPaths(page, [join(folder, 'жеке.txt'), join(folder, 'Қала')]);
    const report = await page.evaluate(async () => {
      for (;;) {
        const imports = await window.desk.call('import.list', {});
        const [last] = imports.ok ? imports.value : [];
        if (last?.state === 'done') return await window.desk.call('import.get', { id: last.id });
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
    if (!report.ok) throw new Error(report.failure.message);
    const rows = report.value.items.map(({ path, status, reason }) => [path.normalize('NFC'), status, reason]);
    expect(rows.sort()).toEqual([
      ['жеке.txt', 'imported', null],
      ['Қала/бос.txt', 'failed', 'empty'],
      ['Қала/бір.txt', 'imported', null],
      ['Қала/мұрағат/екі.txt', 'imported', null],
    ]);
    await page.getByText('3 imported, 1 failed').first().waitFor();
  });

  test('what the page saves is a download with its bytes and name', async () => {
    const file = await saved(desktop.page, () =>
      desktop.page.evaluate(() =>
        window.desk.saveFile({ fileName: 'Шолу.md', mediaType: 'text/markdown', bytes: new Uint8Array([1, 2, 250]) }),
      ),
    );
    expect([file.name, ...file.bytes]).toEqual(['Шолу.md', 1, 2, 250]);
  });

  test('a second window hears what the first one did', async () => {
    const { page, host } = desktop;
    const second = await page.context().newPage();
    await second.goto(host.origin);
    await second.evaluate(() => {
      window.desk.subscribe((event) => {
        if (event.type === 'changed' && event.nouns.includes('tag')) document.title = 'heard';
      });
    });
    // Its stream may take a moment to open.
    await expect
      .poll(async () => {
        await page.evaluate((name) => window.desk.call('tag.create', { name }), `белгі ${Date.now()}`);
        return await second.title();
      })
      .toBe('heard');
    await second.close();
  });

  test('what changed before the event stream stood is asked for again', async () => {
    const nouns = await desktop.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const end = window.desk.subscribe((event) => {
            // A change that was made before may still be on its way; no single one is of watched folders and stories too.
            if (event.type !== 'changed' || !(event.nouns.includes('watch') && event.nouns.includes('story'))) return;
            end();
            resolve(event.nouns);
          });
        }),
    );
    expect(nouns).toEqual(expect.arrayContaining(['clipping', 'import', 'story', 'watch', 'library']));
  });

  test('all of it without a complaint from the browser', () => {
    expect(desktop.complaints).toEqual([]);
  });

  test('when the host is gone, a call says so with its remedy', async () => {
    const { page, host } = desktop;
    const gone = new Promise((resolve) => host.process.once('exit', resolve));
    host.process.kill('SIGTERM');
    await gone;
    const result = await page.evaluate(() => window.desk.call('library.get', {}));
    expect(result).toMatchObject({ ok: false, failure: { code: 'host-gone' } });
  });
});
