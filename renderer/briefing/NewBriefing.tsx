// Begins a briefing: its title and language, and the themes whose clippings it starts with. Answers `new-briefing`.

import { Button, Checkbox, Group, Modal, Switch, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownLanguage, Theme } from '../../contract/model.ts';
import { useAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import { open as openScreen } from '../place.ts';
import { Dot } from '../ui/Dot.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import classes from './NewBriefing.module.css';

/** Mounted once, in the desk's frame. */
export function NewBriefing() {
  const { t } = useTranslation('briefing');
  const [opened, { open, close }] = useDisclosure();
  useAction('new-briefing', open);
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('new.title')}
      closeButtonProps={{ 'aria-label': t('desk:common.close') }}
      centered
    >
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
  const [chosen, setChosen] = useState<string[]>([]);
  const [withSuggested, setWithSuggested] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Sections follow the order of the list, not the order of the ticks.
    const themeIds = (themes ?? []).filter(({ id }) => chosen.includes(String(id))).map(({ id }) => id);
    const made = await invoke('briefing.create', { title, language, themeIds, withSuggested }).catch(() => null);
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
      {chosen.length > 0 && (
        <Switch
          size="xs"
          label={t('new.withSuggested')}
          checked={withSuggested}
          onChange={(event) => setWithSuggested(event.currentTarget.checked)}
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

function ThemeChoice({ theme, withSuggested }: { theme: Theme; withSuggested: boolean }) {
  const language = useLanguage();
  const count = theme.counts.accepted + (withSuggested ? theme.counts.suggested : 0);
  return (
    <Checkbox
      value={String(theme.id)}
      size="xs"
      label={
        <span className={classes.theme}>
          <Dot hue={theme.hue} />
          <span>{theme.name}</span>
          <span className={classes.count}>{formatNumber(count, language)}</span>
        </span>
      }
    />
  );
}
