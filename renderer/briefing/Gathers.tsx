// What a briefing gathers: new clippings of these themes, collections, or of a saved search, within these days, are offered to it.

import { Button, MultiSelect, Select, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Briefing, Gathering } from '../../contract/model.ts';
import { useCollections } from '../collections/use-collections.ts';
import { useDesk } from '../desk.ts';
import { formatInstant, useLanguage } from '../words.ts';
import classes from './PackSettings.module.css';
import type { BriefingWork } from './use-briefing.ts';

const NOTHING: Gathering = {
  themeIds: [],
  withSuggested: false,
  collectionIds: [],
  savedSearchId: null,
  from: null,
  to: null,
  addedSince: null,
};

/** Yesterday at six in the evening, where the analyst sits. */
function yesterdayEvening(): Date {
  const at = new Date();
  at.setDate(at.getDate() - 1);
  at.setHours(18, 0, 0, 0);
  return at;
}

function dayOf(at: Date): string {
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}

export function Gathers({ briefing, work }: { briefing: Briefing; work: BriefingWork }) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const { data: themes } = useDesk('theme.list', { language });
  const collections = useCollections();
  const { data: searches } = useDesk('savedSearch.list', {});
  const gathers = briefing.gathers ?? NOTHING;
  const change = (part: Partial<Gathering>) => {
    const next = { ...gathers, ...part };
    const isNothing = next.themeIds.length + next.collectionIds.length === 0 && next.savedSearchId === null;
    void work.update({ gathers: isNothing && next.from === null && next.to === null ? null : next });
  };
  const lastWeek = () => {
    const from = new Date();
    from.setDate(from.getDate() - 7);
    change({ from: dayOf(from), to: null, addedSince: null });
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
      <Select
        label={t('gathers.search')}
        placeholder={t(searches?.length ? 'gathers.searchNone' : 'gathers.noSearches')}
        data={searches?.map(({ id, name }) => ({ value: String(id), label: name })) ?? []}
        value={gathers.savedSearchId === null ? null : String(gathers.savedSearchId)}
        onChange={(value) => change({ savedSearchId: value === null ? null : Number(value) })}
        disabled={!searches?.length}
        clearable
      />
      <div className={classes.days}>
        <TextInput
          type="date"
          label={t('gathers.from')}
          value={gathers.from ?? ''}
          onChange={(event) => change({ from: event.currentTarget.value || null })}
        />
        <TextInput
          type="date"
          label={t('gathers.to')}
          value={gathers.to ?? ''}
          onChange={(event) => change({ to: event.currentTarget.value || null })}
        />
      </div>
      <div className={classes.quick}>
        <Button
          variant="default"
          size="compact-xs"
          onClick={() => change({ from: null, to: null, addedSince: yesterdayEvening().toISOString() })}
        >
          {t('gathers.sinceYesterday')}
        </Button>
        <Button variant="default" size="compact-xs" onClick={lastWeek}>
          {t('gathers.lastWeek')}
        </Button>
        {(gathers.from ?? gathers.to ?? gathers.addedSince) && (
          <Button variant="subtle" size="compact-xs" onClick={() => change({ from: null, to: null, addedSince: null })}>
            {t('gathers.anyDay')}
          </Button>
        )}
      </div>
      {gathers.addedSince && (
        <p className={classes.since}>{t('gathers.since', { when: formatInstant(gathers.addedSince, language) })}</p>
      )}
    </section>
  );
}
