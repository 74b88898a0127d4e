// One decision for several clippings: tag, theme, reviewed, trash; it rises while clippings are chosen.

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCheck, IconFilePlus, IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyHint, useAction } from '../actions.ts';
import { AddToBriefing } from '../briefing/AddToBriefing.tsx';
import { Collect } from '../collections/Collect.tsx';
import { invoke } from '../desk.ts';
import { choose, useChosen, usePlace } from '../place.ts';
import { Ratings } from '../ratings/Ratings.tsx';
import { BulkTags } from '../tags/BulkTags.tsx';
import { ThemeMenu } from '../themes/ThemeMenu.tsx';
import classes from './BulkBar.module.css';
import { DeleteButton } from './DeleteButton.tsx';
import { StoryMenu } from './StoryMenu.tsx';

const quiet = { variant: 'subtle', color: 'gray', size: 'compact-sm', fw: 500 } as const;

function BriefingPopover({ ids }: { ids: number[] }) {
  const { t } = useTranslation('briefing');
  const [opened, setOpened] = useState(false);
  return (
    <AddToBriefing clippingIds={ids} opened={opened} onClose={() => setOpened(false)}>
      <Button {...quiet} leftSection={<IconFilePlus size={14} />} onClick={() => setOpened(!opened)}>
        {t('addTo.short')}
      </Button>
    </AddToBriefing>
  );
}

/** The bar; `all` gives the clippings of the list, so that all of them can be chosen at once. */
export function BulkBar({ all }: { all: () => readonly number[] }) {
  const { t } = useTranslation('library');
  const chosen = useChosen();
  const { screen } = usePlace();
  const ids = [...chosen];
  const inTrash = screen.at === 'library' && screen.view.kind === 'trash';
  const run = (name: 'clipping.trash' | 'clipping.restore') =>
    void invoke(name, { ids }).then(
      () => choose([]),
      () => null,
    );
  const review = () => void invoke('clipping.review', { ids, reviewed: true }).catch(() => null);
  const dismiss = () => void invoke('clipping.decide', { ids, decision: 'dismissed' }).catch(() => null);
  useAction('select-all', () => choose(all()));
  useAction('review', review, ids.length > 0 && !inTrash);
  useAction('dismiss', dismiss, ids.length > 0 && !inTrash);
  useAction('trash', () => run('clipping.trash'), ids.length > 0 && !inTrash);
  useAction('restore', () => run('clipping.restore'), ids.length > 0 && inTrash);
  if (ids.length === 0) return null;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('bulk.label')}>
      <span className={classes.count}>{t('bulk.count', { count: ids.length })}</span>
      <Button {...quiet} title={keyHint('select-all')} onClick={() => choose(all())}>
        {t('bulk.all')}
      </Button>
      <span className={classes.space} />
      {inTrash ? (
        <>
          <Button {...quiet} onClick={() => run('clipping.restore')}>
            {t('desk:action.restore')}
          </Button>
          <DeleteButton ids={ids} onDeleted={() => choose([])} />
        </>
      ) : (
        <>
          <BulkTags ids={ids} />
          <ThemeMenu ids={ids} />
          <Collect clippingIds={ids} position="top" answersKey />
          <BriefingPopover ids={ids} />
          <StoryMenu ids={ids} />
          <Ratings ids={ids} answersKeys position="top" />
          <Tooltip label={t('bulk.reviewed')}>
            <ActionIcon aria-label={t('bulk.reviewed')} onClick={review}>
              <IconCheck size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('desk:action.trash')}>
            <ActionIcon aria-label={t('desk:action.trash')} onClick={() => run('clipping.trash')}>
              <IconTrash size={16} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        </>
      )}
      <ActionIcon aria-label={t('bulk.none')} onClick={() => choose([])}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
