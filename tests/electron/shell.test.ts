import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../desk/desk.ts';
import { dropPaths } from '../browser/harness.ts';
import { findShell, type Shell, startShell } from './shell.ts';

const electron = await findShell();
const reason = electron.missing === undefined ? '' : ` (skipped: ${electron.missing})`;
const resourcesDir = join(import.meta.dirname, '..', '..', 'resources');

/** A library with the samples in it, made by the desk itself. */
async function makeSampleLibrary(libraryPath: string): Promise<void> {
  const desk = await openDesk({ libraryPath, resourcesDir });
  const created = await desk.call('import.samples', {});
  if (!created.ok) throw new Error(created.failure.message);
  await desk.call('import.wait', { id: (created.value as { id: number }).id });
  await desk.close();
}

describe.skipIf(reason)(`the shell in a real Electron${reason}`, () => {
  let folder: string;
  let shell: Shell;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipdesk-shell-'));
    await makeSampleLibrary(join(folder, 'sample.clipdesk'));
    shell = await startShell(electron, [`--library=${join(folder, 'sample.clipdesk')}`]);
  });

  afterAll(async () => {
    await shell?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  describe('refuses', () => {
    test('a call that the contract does not know, or whose input is wrong', async () => {
      const results = await shell.page.evaluate(async () => {
        const call = window.desk.call as (name: unknown, input: unknown) => Promise<unknown>;
        return await Promise.all([
          call('library.burn', {}),
          call('constructor', {}),
          call(null, {}),
          call('clipping.get', { id: '1' }),
          call('clipping.get', { id: 1, more: true }),
          call('tag.create', undefined),
        ]);
      });
      expect(results).toMatchObject([
        { ok: false, failure: { code: 'unknown-call' } },
        { ok: false, failure: { code: 'unknown-call' } },
        { ok: false, failure: { code: 'bad-input' } },
        { ok: false, failure: { code: 'bad-input' } },
        { ok: false, failure: { code: 'bad-input' } },
        { ok: false, failure: { code: 'bad-input' } },
      ]);
    });

    test('Node, Electron and the raw channel to the page', async () => {
      const found = await shell.page.evaluate(() => {
        const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname'];
        return { reachable: names.filter((name) => name in window), bridge: Object.keys(window.desk).sort() };
      });
      expect(found.reachable).toEqual([]);
      expect(found.bridge).toEqual(['call', 'choosePaths', 'host', 'pathOf', 'saveFile', 'sendFile', 'subscribe']);
    });

    test('addresses outside the page’s folder', async () => {
      const answers = await shell.page.evaluate(async () => {
        const paths = [
          'app://desk/../../package.json',
          'app://desk/%2e%2e/%2e%2e/package.json',
          'app://desk/..%2f..%2fpackage.json',
          'app://desk/assets/..%5c..%5cpackage.json',
          'app://desk//etc/passwd',
          'app://desk/../main/main.js',
          'app://desk/%2e%2e%2fmain%2fmain.js',
          'app://desk/%00',
        ];
        return await Promise.all(
          paths.map((path) =>
            fetch(path).then(
              async (response) => [path, response.status, await response.text()],
              () => [path, 'refused', ''],
            ),
          ),
        );
      });
      for (const [path, status, text] of answers) {
        expect([path, status]).not.toEqual([path, 200]);
        expect(text).not.toMatch(/clipdesk|root:|import /);
      }
    });

    test('navigation, new windows, frames and webviews', async () => {
      const { page } = shell;
      const opened = await page.evaluate(() => [
        window.open('https://example.com/'),
        window.open('app://desk/'),
        window.open('about:blank'),
      ]);
      expect(opened).toEqual([null, null, null]);
      for (const address of ['https://example.com/', 'file:///etc/passwd', 'app://other/', 'data:text/html,evil']) {
        await page.evaluate((to) => {
          location.href = to;
        }, address);
        await page.waitForTimeout(200);
        expect(page.url()).toBe('app://desk/');
      }
      await page.evaluate(async () => {
        for (const tag of ['iframe', 'webview']) {
          const element = document.createElement(tag);
          element.setAttribute('src', 'app://desk/index.html');
          document.body.append(element);
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
      const inside = page.frames().filter((frame) => frame !== page.mainFrame());
      for (const frame of inside) expect(await frame.evaluate(() => 'desk' in window).catch(() => false)).toBe(false);
      expect(await shell.main<number>('electron.webContents.getAllWebContents().length')).toBe(1);
      expect(await shell.main<number>('electron.BrowserWindow.getAllWindows().length')).toBe(1);
      // Its own address is where the page may go.
      await page.reload();
      await page.locator('#root > *').first().waitFor({ state: 'attached' });
    });

    test('permissions', async () => {
      const states = await shell.page.evaluate(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
        const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
        const media = navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'granted',
          () => 'denied',
        );
        return [
          ...(await Promise.all(asked)).map(({ state }) => state),
          await Notification.requestPermission(),
          await media,
        ];
      });
      expect(new Set(states)).toEqual(new Set(['denied']));
    });

    test('foreign origins, by the policy and, were there none, by the session', async () => {
      let heard = 0;
      const server = createServer((_request, response) => {
        heard += 1;
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.end('hello');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const tried = await shell.page.evaluate(async (to) => {
        const image = new Image();
        const loaded = new Promise((resolve) => {
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('refused');
        });
        image.src = to;
        const fetched = fetch(to).then(
          () => 'loaded',
          () => 'refused',
        );
        return await Promise.all([fetched, loaded]);
      }, address);
      expect(tried).toEqual(['refused', 'refused']);
      const past = await shell.main<string>(
        `electron.session.defaultSession.fetch(${JSON.stringify(address)}).then(() => 'loaded', () => 'refused')`,
      );
      expect(past).toBe('refused');
      expect(heard).toBe(0);
      server.close();
    });

    test('scripts that got into the page, inline or made from a string', async () => {
      const ran = await shell.page.evaluate(async () => {
        const inline = document.createElement('script');
        inline.textContent = 'window.evil = "inline"';
        const link = document.createElement('a');
        link.href = 'javascript:window.evil = "link"';
        const image = document.createElement('img');
        image.setAttribute('onerror', 'window.evil = "handler"');
        image.src = 'data:,';
        document.body.append(inline, link, image);
        link.click();
        // A timer's string is compiled by the page's own rules, not by those of the test's evaluation.
        setTimeout('window.evil = "string"', 0);
        await new Promise((resolve) => setTimeout(resolve, 300));
        for (const element of [inline, link, image]) element.remove();
        return (window as { evil?: string }).evil ?? null;
      });
      expect(ran).toBeNull();
    });

    test('a save of something that is not bytes, and a request from elsewhere than the page', async () => {
      const result = await shell.page.evaluate(() =>
        window.desk.saveFile({ fileName: 'x', mediaType: 'text/plain', bytes: 'text' as unknown as Uint8Array }),
      );
      expect(result).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
    });
  });

  describe('carries out', () => {
    test('the sample library, in its window', async () => {
      const { page } = shell;
      const library = await page.evaluate(() => window.desk.call('library.get', {}));
      if (!library.ok) throw new Error(library.failure.message);
      expect(library.value.all).toBeGreaterThanOrEqual(24);
      const rows = await page.evaluate(() => window.desk.call('clipping.list', { limit: 1 }));
      if (!rows.ok || !rows.value.rows[0]) throw new Error('no clipping');
      await page.getByText(rows.value.rows[0].headline).first().waitFor();
      expect(await shell.main<boolean>('electron.BrowserWindow.getAllWindows()[0].isVisible()')).toBe(true);
      expect(await page.evaluate(() => window.desk.host)).toBe('electron');
    });

    test('a drop, by path: files and folders as they lie on the disk', async () => {
      const { page } = shell;
      const dropped = join(folder, 'Түскен');
      await mkdir(join(dropped, 'ішкі'), { recursive: true });
      const file = join(folder, 'жеке мақала.txt');
      await writeFile(file, 'Көпір ашылды\n\n5 мамыр 2023\n\nӨзен үстіндегі жаңа көпірмен алғашқы көліктер өтті.\n');
      await writeFile(join(dropped, 'ішкі', 'а.txt'), 'Жол салынды\n\nАуылға апаратын жол жөнделіп бітті.\n');
      await page.evaluate(() => {
        window.addEventListener('drop', (event) => {
          const paths = [...(event.dataTransfer?.files ?? [])].map((one) => window.desk.pathOf(one));
          document.body.dataset.dropped = JSON.stringify(paths);
        });
      });
      await dropPaths(page, [file, dropped]);
      await page.locator('body[data-dropped]').waitFor({ state: 'attached' });
      const paths = await page.evaluate(() => JSON.parse(document.body.dataset.dropped ?? '[]') as string[]);
      expect(paths).toEqual([file, dropped]);
      const report = await page.evaluate(async () => {
        for (;;) {
          const imports = await window.desk.call('import.list', {});
          const [last] = imports.ok ? imports.value : [];
          if (last && last.id > 1 && last.state === 'done')
            return await window.desk.call('import.get', { id: last.id });
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      });
      if (!report.ok) throw new Error(report.failure.message);
      expect(report.value.items.map(({ status }) => status)).toEqual(['imported', 'imported']);
      expect(await page.evaluate(() => window.desk.pathOf(new File(['x'], 'made.txt')))).toBeNull();
    });

    test('a file that has no path, byte for byte', async () => {
      const sent = await shell.page.evaluate(async () => {
        const created = await window.desk.call('import.create', {});
        if (!created.ok) return created;
        const { id } = created.value;
        const text = 'Кездесу өтті\n\nҚала тұрғындары мен әкімдік өкілдері кездесіп, жаңа жоспарды талқылады.\n';
        const result = await window.desk.sendFile(id, new File([text], 'a.txt'), 'желі/a.txt');
        await window.desk.call('import.close', { id });
        const report = await window.desk.call('import.wait', { id });
        return { result, items: report.ok ? report.value.items : report };
      });
      expect(sent).toMatchObject({ result: { ok: true }, items: [{ path: 'желі/a.txt', status: 'imported' }] });
    });

    test('the menu’s commands, each by the name the page knows it by', async () => {
      const { page } = shell;
      const names = await shell.main<string[]>(
        `electron.Menu.getApplicationMenu().items.flatMap(({ submenu }) => submenu.items)
          .map(({ id, role }) => (role ? '' : id)).filter(Boolean)`,
      );
      const actions = await readFile(join(import.meta.dirname, '..', '..', 'renderer', 'actions.ts'), 'utf8');
      const known = [...actions.matchAll(/name: '([a-z-]+)', group:/g)].map(([, name]) => name);
      expect(names.length).toBeGreaterThan(10);
      for (const name of names) expect(known).toContain(name);
      // Every place that has a key is in the menu too.
      const keyed = [...actions.matchAll(/name: '(go-[a-z-]+)', group: 'go', keys: \['mod/g)].map(([, name]) => name);
      expect(keyed.length).toBeGreaterThan(8);
      for (const name of keyed) expect(names).toContain(name);

      await page.evaluate(() => {
        window.desk.subscribe((event) => {
          if (event.type === 'command-chosen') document.body.dataset.command = event.command;
        });
      });
      const choose = (name: string) =>
        shell.main(`electron.Menu.getApplicationMenu().getMenuItemById('${name}').click()`);
      await choose('go-all');
      await page.locator('body[data-command="go-all"]').waitFor({ state: 'attached' });
      await choose('shortcuts');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.evaluate(() => window.desk.call('tag.create', { name: 'мәзір' }));
      await choose('undo');
      await expect
        .poll(async () => await page.evaluate(() => window.desk.call('tag.list', {})))
        .toMatchObject({ ok: true, value: [] });
    });

    test('a link to the web that a hand clicked, in the system’s browser; not one that a script clicked', async () => {
      const { page } = shell;
      await shell.main(
        '{ globalThis.followed = []; electron.shell.openExternal = async (address) => void followed.push(address); }',
      );
      await page.evaluate(() => {
        const addresses = ['https://example.kz/мақала?id=1', 'file:///etc/passwd', 'mailto:a@example.kz'];
        for (const [at, address] of addresses.entries()) {
          const link = document.createElement('a');
          link.href = address;
          link.textContent = `link ${at}`;
          Object.assign(link.style, { position: 'fixed', zIndex: '9999', top: `${at * 30}px`, left: '0' });
          document.body.append(link);
          link.click();
        }
      });
      await page.waitForTimeout(300);
      expect(await shell.main<string[]>('followed')).toEqual([]);
      // By place: a navigation that was refused keeps Playwright's own click waiting.
      for (const at of [0, 1, 2]) await page.mouse.click(8, at * 30 + 8);
      await expect
        .poll(() => shell.main<string[]>('followed'))
        .toEqual(['https://example.kz/%D0%BC%D0%B0%D2%9B%D0%B0%D0%BB%D0%B0?id=1']);
      expect(page.url()).toMatch(/^app:\/\/desk\//);
      await page.reload();
      // Once its rows are there it hears what is pasted next.
      await page.getByRole('option').first().waitFor();
    });

    test('a paste of the menu’s, with the page it was copied from and no permission asked', async () => {
      const { page } = shell;
      await shell.main(
        `electron.clipboard.write({ text: 'Су келді. https://example.kz/su', html: '<h1>Су келді</h1>' })`,
      );
      await shell.main('electron.BrowserWindow.getAllWindows()[0].webContents.paste()');
      const dialog = page.getByRole('dialog', { name: 'Paste as clipping' });
      await dialog.getByText('Copied from a page').waitFor();
      await expect.poll(() => dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toBe('https://example.kz/su');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    });

    test('folders, where folders are asked for', async () => {
      await shell.main(
        `{ electron.dialog.showOpenDialog = async (_window, options) => {
             globalThis.asked = options.properties; return { canceled: false, filePaths: ['/press'] }; }; }`,
      );
      expect(await shell.page.evaluate(() => window.desk.choosePaths('folders'))).toEqual(['/press']);
      expect(await shell.main<string[]>('asked')).toEqual(['openDirectory', 'multiSelections']);
    });

    test('a save where the dialog says, whole, and nothing when it is cancelled', async () => {
      const path = join(folder, 'Шолу.md');
      const save = () =>
        shell.page.evaluate(() =>
          window.desk.saveFile({
            fileName: '../Шолу.md',
            mediaType: 'text/markdown',
            bytes: new Uint8Array([7, 8, 255]),
          }),
        );
      const dialogSays = (answer: object) =>
        shell.main(
          `{ electron.dialog.showSaveDialog = async (_window, options) => {
               globalThis.offered = options.defaultPath; return ${JSON.stringify(answer)}; }; }`,
        );
      await dialogSays({ canceled: true });
      expect(await save()).toEqual({ ok: true, value: null });
      await dialogSays({ canceled: false, filePath: path });
      expect(await save()).toEqual({ ok: true, value: path });
      expect([...(await readFile(path))]).toEqual([7, 8, 255]);
      expect(await shell.main<string>('globalThis.offered')).toMatch(/[^.]\/Шолу\.md$/);
      await dialogSays({ canceled: false, filePath: join(folder, 'no', 'such', 'folder.md') });
      expect(await save()).toMatchObject({ ok: false, failure: { code: 'folder-gone' } });
    });
  });
});
