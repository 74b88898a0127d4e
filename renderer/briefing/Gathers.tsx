// What a briefing gathers: new clippings of these themes, collections and saved searches, within these days, are offered to it.

import { MultiSelect, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Briefing, Gathering } from '../../contract/briefing.ts';
import { useCollections } from '../collections/use-collections.ts';
import { useDesk } from '../desk.ts';
import { useLanguage } from '../words.ts';
import classes from './PackSettings.module.css';
import { ANY_DAY, PeriodChoice } from './PeriodChoice.tsx';
import type { BriefingWork } from './use-briefing.ts';

const NOTHING: Gathering = {
  themeIds: [],
  withSuggested: false,
  collectionIds: [],
  savedSearchIds: [],
  ...ANY_DAY,
};

export function Gathers({ briefing, work }: { briefing: Briefing; work: BriefingWork }) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const { data: themes } = useDesk('theme.list', { language });
  const collections = useCollections();
  const { data: searches } = useDesk('savedSearch.list', {});
  const gathers = briefing.gathers ?? NOTHING;
  const change = (part: Partial<Gathering>) => {
    const next = { ...gathers, ...part };
    const sources = next.themeIds.length + next.collectionIds.length + next.savedSearchIds.length;
    const isNothing = sources === 0 && (next.from ?? next.to ?? next.addedSince) === null;
    void work.update({ gathers: isNothing ? null : next });
  };
  return (
    <section className={classes.gathers} aria-labelledby="gathers-title">
      <div>
        <h3 id="gathers-title" className={classes.heading}>
          {t('gathers.title')}
        </h3>
        <p className={classes.hint}>{t('gathers.hint')}</p>
      </div>
      <MultiSelect
        label={t('gathers.themes')}
        data={themes?.map(({ id, name }) => ({ value: String(id), label: name })) ?? []}
        value={gathers.themeIds.map(String)}
        onChange={(values) => change({ themeIds: values.map(Number) })}
        searchable
      />
      {gathers.themeIds.length > 0 && (
        <Switch
          size="xs"
          label={t('new.withSuggested')}
          checked={gathers.withSuggested}
          onChange={(event) => change({ withSuggested: event.currentTarget.checked })}
        />
      )}
      {collections.length > 0 || gathers.collectionIds.length > 0 ? (
        <MultiSelect
          label={t('gathers.collections')}
          data={collections.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={gathers.collectionIds.filter((id) => collections.some((one) => one.id === id)).map(String)}
          onChange={(values) => change({ collectionIds: values.map(Number) })}
          searchable
        />
      ) : null}
      <MultiSelect
        label={t('gathers.search')}
        placeholder={searches?.length === 0 ? t('gathers.noSearches') : undefined}
        data={searches?.map(({ id, name }) => ({ value: String(id), label: name })) ?? []}
        value={gathers.savedSearchIds.filter((id) => searches?.some((one) => one.id === id)).map(String)}
        onChange={(values) => change({ savedSearchIds: values.map(Number) })}
        disabled={!searches?.length}
        searchable
      />
      <PeriodChoice value={{ from: gathers.from, to: gathers.to, addedSince: gathers.addedSince }} onChange={change} />
    </section>
  );
}
