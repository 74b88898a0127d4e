// A box to type in over an open list, walked with the arrows: what is offered and what choosing it means is the caller's.

import { Combobox, ScrollArea, TextInput, useCombobox } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import classes from './Picker.module.css';

interface PickerProps {
  /** What is typed here. */
  label: string;
  /** What the list holds. */
  list: string;
  typed: string;
  onType: (typed: string) => void;
  /** The value of the option that was chosen; what was typed is then done with. */
  onSubmit: (value: string) => void;
  /** The value that Enter chooses while no option is walked to; null for none. */
  enter: string | null;
  /** Said in place of a list that has no option; null while it has any. */
  empty: string | null;
  /** `PickerOption`s and other options. */
  children: ReactNode;
}

/** The box with its list. */
export function Picker({ label, list, typed, onType, onSubmit, enter, empty, children }: PickerProps) {
  const combobox = useCombobox({ opened: true });
  const words = typed.trim();
  const submit = (value: string) => {
    onSubmit(value);
    onType('');
    if (words) combobox.resetSelectedOption();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || combobox.getSelectedOptionIndex() !== -1) return;
    event.preventDefault();
    if (words && enter !== null) submit(enter);
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
            onType(event.currentTarget.value);
            combobox.resetSelectedOption();
          }}
          onKeyDown={press}
        />
      </Combobox.EventsTarget>
      {empty === null ? (
        <ScrollArea.Autosize mah={280} mt={4} type="auto" offsetScrollbars="present" viewportProps={{ tabIndex: -1 }}>
          <Combobox.Options aria-label={list}>{children}</Combobox.Options>
        </ScrollArea.Autosize>
      ) : (
        <Combobox.Empty>{empty}</Combobox.Empty>
      )}
    </Combobox>
  );
}

interface PickerOptionProps {
  value: string;
  name: string;
  /** What stands before the name. */
  mark: ReactNode;
  /** Why it is offered, where its name does not say so. */
  by?: string | null;
  /** How many of the chosen clippings have it. */
  count?: ReactNode;
  /** All of them have it. */
  active?: boolean;
}

/** A noun offered in a picker. */
export function PickerOption({ value, name, mark, by, count, active }: PickerOptionProps) {
  return (
    <Combobox.Option value={value} className={classes.option} active={active}>
      {mark}
      <span className={classes.name}>{name}</span>
      {by ? <span className={classes.by}>{by}</span> : null}
      {count ? <span className={classes.count}>{count}</span> : null}
    </Combobox.Option>
  );
}
