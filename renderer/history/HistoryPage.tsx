// What was done to the library, newest first; the last step can be undone, and done again.

import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Operation } from '../../contract/model.ts';
import { keyHint, runAction, useAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { openView } from '../place.ts';
import { FailureMessage, Message } from '../ui/Message.tsx';
import { formatInstant, useLanguage } from '../words.ts';
import classes from './HistoryPage.module.css';
import { operationWords } from './operation-words.ts';

function Steps({ operations }: { operations: Operation[] }) {
  const { t } = useTranslation('history');
  const language = useLanguage();
  return (
    <ol className={classes.steps}>
      {operations.map((operation) => (
        <li key={operation.id} className={classes.step} data-undone={operation.undone || undefined}>
          <span className={classes.words}>{operationWords(operation, t)}</span>
          {operation.undone ? <span className={classes.undone}>{t('undone')}</span> : null}
          <time className={classes.when} dateTime={operation.at}>
            {formatInstant(operation.at, language)}
          </time>
        </li>
      ))}
    </ol>
  );
}

/** The history screen. */
export function HistoryPage() {
  const { t } = useTranslation('history');
  const { data: operations, error, refetch } = useDesk('history.list', { limit: 300 });
  const { data: library } = useDesk('library.get', {});
  useAction('back', () => openView({ kind: 'inbox' }));
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        <Button
          variant="default"
          disabled={!library?.undo}
          title={keyHint('undo')}
          leftSection={<IconArrowBackUp size={15} stroke={1.7} />}
          onClick={() => runAction('undo')}
        >
          {t('desk:action.undo')}
        </Button>
        <Button
          variant="default"
          disabled={!library?.redo}
          title={keyHint('redo')}
          leftSection={<IconArrowForwardUp size={15} stroke={1.7} />}
          onClick={() => runAction('redo')}
        >
          {t('desk:action.redo')}
        </Button>
      </div>
      {error ? <FailureMessage failure={error} onRetry={() => void refetch()} /> : null}
      {operations?.length === 0 ? <Message title={t('empty.title')}>{t('empty.help')}</Message> : null}
      {operations?.length ? <Steps operations={operations} /> : null}
    </div>
  );
}
