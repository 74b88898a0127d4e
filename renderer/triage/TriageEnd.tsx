// The end of a sitting: what was decided in it, by number, and what to do next.

import { Button, Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { keyHint, runAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { openView } from '../place.ts';
import { Message } from '../ui/Message.tsx';
import { countDecisions } from './counts.ts';
import { showPassedOver, useSitting } from './sitting.ts';
import classes from './TriageEnd.module.css';

/** The message in place of the reader. */
export function TriageEnd() {
  const { t } = useTranslation('triage');
  const { queue, since } = useSitting();
  const { data: library } = useDesk('library.get', {});
  const { data: operations = [] } = useDesk('history.list', { limit: 1_000 }, { keepPrevious: true });
  if (!library) return null;
  const left = library.inbox;
  const counts = countDecisions(queue, operations, since);
  return (
    <div className={classes.end}>
      <Message
        role="status"
        title={left ? t('end.left', { count: left }) : t('end.title')}
        actions={
          library.all ? (
            <>
              {left ? (
                <Button onClick={showPassedOver}>{t('end.again')}</Button>
              ) : (
                <Button onClick={() => runAction('new-briefing')}>{t('desk:action.new-briefing')}</Button>
              )}
              <Button variant="default" onClick={() => openView({ kind: left ? 'inbox' : 'all' })}>
                {t(left ? 'end.inbox' : 'library:empty.inbox.all')}
              </Button>
            </>
          ) : (
            <Button onClick={() => runAction('import')}>{t('desk:action.import')}</Button>
          )
        }
      >
        {counts.length ? (
          <>
            <p className={classes.help}>{t('end.sitting')}</p>
            <ul className={classes.counts}>
              {counts.map(({ name, count }) => (
                <li key={name}>{t(`end.count.${name}`, { count })}</li>
              ))}
            </ul>
            <p className={classes.help}>
              <Kbd size="xs">{keyHint('undo')}</Kbd> {t('end.undo')} <Kbd size="xs">{keyHint('previous')}</Kbd>{' '}
              {t('end.back')}
            </p>
          </>
        ) : (
          t('end.help')
        )}
      </Message>
    </div>
  );
}
