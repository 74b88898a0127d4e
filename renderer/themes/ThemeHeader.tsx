// A theme's name, definition and hue, changed where they stand, and the way to delete it.

import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../contract/theme.ts';
import { invoke } from '../desk.ts';
import { openView } from '../place.ts';
import { InPlaceText } from '../ui/InPlaceText.tsx';
import { Question } from '../ui/Question.tsx';
import { useLanguage } from '../words.ts';
import { HuePicker } from './HuePicker.tsx';
import classes from './ThemeHeader.module.css';

interface ThemeHeaderProps {
  theme: Theme;
}

export function ThemeHeader({ theme }: ThemeHeaderProps) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const [deleting, { open: askToDelete, close: keep }] = useDisclosure();
  const update = (change: { name?: string; definition?: string; hue?: string }) =>
    void invoke('theme.update', { id: theme.id, language, ...change }).catch(() => {});
  const remove = async () => {
    keep();
    await invoke('theme.delete', { id: theme.id });
    openView({ kind: 'all' });
  };

  return (
    <header>
      <div className={classes.title}>
        <HuePicker hue={theme.hue} onPick={(hue) => update({ hue })} />
        <h1 className={classes.name}>
          <InPlaceText required value={theme.name} label={t('name')} onSave={(name) => update({ name })} />
        </h1>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('desk:common.more')}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconTrash size={15} />} onClick={askToDelete}>
              {t('delete.menu')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={classes.definition}>
        <InPlaceText
          multiline
          value={theme.definition}
          label={t('definition.label')}
          placeholder={t('definition.placeholder')}
          onSave={(definition) => update({ definition })}
        />
      </div>
      <Question
        opened={deleting}
        title={t('delete.title', { name: theme.name })}
        act={t('delete.do')}
        onAct={() => void remove().catch(() => {})}
        onCancel={keep}
      >
        {t('delete.body', { count: theme.counts.accepted })}
      </Question>
    </header>
  );
}
