// The size of the text and the length of its lines, kept on this machine; printing beside them.

import { ActionIcon, Menu, SegmentedControl, Tooltip } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconPrinter, IconTextSize } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ReaderTools.module.css';

const SIZES = ['16px', '18px', '20px', '23px'];
const MEASURES = ['56ch', '68ch', '82ch'];

const useSize = () =>
  useLocalStorage({ key: 'clipdesk.text-size', defaultValue: '18px', getInitialValueInEffect: false });
const useMeasure = () =>
  useLocalStorage({ key: 'clipdesk.line-length', defaultValue: '68ch', getInitialValueInEffect: false });

/** The look that was chosen, for the element that holds the text. */
export function useTextLook(): CSSProperties {
  const [size] = useSize();
  const [measure] = useMeasure();
  return {
    '--desk-reading-size': SIZES.includes(size) ? size : '18px',
    '--desk-reading-measure': MEASURES.includes(measure) ? measure : '68ch',
  } as CSSProperties;
}

/** The menu. */
export function TextLook() {
  const { t } = useTranslation('annotations');
  const [size, setSize] = useSize();
  const [measure, setMeasure] = useMeasure();
  return (
    <Menu position="bottom-end" width={260} closeOnItemClick={false}>
      <Tooltip label={t('look.label')}>
        <Menu.Target>
          <ActionIcon aria-label={t('look.label')}>
            <IconTextSize size={16} stroke={1.7} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <Menu.Label>{t('look.size')}</Menu.Label>
        <div className={classes.look}>
          <SegmentedControl
            fullWidth
            aria-label={t('look.size')}
            value={size}
            onChange={setSize}
            data={SIZES.map((value) => ({ value, label: value.replace('px', '') }))}
          />
        </div>
        <Menu.Label>{t('look.measure')}</Menu.Label>
        <div className={classes.look}>
          <SegmentedControl
            fullWidth
            aria-label={t('look.measure')}
            value={measure}
            onChange={setMeasure}
            data={MEASURES.map((value, at) => ({
              value,
              label: t(`look.${(['short', 'usual', 'long'] as const)[at] ?? 'usual'}`),
            }))}
          />
        </div>
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick
          leftSection={<IconPrinter size={14} />}
          onClick={() => setTimeout(() => window.print(), 200)}
        >
          {t('look.print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
