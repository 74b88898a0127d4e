// Corrects one field of a clipping: a new value, none at all, or back to what was found in the text.

import { Autocomplete, Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping, EditableField } from '../../contract/clipping.ts';
import { readDay } from '../days.ts';
import { invoke, queries, useDesk } from '../desk.ts';
import { LANGUAGE_CHOICES } from '../languages.ts';
import { languageName, useLanguage } from '../words.ts';

export interface FactEditorProps {
  clipping: Clipping;
  field: EditableField;
  /** Called when the value is stored, or nothing is to be changed. */
  onDone: () => void;
}

const LANGUAGES = [...LANGUAGE_CHOICES, 'und'];

interface InputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | null;
}

function NameInput(props: InputProps) {
  const language = useLanguage();
  const { data: outlets = [] } = useDesk('outlet.list', { language });
  const names = [...new Set(outlets.map(({ name }) => name))];
  return (
    <Autocomplete
      data-autofocus
      {...props}
      data={names}
      limit={8}
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

function FieldInput({ field, ...props }: InputProps & { field: EditableField }) {
  const { t } = useTranslation('reader');
  if (field === 'outlet' || field === 'agency') return <NameInput {...props} />;
  if (field === 'language') {
    const codes = LANGUAGES.includes(props.value) ? LANGUAGES : [...LANGUAGES, props.value];
    return (
      <Select
        data-autofocus
        {...props}
        allowDeselect={false}
        searchable
        maxDropdownHeight={260}
        onChange={(value) => props.onChange(value ?? 'und')}
        data={codes.map((value) => ({ value, label: languageName(value, t) }))}
        comboboxProps={{ withinPortal: false }}
      />
    );
  }
  const onChange = (event: { currentTarget: { value: string } }) => props.onChange(event.currentTarget.value);
  if (field === 'headline') return <Textarea data-autofocus {...props} onChange={onChange} autosize maxRows={6} />;
  return (
    <TextInput
      data-autofocus
      {...props}
      onChange={onChange}
      description={field === 'publishedOn' ? t('edit.dayHelp') : undefined}
    />
  );
}

/** The editor; Enter stores, and an empty value means that there is none. */
export function FactEditor({ clipping, field, onDone }: FactEditorProps) {
  const { t } = useTranslation('reader');
  const kept = clipping[field] ?? '';
  const [value, setValue] = useState(kept);
  const [error, setError] = useState<string | null>(null);
  const { id } = clipping;

  const update = (change: { set?: Partial<Record<EditableField, string | null>>; clear?: EditableField[] }) =>
    void invoke('clipping.update', { id, ...change } as Parameters<typeof invoke<'clipping.update'>>[1]).then(
      (stored) => {
        queries.setQueryData(['clipping.get', { id }], stored);
        onDone();
      },
      () => null,
    );
  const save = (typed = value) => {
    const clean = typed.trim();
    if (clean === kept) return onDone();
    if (field === 'headline' && !clean) return setError(t('edit.headlineEmpty'));
    if (field !== 'publishedOn') return update({ set: { [field]: clean || null } });
    const day = readDay(clean);
    if (day === undefined) return setError(t('desk:day.wrong'));
    if (day === (clipping.publishedOn ?? null)) return onDone();
    update({ set: { publishedOn: day } });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || field === 'language') return;
    event.preventDefault();
    save();
  };
  return (
    <form
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <FieldInput field={field} label={t(`field.${field}`)} value={value} onChange={setValue} error={error} />
      <Group gap={6} mt={10} mb={12}>
        <Button type="submit">{t('desk:common.save')}</Button>
        {kept && field !== 'headline' && field !== 'language' ? (
          <Button variant="default" onClick={() => update({ set: { [field]: null } })}>
            {t(`edit.none.${field}`)}
          </Button>
        ) : null}
        {clipping.setByAnalyst.includes(field) ? (
          <Button variant="subtle" onClick={() => update({ clear: [field] })}>
            {t('edit.giveBack')}
          </Button>
        ) : null}
      </Group>
    </form>
  );
}
