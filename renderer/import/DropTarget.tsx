// The whole window takes dropped files and folders, and says so while they hang over it.

import { Portal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './DropTarget.module.css';
import { holdDrop } from './dropped-files.ts';
import { importDrop } from './run-import.ts';

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Draws only while something hangs over the window. */
export function DropTarget() {
  const { t } = useTranslation('import');
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    // Entering a child leaves its parent, so both are counted.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setOver([...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file').length);
    };
    const hang = (event: DragEvent) => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const leave = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(null);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      depth = 0;
      setOver(null);
      void importDrop(holdDrop(event.dataTransfer)).catch(() => null);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', hang);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', hang);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (over === null) return null;
  return (
    <Portal>
      <div className={classes.overlay}>
        <p className={classes.words}>{t('drop.over', { count: Math.max(1, over) })}</p>
        <p className={classes.help}>{t('drop.help')}</p>
      </div>
    </Portal>
  );
}
