// The tags in the sidebar as they nest, the most used first; the rest one click away. A tag dragged onto another goes under it.

import { ActionIcon, Anchor } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import { openView, usePlace } from '../place.ts';
import { dragTag, useTagDrop } from '../tags/drag.ts';
import { TagMark } from '../tags/TagMark.tsx';
import { TagMenu } from '../tags/TagMenu.tsx';
import classes from '../tags/tags.module.css';
import { flat, type TagNode, useTags, useTagTree } from '../tags/use-tags.ts';
import { opensMore } from '../ui/more-menu.ts';
import { formatNumber, useLanguage } from '../words.ts';
import { NavItem } from './NavItem.tsx';
import sidebar from './Sidebar.module.css';

const FEW = 8;

interface TagLineProps {
  node: TagNode;
  current: number | null;
  isOpen: (id: number) => boolean;
  onToggle: (id: number) => void;
}

function TagLine({ node, current, isOpen, onToggle }: TagLineProps) {
  const { t } = useTranslation('tags');
  const language = useLanguage();
  const { tag, depth, children } = node;
  const drop = useTagDrop(tag);
  const holdsCurrent = flat(children).some((under) => under.tag.id === current);
  const open = children.length > 0 && (isOpen(tag.id) || holdsCurrent);
  return (
    <li>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging repeats what the menu does. */}
      <div
        className={classes.line}
        style={{ paddingLeft: depth * 14 }}
        onDragStart={(event) => dragTag(event, tag.id)}
        {...drop}
        {...opensMore}
      >
        {children.length > 0 ? (
          <ActionIcon
            size={18}
            className={classes.fold}
            aria-label={t(open ? 'fold' : 'unfold', { name: tag.name })}
            aria-expanded={open}
            onClick={() => onToggle(tag.id)}
          >
            <IconChevronRight size={13} data-open={open || undefined} />
          </ActionIcon>
        ) : null}
        <NavItem
          label={tag.name}
          mark={<TagMark colour={tag.colour} />}
          count={tag.clippings ? formatNumber(tag.clippings, language) : undefined}
          href={`#/tag/${tag.id}`}
          current={current === tag.id}
          onOpen={() => openView({ kind: 'tag', id: tag.id })}
        />
        <TagMenu tag={tag} className={classes.more} />
      </div>
      {open ? (
        <ul className={classes.tree}>
          {children.map((under) => (
            <TagLine key={under.tag.id} node={under} current={current} isOpen={isOpen} onToggle={onToggle} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** The group of tags; nothing while there are none. */
export function SidebarTags() {
  const { t } = useTranslation('library');
  const { screen } = usePlace();
  const { tags } = useTags();
  const { data: twins = [] } = useDesk('tag.twins', {}, { keepPrevious: true });
  const tree = useTagTree(tags);
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useLocalStorage<number[]>({
    key: 'clipdesk.tags',
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const top = useTagDrop(null);
  if (!tags.length) return null;
  const current = screen.at === 'library' && screen.view.kind === 'tag' ? screen.view.id : null;
  const shown = all ? tree : tree.toSorted((one, other) => other.tag.clippings - one.tag.clippings).slice(0, FEW);
  const toggle = (id: number) => setOpened(opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id]);
  return (
    <section className={sidebar.group} aria-labelledby="sidebar-tags">
      <div className={`${sidebar.groupHead} ${classes.head}`} {...top}>
        <h2 className={sidebar.groupTitle} id="sidebar-tags">
          <Anchor href="#/tags" inherit c="inherit" aria-current={screen.at === 'tags' ? 'page' : undefined}>
            {t('sidebar.tags')}
          </Anchor>
        </h2>
        {twins.length > 0 ? (
          <Anchor href="#/tags" inherit fz={12} title={t('tags:twins.noticedTitle', { count: twins.length })}>
            {t('tags:twins.noticed', { count: twins.length })}
          </Anchor>
        ) : null}
      </div>
      <ul className={classes.tree}>
        {shown.map((node) => (
          <TagLine
            key={node.tag.id}
            node={node}
            current={current}
            isOpen={(id) => opened.includes(id)}
            onToggle={toggle}
          />
        ))}
      </ul>
      {tree.length > FEW ? (
        <button type="button" className={sidebar.more} onClick={() => setAll(!all)}>
          {all ? t('sidebar.fewerTags') : t('sidebar.moreTags', { count: tree.length - FEW })}
        </button>
      ) : null}
    </section>
  );
}
