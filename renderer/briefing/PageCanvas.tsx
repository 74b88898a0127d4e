// One page of a PDF, drawn when it comes near the screen and drawn again, without blinking, when the PDF is a new one.

import { useIntersection } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Preview.module.css';
import type { PdfPages } from './pdf-pages.ts';

interface PageCanvasProps {
  pages: PdfPages;
  /** From 1. */
  number: number;
  /** CSS pixels. */
  width: number;
}

export function PageCanvas({ pages, number, width }: PageCanvasProps) {
  const { t } = useTranslation('briefing');
  const { ref, entry } = useIntersection({ rootMargin: '400px 0px' });
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = entry?.isIntersecting ?? false;

  useEffect(() => {
    if (!near) return;
    let current = true;
    pages.draw(number, width).then(
      (drawn) => {
        const shown = canvas.current;
        if (!current || !shown) return;
        shown.width = drawn.width;
        shown.height = drawn.height;
        shown.getContext('2d')?.drawImage(drawn, 0, 0);
      },
      // A PDF closed while it draws was replaced by a newer one.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [pages, number, width, near]);

  return (
    <div ref={ref} className={classes.page} role="img" aria-label={t('preview.page', { number, count: pages.count })}>
      <canvas ref={canvas} className={classes.canvas} />
    </div>
  );
}
