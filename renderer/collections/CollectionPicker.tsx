// The collections some clippings are in: a tick puts all of them into one, unticking takes all out; a new name makes one of them.

import { Checkbox, Combobox, ScrollArea, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../contract/collection.ts';
import { invoke } from '../desk.ts';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './collections.module.css';
import { useCollections, useHeld } from './use-collections.ts';

const NEW = 'new';

/** The box with its list; walked with the arrows, Enter ticks or makes what is typed. */
export function CollectionPicker({ clippingIds }: { clippingIds: number[] }) {
  const { t } = useTranslation('collections');
  const language = useLanguage();
  const collections = useCollections();
  const held = useHeld(clippingIds);
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ opened: true });
  const words = typed.trim();
  const folded = words.toLocaleLowerCase();
  const shown = collections.filter(({ name }) => name.toLocaleLowerCase().includes(folded));
  const exact = collections.find(({ name }) => name.toLocaleLowerCase() === folded);
  const all = clippingIds.length;

  const toggle = ({ id }: Collection) =>
    void invoke(held(id) === all ? 'collection.detach' : 'collection.attach', { id, clippingIds }).catch(() => null);
  const submit = (value: string) => {
    const found = collections.find(({ id }) => String(id) === value);
    if (found) toggle(found);
    else void invoke('collection.create', { name: words, clippingIds }).catch(() => null);
    setTyped('');
    if (words) combobox.resetSelectedOption();
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || combobox.getSelectedOptionIndex() !== -1) return;
    event.preventDefault();
    if (words) submit(exact ? String(exact.id) : NEW);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          aria-label={t('picker.name')}
          placeholder={t('picker.name')}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.resetSelectedOption();
          }}
          onKeyDown={enter}
        />
      </Combobox.EventsTarget>
      {shown.length === 0 && !words ? (
        <Combobox.Empty>{t('picker.none')}</Combobox.Empty>
      ) : (
        <ScrollArea.Autosize mah={280} mt={4} type="auto" offsetScrollbars="present" viewportProps={{ tabIndex: -1 }}>
          <Combobox.Options aria-label={t('title')}>
            {shown.map((one) => {
              const count = held(one.id);
              return (
                <Combobox.Option key={one.id} value={String(one.id)} className={classes.option} active={count === all}>
                  <Checkbox.Indicator
                    aria-hidden
                    size="xs"
                    checked={count === all}
                    indeterminate={count > 0 && count < all}
                  />
                  <span className={classes.optionName}>{one.name}</span>
                  {count > 0 && all > 1 ? (
                    <span className={classes.held}>
                      {count === all
                        ? t('picker.all')
                        : t('picker.some', { number: formatNumber(count, language), of: formatNumber(all, language) })}
                    </span>
                  ) : null}
                </Combobox.Option>
              );
            })}
            {words && !exact ? (
              <Combobox.Option value={NEW}>{t('picker.make', { name: words })}</Combobox.Option>
            ) : null}
          </Combobox.Options>
        </ScrollArea.Autosize>
      )}
    </Combobox>
  );
}
