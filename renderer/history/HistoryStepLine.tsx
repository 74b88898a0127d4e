// One step of the history: what was done, and under it what it was done to, which opens where it is.

import { useTranslation } from 'react-i18next';
import { type HistoryStep, subjectOf } from '../../contract/history.ts';
import { openView } from '../place.ts';
import { formatInstant, useLanguage } from '../words.ts';
import classes from './HistoryPage.module.css';
import { operationWords } from './operation-words.ts';
import { subjectWords } from './subject-words.ts';

/** A row of the list. */
export function HistoryStepLine({ step }: { step: HistoryStep }) {
  const { t } = useTranslation('history');
  const language = useLanguage();
  const { clipping, details } = step;
  const importId = step.name.startsWith('import.') ? Number(details.importId) || null : null;
  const { others } = subjectOf(step);
  const about = subjectWords(step, t);
  return (
    <li className={classes.step} data-undone={step.undone || undefined}>
      <div className={classes.said}>
        <span className={classes.words}>{operationWords(step, t)}</span>
        {about.length || clipping || importId ? (
          <p className={classes.about}>
            {about.map((words) => (
              <span key={words}>{words}</span>
            ))}
            {clipping ? (
              <span>
                <button type="button" className={classes.open} onClick={() => openView({ kind: 'all' }, clipping.id)}>
                  {clipping.headline}
                </button>
                {others > 0 ? ` ${t('others', { count: others })}` : null}
              </span>
            ) : null}
            {importId ? (
              <button type="button" className={classes.open} onClick={() => openView({ kind: 'import', id: importId })}>
                {t('showImported')}
              </button>
            ) : null}
          </p>
        ) : null}
      </div>
      {step.undone ? <span className={classes.undone}>{t('undone')}</span> : null}
      <time className={classes.when} dateTime={step.at}>
        {formatInstant(step.at, language)}
      </time>
    </li>
  );
}
