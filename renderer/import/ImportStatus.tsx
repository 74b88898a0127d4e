// Imports in the status bar: how far they are, how fast, how long yet; when the last has ended, what came of it.

import { Popover, Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../contract/import.ts';
import { dismissImport, isRunning, useImports } from '../desk.ts';
import { useLanguage } from '../words.ts';
import { ImportControls } from './ImportControls.tsx';
import { ImportReportDialog } from './ImportReportDialog.tsx';
import classes from './ImportStatus.module.css';
import { importName, outcomeWords, progressWords, togetherWords } from './progress-words.ts';
import { ToReview } from './ToReview.tsx';

/** How much of the imports' files is done, in hundredths. */
function shareOf(imports: readonly ImportProgress[]): number {
  const total = imports.reduce((all, one) => all + one.total, 0);
  return total ? (100 * imports.reduce((all, one) => all + one.done, 0)) / total : 0;
}

function Several({ imports, onReport }: { imports: readonly ImportProgress[]; onReport: (id: number) => void }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="top-start" trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.button}
          aria-expanded={opened}
          title={t('status.open')}
          onClick={() => setOpened(!opened)}
        >
          {togetherWords(imports, t, language)}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('status.each')}>
        <ul className={classes.each}>
          {imports.map((progress) => (
            <li key={progress.id} className={classes.one}>
              <span className={classes.name}>{importName(progress, t)}</span>
              <Progress size={4} value={shareOf([progress])} aria-label={t('status.progress')} />
              <span className={classes.words}>{progressWords(progress, t, language)}</span>
              <span className={classes.steps}>
                <ImportControls progress={progress} shape="words" />
                <button type="button" className={classes.button} onClick={() => onReport(progress.id)}>
                  {t('status.report')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function Ended({ progress }: { progress: ImportProgress }) {
  const { t } = useTranslation('import');
  const { state, id } = progress;
  return (
    <>
      <span role="status">
        {state === 'done' ? null : `${t(`state.${state}`)}: `}
        {outcomeWords(progress, t)}
      </span>
      <ImportControls progress={progress} shape="words" />
      <ToReview importId={id} className={classes.button} />
    </>
  );
}

/** The import part of the status bar; nothing when there is none to speak of. */
export function ImportStatus() {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const imports = useImports();
  const [report, setReport] = useState<number | null>(null);
  const running = imports.filter(isRunning);
  const shown = running[0] ?? imports.at(-1);
  return (
    <>
      {shown ? (
        <span className={classes.status}>
          {running.length ? (
            <Progress
              className={classes.progress}
              size={4}
              value={shareOf(running)}
              aria-label={t('status.progress')}
            />
          ) : null}
          {running.length > 1 ? <Several imports={running} onReport={setReport} /> : null}
          {running.length === 1 ? (
            <>
              <span>{progressWords(shown, t, language)}</span>
              <ImportControls progress={shown} shape="words" />
            </>
          ) : null}
          {running.length ? null : <Ended progress={shown} />}
          {running.length > 1 ? null : (
            <button type="button" className={classes.button} onClick={() => setReport(shown.id)}>
              {t('status.report')}
            </button>
          )}
          {running.length ? null : (
            <button type="button" className={classes.button} onClick={() => dismissImport(shown.id)}>
              {t('status.dismiss')}
            </button>
          )}
        </span>
      ) : null}
      <ImportReportDialog importId={report} onClose={() => setReport(null)} />
    </>
  );
}
