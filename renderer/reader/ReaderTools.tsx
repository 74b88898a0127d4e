// What can be done with the clipping being read, above it: reviewed, trash, back to the list on a narrow window. In the triage the bar below it has the decisions.

import { ActionIcon, Button, Tabs, Tooltip } from '@mantine/core';
import {
  IconArrowLeft,
  IconCheck,
  IconChevronDown,
  IconChevronUp,
  IconCircle,
  IconNote,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import { keyHint, runAction, useAction } from '../actions.ts';
import { AddToBriefingIcon } from '../briefing/AddToBriefingIcon.tsx';
import { Collect } from '../collections/Collect.tsx';
import { invoke } from '../desk.ts';
import { DeleteButton } from '../library/DeleteButton.tsx';
import { go, useChosen, usePlace } from '../place.ts';
import classes from './ReaderTools.module.css';
import { TextLook } from './TextLook.tsx';
import { useReaderKeys } from './use-reader-keys.ts';

/** The tools; `u` marks the clipping as reviewed, Delete moves it to the trash and goes on to the next. */
export function ReaderTools({ clipping }: { clipping: Clipping }) {
  const { t } = useTranslation('reader');
  const { id, reviewed, trashed } = clipping;
  const ids = [id];
  const review = () => void invoke('clipping.review', { ids, reviewed: !reviewed }).catch(() => null);
  const trash = () => {
    runAction('next');
    void invoke('clipping.trash', { ids }).catch(() => null);
  };
  const restore = () => void invoke('clipping.restore', { ids }).catch(() => null);
  const dismiss = () =>
    void invoke('clipping.decide', { ids, decision: clipping.dismissed ? 'kept' : 'dismissed' }).catch(() => null);
  const answers = useReaderKeys();
  const alone = useChosen().size === 0;
  const inTriage = usePlace().screen.at === 'triage';
  useAction('review', review, answers && !trashed);
  useAction('dismiss', dismiss, answers && !trashed);
  useAction('trash', trash, answers && !trashed);
  useAction('restore', restore, answers && trashed);
  return (
    <div className={classes.tools}>
      <ActionIcon
        className={classes.back}
        aria-label={t('tool.back')}
        onClick={() => (inTriage ? runAction('back') : go({ selected: null }))}
      >
        <IconArrowLeft size={18} stroke={1.7} />
      </ActionIcon>
      <Tabs.List className={classes.tabs}>
        <Tabs.Tab value="text" className={classes.tab}>
          {t('tab.text')}
        </Tabs.Tab>
        <Tabs.Tab value="original" className={classes.tab}>
          {t('tab.original')}
        </Tabs.Tab>
      </Tabs.List>
      <span className={classes.space} />
      <Tooltip label={`${t('desk:action.previous')}  ${keyHint('previous')}`}>
        <ActionIcon
          className={classes.step}
          aria-label={t('desk:action.previous')}
          onClick={() => runAction('previous')}
        >
          <IconChevronUp size={17} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${t('desk:action.next')}  ${keyHint('next')}`}>
        <ActionIcon className={classes.step} aria-label={t('desk:action.next')} onClick={() => runAction('next')}>
          <IconChevronDown size={17} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <TextLook />
      {trashed ? (
        <>
          <span className={classes.trashed}>{t('tool.inTrash')}</span>
          <Button variant="default" size="compact-sm" onClick={restore}>
            {t('desk:action.restore')}
          </Button>
          <DeleteButton ids={ids} onDeleted={() => go({ selected: null }, 'replace')} />
        </>
      ) : (
        <>
          <Tooltip label={`${t('note.addToClipping')}  ${keyHint('note')}`}>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              fw={500}
              leftSection={<IconNote size={15} stroke={1.7} />}
              className={classes.worded}
              onClick={() => runAction('note')}
            >
              {t('tool.note')}
            </Button>
          </Tooltip>
          {inTriage ? null : (
            <Tooltip label={`${t('desk:action.review')}  ${keyHint('review')}`}>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                fw={500}
                aria-pressed={reviewed}
                className={classes.worded}
                leftSection={reviewed ? <IconCheck size={14} /> : <IconCircle size={12} />}
                onClick={review}
              >
                {t(reviewed ? 'tool.reviewed' : 'tool.review')}
              </Button>
            </Tooltip>
          )}
          <Collect clippingIds={ids} position="bottom-end" answersKey={alone} />
          <AddToBriefingIcon clippingId={id} />
          {inTriage ? null : (
            <Tooltip label={`${t('desk:action.trash')}  ${keyHint('trash')}`}>
              <ActionIcon aria-label={t('desk:action.trash')} onClick={trash}>
                <IconTrash size={16} stroke={1.7} />
              </ActionIcon>
            </Tooltip>
          )}
        </>
      )}
    </div>
  );
}
