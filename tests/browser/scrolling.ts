// Scrolls the list of clippings from end to end and tells what a user would see and wait for on the way.

import type { Page } from 'playwright-core';

/** What was met on the way through a list. */
export interface Scrolled {
  /** Places looked at where a row should have been and no words of one were. */
  blank: number;
  /** Places looked at. */
  looked: number;
  /** Milliseconds of scripting in each frame, by time. */
  scripting: number[];
  /** The place in the list of the last row in sight at the end, from 1. */
  last: number;
}

/** Scrolls the list on screen to its end in so many frames, looking at six places of it in each. */
export async function scrollThrough(page: Page, frames: number): Promise<Scrolled> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scripted = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  };
  const found: Scrolled = { blank: 0, looked: 0, scripting: [], last: 0 };
  try {
    for (let frame = 0; frame <= frames; frame += 1) {
      const before = await scripted();
      await page.evaluate(async (part) => {
        const scroller = document.querySelector('[data-clipping-list]')?.parentElement;
        if (!scroller) throw new Error('no list');
        scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * part;
        // The first frame hears of the scroll and draws, the second shows what was drawn.
        for (let at = 0; at < 2; at += 1) await new Promise<void>((shown) => requestAnimationFrame(() => shown()));
      }, frame / frames);
      found.scripting.push((await scripted()) - before);
      const seen = await page.evaluate(() => {
        const box = document.querySelector('[data-clipping-list]')?.parentElement?.getBoundingClientRect();
        if (!box) throw new Error('no list');
        const rows = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98].map((part) =>
          document.elementFromPoint(box.left + 60, box.top + box.height * part)?.closest('[role=option]'),
        );
        return {
          looked: rows.length,
          blank: rows.filter((row) => !row?.textContent?.trim()).length,
          last: Number(rows.at(-1)?.getAttribute('aria-posinset')),
        };
      });
      found.looked += seen.looked;
      found.blank += seen.blank;
      found.last = seen.last;
    }
  } finally {
    await session.detach();
  }
  return found;
}
