// A text from the clipboard becomes a clipping: looked at with its link first, then imported, and shown as it was understood.

import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../contract/failure.ts';
import { useAction } from '../actions.ts';
import { ask } from '../desk.ts';
import { PasteForm } from './PasteForm.tsx';
import { type PasteOutcome, PasteResult } from './PasteResult.tsx';
import type { Pasted } from './pasted-text.ts';
import { usePasted } from './use-pasted.ts';

/** What is on the dialog: the paste being looked at, the one being imported, or what came of it. */
type Stage =
  | { at: 'form'; pasted: Pasted | null }
  | { at: 'working'; pasted: Pasted }
  | { at: 'done'; outcome: PasteOutcome };

async function importPasted({ text, html, url }: Pasted): Promise<PasteOutcome> {
  try {
    const { items } = await ask('import.paste', { text, html, url });
    const [item] = items;
    if (!item) throw new Error('The paste has no row in its report.');
    const [first] = item.clippings;
    return { item, clipping: first ? await ask('clipping.get', { id: first }).catch(() => null) : null };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** Mounted once, in the desk's frame. Hears a paste anywhere that is not a text field, and answers `paste`. */
export function PasteDialog() {
  const { t } = useTranslation('import');
  const [stage, setStage] = useState<Stage | null>(null);
  useAction('paste', () => setStage({ at: 'form', pasted: null }));
  usePasted((pasted) => setStage({ at: 'form', pasted }));

  const close = () => setStage(null);
  const take = async (pasted: Pasted) => {
    setStage({ at: 'working', pasted });
    const outcome = await importPasted(pasted);
    // Closed meanwhile: it comes in all the same, and the status bar says so.
    setStage((now) => (now?.at === 'working' && now.pasted === pasted ? { at: 'done', outcome } : now));
  };
  return (
    <Modal opened={stage !== null} onClose={close} title={t('paste.title')} size={680}>
      {stage?.at === 'done' ? (
        <PasteResult outcome={stage.outcome} onClose={close} onAnother={() => setStage({ at: 'form', pasted: null })} />
      ) : stage ? (
        <PasteForm pasted={stage.pasted} working={stage.at === 'working'} onTake={take} onClose={close} />
      ) : null}
    </Modal>
  );
}
