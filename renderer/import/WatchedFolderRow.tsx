// One watched folder: where it is, when it was looked into, what is wrong with it, and its switch.

import { ActionIcon, Switch, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WatchedFolder } from '../../contract/import.ts';
import { invoke } from '../desk.ts';
import { formatInstant, useLanguage } from '../words.ts';
import classes from './WatchedFolders.module.css';

/** A row of the list of watched folders. */
export function WatchedFolderRow({ folder, onRemove }: { folder: WatchedFolder; onRemove: () => void }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const { id, path, enabled, addedAt, lastSeenAt, problem } = folder;
  const facts = [
    enabled ? null : t('watch.off'),
    lastSeenAt ? t('watch.seen', { when: formatInstant(lastSeenAt, language) }) : t('watch.never'),
    t('watch.since', { when: formatInstant(addedAt, language) }),
  ];
  const turn = (on: boolean) => void invoke('watch.update', { id, enabled: on }).catch(() => null);
  return (
    <li className={classes.folder} data-off={!enabled || undefined}>
      <Switch
        className={classes.switch}
        size="sm"
        checked={enabled}
        aria-label={t('watch.switch', { path })}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      <div className={classes.words}>
        <span className={classes.path}>{path}</span>
        <span className={classes.facts}>{facts.filter(Boolean).join(' · ')}</span>
        {enabled && problem ? (
          <span className={classes.problem} role="status">
            {t(`watch.problem.${problem}`)}
          </span>
        ) : null}
      </div>
      <Tooltip label={t('watch.remove')}>
        <ActionIcon aria-label={t('watch.removeNamed', { path })} onClick={onRemove}>
          <IconTrash size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
