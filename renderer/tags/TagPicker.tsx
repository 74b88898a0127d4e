// A list of tags narrowed by typing and walked with the arrows; what choosing one means is the caller's.

import { Combobox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../contract/tag.ts';
import { Picker, PickerOption } from '../ui/Picker.tsx';
import { TagMark } from './TagMark.tsx';
import { useTags } from './use-tags.ts';

interface TagPickerProps {
  /** What is typed here. */
  label: string;
  /** Tags that are not offered. */
  without?: ReadonlySet<number>;
  /** Tags shown first while nothing is typed. */
  first?: readonly number[];
  /** What stands before a tag. */
  before?: (tag: Tag) => ReactNode;
  /** How many of the chosen clippings carry it, in words. */
  count?: (tag: Tag) => ReactNode;
  /** A choice besides the tags, while nothing is typed. */
  besides?: { label: string; onPick: () => void };
  onPick: (tag: Tag) => void;
  /** Given: a name that no tag has is offered to be made. Enter then means what is typed, else the first tag found. */
  onNew?: (name: string) => void;
}

const MOST = 100;
const NEW = 'new';
const BESIDES = 'besides';

/** The box with its list. */
export function TagPicker(props: TagPickerProps) {
  const { label, without, first = [], before, count, besides, onPick, onNew } = props;
  const { t } = useTranslation('tags');
  const { tags, find } = useTags();
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const place = (tag: Tag) => (first.includes(tag.id) ? first.indexOf(tag.id) : first.length);
  const found = words
    ? find(words)
    : tags
        .toSorted((one, other) => place(one) - place(other) || other.clippings - one.clippings)
        .map((tag) => ({ tag, by: null }));
  const shown = found.filter(({ tag }) => !without?.has(tag.id)).slice(0, MOST);
  const exact = tags.find((tag) => [tag.name, tag.path].some((name) => sameName(name, words)));

  const submit = (value: string) => {
    if (value === NEW) onNew?.(words);
    else if (value === BESIDES) besides?.onPick();
    else {
      const tag = tags.find(({ id }) => String(id) === value);
      if (tag) onPick(tag);
    }
  };
  const hasOptions = shown.length > 0 || (onNew && words && !exact) || (besides && !words);
  const own = exact && !without?.has(exact.id) ? exact : onNew ? null : shown[0]?.tag;
  return (
    <Picker
      label={label}
      list={t('list')}
      typed={typed}
      onType={setTyped}
      onSubmit={submit}
      enter={own ? String(own.id) : onNew && !exact ? NEW : null}
      empty={hasOptions ? null : t('none')}
    >
      {besides && !words ? <Combobox.Option value={BESIDES}>{besides.label}</Combobox.Option> : null}
      {shown.map(({ tag, by }) => (
        <PickerOption
          key={tag.id}
          value={String(tag.id)}
          name={tag.path}
          mark={
            <>
              {before?.(tag)}
              <TagMark colour={tag.colour} />
            </>
          }
          by={by}
          count={count?.(tag)}
        />
      ))}
      {onNew && words && !exact ? <Combobox.Option value={NEW}>{t('make', { name: words })}</Combobox.Option> : null}
    </Picker>
  );
}

function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}
