// The importance of clippings, shown as rising bars and chosen from a menu or with a digit.

import { Button, Menu, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Importance } from '../../contract/rating.ts';
import { keyHint } from '../actions.ts';
import { ImportanceMark } from './ImportanceMark.tsx';

export interface ImportanceMenuProps {
  /** Undefined where several clippings may differ. */
  importance: Importance | null | undefined;
  position?: 'top' | 'bottom-start';
  onChoose: (importance: Importance | null) => void;
}

/** A small button with its menu. */
export function ImportanceMenu({ importance, position = 'bottom-start', onChoose }: ImportanceMenuProps) {
  const { t } = useTranslation('desk');
  const label = importance ? t('importanceOf', { importance: t(`importance.${importance}`) }) : t('rating.importance');
  return (
    <Menu position={position} trapFocus returnFocus>
      <Menu.Target>
        <Tooltip label={`${label}  ${keyHint('importance-1')}–${keyHint('importance-3')}`}>
          <Button variant="subtle" color="gray" size="compact-sm" fw={500} px={7} aria-label={label}>
            <ImportanceMark importance={importance ?? null} />
          </Button>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {([3, 2, 1] as const).map((step) => (
          <Menu.Item
            key={step}
            leftSection={<ImportanceMark importance={step} />}
            rightSection={
              importance === step ? (
                <IconCheck size={14} aria-label={t('rating.current')} />
              ) : (
                keyHint(`importance-${step}`)
              )
            }
            onClick={() => onChoose(step)}
          >
            {t(`importance.${step}`)}
          </Menu.Item>
        ))}
        {importance === null ? null : (
          <Menu.Item rightSection={keyHint('importance-0')} onClick={() => onChoose(null)}>
            {t('rating.noImportance')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
