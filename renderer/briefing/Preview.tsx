// The pack's real PDF pages, made again a moment after the briefing changes; the old pages stay until the new ones are there.

import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../contract/failure.ts';
import type { Briefing } from '../../contract/model.ts';
import { ask, failureWords } from '../desk.ts';
import { PageCanvas } from './PageCanvas.tsx';
import classes from './Preview.module.css';
import { openPdf } from './pdf-pages.ts';

// Long enough to type a word, short enough to feel live.
const REST_MS = 700;

/** Counts the versions of the briefing, each once it has rested. */
function useRested(briefing: Briefing): number {
  const [version, setVersion] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the briefing begins the rest again.
  useEffect(() => {
    const rest = setTimeout(() => setVersion((before) => before + 1), REST_MS);
    return () => clearTimeout(rest);
  }, [briefing]);
  return version;
}

export function Preview({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation('briefing');
  const version = useRested(briefing);
  const { ref, width } = useElementSize();
  const { data: pages, error } = useQuery({
    queryKey: ['preview', briefing.id, version],
    queryFn: async () => openPdf((await ask('briefing.render', { id: briefing.id, format: 'pdf' })).bytes),
    placeholderData: (previous) => previous,
    gcTime: 0,
    structuralSharing: false,
  });
  const shown = useRef(pages);
  useEffect(() => {
    if (shown.current !== pages) shown.current?.close();
    shown.current = pages;
  }, [pages]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section tabIndex={0} className={classes.preview} aria-label={t('preview.title')} aria-busy={!pages}>
      <div ref={ref} className={classes.pages}>
        {error && (
          <p role="alert" className={classes.failure}>
            {t('preview.failed')} {failureWords(failureOf(error)).title}
          </p>
        )}
        {width > 0 &&
          pages &&
          Array.from({ length: pages.count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
            <PageCanvas key={index} pages={pages} number={index + 1} width={Math.floor(width)} />
          ))}
      </div>
    </section>
  );
}
