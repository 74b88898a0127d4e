// Checks a pack that came back: a ZIP is chosen or dropped, and what holds of it and what does not is said. Answers `verify-pack`.

import { Button, FileButton, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Failure, failureOf } from '../../contract/failure.ts';
import type { PackCheck } from '../../contract/pack.ts';
import { useAction } from '../actions.ts';
import { ask, failureWords } from '../desk.ts';
import { PackVerdict } from './PackVerdict.tsx';
import classes from './VerifyPack.module.css';

type Stage =
  | { at: 'choosing' }
  | { at: 'checking'; name: string }
  | { at: 'checked'; name: string; check: PackCheck }
  | { at: 'failed'; failure: Failure };

async function checked(file: File): Promise<Stage> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { at: 'checked', name: file.name, check: await ask('pack.verify', { bytes }) };
  } catch (error) {
    return { at: 'failed', failure: failureOf(error) };
  }
}

/** Mounted once, in the desk's frame. */
export function VerifyPack() {
  const { t } = useTranslation('briefing');
  const [opened, { open, close }] = useDisclosure();
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const [over, setOver] = useState(false);
  const turn = useRef(0);
  useAction('verify-pack', () => {
    turn.current += 1;
    setStage({ at: 'choosing' });
    open();
  });
  const check = async (file: File) => {
    turn.current += 1;
    const mine = turn.current;
    setStage({ at: 'checking', name: file.name });
    const next = await checked(file);
    if (turn.current === mine) setStage(next);
  };
  // While this is open a dropped file is no import: the window behind does not hear of it.
  const keep = (then: (event: DragEvent) => void) => (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    then(event);
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('verify.title')}
      size={640}
      onDragEnter={keep(() => setOver(true))}
      onDragOver={keep(() => setOver(true))}
      onDragLeave={keep((event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      })}
      onDrop={keep((event) => {
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) void check(file);
      })}
    >
      <div className={classes.dialog}>
        {stage.at === 'checked' && <PackVerdict name={stage.name} check={stage.check} onLeave={close} />}
        {stage.at === 'failed' && <Refused failure={stage.failure} />}
        {stage.at === 'checking' && (
          <p role="status" className={classes.checking}>
            {t('verify.checking', { name: stage.name })}
          </p>
        )}
        {stage.at === 'choosing' && <p className={classes.intro}>{t('verify.intro')}</p>}
        <div className={classes.zone} data-over={over || undefined} data-small={stage.at !== 'choosing' || undefined}>
          {stage.at === 'choosing' && <IconShieldCheck size={30} stroke={1.3} aria-hidden />}
          <FileButton accept=".zip,application/zip" onChange={(file) => file && void check(file)}>
            {(props) => (
              <Button {...props} variant={stage.at === 'choosing' ? 'filled' : 'default'} data-autofocus>
                {t(stage.at === 'choosing' ? 'verify.choose' : 'verify.another')}
              </Button>
            )}
          </FileButton>
          <span className={classes.drop}>{t('verify.drop')}</span>
        </div>
      </div>
    </Modal>
  );
}

function Refused({ failure }: { failure: Failure }) {
  const { title, remedy } = failureWords(failure);
  return (
    <div className={classes.verdict} role="alert" data-bad>
      <IconAlertTriangle size={22} stroke={1.6} aria-hidden />
      <div>
        <p className={classes.title}>{title}</p>
        <p className={classes.of}>{remedy}</p>
      </div>
    </div>
  );
}
