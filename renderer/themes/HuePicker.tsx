// A theme's dot as a button that offers other hues.

import { ActionIcon, ColorSwatch, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Dot } from '../ui/Dot.tsx';
import classes from './HuePicker.module.css';
import { HUES } from './hues.ts';

interface HuePickerProps {
  /** A CSS colour. */
  hue: string;
  onPick: (hue: string) => void;
}

export function HuePicker({ hue, onPick }: HuePickerProps) {
  const { t } = useTranslation('themes');
  const [opened, { toggle, close }] = useDisclosure();
  return (
    <Popover opened={opened} onChange={close} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon className={classes.button} aria-label={t('hue.change')} onClick={toggle}>
          <Dot hue={hue} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('hue.change')}>
        <div className={classes.hues}>
          {HUES.map(({ name, colour }) => (
            <ColorSwatch
              key={name}
              component="button"
              type="button"
              size={24}
              withShadow={false}
              color={colour}
              aria-label={t(`hue.${name}`)}
              aria-pressed={colour === hue}
              className={classes.swatch}
              onClick={() => {
                onPick(colour);
                close();
              }}
            />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
