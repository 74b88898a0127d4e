// `npm run screenshots`: makes the pictures of the README and the guide from the running app, on the sample library.
//   Runs on our own Node.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, node, root } from './launch.mjs';

await install();
await build();
if (process.versions.node.split('.')[0] < 24) {
  process.exit(await node([join(root, 'scripts', 'screenshots.mjs')]));
}

const { openDesktop } = await import('../tests/browser/harness.ts');

const folder = mkdtempSync(join(tmpdir(), 'clipdesk-pictures-'));
const library = join(folder, 'Press review.clipdesk');
await node(['scripts/sample.mjs', library]);
const pictures = join(root, 'docs', 'screenshots');
mkdirSync(pictures, { recursive: true });

/** Opens the desk in a language and appearance, does `act`, and keeps what is then on the screen. */
async function picture(name, { locale, scheme, act }) {
  const desktop = await openDesktop({ libraryPath: library, locale });
  const { page } = desktop;
  try {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 1366, height: 768 });
    await act(page);
    await page.waitForTimeout(2_000);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  } finally {
    await desktop.close();
  }
}

const reading = async (page) => {
  await page.getByRole('searchbox').fill('изменение климата');
  await page.waitForTimeout(800);
  await page.getByRole('option').filter({ hasText: 'Аккемер' }).first().click();
};

const importing = async (page) => {
  await page.getByRole('link', { name: /^(Imports|Импорт)/ }).click();
};

try {
  await picture('imports', { locale: 'en-GB', scheme: 'light', act: importing });
  await picture('desk', { locale: 'en-GB', scheme: 'light', act: reading });
  await picture('desk-dark-ru', { locale: 'ru-RU', scheme: 'dark', act: reading });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
