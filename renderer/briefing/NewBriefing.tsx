// Begins a briefing: its title and language, and the themes, collections and saved searches it starts with. Answers `new-briefing`.

import { Button, Checkbox, Fieldset, Group, Modal, Switch, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownLanguage } from '../../contract/values.ts';
import { useAction } from '../actions.ts';
import { useCollections } from '../collections/use-collections.ts';
import { invoke, useDesk } from '../desk.ts';
import { open as openScreen } from '../place.ts';
import { formatNumber, useLanguage } from '../words.ts';
import { MoreSources, ThemeChoice } from './BriefingSources.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import classes from './NewBriefing.module.css';
import { ANY_DAY, PeriodChoice } from './PeriodChoice.tsx';

/** Mounted once, in the desk's frame. */
export function NewBriefing() {
  const { t } = useTranslation('briefing');
  const [opened, { open, close }] = useDisclosure();
  useAction('new-briefing', open);
  return (
    <Modal centered opened={opened} title={t('new.title')} onClose={close}>
      <NewBriefingForm onDone={close} />
    </Modal>
  );
}

function NewBriefingForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('briefing');
  const spoken = useLanguage();
  const { data: themes } = useDesk('theme.list', { language: spoken });
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<KnownLanguage>(spoken);
  const collections = useCollections();
  const { data: searches } = useDesk('savedSearch.list', {});
  const [chosen, setChosen] = useState<string[]>([]);
  const [collected, setCollected] = useState<string[]>([]);
  const [searched, setSearched] = useState<string[]>([]);
  const [withSuggested, setWithSuggested] = useState(false);
  const { data: issues } = useDesk('issue.list', {});
  const [withUsed, setWithUsed] = useState(false);
  const [period, setPeriod] = useState(ANY_DAY);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Sections follow the order of the list, not the order of the ticks.
    const themeIds = (themes ?? []).filter(({ id }) => chosen.includes(String(id))).map(({ id }) => id);
    const made = await invoke('briefing.create', {
      title,
      language,
      themeIds,
      withSuggested,
      withUsed,
      collectionIds: collections.map(({ id }) => id).filter((id) => collected.includes(String(id))),
      period: (period.from ?? period.to ?? period.addedSince) === null ? null : period,
      savedSearchIds: (searches ?? []).map(({ id }) => id).filter((id) => searched.includes(String(id))),
    }).catch(() => null);
    if (!made) return;
    onDone();
    openScreen({ at: 'briefing', id: made.id });
  };

  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t('title')}
        placeholder={t('new.titlePlaceholder')}
        value={title}
        maxLength={500}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
      />
      <LanguageChoice value={language} onChange={setLanguage} />
      {themes && themes.length > 0 && (
        <Checkbox.Group
          label={t('new.themes')}
          description={t('new.themesHint')}
          value={chosen}
          onChange={setChosen}
          size="xs"
          classNames={{ description: classes.hint }}
        >
          <div className={classes.themes}>
            {themes.map((theme) => (
              <ThemeChoice key={theme.id} theme={theme} withSuggested={withSuggested} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {themes && themes.length > 0 && (
        <Switch
          size="xs"
          label={t('new.withSuggested')}
          checked={withSuggested}
          onChange={(event) => setWithSuggested(event.currentTarget.checked)}
        />
      )}
      <MoreSources
        label={t('new.collections')}
        hint={t('new.collectionsHint')}
        rows={collections.map(({ id, name, clippings }) => ({ id, name, count: formatNumber(clippings, spoken) }))}
        value={collected}
        onChange={setCollected}
      />
      <MoreSources
        label={t('new.searches')}
        hint={t('new.searchesHint')}
        rows={searches ?? []}
        value={searched}
        onChange={setSearched}
      />
      <Fieldset
        variant="unstyled"
        legend={t('new.period')}
        classNames={{ root: classes.period, legend: classes.legend }}
      >
        <p className={classes.hint}>{t('new.periodHint')}</p>
        <PeriodChoice value={period} onChange={setPeriod} />
      </Fieldset>
      {issues && issues.length > 0 && (
        <Switch
          size="xs"
          label={t('offers.withUsed')}
          checked={withUsed}
          onChange={(event) => setWithUsed(event.currentTarget.checked)}
        />
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          {t('desk:common.cancel')}
        </Button>
        <Button type="submit" disabled={title.trim() === ''}>
          {t('new.do')}
        </Button>
      </Group>
    </form>
  );
}
