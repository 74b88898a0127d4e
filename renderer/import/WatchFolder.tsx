// Takes a folder to be watched: chosen in the host's own dialog where it has one, else written. Answers `watch-folder`.

import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../contract/failure.ts';
import { useAction } from '../actions.ts';
import { ask, failureWords, invoke } from '../desk.ts';
import { open as openScreen } from '../place.ts';

function WriteFolder({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('import');
  const [path, setPath] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await ask('watch.create', { path: path.trim() });
    } catch (error) {
      const { title, remedy } = failureWords(failureOf(error));
      setFault([title, remedy].filter(Boolean).join('. '));
      return;
    }
    onDone();
    openScreen({ at: 'imports', id: 'watched' });
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        label={t('watch.path')}
        description={t('watch.pathHelp')}
        value={path}
        error={fault}
        maxLength={4_000}
        onChange={(event) => {
          setPath(event.currentTarget.value);
          setFault(null);
        }}
        data-autofocus
      />
      <p style={{ color: 'var(--desk-muted)', margin: '10px 0 16px' }}>{t('watch.help')}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          {t('desk:common.cancel')}
        </Button>
        <Button type="submit" disabled={path.trim() === ''}>
          {t('watch.do')}
        </Button>
      </Group>
    </form>
  );
}

/** Mounted once, in the desk's frame. */
export function WatchFolder() {
  const { t } = useTranslation('import');
  const [opened, { open, close }] = useDisclosure();
  const choose = async () => {
    for (const path of (await window.desk.choosePaths('folders')) ?? []) await invoke('watch.create', { path });
    openScreen({ at: 'imports', id: 'watched' });
  };
  useAction('watch-folder', () => (window.desk.host === 'electron' ? void choose().catch(() => null) : open()));
  return (
    <Modal centered opened={opened} title={t('watch.add')} onClose={close}>
      <WriteFolder onDone={close} />
    </Modal>
  );
}
