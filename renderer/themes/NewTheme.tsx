// Makes a theme: asks its name and what belongs to it, then opens its page for the concepts. Answers `new-theme`.

import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import { open as openScreen } from '../place.ts';
import { useLanguage } from '../words.ts';
import { HuePicker } from './HuePicker.tsx';
import { freshHue } from './hues.ts';
import classes from './NewTheme.module.css';

/** Mounted once, in the desk's frame. */
export function NewTheme() {
  const { t } = useTranslation('themes');
  const [opened, { open, close }] = useDisclosure();
  useAction('new-theme', open);
  return (
    <Modal centered opened={opened} title={t('new.title')} onClose={close}>
      <NewThemeForm onDone={close} />
    </Modal>
  );
}

function NewThemeForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const { data: themes } = useDesk('theme.list', { language });
  const [name, setName] = useState('');
  const [definition, setDefinition] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const hue = picked ?? freshHue((themes ?? []).map((theme) => theme.hue));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const theme = await invoke('theme.create', { name, definition, hue }).catch(() => null);
    if (!theme) return;
    onDone();
    openScreen({ at: 'theme', id: theme.id });
  };

  return (
    <form onSubmit={submit}>
      <div className={classes.name}>
        <HuePicker hue={hue} onPick={setPicked} />
        <TextInput
          className={classes.field}
          label={t('name')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
      </div>
      <Textarea
        mt="sm"
        label={t('definition.label')}
        placeholder={t('definition.placeholder')}
        autosize
        minRows={3}
        value={definition}
        onChange={(event) => setDefinition(event.currentTarget.value)}
      />
      <p className={classes.hint}>{t('new.hint')}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          {t('desk:common.cancel')}
        </Button>
        <Button type="submit" disabled={name.trim() === ''}>
          {t('new.do')}
        </Button>
      </Group>
    </form>
  );
}
