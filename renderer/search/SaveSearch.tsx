// Keeps a search under a name, or gives a kept one another. Answers `save-search`.

import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../contract/place.ts';
import type { SavedSearch } from '../../contract/search.ts';
import { useAction } from '../actions.ts';
import { invoke } from '../desk.ts';
import { currentPlace, go, usePlace } from '../place.ts';
import { isWorthKeeping, termsOf } from './saved-terms.ts';

/** Mounted with the list of a view; the command is there while something is asked. */
export function SaveSearch({ view }: { view: View }) {
  const [opened, setOpened] = useState(false);
  useAction('save-search', () => setOpened(true), isWorthKeeping(usePlace()));
  const keep = async (name: string) => {
    const terms = termsOf(currentPlace(), view);
    const saved = await invoke('savedSearch.create', { name, terms: terms as never });
    go({ saved: saved.id }, 'replace');
  };
  return opened ? <NameDialog suggested={currentPlace().query} onName={keep} onClose={() => setOpened(false)} /> : null;
}

/** Gives a saved search another name. */
export function RenameSearch({ saved, onClose }: { saved: SavedSearch; onClose: () => void }) {
  const rename = (name: string) => invoke('savedSearch.update', { id: saved.id, name });
  return <NameDialog suggested={saved.name} renaming onName={rename} onClose={onClose} />;
}

interface NameDialogProps {
  suggested: string;
  renaming?: boolean;
  /** Rejects when the name is taken; the failure has been shown then. */
  onName: (name: string) => Promise<unknown>;
  onClose: () => void;
}

function NameDialog({ suggested, renaming = false, onName, onClose }: NameDialogProps) {
  const { t } = useTranslation('library');
  const [name, setName] = useState(suggested.trim().slice(0, 200));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onName(name).then(onClose, () => null);
  };
  return (
    <Modal opened onClose={onClose} title={t(renaming ? 'saved.rename' : 'saved.keep')} centered>
      <form onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('saved.name')}
          description={renaming ? null : t('saved.help')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Group justify="flex-end" mt="md">
          <Button type="submit" disabled={!name.trim()}>
            {t(renaming ? 'saved.rename' : 'saved.keep')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
