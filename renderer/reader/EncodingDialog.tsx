// The encodings a source could be read in, each shown by the first lines it makes; choosing one reads the source again.

import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EncodingChoice, SourceEncodings } from '../../contract/source.ts';
import { invoke } from '../desk.ts';
import { useLanguage } from '../words.ts';
import classes from './EncodingDialog.module.css';
import { encodingName, formatConfidence } from './encoding-words.ts';
import { tellReread } from './reread-note.tsx';

export interface EncodingDialogProps {
  clippingId: number;
  found: SourceEncodings;
  opened: boolean;
  onClose: () => void;
}

function Choice(props: { choice: EncodingChoice; inForce: boolean; checked: boolean; onPick: () => void }) {
  const { choice, inForce, checked, onPick } = props;
  const { t } = useTranslation('source');
  const language = useLanguage();
  const possible = choice.lines.length > 0;
  return (
    <label className={classes.choice} data-checked={checked || undefined} data-impossible={!possible || undefined}>
      <input type="radio" name="encoding" checked={checked} disabled={!possible} onChange={onPick} />
      <span className={classes.name}>
        {encodingName(choice.encoding, t)}
        <span className={classes.note}>
          {inForce
            ? t('encoding.inForce')
            : possible
              ? t('encoding.plausible', { confidence: formatConfidence(choice.confidence, language) })
              : t('encoding.impossible')}
        </span>
      </span>
      {possible ? <span className={classes.line}>{choice.lines[0]}</span> : null}
    </label>
  );
}

function Choices({ clippingId, found, onClose }: Omit<EncodingDialogProps, 'opened'>) {
  const { t } = useTranslation('source');
  const [picked, setPicked] = useState(found.encoding);
  const [working, setWorking] = useState(false);
  const lines = found.choices.find(({ encoding }) => encoding === picked)?.lines ?? [];
  const apply = async () => {
    setWorking(true);
    const done = await invoke('source.reread', { clippingId, encoding: picked }).catch(() => null);
    setWorking(false);
    if (!done) return;
    onClose();
    tellReread(done, t);
  };
  return (
    <>
      <p className={classes.help}>{t('encoding.help')}</p>
      <div className={classes.columns}>
        <fieldset className={classes.choices} aria-label={t('encoding.choices')}>
          {found.choices.map((choice) => (
            <Choice
              key={choice.encoding}
              choice={choice}
              inForce={choice.encoding === found.encoding}
              checked={choice.encoding === picked}
              onPick={() => setPicked(choice.encoding)}
            />
          ))}
        </fieldset>
        <section className={classes.preview} aria-label={t('encoding.preview')} aria-live="polite">
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and two may be the same.
            <p key={at}>{line}</p>
          ))}
        </section>
      </div>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('desk:common.cancel')}
        </Button>
        <Button onClick={() => void apply()} loading={working} disabled={picked === found.encoding}>
          {t('encoding.apply')}
        </Button>
      </Group>
    </>
  );
}

/** The dialog; it begins with the encoding in force each time it opens. */
export function EncodingDialog({ opened, onClose, ...rest }: EncodingDialogProps) {
  const { t } = useTranslation('source');
  return (
    <Modal opened={opened} onClose={onClose} title={t('encoding.title')} size={860}>
      <Choices {...rest} onClose={onClose} />
    </Modal>
  );
}
