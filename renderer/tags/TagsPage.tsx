// All tags in one place: as they nest, with counts and colours, and those that may be one.

import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runAction, useAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import { openView } from '../place.ts';
import { KeyCap } from '../ui/KeyCap.tsx';
import { FailureMessage, Message } from '../ui/Message.tsx';
import { opensMore } from '../ui/more-menu.ts';
import page from '../ui/Page.module.css';
import { formatNumber, useLanguage } from '../words.ts';
import { dragTag, useTagDrop } from './drag.ts';
import { TagMark } from './TagMark.tsx';
import { TagMenu } from './TagMenu.tsx';
import { TagTwinsList } from './TagTwinsList.tsx';
import classes from './tags.module.css';
import { flat, type TagNode, useTags, useTagTree } from './use-tags.ts';
import { useWalk } from './use-walk.ts';

function TagRowLine({ node: { tag, depth }, by }: { node: TagNode; by: string | null }) {
  const { t } = useTranslation('tags');
  const language = useLanguage();
  const drop = useTagDrop(tag);
  return (
    <tr className={classes.row} data-walk onDragStart={(event) => dragTag(event, tag.id)} {...drop} {...opensMore}>
      <td style={{ paddingLeft: 8 + depth * 22 }}>
        <a
          className={classes.named}
          href={`#/tag/${tag.id}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            openView({ kind: 'tag', id: tag.id });
          }}
        >
          <TagMark colour={tag.colour} /> {depth > 0 || tag.parentId === null ? tag.name : tag.path}
        </a>
        {by ? <span className={`${page.by} ${classes.beside}`}>{by}</span> : null}
        {tag.definition ? <p className={classes.definition}>{tag.definition}</p> : null}
      </td>
      <td className={page.number}>{formatNumber(tag.own, language)}</td>
      <td className={page.number}>{formatNumber(tag.clippings, language)}</td>
      <td>{tag.colour ? t(`themes:hue.${tag.colour}`) : ''}</td>
      <td>
        <TagMenu tag={tag} />
      </td>
    </tr>
  );
}

/** The screen. */
export function TagsPage() {
  const { t } = useTranslation('tags');
  const [typed, setTyped] = useState('');
  const { error, isLoading, refetch } = useDesk('tag.list', {});
  const { tags, find } = useTags();
  const tree = useTagTree(tags);
  const top = useTagDrop(null);
  const walked = useRef<HTMLDivElement>(null);
  const narrow = useRef<HTMLInputElement>(null);
  useWalk(walked);
  useAction('find', () => narrow.current?.select());
  useAction('back', () => openView({ kind: 'all' }));
  const words = typed.trim();
  const shown = words
    ? find(words).map(({ tag, by }) => ({ node: { tag, depth: 0, children: [] }, by }))
    : flat(tree).map((node) => ({ node, by: null }));
  const make = () =>
    void invoke('tag.create', { name: words }).then(
      () => setTyped(''),
      () => null,
    );
  return (
    <div ref={walked} className={page.page}>
      <h1 className={page.title}>{t('title')}</h1>
      <p className={page.help}>{t('help')}</p>
      {error ? <FailureMessage failure={error} onRetry={() => void refetch()} /> : null}
      <TagTwinsList tags={tags} />
      {tags.length === 0 && !isLoading && !error ? <Message title={t('empty.title')}>{t('empty.help')}</Message> : null}
      <TextInput
        ref={narrow}
        className={classes.narrow}
        aria-label={t('narrow')}
        placeholder={t('narrow')}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        rightSection={<KeyCap of="find" />}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped('');
          if (event.key === 'Escape' || event.key === 'ArrowDown') event.currentTarget.blur();
          if (event.key === 'ArrowDown') runAction('next');
        }}
      />
      {words && !tags.some(({ name }) => name.toLocaleLowerCase() === words.toLocaleLowerCase()) ? (
        <Button variant="subtle" onClick={make}>
          {t('make', { name: words })}
        </Button>
      ) : null}
      {shown.length > 0 ? (
        <table className={`${page.table} ${classes.table}`}>
          <thead {...top}>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col" className={page.number}>
                {t('own')}
              </th>
              <th scope="col" className={page.number}>
                {t('withUnder')}
              </th>
              <th scope="col">{t('menu.colour')}</th>
              <th scope="col">
                <span className={page.unseen}>{t('desk:common.more')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ node, by }) => (
              <TagRowLine key={node.tag.id} node={node} by={by} />
            ))}
          </tbody>
        </table>
      ) : null}
      {words && shown.length === 0 ? <p className={page.help}>{t('none')}</p> : null}
    </div>
  );
}
