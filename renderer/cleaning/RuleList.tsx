// Every cleaning rule: the analyst's own, to switch off, change and take back, and those that ship, to read.

import { ActionIcon, Loader, Switch, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../contract/rule.ts';
import { invoke, useDesk } from '../desk.ts';
import { FailureMessage, Message } from '../ui/Message.tsx';
import { languageName, useLanguage } from '../words.ts';
import { askRule } from './ask-rule.ts';
import { patternWords } from './pattern-words.ts';
import classes from './RuleList.module.css';
import { ShippedRules } from './ShippedRules.tsx';

/** The list, kept up to date while the library is gone through. */
export function RuleList() {
  const { t } = useTranslation('cleaning');
  const language = useLanguage();
  const { data, error, refetch } = useDesk('rule.list', { language });
  if (error) return <FailureMessage failure={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader size="sm" aria-label={t('rules.working')} />;
  return (
    <>
      <p className={classes.hint}>{t('rules.hint')}</p>
      <h3 className={classes.heading}>
        {t('rules.own')}
        {data.cleaning ? (
          <span className={classes.working} role="status">
            <Loader size={12} /> {t('rules.cleaning')}
          </span>
        ) : null}
      </h3>
      {data.own.length === 0 ? (
        <Message title={t('rules.none')}>{t('rules.noneHelp')}</Message>
      ) : (
        <ul className={classes.rows}>
          {data.own.map((rule) => (
            <OwnRule key={rule.id} rule={rule} />
          ))}
        </ul>
      )}
      <h3 className={classes.heading}>{t('rules.shipped')}</h3>
      <ShippedRules rules={data.shipped} />
    </>
  );
}

function OwnRule({ rule }: { rule: Rule }) {
  const { t } = useTranslation('cleaning');
  const { id, name, pattern, hides, enabled, outlet, language } = rule;
  const scope = outlet ? outlet.name : language ? languageName(language, t) : t('scope.all');
  const change = (enable: boolean) => void invoke('rule.update', { id, enabled: enable }).catch(() => null);
  return (
    <li className={classes.row} data-off={enabled ? undefined : true}>
      <Switch
        checked={enabled}
        aria-label={t('rules.enabled', { rule: name })}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <div className={classes.words}>
        <p className={classes.name}>{name}</p>
        <p className={classes.pattern}>{patternWords(pattern, t)}</p>
        <p className={classes.facts}>
          {[
            t(`hides.${hides}`),
            scope,
            t('rules.hiding', {
              passages: t('preview.passages', { count: rule.passages }),
              clippings: t('preview.clippings', { count: rule.clippings }),
            }),
          ].join(' · ')}
        </p>
      </div>
      <Tooltip label={t('rules.change')}>
        <ActionIcon aria-label={t('rules.changeOne', { rule: name })} onClick={() => askRule({ rule })}>
          <IconPencil size={17} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('rules.remove')}>
        <ActionIcon
          aria-label={t('rules.removeOne', { rule: name })}
          onClick={() => void invoke('rule.delete', { id }).catch(() => null)}
        >
          <IconTrash size={17} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
