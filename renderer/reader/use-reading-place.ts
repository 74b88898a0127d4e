// How far each clipping was read: kept on this machine, and gone back to when it is opened again.

import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { currentPlace } from '../place.ts';

const KEPT = 'clipdesk.read-to';
/** Clippings whose place is kept, the ones read last. */
const MOST = 500;

function readPlaces(): Map<number, number> {
  try {
    return new Map(JSON.parse(localStorage.getItem(KEPT) ?? '[]') as [number, number][]);
  } catch {
    return new Map();
  }
}

function keepPlace(clippingId: number, share: number): void {
  const places = readPlaces();
  places.delete(clippingId);
  if (share > 0) places.set(clippingId, Math.round(share * 10_000) / 10_000);
  localStorage.setItem(KEPT, JSON.stringify([...places].slice(-MOST)));
}

/** Scrolls to where the clipping was left, or to its beginning; a passage that is asked for comes first. */
export function useReadingPlace(scroller: RefObject<HTMLElement | null>, clippingId: number): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || currentPlace().annotation !== null) return;
    element.scrollTop = (readPlaces().get(clippingId) ?? 0) * element.scrollHeight;
  }, [scroller, clippingId]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const keep = () => {
      timer = null;
      keepPlace(clippingId, element.scrollTop / Math.max(1, element.scrollHeight));
    };
    const onScroll = () => {
      timer ??= setTimeout(keep, 300);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      element.removeEventListener('scroll', onScroll);
      if (timer !== null) clearTimeout(timer);
    };
  }, [scroller, clippingId]);
}
