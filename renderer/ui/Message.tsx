// What a pane says when it has nothing to show: an empty state with its next step, or a failure with its remedy.

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../contract/failure.ts';
import { failureWords } from '../desk.ts';
import classes from './Message.module.css';

export interface MessageProps {
  title: string;
  /** One or two sentences: what to do. */
  children?: ReactNode;
  /** Buttons for the next step. */
  actions?: ReactNode;
  role?: 'alert' | 'status';
}

/** A quiet centred message. */
export function Message({ title, children, actions, role }: MessageProps) {
  return (
    <div className={classes.message} role={role}>
      <p className={classes.title}>{title}</p>
      {children ? <div className={classes.words}>{children}</div> : null}
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  );
}

interface FailureMessageProps {
  failure: Failure;
  onRetry?: () => void;
  /** Where to go when what was asked for is not there: trying again would not find it. */
  wayBack?: ReactNode;
}

/** A failure in place of what it kept from being shown: what happened, what to do, and a way to try again or back. */
export function FailureMessage({ failure, onRetry, wayBack }: FailureMessageProps) {
  const { t } = useTranslation();
  const { title, remedy } = failureWords(failure);
  const isGone = failure.code === 'not-found' && wayBack !== undefined;
  return (
    <Message
      role="alert"
      title={title}
      actions={
        isGone ? (
          wayBack
        ) : onRetry ? (
          <Button variant="default" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        ) : null
      }
    >
      {isGone ? t('library:empty.gone') : remedy}
    </Message>
  );
}
