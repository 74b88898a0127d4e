// The tags of a clipping, typed and taken away in place.

import { type OptionsFilter, TagsInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import { useAction } from '../actions.ts';
import { invoke } from '../desk.ts';
import { TagMark } from '../tags/TagMark.tsx';
import { useTags } from '../tags/use-tags.ts';
import picker from '../ui/Picker.module.css';
import classes from './ReaderHead.module.css';
import { useReaderKeys } from './use-reader-keys.ts';

/** The row of tags; `t` goes to it, unless clippings are chosen: then it is theirs. */
export function TagRow({ clipping }: { clipping: Clipping }) {
  const { t } = useTranslation('reader');
  const input = useRef<HTMLInputElement>(null);
  const { tags, find } = useTags();
  const foundBy = useRef(new Map<string, string>());
  useAction('tag', () => input.current?.focus(), useReaderKeys());
  const paths = clipping.tags.map(({ path }) => path);

  const change = async (next: string[]) => {
    const clippingIds = [clipping.id];
    for (const tag of clipping.tags) {
      if (!next.includes(tag.path)) await invoke('tag.detach', { clippingIds, tagId: tag.id }).catch(() => null);
    }
    for (const name of next) {
      if (!paths.includes(name)) await invoke('tag.attach', { clippingIds, name }).catch(() => null);
    }
  };
  const narrow: OptionsFilter = ({ options, search, limit }) => {
    if (search.trim() === '') return options.slice(0, limit);
    const offered = new Set(options.flatMap((option) => ('value' in option ? [option.value] : [])));
    const found = find(search).filter(({ tag }) => offered.has(tag.path));
    foundBy.current = new Map(found.flatMap(({ tag, by }) => (by ? [[tag.path, by]] : [])));
    return found.slice(0, limit).map(({ tag }) => ({ value: tag.path, label: tag.path }));
  };
  const colourOf = (path: string) => tags.find((tag) => tag.path === path)?.colour ?? null;
  return (
    <TagsInput
      ref={input}
      className={classes.tags}
      classNames={{ pill: classes.tagPill, inputField: classes.tagField }}
      variant="unstyled"
      aria-label={t('tag.label')}
      placeholder={paths.length ? '' : t('tag.placeholder')}
      data={tags.map(({ path }) => path)}
      value={paths}
      filter={narrow}
      limit={60}
      renderOption={({ option }) => (
        <span className={picker.option}>
          <TagMark colour={colourOf(String(option.value))} />
          {option.value}
          {foundBy.current.has(String(option.value)) ? (
            <span className={picker.by}>{foundBy.current.get(String(option.value))}</span>
          ) : null}
        </span>
      )}
      onChange={(next) => void change(next)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') input.current?.blur();
      }}
    />
  );
}
