// One page of a pack, drawn when it comes near the screen and drawn again, without blinking, when something on it has changed.

import { useIntersection } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Preview.module.css';
import type { Sheet } from './use-preview.ts';

interface PageCanvasProps {
  sheet: Sheet;
  /** From 1, of so many. */
  number: number;
  count: number;
  /** CSS pixels. */
  width: number;
}

export function PageCanvas({ sheet, number, count, width }: PageCanvasProps) {
  const { t } = useTranslation('briefing');
  const { ref, entry } = useIntersection({ rootMargin: '400px 0px' });
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = entry?.isIntersecting ?? false;
  const look = `${sheet.key} ${width}`;
  const shownLook = useRef('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: pages of one key look the same, whichever PDF brought them.
  useEffect(() => {
    if (!near || shownLook.current === look) return;
    let current = true;
    sheet.pdf.draw(sheet.number, width).then(
      (drawn) => {
        const shown = canvas.current;
        if (!current || !shown) return;
        shown.width = drawn.width;
        shown.height = drawn.height;
        shown.getContext('2d')?.drawImage(drawn, 0, 0);
        shownLook.current = look;
      },
      // A PDF closed while it draws was replaced by a newer one.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [look, near]);

  return (
    <div
      ref={ref}
      className={classes.page}
      style={{ aspectRatio: `${sheet.width} / ${sheet.height}` }}
      role="img"
      aria-label={t('preview.page', { number, count })}
    >
      <canvas ref={canvas} className={classes.canvas} />
    </div>
  );
}
