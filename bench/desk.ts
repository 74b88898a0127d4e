// Measures the desk in a real browser over 100,000 clippings beside the same desk over 100: scrolling the list from end to end, and one tag on 10,000.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, openDesktop } from '../tests/browser/harness.ts';
import { scrollThrough } from '../tests/browser/scrolling.ts';
import { makeLibrary } from '../tests/many-clippings.ts';

const FRAMES = 400;

/** Prints scripting per frame, blank rows and what a bulk tag holds up; `--size=20000` for fewer clippings. */
export async function run(flags: readonly string[] = []): Promise<string> {
  if (!built) return 'skipped: not built, npm run build';
  const size = Number(flags.find((flag) => flag.startsWith('--size='))?.slice(7) ?? 100_000);
  const folder = await mkdtemp(join(tmpdir(), 'clipdesk-bench-'));
  try {
    const lines: string[] = [];
    for (const count of [100, size]) {
      const library = join(folder, `${count}.clipdesk`);
      lines.push(await measured(library, await makeLibrary(library, count)));
    }
    return lines.join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measured(libraryPath: string, ids: number[]): Promise<string> {
  const { page, close } = await openDesktop({ libraryPath });
  try {
    const opening = performance.now();
    await page.getByRole('link', { name: /^All clippings/ }).click();
    await page.getByRole('option').nth(3).waitFor();
    const opened = performance.now() - opening;
    const { scripting, blank, looked, last } = await scrollThrough(page, FRAMES);
    const sorted = scripting.toSorted((one, other) => one - other);
    const tagged = ids.slice(0, 10_000);
    const bulk = await page.evaluate(async (clippingIds) => {
      let longest = 0;
      let before = performance.now();
      let watching = true;
      const watch = (now: number) => {
        longest = Math.max(longest, now - before);
        before = now;
        if (watching) requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
      const from = performance.now();
      await window.desk.call('tag.attach', { clippingIds, name: 'bench' });
      const took = performance.now() - from;
      // What the window reads again on hearing of it is part of what it costs.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      watching = false;
      return { took, longest };
    }, tagged);
    return [
      `${ids.length} clippings: list opened in ${opened.toFixed(0)} ms;`,
      `scrolled to row ${last}: ${blank} of ${looked} places blank,`,
      `scripting per frame ${sorted[sorted.length >> 1]?.toFixed(1)} ms (median), ${sorted.at(-1)?.toFixed(1)} ms (worst);`,
      `one tag on ${tagged.length}: ${bulk.took.toFixed(0)} ms, longest frame of the window ${bulk.longest.toFixed(0)} ms`,
    ].join(' ');
  } finally {
    await close();
  }
}
