// The right pane: a clipping with its facts, its text, what was said about it, and the original it came from.

import { Skeleton, Tabs } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Clipping } from '../../contract/clipping.ts';
import { useDesk } from '../desk.ts';
import { AllClippingsButton } from '../library/AllClippingsButton.tsx';
import { isSearching, usePlace } from '../place.ts';
import { FailureMessage } from '../ui/Message.tsx';
import { OriginalView } from './OriginalView.tsx';
import classes from './Reader.module.css';
import { ReaderHead } from './ReaderHead.tsx';
import { ReaderTools } from './ReaderTools.tsx';
import { useReadingFocus } from './reading-focus.ts';
import { StoryVersions } from './StoryVersions.tsx';
import { useTextLook } from './TextLook.tsx';
import { TextView } from './TextView.tsx';
import { useOpened } from './use-opened.ts';
import { useReadingPlace } from './use-reading-place.ts';

function Read({ clipping }: { clipping: Clipping }) {
  const place = usePlace();
  const { query, within, expand, off } = place;
  const scroller = useRef<HTMLDivElement>(null);
  useReadingPlace(scroller, clipping.id);
  const look = useTextLook();
  const [tab, setTab] = useState<string | null>('text');
  const { data: found } = useDesk(
    'search.highlight',
    { clippingId: clipping.id, query, within, expand, off },
    { enabled: isSearching(place), keepPrevious: true },
  );
  const matches = isSearching(place) ? found : undefined;
  useReadingFocus(scroller, place.screen.at === 'triage');
  useOpened(clipping.id);
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false} className={classes.tabs}>
      <article className={classes.reader} aria-label={clipping.headline}>
        <ReaderTools clipping={clipping} />
        <div ref={scroller} tabIndex={-1} data-reading className={classes.scroller} style={look}>
          <div className={classes.sheet}>
            <ReaderHead clipping={clipping} headlineMatches={matches?.headline ?? []} />
            <Tabs.Panel value="text">
              <TextView clipping={clipping} matches={matches?.text ?? []} />
              <StoryVersions clippingId={clipping.id} />
            </Tabs.Panel>
            <Tabs.Panel value="original">
              <OriginalView clipping={clipping} />
            </Tabs.Panel>
          </div>
        </div>
      </article>
    </Tabs>
  );
}

/** Reads the clipping; the pane keeps its shape while it is on its way. */
export function Reader({ clippingId }: { clippingId: number }) {
  const { data: clipping, error, refetch } = useDesk('clipping.get', { id: clippingId });
  if (error) return <FailureMessage failure={error} onRetry={() => void refetch()} wayBack={<AllClippingsButton />} />;
  if (clipping) return <Read clipping={clipping} />;
  return (
    <div className={classes.scroller} aria-busy>
      <div className={classes.sheet} data-waiting>
        <Skeleton height={26} width="80%" mt={40} mb={14} />
        <Skeleton height={12} width="46%" mb={36} />
        {['94%', '97%', '90%', '62%'].map((width) => (
          <Skeleton key={width} height={14} width={width} mb={14} />
        ))}
      </div>
    </div>
  );
}
