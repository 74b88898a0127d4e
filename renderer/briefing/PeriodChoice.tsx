// The days that clippings are taken from: two dates, and the periods analysts ask for most in one press.

import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Period } from '../../contract/briefing.ts';
import { formatInstant, useLanguage } from '../words.ts';
import classes from './PackSettings.module.css';

/** Any day. */
export const ANY_DAY: Period = { from: null, to: null, addedSince: null };

/** Yesterday at six in the evening, where the analyst sits. */
function yesterdayEvening(): Date {
  const at = new Date();
  at.setDate(at.getDate() - 1);
  at.setHours(18, 0, 0, 0);
  return at;
}

function daysAgo(days: number): string {
  const at = new Date();
  at.setDate(at.getDate() - days);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}

interface PeriodChoiceProps {
  value: Period;
  onChange: (period: Period) => void;
}

export function PeriodChoice({ value, onChange }: PeriodChoiceProps) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const { from, to, addedSince } = value;
  return (
    <>
      <div className={classes.quick}>
        <Button
          variant="default"
          size="compact-xs"
          aria-pressed={addedSince !== null}
          onClick={() => onChange({ ...ANY_DAY, addedSince: yesterdayEvening().toISOString() })}
        >
          {t('gathers.sinceYesterday')}
        </Button>
        <Button variant="default" size="compact-xs" onClick={() => onChange({ ...ANY_DAY, from: daysAgo(7) })}>
          {t('gathers.lastWeek')}
        </Button>
        {(from ?? to ?? addedSince) !== null && (
          <Button variant="subtle" size="compact-xs" onClick={() => onChange(ANY_DAY)}>
            {t('gathers.anyDay')}
          </Button>
        )}
      </div>
      {addedSince && (
        <p className={classes.since} role="status">
          {t('gathers.since', { when: formatInstant(addedSince, language) })}
        </p>
      )}
      <div className={classes.days}>
        <TextInput
          type="date"
          label={t('gathers.from')}
          value={from ?? ''}
          onChange={(event) => onChange({ ...value, from: event.currentTarget.value || null })}
        />
        <TextInput
          type="date"
          label={t('gathers.to')}
          value={to ?? ''}
          onChange={(event) => onChange({ ...value, to: event.currentTarget.value || null })}
        />
      </div>
    </>
  );
}
