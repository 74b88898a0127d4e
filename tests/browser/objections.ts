// What axe objects to on a page, by the rules of WCAG 2.2 A and AA.

import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Once the page has come to rest: a line for each rule that is broken, with the first element that breaks it and why; none on a page that keeps them. */
export async function objections(page: Page): Promise<string[]> {
  await page.waitForFunction(() => {
    const { documentElement: root, fonts } = document;
    const scheme = root.dataset.mantineColorScheme;
    const asked = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const moves = ({ playState, effect }: Animation) =>
      playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime);
    return (
      (scheme === undefined || scheme === asked) &&
      fonts.status === 'loaded' &&
      !document.querySelector('[aria-busy]:not([aria-busy="false"])') &&
      !document.getAnimations().some(moves)
    );
  });
  // Evaluated by the debugger, so that the page's own policy against foreign scripts stays as it is.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    type Axe = {
      run(
        options: object,
      ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
    };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary.slice(0, 200)}`,
    );
  });
}
