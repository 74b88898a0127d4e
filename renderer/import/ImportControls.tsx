// Pause, go on and cancel, for an import wherever it is shown; what came in stays in.

import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../contract/import.ts';
import { invoke, isRunning } from '../desk.ts';
import classes from './ImportStatus.module.css';
import { importName } from './progress-words.ts';

export interface ImportControlsProps {
  progress: ImportProgress;
  /** In a line of words, or as buttons. */
  shape: 'words' | 'buttons';
}

const icon = { size: 14, stroke: 1.8 };

/** What can be done with an import that has not come to its end. */
export function ImportControls({ progress, shape }: ImportControlsProps) {
  const { t } = useTranslation('import');
  const { id, state } = progress;
  if (!isRunning(progress) && !progress.canResume) return null;
  const name = importName(progress, t);
  const steps = [
    state === 'running'
      ? { key: 'pause' as const, mark: <IconPlayerPause {...icon} />, run: () => invoke('import.pause', { id }) }
      : { key: 'resume' as const, mark: <IconPlayerPlay {...icon} />, run: () => invoke('import.resume', { id }) },
    ...(isRunning(progress)
      ? [{ key: 'cancel' as const, mark: <IconX {...icon} />, run: () => invoke('import.cancel', { id }) }]
      : []),
  ];
  return steps.map(({ key, mark, run }) => {
    const choose = () => void Promise.resolve(run()).catch(() => null);
    return shape === 'words' ? (
      <button
        key={key}
        type="button"
        className={classes.button}
        aria-label={t(`do.${key}Named`, { name })}
        onClick={choose}
      >
        {t(`do.${key}`)}
      </button>
    ) : (
      <Button key={key} variant="default" leftSection={mark} onClick={choose}>
        {t(`do.${key}`)}
      </Button>
    );
  });
}
