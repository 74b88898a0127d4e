// One import in the list: where it came from, its name, when, and how far it is or what came of it.

import { Progress } from '@mantine/core';
import { IconBook2, IconClipboardText, IconEye, IconFiles } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../contract/import.ts';
import { isRunning } from '../desk.ts';
import { open } from '../place.ts';
import { hashOf } from '../place-hash.ts';
import { formatInstant, useLanguage } from '../words.ts';
import classes from './ImportsPage.module.css';
import { importName, outcomeWords, progressWords } from './progress-words.ts';

const MARKS = { dropped: IconFiles, watched: IconEye, pasted: IconClipboardText, samples: IconBook2 } as const;

/** A link to an import or to the watched folders. */
export function PlaceLink(props: {
  id: number | 'watched';
  current: boolean;
  className?: string;
  children: ReactNode;
}) {
  const screen = { at: 'imports' as const, id: props.id };
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open(screen);
  };
  return (
    <a
      className={props.className}
      href={hashOf({ screen })}
      aria-current={props.current ? 'page' : undefined}
      onClick={follow}
    >
      {props.children}
    </a>
  );
}

/** A row of the list. */
export function ImportListRow({ progress, current }: { progress: ImportProgress; current: boolean }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const { state, origin, startedAt, done, total } = progress;
  const Mark = MARKS[origin];
  const running = isRunning(progress);
  return (
    <PlaceLink id={progress.id} current={current} className={classes.row}>
      <span className={classes.mark} title={t(`origin.${origin}`)}>
        <Mark size={16} stroke={1.6} role="img" aria-label={t(`origin.${origin}`)} />
      </span>
      <span className={classes.name}>{importName(progress, t)}</span>
      <time className={classes.when} dateTime={startedAt}>
        {formatInstant(startedAt, language)}
      </time>
      <span className={classes.facts} data-state={state}>
        {running ? progressWords(progress, t, language) : null}
        {running || state === 'done' ? null : <b className={classes.state}>{t(`state.${state}`)}: </b>}
        {running ? null : outcomeWords(progress, t)}
      </span>
      {running ? (
        <Progress
          className={classes.progress}
          size={3}
          value={total ? (100 * done) / total : 0}
          aria-label={t('status.progress')}
        />
      ) : null}
    </PlaceLink>
  );
}
