// The clippings of a theme by what is decided about them: suggested ones to judge, accepted and rejected ones to look over.

import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Theme, ThemeStatus } from '../../contract/theme.ts';
import { formatNumber, useLanguage } from '../words.ts';
import { DecisionList } from './DecisionList.tsx';
import classes from './ThemeDecisions.module.css';

const STATUSES: readonly ThemeStatus[] = ['suggested', 'accepted', 'rejected'];

function isStatus(value: string | null): value is ThemeStatus {
  return STATUSES.some((status) => status === value);
}

export function ThemeDecisions({ theme }: { theme: Theme }) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const [status, setStatus] = useState<ThemeStatus>(
    theme.counts.suggested === 0 && theme.counts.accepted > 0 ? 'accepted' : 'suggested',
  );
  return (
    <Tabs
      value={status}
      onChange={(value) => isStatus(value) && setStatus(value)}
      keepMounted={false}
      classNames={{ tab: classes.tab }}
    >
      <Tabs.List aria-label={t('clippings')}>
        {STATUSES.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(`status.${each}`)} <span className={classes.count}>{formatNumber(theme.counts[each], language)}</span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {STATUSES.map((each) => (
        <Tabs.Panel key={each} value={each}>
          <DecisionList theme={theme} status={each} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
