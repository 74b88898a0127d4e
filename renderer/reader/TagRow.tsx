// The tags of a clipping, typed and taken away in place.

import { TagsInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/model.ts';
import { useAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import { useChosen } from '../place.ts';
import classes from './ReaderHead.module.css';

/** The row of tags; `t` goes to it, unless clippings are chosen: then it is theirs. */
export function TagRow({ clipping }: { clipping: Clipping }) {
  const { t } = useTranslation('reader');
  const input = useRef<HTMLInputElement>(null);
  const { data: tags = [] } = useDesk('tag.list', {});
  const chosen = useChosen();
  useAction('tag', () => input.current?.focus(), chosen.size === 0);
  const names = clipping.tags.map(({ name }) => name);

  const change = async (next: string[]) => {
    const clippingIds = [clipping.id];
    for (const tag of clipping.tags) {
      if (!next.includes(tag.name)) await invoke('tag.detach', { clippingIds, tagId: tag.id }).catch(() => null);
    }
    for (const name of next) {
      if (!names.includes(name)) await invoke('tag.attach', { clippingIds, name }).catch(() => null);
    }
  };
  return (
    <TagsInput
      ref={input}
      className={classes.tags}
      classNames={{ pill: classes.tagPill }}
      variant="unstyled"
      aria-label={t('tag.label')}
      placeholder={names.length ? '' : t('tag.placeholder')}
      data={tags.map(({ name }) => name)}
      value={names}
      onChange={(next) => void change(next)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') input.current?.blur();
      }}
    />
  );
}
