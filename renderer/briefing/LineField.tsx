// A line of the analyst's own words about a briefing: stored when it is left or Enter is pressed.

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FieldWords } from './field-words.ts';

interface LineFieldProps extends FieldWords {
  label: string;
  placeholder: string;
  value: string;
  maxLength?: number;
  className?: string;
}

export function LineField({ value, onType, onSave, ...shown }: LineFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const leave = () => {
    if (draft !== null && draft.trim() !== value) onSave(draft.trim());
    else if (draft !== null) onType(value);
    setDraft(null);
  };
  return (
    <TextInput
      {...shown}
      value={draft ?? value}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        onType(event.currentTarget.value);
      }}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  );
}
