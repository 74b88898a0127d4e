// One clipping of a theme with the phrases that suggested it and the buttons that decide.

import { Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClippingRow } from '../../contract/clipping.ts';
import type { Theme, ThemeDecision, ThemeStatus } from '../../contract/theme.ts';
import { type ActionName, keyHint } from '../actions.ts';
import { ClippingLine } from './ClippingLine.tsx';
import { countPhrases } from './concept-words.ts';
import classes from './DecisionRow.module.css';

interface DecisionRowProps {
  theme: Theme;
  clipping: ClippingRow;
  status: ThemeStatus;
  /** Keys decide about this one. */
  current: boolean;
  /** Tab reaches this one. */
  reachable: boolean;
  onFocus: () => void;
  onDecide: (decision: ThemeDecision) => void;
}

const SHOWN_PHRASES = 8;

export function DecisionRow({ theme, clipping, status, current, reachable, onFocus, onDecide }: DecisionRowProps) {
  const { t } = useTranslation('themes');
  const membership = clipping.themes.find((each) => each.themeId === theme.id);
  const phrases = countPhrases(membership?.phrases ?? []);
  const more = phrases.length - SHOWN_PHRASES;
  return (
    <li
      className={classes.row}
      data-clipping={clipping.id}
      data-current={current || undefined}
      tabIndex={reachable ? 0 : -1}
      aria-label={clipping.headline}
      onFocus={onFocus}
    >
      <ClippingLine clipping={clipping} view={{ kind: 'theme', id: theme.id, status }} />
      <div className={classes.buttons}>
        {status !== 'accepted' && (
          <Decide name="accept" icon={<IconCheck size={15} />} onClick={() => onDecide('accepted')} />
        )}
        {status !== 'rejected' && (
          <Decide name="reject" icon={<IconX size={15} />} onClick={() => onDecide('rejected')} />
        )}
        {status !== 'suggested' && membership?.score !== null && (
          <Decide name="takeBack" icon={<IconArrowBackUp size={15} />} onClick={() => onDecide(null)} />
        )}
      </div>
      {phrases.length > 0 ? (
        <p className={classes.phrases} lang={clipping.language}>
          <span className={classes.because} lang="">
            {t('because')}
          </span>
          {phrases.slice(0, SHOWN_PHRASES).map(({ quote, count }) => (
            <span key={quote} className={classes.phrase}>
              {quote}
              {count > 1 && <span className={classes.times}> ×{count}</span>}
            </span>
          ))}
          {more > 0 && <span className={classes.because}>{t('morePhrases', { count: more })}</span>}
        </p>
      ) : (
        <p className={classes.phrases}>
          <span className={classes.because}>{t('byHand')}</span>
        </p>
      )}
    </li>
  );
}

interface DecideProps {
  name: 'accept' | 'reject' | 'takeBack';
  icon: React.ReactNode;
  onClick: () => void;
}

function Decide({ name, icon, onClick }: DecideProps) {
  const { t } = useTranslation('themes');
  const button = (
    <Button
      variant="subtle"
      color={name === 'accept' ? undefined : 'gray'}
      leftSection={icon}
      onClick={onClick}
      tabIndex={0}
      classNames={{ root: classes.button, section: classes.icon }}
    >
      {t(`decide.${name}`)}
    </Button>
  );
  const key: ActionName | null = name === 'takeBack' ? null : name;
  return key ? <Tooltip label={keyHint(key)}>{button}</Tooltip> : button;
}
