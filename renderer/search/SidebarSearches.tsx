// The saved searches in the sidebar, each with how much it finds now.

import { ActionIcon, Menu } from '@mantine/core';
import { IconBookmark, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedSearch } from '../../contract/search.ts';
import { useByName } from '../by-name.ts';
import { invoke, useDesk } from '../desk.ts';
import { NavItem } from '../library/NavItem.tsx';
import { SidebarGroup, SidebarLine, sidebarMenu, useFew } from '../library/SidebarGroup.tsx';
import { currentPlace, go, usePlace } from '../place.ts';
import { useWayBack } from '../ui/use-way-back.ts';
import { formatNumber, useLanguage } from '../words.ts';
import { RenameSearch } from './SaveSearch.tsx';
import { openSavedSearch, termsOf } from './saved-terms.ts';

function SavedItem({ saved }: { saved: SavedSearch }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { saved: openId, screen } = usePlace();
  const [renaming, setRenaming] = useState(false);
  const { button, goBack } = useWayBack();
  const { id, query, within, view, filters, expand, off } = saved;
  const asked = { query, within, view, filters: filters as object, expand, off };
  const { data: found } = useDesk('search.count', asked, { keepPrevious: true });
  const forget = () =>
    void invoke('savedSearch.delete', { id }).then(
      () => currentPlace().saved === id && go({ saved: null }, 'replace'),
      () => null,
    );
  const update = () =>
    screen.at === 'library' &&
    void invoke('savedSearch.update', { id, terms: termsOf(currentPlace(), screen.view) as never }).then(
      () => go({ saved: id }, 'replace'),
      () => null,
    );
  return (
    <SidebarLine>
      <NavItem
        label={saved.name}
        mark={<IconBookmark size={14} stroke={1.6} />}
        count={found ? formatNumber(found.total, language) : undefined}
        href={`#/${'id' in view ? `${view.kind}/${view.id}` : view.kind}?q=${encodeURIComponent(query)}&saved=${id}`}
        current={screen.at === 'library' && openId === id}
        onOpen={() => openSavedSearch(saved)}
      />
      <Menu position="bottom-start">
        <Menu.Target>
          <ActionIcon ref={button} size={24} className={sidebarMenu} aria-label={t('saved.more', { name: saved.name })}>
            <IconDots size={15} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setRenaming(true)}>{t('saved.rename')}</Menu.Item>
          <Menu.Item disabled={screen.at !== 'library'} onClick={update}>
            {t('saved.updateNow')}
          </Menu.Item>
          <Menu.Item color="red" onClick={forget}>
            {t('saved.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {renaming ? (
        <RenameSearch
          saved={saved}
          onClose={() => {
            setRenaming(false);
            goBack();
          }}
        />
      ) : null}
    </SidebarLine>
  );
}

const NONE: never[] = [];

/** The group; nothing while there are none. */
export function SidebarSearches() {
  const { t } = useTranslation('library');
  const { data: kept = NONE } = useDesk('savedSearch.list', {});
  const searches = useByName(kept);
  const { shown, rest } = useFew(searches);
  if (!searches.length) return null;
  return (
    <SidebarGroup name="searches" title={t('saved.title')}>
      {shown.map((saved) => (
        <SavedItem key={saved.id} saved={saved} />
      ))}
      {rest}
    </SidebarGroup>
  );
}
