// Every briefing of the library: opened, begun and deleted here.

import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconPlus, IconShieldCheck, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefingRow } from '../../contract/briefing.ts';
import { runAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import { hashOf } from '../place-hash.ts';
import { FailureMessage, Message } from '../ui/Message.tsx';
import page from '../ui/Page.module.css';
import { Question } from '../ui/Question.tsx';
import { formatInstant, useLanguage } from '../words.ts';
import classes from './BriefingsPage.module.css';

/** The list of briefings. */
export function BriefingsPage() {
  const { t } = useTranslation('briefing');
  const { data: briefings, error, refetch } = useDesk('briefing.list', {});
  const [deleting, setDeleting] = useState<BriefingRow | null>(null);
  const begin = (
    <Button leftSection={<IconPlus size={14} />} onClick={() => runAction('new-briefing')}>
      {t('new.title')}
    </Button>
  );
  const remove = () => {
    if (deleting) void invoke('briefing.delete', { id: deleting.id }).catch(() => {});
    setDeleting(null);
  };
  if (error) return <FailureMessage failure={error} onRetry={() => void refetch()} />;
  return (
    <div className={page.ground}>
      <div className={classes.sheet}>
        <header className={classes.head}>
          <h1 className={classes.title}>{t('list.title')}</h1>
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconShieldCheck size={15} stroke={1.7} />}
              onClick={() => runAction('verify-pack')}
            >
              {t('verify.open')}
            </Button>
            {briefings && briefings.length > 0 && begin}
          </Group>
        </header>
        {briefings?.length === 0 && (
          <Message title={t('list.empty.title')} actions={begin}>
            {t('list.empty.body')}
          </Message>
        )}
        <ul className={classes.list}>
          {briefings?.map((briefing) => (
            <Line key={briefing.id} briefing={briefing} onDelete={() => setDeleting(briefing)} />
          ))}
        </ul>
      </div>
      <Question
        opened={deleting !== null}
        title={t('delete.title', { title: deleting?.title })}
        act={t('delete.do')}
        onAct={remove}
        onCancel={() => setDeleting(null)}
      >
        {t('delete.body')}
      </Question>
    </div>
  );
}

function Line({ briefing, onDelete }: { briefing: BriefingRow; onDelete: () => void }) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const facts = [
    t('list.entries', { count: briefing.entries }),
    t(`desk:language.${briefing.language}`),
    t('list.changed', { when: formatInstant(briefing.updatedAt, language) }),
  ];
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <a
          className={classes.name}
          lang={briefing.language}
          href={hashOf({ screen: { at: 'briefing', id: briefing.id } })}
        >
          {briefing.title}
        </a>
        <span className={classes.facts}>{facts.join(' · ')}</span>
      </div>
      <Tooltip label={t('delete.do')}>
        <ActionIcon aria-label={t('delete.named', { title: briefing.title })} onClick={onDelete}>
          <IconTrash size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
