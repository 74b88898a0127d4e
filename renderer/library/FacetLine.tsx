// One value of a facet: a click takes it in, the minus (or Alt, or the right button) leaves it out, a second one lets it go.

import { ActionIcon, Checkbox } from '@mantine/core';
import { IconMinus } from '@tabler/icons-react';
import type { KeyboardEvent, MouseEvent as PointedEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FacetPanel.module.css';
import type { FacetState } from './use-filters.ts';

export interface FacetLineProps {
  label: string;
  count: string;
  state: FacetState;
  /** Stands before the count. */
  opener?: ReactNode;
  /** Asked to hold or to leave out; the same again lets it go. */
  onSwitch: (state: 'in' | 'out') => void;
}

/** The line. On the keyboard, space takes in and the minus key leaves out. */
export function FacetLine({ label, count, state, opener, onSwitch }: FacetLineProps) {
  const { t } = useTranslation('library');
  const leaveOut = (event: PointedEvent) => {
    event.preventDefault();
    onSwitch('out');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== '-' && event.key !== 'Delete') return;
    event.preventDefault();
    onSwitch('out');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the right button repeats what the minus beside it does.
    <div className={classes.line} data-state={state} onContextMenu={leaveOut}>
      <Checkbox
        size="xs"
        label={label}
        checked={state === 'in'}
        onChange={({ nativeEvent }) => onSwitch(nativeEvent instanceof MouseEvent && nativeEvent.altKey ? 'out' : 'in')}
        onKeyDown={press}
        classNames={{
          root: classes.check,
          body: classes.checkBody,
          label: classes.checkLabel,
          labelWrapper: classes.checkWrapper,
        }}
      />
      {opener}
      <span className={classes.count}>{count}</span>
      <ActionIcon
        size={20}
        className={classes.minus}
        aria-label={t('facet.leaveOut', { name: label })}
        aria-pressed={state === 'out'}
        title={t('facet.leaveOut', { name: label })}
        onClick={() => onSwitch('out')}
      >
        <IconMinus size={13} stroke={2.4} />
      </ActionIcon>
    </div>
  );
}
