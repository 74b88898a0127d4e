// What is left of the inbox, what is suggested for the clipping on screen, and every decision with its key.

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import type { Importance } from '../../contract/rating.ts';
import { keyHint, runAction, useAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { ImportanceMark } from '../ratings/ImportanceMark.tsx';
import { rate } from '../ratings/rate.ts';
import { ToneMenu } from '../ratings/ToneMenu.tsx';
import { BulkTags } from '../tags/BulkTags.tsx';
import { ThemeMenu } from '../themes/ThemeMenu.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import { decisionOf } from './queue.ts';
import { SuggestedThemes } from './SuggestedThemes.tsx';
import { decide, useSitting } from './sitting.ts';
import classes from './TriageBar.module.css';

function Progress({ clipping }: { clipping: Clipping }) {
  const { t } = useTranslation('triage');
  const language = useLanguage();
  const { queue } = useSitting();
  const { data: library } = useDesk('library.get', {});
  const total = queue.decided.size + (library?.inbox ?? 0);
  const position = queue.ids.indexOf(clipping.id) + 1;
  const decision = decisionOf(clipping);
  return (
    <>
      <div className={classes.line} aria-hidden>
        <span style={{ width: `${total ? (100 * queue.decided.size) / total : 0}%` }} />
      </div>
      <span className={classes.count} role="status">
        {t('position', {
          position: formatNumber(position, language),
          total: formatNumber(Math.max(total, position), language),
        })}
        {decision === 'undecided' ? null : <span className={classes.decided}>{t(`decided.${decision}`)}</span>}
      </span>
    </>
  );
}

/** The bar; while it is there, its keys decide on the clipping it was given, and on nothing else. */
export function TriageBar({ clipping }: { clipping: Clipping }) {
  const { t } = useTranslation('triage');
  const { id } = clipping;
  const ids = [id];
  const keep = (importance?: Importance) => void decide(id, 'kept', importance);
  useAction('review', () => keep());
  useAction('importance-1', () => keep(1));
  useAction('importance-2', () => keep(2));
  useAction('importance-3', () => keep(3));
  useAction('importance-0', () => rate(ids, { importance: null }), clipping.importance !== null);
  useAction('dismiss', () => void decide(id, 'dismissed'));
  useAction('trash', () => void decide(id, 'trashed'));
  const quiet = { variant: 'subtle', color: 'gray', size: 'compact-sm', fw: 500 } as const;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('decisions')}>
      <Tooltip label={`${t('desk:action.previous')}  ${keyHint('previous')}`}>
        <ActionIcon
          w="auto"
          px={6}
          className={classes.back}
          aria-label={t('desk:action.previous')}
          onClick={() => runAction('previous')}
        >
          <IconArrowBackUp size={16} stroke={1.7} />
          <KeyCap of="previous" />
        </ActionIcon>
      </Tooltip>
      <Progress clipping={clipping} />
      <SuggestedThemes clipping={clipping} />
      <span className={classes.group} data-first>
        <ThemeMenu ids={ids} themes={clipping.themes} rightSection={<KeyCap of="theme" />} />
        <BulkTags ids={ids} rightSection={<KeyCap of="tag" />} />
        <ToneMenu
          tone={clipping.tone}
          label={t('desk:rating.tone')}
          answersKey
          position="top"
          rightSection={<KeyCap of="tone" />}
          onChoose={(tone) => rate(ids, { tone })}
        >
          {t('desk:rating.tone')}
        </ToneMenu>
      </span>
      <span className={classes.group}>
        <Button {...quiet} rightSection={<KeyCap of="dismiss" />} onClick={() => runAction('dismiss')}>
          {t('dismiss')}
        </Button>
        <Button
          {...quiet}
          variant="light"
          color="ink"
          rightSection={<KeyCap of="review" />}
          onClick={() => runAction('review')}
        >
          {t('keep')}
        </Button>
        {([1, 2, 3] as const).map((step) => (
          <Tooltip key={step} label={t('keepAs', { importance: t(`desk:importance.${step}`) })}>
            <Button
              {...quiet}
              px={6}
              aria-label={t('keepAs', { importance: t(`desk:importance.${step}`) })}
              aria-pressed={clipping.importance === step}
              rightSection={<KeyCap of={`importance-${step}`} />}
              onClick={() => runAction(`importance-${step}`)}
            >
              <ImportanceMark importance={step} />
            </Button>
          </Tooltip>
        ))}
        <Tooltip label={`${t('desk:action.trash')}  ${keyHint('trash')}`}>
          <Button
            {...quiet}
            px={6}
            aria-label={t('desk:action.trash')}
            rightSection={<KeyCap of="trash" />}
            onClick={() => runAction('trash')}
          >
            <IconTrash size={16} stroke={1.7} />
          </Button>
        </Tooltip>
      </span>
    </div>
  );
}
