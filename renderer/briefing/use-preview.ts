// The pages of a briefing's pack as they would print, made again a moment after it changes: only pages that changed are fetched anew.

import { useEffect, useRef, useState } from 'react';
import type { Briefing } from '../../contract/briefing.ts';
import { type Failure, failureOf } from '../../contract/failure.ts';
import type { PreviewPage } from '../../contract/pack.ts';
import { ask } from '../desk.ts';
import { openPdf, type PdfPages } from './pdf-pages.ts';

// Long enough to type a word, short enough to feel live.
const REST_MS = 500;

/** A page that can be drawn. */
export interface Sheet extends PreviewPage {
  /** Where it stands in the PDF that brought it, from 1. */
  number: number;
  pdf: PdfPages;
}

/** Pages on screen, and how many entries a template of one page has no room for. */
export interface Shown {
  sheets: readonly Sheet[];
  leftOut: number;
}

/** Keeps the pages of a briefing; the old ones stay until the new ones are there, and none that did not change is drawn again. */
export function usePreview(briefing: Briefing): { shown: Shown | null; failure: Failure | null } {
  const { id } = briefing;
  const [shown, setShown] = useState<(Shown & { id: number }) | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const held = useRef<readonly Sheet[]>([]);
  const onScreen = useRef<number | null>(null);
  const asking = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    onScreen.current = id;
    return () => {
      onScreen.current = null;
      closeUnused(held.current, []);
      held.current = [];
    };
  }, [id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the briefing begins the rest again.
  useEffect(() => {
    let current = true;
    const renew = async () => {
      if (!current) return;
      try {
        const { sheets, leftOut } = await shownOf(id, held.current);
        if (onScreen.current !== id) return closeUnused(sheets, []);
        // Pages of a change that another one followed are shown all the same: they are newer than those on screen.
        closeUnused(held.current, sheets);
        held.current = sheets;
        setShown({ id, sheets, leftOut });
        setFailure(null);
      } catch (error) {
        if (current) setFailure(failureOf(error));
      }
    };
    // One at a time: while one is made, only the newest change waits.
    const rest = setTimeout(() => {
      asking.current = asking.current.then(renew);
    }, REST_MS);
    return () => {
      current = false;
      clearTimeout(rest);
    };
  }, [briefing]);

  return { shown: shown?.id === id ? shown : null, failure };
}

async function shownOf(id: number, held: readonly Sheet[]): Promise<Shown> {
  const known = new Map(held.map((sheet) => [sheet.key, sheet]));
  const answer = await ask('briefing.preview', { id, known: [...known.keys()] });
  const pdf = answer.pdf ? await openPdf(answer.pdf) : null;
  const places = new Map(answer.fresh.map((key, index) => [key, index + 1]));
  const sheets = answer.pages.flatMap((page) => {
    const number = places.get(page.key);
    if (pdf && number !== undefined) return { ...page, number, pdf };
    return known.get(page.key) ?? [];
  });
  return { sheets, leftOut: answer.leftOut };
}

function closeUnused(before: readonly Sheet[], now: readonly Sheet[]): void {
  const used = new Set(now.map(({ pdf }) => pdf));
  for (const pdf of new Set(before.map((sheet) => sheet.pdf))) if (!used.has(pdf)) pdf.close();
}
