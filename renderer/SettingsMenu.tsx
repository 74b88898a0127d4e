// The small menu at the foot of the sidebar: appearance, the interface's language, and the sheet of keys.

import { ActionIcon, Menu, SegmentedControl, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconKeyboard, IconSearch, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KNOWN_LANGUAGES, type KnownLanguage } from '../contract/values.ts';
import { keyHint, runAction, useAction } from './actions.ts';
import classes from './SettingsMenu.module.css';
import { speak, useLanguage } from './words.ts';

const OWN_NAMES: Record<KnownLanguage, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The settings menu and its two neighbours. */
export function SettingsMenu() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [opened, setOpened] = useState(false);
  useAction('language', () => setOpened(true));
  return (
    <div className={classes.row}>
      <Menu opened={opened} onChange={setOpened} position="top-start" width={260} closeOnItemClick={false}>
        <Menu.Target>
          <ActionIcon aria-label={t('settings.label')}>
            <IconSettings size={18} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('settings.appearance')}</Menu.Label>
          <div className={classes.control}>
            <SegmentedControl
              fullWidth
              aria-label={t('settings.appearance')}
              value={colorScheme}
              onChange={(value) => setColorScheme(value as typeof colorScheme)}
              data={(['light', 'dark', 'auto'] as const).map((value) => ({
                value,
                label: t(`settings.scheme.${value}`),
              }))}
            />
          </div>
          <Menu.Label>{t('settings.language')}</Menu.Label>
          <div className={classes.control}>
            <SegmentedControl
              fullWidth
              aria-label={t('settings.language')}
              value={language}
              onChange={(value) => speak(value as KnownLanguage)}
              data={KNOWN_LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
            />
          </div>
          <Menu.Divider />
          <Menu.Item closeMenuOnClick onClick={() => setTimeout(() => runAction('rules'))}>
            {t('action.rules')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={`${t('action.jump')}  ${keyHint('jump')}`}>
        <ActionIcon aria-label={t('action.jump')} onClick={() => runAction('jump')}>
          <IconSearch size={17} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${t('action.shortcuts')}  ?`}>
        <ActionIcon aria-label={t('action.shortcuts')} onClick={() => runAction('shortcuts')}>
          <IconKeyboard size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
