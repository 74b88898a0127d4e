// A list of tags narrowed by typing and walked with the arrows; what choosing one means is the caller's.

import { Combobox, ScrollArea, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../contract/tag.ts';
import { TagMark } from './TagMark.tsx';
import classes from './tags.module.css';
import { useTags } from './use-tags.ts';

interface TagPickerProps {
  /** What is typed here. */
  label: string;
  /** Tags that are not offered. */
  without?: ReadonlySet<number>;
  /** Tags shown first while nothing is typed. */
  first?: readonly number[];
  /** What stands before a tag and at its end. */
  before?: (tag: Tag) => ReactNode;
  after?: (tag: Tag) => ReactNode;
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
  const { label, without, first = [], before, after, besides, onPick, onNew } = props;
  const { t } = useTranslation('tags');
  const { tags, find } = useTags();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ opened: true });
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
    setTyped('');
    if (words) combobox.resetSelectedOption();
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || combobox.getSelectedOptionIndex() !== -1) return;
    event.preventDefault();
    if (!words) return;
    const own = exact && !without?.has(exact.id) ? exact : onNew ? null : shown[0]?.tag;
    if (own) submit(String(own.id));
    else if (onNew && !exact) submit(NEW);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          aria-label={label}
          placeholder={label}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.resetSelectedOption();
          }}
          onKeyDown={enter}
        />
      </Combobox.EventsTarget>
      <ScrollArea.Autosize mah={280} mt={4} type="auto" offsetScrollbars="present" viewportProps={{ tabIndex: -1 }}>
        <Combobox.Options aria-label={t('list')}>
          {besides && !words ? <Combobox.Option value={BESIDES}>{besides.label}</Combobox.Option> : null}
          {shown.map(({ tag, by }) => (
            <Combobox.Option key={tag.id} value={String(tag.id)} className={classes.option}>
              {before?.(tag)}
              <TagMark colour={tag.colour} />
              <span className={classes.optionName}>{tag.path}</span>
              {by ? <span className={classes.by}>{by}</span> : null}
              {after?.(tag)}
            </Combobox.Option>
          ))}
          {onNew && words && !exact ? (
            <Combobox.Option value={NEW}>{t('make', { name: words })}</Combobox.Option>
          ) : null}
          {shown.length === 0 && !(onNew && words) && !besides ? <Combobox.Empty>{t('none')}</Combobox.Empty> : null}
        </Combobox.Options>
      </ScrollArea.Autosize>
    </Combobox>
  );
}

function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}
