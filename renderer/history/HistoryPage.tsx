// What was done to the library, newest first; the last step can be undone, and done again.

import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyHint, runAction, useAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { openView } from '../place.ts';
import { FailureMessage, Message } from '../ui/Message.tsx';
import page from '../ui/Page.module.css';
import { useLanguage } from '../words.ts';
import classes from './HistoryPage.module.css';
import { HistoryStepLine } from './HistoryStepLine.tsx';

const STEP = 300;
/** Steps the desk tells at once. */
const MOST = 10_000;

/** The history screen. */
export function HistoryPage() {
  const { t } = useTranslation('history');
  const language = useLanguage();
  const [limit, setLimit] = useState(STEP);
  const { data: steps, error, refetch } = useDesk('history.list', { limit, language }, { keepPrevious: true });
  const { data: library } = useDesk('library.get', {});
  useAction('back', () => openView({ kind: 'inbox' }));
  return (
    <div className={page.page}>
      <div className={classes.head}>
        <h1 className={page.title}>{t('title')}</h1>
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
      {steps?.length === 0 ? <Message title={t('empty.title')}>{t('empty.help')}</Message> : null}
      {steps?.length ? (
        <ol className={classes.steps}>
          {steps.map((step) => (
            <HistoryStepLine key={step.id} step={step} />
          ))}
        </ol>
      ) : null}
      {steps && steps.length >= limit && limit < MOST ? (
        <Button mt="md" variant="default" onClick={() => setLimit(Math.min(MOST, limit + STEP))}>
          {t('earlier')}
        </Button>
      ) : null}
    </div>
  );
}
