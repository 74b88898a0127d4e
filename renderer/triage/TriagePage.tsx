// The inbox one clipping at a time: the reader with the clipping, and below it the decisions, each on one key.

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import library from '../library/LibraryPage.module.css';
import { openView, usePlace } from '../place.ts';
import { Reader } from '../reader/Reader.tsx';
import { FailureMessage } from '../ui/Message.tsx';
import { nextUndecided } from './queue.ts';
import { goOn, showAgain, step, useSitting } from './sitting.ts';
import { TriageBar } from './TriageBar.tsx';
import { TriageEnd } from './TriageEnd.tsx';

/** The screen; Escape leads back to the inbox. */
export function TriagePage() {
  const { t } = useTranslation('triage');
  const { selected } = usePlace();
  const { queue, ended, failure } = useSitting();
  const at = selected === null ? -1 : queue.ids.indexOf(selected);
  const next = nextUndecided(queue, at);
  // The next one is read ahead, so that it is there at once.
  useDesk('clipping.get', { id: next ?? 0 }, { enabled: next !== null });
  const { data: clipping } = useDesk('clipping.get', { id: selected ?? 0 }, { enabled: selected !== null });

  useEffect(() => {
    if (selected === null ? !ended : at < 0) {
      void (selected === null ? goOn() : showAgain(selected)).catch(() => goOn());
    }
  }, [selected, at, ended]);

  useAction('back', () => openView({ kind: 'inbox' }, selected));
  useAction('next', () => step(1), selected !== null);
  useAction('previous', () => step(-1), selected === null ? queue.ids.length > 0 : at > 0);

  if (selected === null) {
    if (failure) return <FailureMessage failure={failure} onRetry={() => void goOn()} />;
    return ended ? <TriageEnd /> : null;
  }
  return (
    <section className={library.reader} aria-label={t('title')}>
      <Reader key={selected} clippingId={selected} />
      {clipping?.id === selected ? <TriageBar clipping={clipping} /> : null}
    </section>
  );
}
