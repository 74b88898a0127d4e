// The tones to choose from in a menu.

import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TONES, type Tone } from '../../contract/rating.ts';
import { ToneSign } from './ToneSign.tsx';

export interface ToneItemsProps {
  /** The tone in force; undefined where several clippings may differ. */
  tone: Tone | null | undefined;
  /** Null takes the judgement back. */
  onChoose: (tone: Tone | null) => void;
}

/** Items of a `Menu.Dropdown`. */
export function ToneItems({ tone, onChoose }: ToneItemsProps) {
  const { t } = useTranslation('desk');
  return (
    <>
      {TONES.map((one) => (
        <Menu.Item
          key={one}
          leftSection={<ToneSign tone={one} />}
          rightSection={tone === one ? <IconCheck size={14} aria-label={t('rating.current')} /> : null}
          onClick={() => onChoose(one)}
        >
          {t(`tone.${one}`)}
        </Menu.Item>
      ))}
      {tone === null ? null : <Menu.Item onClick={() => onChoose(null)}>{t('rating.noTone')}</Menu.Item>}
    </>
  );
}
