// The list's own tools: filters, order, and grouping by theme.

import { ActionIcon, Button, Menu, Popover, Tooltip } from '@mantine/core';
import { IconChartBar, IconChevronDown, IconFilter, IconLayoutList } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sort, View } from '../../contract/place.ts';
import { keyHint, runAction } from '../actions.ts';
import { go, isSearching, usePlace } from '../place.ts';
import { FacetPanel } from './FacetPanel.tsx';
import { useListTimeline } from './ListTimeline.tsx';
import { countFilters } from './use-filters.ts';

const quiet = { variant: 'subtle', color: 'gray', size: 'compact-xs', px: 6, fw: 500 } as const;

/** The tools, at the right above the list. */
export function ListTools({ view }: { view: View }) {
  const { t } = useTranslation('library');
  const place = usePlace();
  const { sort, grouped, filters } = place;
  const [filtering, setFiltering] = useState(false);
  const [timeline] = useListTimeline();
  const searching = isSearching(place);
  const own: Sort[] = view.kind === 'collection' ? ['collected'] : [];
  const sorts: Sort[] = searching ? ['relevance', 'newest', 'oldest'] : [...own, 'newest', 'oldest', 'added'];
  const current = sort && sorts.includes(sort) ? sort : sorts[0];
  const many = countFilters(filters);
  return (
    <>
      <Popover opened={filtering} onChange={setFiltering} position="bottom-start" width={340} trapFocus>
        <Popover.Target>
          <Button
            {...quiet}
            leftSection={<IconFilter size={14} stroke={1.7} />}
            onClick={() => setFiltering(!filtering)}
            aria-expanded={filtering}
          >
            {many ? t('filter.buttonCount', { count: many }) : t('filter.button')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={0} aria-label={t('filter.button')}>
          {filtering ? <FacetPanel view={view} /> : null}
        </Popover.Dropdown>
      </Popover>
      <Tooltip label={`${t('desk:action.timeline')}  ${keyHint('timeline')}`}>
        <ActionIcon
          size={24}
          variant={timeline ? 'light' : 'subtle'}
          color={timeline ? 'ink' : 'gray'}
          aria-label={t('desk:action.timeline')}
          aria-pressed={timeline}
          onClick={() => runAction('timeline')}
        >
          <IconChartBar size={16} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      {view.kind === 'recent' && !searching ? null : (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              {...quiet}
              rightSection={<IconChevronDown size={13} />}
              aria-label={`${t('sort.label')}: ${t(`sort.${current}`)}`}
            >
              {t(`sort.${current}`)}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {sorts.map((one) => (
              <Menu.Item key={one} fw={one === current ? 600 : 400} onClick={() => go({ sort: one }, 'replace')}>
                {t(`sort.${one}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Tooltip label={`${t('desk:action.group-by-theme')}  ${keyHint('group-by-theme')}`}>
        <ActionIcon
          size={24}
          variant={grouped ? 'light' : 'subtle'}
          color={grouped ? 'ink' : 'gray'}
          aria-label={t('desk:action.group-by-theme')}
          aria-pressed={grouped}
          onClick={() => runAction('group-by-theme')}
        >
          <IconLayoutList size={16} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
