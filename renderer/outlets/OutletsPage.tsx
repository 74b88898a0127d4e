// All outlets in one place: their names in three languages, kind and country, and how much of the library is theirs.

import { Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { openView } from '../place.ts';
import { FailureMessage, Message } from '../ui/Message.tsx';
import page from '../ui/Page.module.css';
import { useLanguage } from '../words.ts';
import { OutletRow } from './OutletRow.tsx';
import classes from './outlets.module.css';

/** The screen; `opened` is the outlet that is looked at. */
export function OutletsPage({ opened }: { opened: number | undefined }) {
  const { t } = useTranslation('outlets');
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState(false);
  const { data: outlets, error, refetch } = useDesk('outlet.list', { language }, { keepPrevious: true });
  useAction('back', () => openView({ kind: 'all' }));
  const words = typed.trim().toLocaleLowerCase();
  const shown = (outlets ?? [])
    .filter(({ clippings, asAgency, id }) => all || clippings + asAgency > 0 || id === opened)
    .filter(({ kind, country }) => !open || kind === null || country === null)
    .filter(({ name, names }) =>
      [name, ...Object.values(names)].some((one) => one.toLocaleLowerCase().includes(words)),
    );
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('title')}</h1>
      <p className={page.help}>{t('help')}</p>
      {error ? <FailureMessage failure={error} onRetry={() => void refetch()} /> : null}
      <div className={classes.tools}>
        <TextInput
          className={classes.narrow}
          aria-label={t('narrow')}
          placeholder={t('narrow')}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Switch size="xs" label={t('open')} checked={open} onChange={(event) => setOpen(event.currentTarget.checked)} />
        <Switch size="xs" label={t('all')} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
      </div>
      {outlets && shown.length === 0 && !error ? (
        words || open ? (
          <p className={page.help}>{t('none')}</p>
        ) : (
          <Message title={t('empty.title')}>{t('empty.help')}</Message>
        )
      ) : null}
      {shown.length > 0 ? (
        <table className={`${page.table} ${classes.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('form.kind')}</th>
              <th scope="col">{t('form.country')}</th>
              <th scope="col" className={page.number}>
                {t('clippings')}
              </th>
              <th scope="col" className={page.number}>
                {t('asAgency')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((outlet) => (
              <OutletRow key={outlet.id} outlet={outlet} current={outlet.id === opened} />
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  );
}
