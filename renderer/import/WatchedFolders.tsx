// The watched folders: what appears in them comes in by itself; each can be switched off or let go.

import { Button, Text } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WatchedFolder } from '../../contract/import.ts';
import { runAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import { open } from '../place.ts';
import { FailureMessage, Message } from '../ui/Message.tsx';
import { Question } from '../ui/Question.tsx';
import detail from './ImportDetail.module.css';
import { WatchedFolderRow } from './WatchedFolderRow.tsx';
import classes from './WatchedFolders.module.css';

/** The pane beside the list of imports. */
export function WatchedFolders() {
  const { t } = useTranslation('import');
  const { data: folders, error, refetch } = useDesk('watch.list', {});
  const [leaving, setLeaving] = useState<WatchedFolder | null>(null);
  const add = (
    <Button leftSection={<IconPlus size={14} />} onClick={() => runAction('watch-folder')}>
      {t('watch.add')}
    </Button>
  );
  const remove = () => {
    if (leaving) void invoke('watch.delete', { id: leaving.id }).catch(() => null);
    setLeaving(null);
  };
  return (
    <section className={classes.pane} aria-label={t('watch.title')}>
      <button type="button" className={detail.back} onClick={() => open({ at: 'imports' })}>
        <IconArrowLeft size={15} stroke={1.7} /> {t('page.all')}
      </button>
      <header className={classes.head}>
        <h2 className={detail.title}>{t('watch.title')}</h2>
        {folders?.length ? add : null}
      </header>
      {error && !folders ? <FailureMessage failure={error} onRetry={() => void refetch()} /> : null}
      {folders?.length === 0 ? (
        <Message title={t('watch.none')} actions={add}>
          {t('watch.noneHelp')}
        </Message>
      ) : null}
      {folders?.length ? (
        <>
          <p className={classes.help}>{t('watch.help')}</p>
          <ul className={classes.folders} aria-label={t('watch.list')}>
            {folders.map((folder) => (
              <WatchedFolderRow key={folder.id} folder={folder} onRemove={() => setLeaving(folder)} />
            ))}
          </ul>
        </>
      ) : null}
      <Question
        opened={leaving !== null}
        title={t('watch.removeTitle')}
        act={t('watch.remove')}
        isLoss={false}
        onAct={remove}
        onCancel={() => setLeaving(null)}
      >
        <Text className={classes.path}>{leaving?.path}</Text>
        <Text mt={8}>{t('watch.removeBody')}</Text>
      </Question>
    </section>
  );
}
