// What can be done with a theme from its line in the sidebar.

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../contract/theme.ts';
import { open, openView } from '../place.ts';

/** The three dots at the end of the line. */
export function ThemeLineMenu({ theme, className }: { theme: Theme; className?: string | undefined }) {
  const { t } = useTranslation('library');
  const { id, name, counts } = theme;
  return (
    <Menu position="bottom-start" trapFocus returnFocus>
      <Menu.Target>
        <ActionIcon size={24} className={className} aria-label={t('theme.more', { name })}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => open({ at: 'theme', id })}>{t('theme.page')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => openView({ kind: 'theme', id })}>
          {t('theme.any', { count: counts.accepted + counts.suggested })}
        </Menu.Item>
        {(['accepted', 'suggested', 'rejected'] as const).map((status) => (
          <Menu.Item
            key={status}
            disabled={counts[status] === 0}
            onClick={() => openView({ kind: 'theme', id, status })}
          >
            {t(`theme.${status}`, { count: counts[status] })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
