// The tags of the chosen clippings: which all or some of them carry; a tick puts a tag on all, unticking takes it off all.

import { Button, Checkbox, Popover } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../contract/tag.ts';
import { useAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import page from '../ui/Page.module.css';
import { formatNumber, useLanguage } from '../words.ts';
import { TagPicker } from './TagPicker.tsx';

/** The button of the bulk bar; `t` opens it. After its word stands its key, where keys are shown. */
export function BulkTags({ ids, rightSection }: { ids: number[]; rightSection?: ReactNode }) {
  const { t } = useTranslation('tags');
  const [opened, setOpened] = useState(false);
  useAction('tag', () => setOpened(true));
  return (
    <Popover opened={opened} onChange={setOpened} position="top" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          fw={500}
          leftSection={rightSection ? null : <IconTag size={14} />}
          rightSection={rightSection}
          onClick={() => setOpened(!opened)}
        >
          {t('library:bulk.tag')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('bulk.title')}>
        <CarriedTags ids={ids} />
      </Popover.Dropdown>
    </Popover>
  );
}

function CarriedTags({ ids }: { ids: number[] }) {
  const { t } = useTranslation('tags');
  const language = useLanguage();
  const { data: carried = [] } = useDesk('tag.carried', { clippingIds: ids }, { keepPrevious: true });
  // In the order they were in when this was opened: a list that sorts itself anew under the hand is hard to tick.
  const [first, setFirst] = useState<number[] | null>(null);
  if (first === null && carried.length > 0) setFirst(carried.map(({ tagId }) => tagId));
  const countOf = (tag: Tag) => carried.find(({ tagId }) => tagId === tag.id)?.clippings ?? 0;
  const attach = (name: string) => void invoke('tag.attach', { clippingIds: ids, name }).catch(() => null);
  const toggle = (tag: Tag) =>
    countOf(tag) === ids.length
      ? void invoke('tag.detach', { clippingIds: ids, tagId: tag.id }).catch(() => null)
      : attach(tag.path);
  return (
    <>
      {ids.length > 1 ? <p className={page.help}>{t('bulk.help')}</p> : null}
      <TagPicker
        label={t('library:bulk.tagName')}
        first={first ?? []}
        onPick={toggle}
        onNew={attach}
        before={(tag) => (
          <Checkbox.Indicator
            aria-hidden
            size="xs"
            checked={countOf(tag) === ids.length}
            indeterminate={countOf(tag) > 0 && countOf(tag) < ids.length}
          />
        )}
        count={(tag) => {
          const count = countOf(tag);
          if (count === 0) return null;
          const some = t('bulk.some', {
            number: formatNumber(count, language),
            of: formatNumber(ids.length, language),
          });
          return count === ids.length ? t('bulk.all') : some;
        }}
      />
    </>
  );
}
