// The tags in the sidebar, the most used first; the rest one click away.

import { IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import { openView, usePlace } from '../place.ts';
import { formatNumber, useLanguage } from '../words.ts';
import { NavItem } from './NavItem.tsx';
import classes from './Sidebar.module.css';

const FEW = 8;

/** The group of tags; nothing while there are none. */
export function SidebarTags() {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { screen } = usePlace();
  const { data: tags = [] } = useDesk('tag.list', {});
  const [all, setAll] = useState(false);
  if (!tags.length) return null;
  const ordered = tags.toSorted((one, other) => other.clippings - one.clippings || one.name.localeCompare(other.name));
  const shown = all ? ordered.toSorted((one, other) => one.name.localeCompare(other.name)) : ordered.slice(0, FEW);
  return (
    <section className={classes.group} aria-labelledby="sidebar-tags">
      <div className={classes.groupHead}>
        <h2 className={classes.groupTitle} id="sidebar-tags">
          {t('sidebar.tags')}
        </h2>
      </div>
      {shown.map((tag) => (
        <NavItem
          key={tag.id}
          label={tag.name}
          mark={<IconTag size={14} stroke={1.6} />}
          count={tag.clippings ? formatNumber(tag.clippings, language) : undefined}
          href={`#/tag/${tag.id}`}
          current={screen.at === 'library' && screen.view.kind === 'tag' && screen.view.id === tag.id}
          onOpen={() => openView({ kind: 'tag', id: tag.id })}
        />
      ))}
      {tags.length > FEW ? (
        <button type="button" className={classes.more} onClick={() => setAll(!all)}>
          {all ? t('sidebar.fewerTags') : t('sidebar.moreTags', { count: tags.length - FEW })}
        </button>
      ) : null}
    </section>
  );
}
