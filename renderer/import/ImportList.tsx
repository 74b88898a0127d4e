// The list of imports, running ones first; below it the way to the watched folders.

import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconEye, IconPlus } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../contract/import.ts';
import { keyHint, runAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { ImportListRow, PlaceLink } from './ImportListRow.tsx';
import classes from './ImportsPage.module.css';

export interface ImportListProps {
  /** Undefined until they are known. */
  rows: ImportProgress[] | undefined;
  /** What is open beside the list. */
  shown: number | 'watched' | undefined;
  /** Reads older ones; null when there are none. */
  more: (() => void) | null;
  /** What stands in the place of rows while there are none. */
  children: ReactNode;
}

const WAYS = ['import', 'import-folder', 'paste', 'watch-folder'] as const;

function Head() {
  const { t } = useTranslation('import');
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{t('page.title')}</h1>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Tooltip label={t('desk:action.import')}>
            <ActionIcon aria-label={t('desk:action.import')}>
              <IconPlus size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          {WAYS.map((name) => (
            <Menu.Item
              key={name}
              rightSection={<span className={classes.key}>{keyHint(name)}</span>}
              onClick={() => runAction(name)}
            >
              {t(`desk:action.${name}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}

function Watched({ current }: { current: boolean }) {
  const { t } = useTranslation('import');
  const { data: folders } = useDesk('watch.list', {});
  const troubled = folders?.some(({ problem, enabled }) => enabled && problem !== null);
  return (
    <PlaceLink id="watched" current={current} className={classes.watched}>
      <IconEye size={16} stroke={1.6} />
      <span className={classes.watchedWords}>{t('watch.title')}</span>
      {troubled ? (
        <span className={classes.trouble} role="img" aria-label={t('watch.trouble')} title={t('watch.trouble')}>
          !
        </span>
      ) : null}
      <span className={classes.count}>{folders?.length || ''}</span>
    </PlaceLink>
  );
}

/** Only the rows in sight are drawn: a folder watched for a year brings thousands. */
export function ImportList({ rows, shown, more, children }: ImportListProps) {
  const { t } = useTranslation('import');
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows?.length ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => 62,
    getItemKey: (at) => rows?.[at]?.id ?? at,
    overscan: 6,
  });
  const last = virtual.getVirtualItems().at(-1)?.index ?? -1;
  useEffect(() => {
    if (rows && more && last >= rows.length - 1) more();
  }, [rows, more, last]);
  const at = rows?.findIndex(({ id }) => id === shown) ?? -1;
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  return (
    <>
      <Head />
      <nav ref={scroller} className={classes.scroller} aria-label={t('page.list')} aria-busy={!rows}>
        <div className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows?.[index];
            return row ? (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={classes.place}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ImportListRow progress={row} current={row.id === shown} />
              </div>
            ) : null;
          })}
        </div>
        {children}
      </nav>
      <Watched current={shown === 'watched'} />
    </>
  );
}
