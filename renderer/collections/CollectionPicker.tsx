// The collections some clippings are in: a tick puts all of them into one, unticking takes all out; a new name makes one of them.

import { Checkbox, Combobox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../contract/collection.ts';
import { invoke } from '../desk.ts';
import { Picker, PickerOption } from '../ui/Picker.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import { useCollections, useHeld } from './use-collections.ts';

const NEW = 'new';

/** The box with its list; walked with the arrows, Enter ticks or makes what is typed. */
export function CollectionPicker({ clippingIds }: { clippingIds: number[] }) {
  const { t } = useTranslation('collections');
  const language = useLanguage();
  const collections = useCollections();
  const held = useHeld(clippingIds);
  const [typed, setTyped] = useState('');
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
  };
  return (
    <Picker
      label={t('picker.name')}
      list={t('title')}
      typed={typed}
      onType={setTyped}
      onSubmit={submit}
      enter={exact ? String(exact.id) : NEW}
      empty={shown.length === 0 && !words ? t('picker.none') : null}
    >
      {shown.map((one) => {
        const count = held(one.id);
        const some = t('picker.some', { number: formatNumber(count, language), of: formatNumber(all, language) });
        return (
          <PickerOption
            key={one.id}
            value={String(one.id)}
            name={one.name}
            active={count === all}
            mark={
              <Checkbox.Indicator
                aria-hidden
                size="xs"
                checked={count === all}
                indeterminate={count > 0 && count < all}
              />
            }
            count={count > 0 && all > 1 ? (count === all ? t('picker.all') : some) : null}
          />
        );
      })}
      {words && !exact ? <Combobox.Option value={NEW}>{t('picker.make', { name: words })}</Combobox.Option> : null}
    </Picker>
  );
}
