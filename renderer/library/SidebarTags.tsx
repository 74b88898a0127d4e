// The tags in the sidebar as they nest, the most used first; the rest one click away. A tag dragged onto another goes under it.

import { ActionIcon, Anchor } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import { openView, usePlace } from '../place.ts';
import { dragTag, useTagDrop } from '../tags/drag.ts';
import { TagMark } from '../tags/TagMark.tsx';
import { TagMenu } from '../tags/TagMenu.tsx';
import classes from '../tags/tags.module.css';
import { flat, type TagNode, useTags, useTagTree } from '../tags/use-tags.ts';
import { formatNumber, useLanguage } from '../words.ts';
import { NavItem } from './NavItem.tsx';
import sidebar from './Sidebar.module.css';
import { SidebarGroup, SidebarLine, sidebarMenu, useFew } from './SidebarGroup.tsx';

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
      <SidebarLine style={{ paddingLeft: depth * 14 }} onDragStart={(event) => dragTag(event, tag.id)} {...drop}>
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
        <TagMenu tag={tag} className={sidebarMenu} />
      </SidebarLine>
      {open ? (
        <ul className={sidebar.list}>
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
  const [opened, setOpened] = useLocalStorage<number[]>({
    key: 'clipdesk.tags',
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const top = useTagDrop(null);
  const mostUsed = tree.toSorted((one, other) => other.tag.clippings - one.tag.clippings);
  const { shown, rest } = useFew(tree, mostUsed);
  if (!tags.length) return null;
  const current = screen.at === 'library' && screen.view.kind === 'tag' ? screen.view.id : null;
  const toggle = (id: number) => setOpened(opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id]);
  return (
    <SidebarGroup
      name="tags"
      drop={top}
      title={
        <Anchor href="#/tags" inherit c="inherit" aria-current={screen.at === 'tags' ? 'page' : undefined}>
          {t('sidebar.tags')}
        </Anchor>
      }
      aside={
        twins.length > 0 ? (
          <Anchor href="#/tags" inherit fz={12} title={t('tags:twins.noticedTitle', { count: twins.length })}>
            {t('tags:twins.noticed', { count: twins.length })}
          </Anchor>
        ) : null
      }
    >
      <ul className={sidebar.list}>
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
      {rest}
    </SidebarGroup>
  );
}
