// A pair of clippings that seem to report one event, with what they share and the two decisions.

import { Button, Checkbox, Tooltip } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StoryDecision, StorySuggestion } from '../../contract/story.ts';
import { keyHint } from '../actions.ts';
import { SharedSignals } from './SharedSignals.tsx';
import { SuggestedClipping } from './SuggestedClipping.tsx';
import classes from './stories.module.css';

export interface SuggestionRowProps {
  suggestion: StorySuggestion;
  /** Keys decide about this one. */
  isCurrent: boolean;
  /** Tab reaches this one. */
  reachable: boolean;
  isChosen: boolean;
  onFocus: () => void;
  onToggle: () => void;
  onDecide: (decision: StoryDecision) => void;
}

/** A row of the list. */
export function SuggestionRow(props: SuggestionRowProps) {
  const { suggestion, isCurrent, reachable, isChosen, onFocus, onToggle, onDecide } = props;
  const { t } = useTranslation('stories');
  const { one, other, shared } = suggestion;
  const label = t('pair', { one: one.headline, other: other.headline });
  return (
    <li
      className={classes.row}
      data-pair={`${one.id}-${other.id}`}
      data-current={isCurrent || undefined}
      tabIndex={reachable ? 0 : -1}
      aria-label={label}
      onFocus={onFocus}
    >
      <Tooltip label={`${t('choose')}  ${keyHint('select')}`}>
        <Checkbox
          className={classes.tick}
          checked={isChosen}
          onChange={onToggle}
          aria-label={`${t('choose')}: ${label}`}
        />
      </Tooltip>
      <SuggestedClipping clipping={one} />
      <SuggestedClipping clipping={other} />
      <div className={classes.buttons}>
        <Tooltip label={keyHint('accept')}>
          <Button variant="subtle" leftSection={<IconCheck size={15} />} onClick={() => onDecide('accepted')}>
            {t('accept')}
          </Button>
        </Tooltip>
        <Tooltip label={keyHint('reject')}>
          <Button variant="subtle" color="gray" leftSection={<IconX size={15} />} onClick={() => onDecide('rejected')}>
            {t('reject')}
          </Button>
        </Tooltip>
      </div>
      <div className={classes.evidence}>
        <SharedSignals shared={shared} />
      </div>
    </li>
  );
}
