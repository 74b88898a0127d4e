// Text that is edited where it stands: it looks like the text it is, and saves when it is left.

import { Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import classes from './InPlaceText.module.css';

interface InPlaceTextProps {
  value: string;
  /** Its name for screen readers. */
  label: string;
  placeholder?: string;
  /** Takes several paragraphs: Enter makes a line, and it also saves when typing rests. */
  multiline?: boolean;
  /** An empty text is not saved and the old one comes back. */
  required?: boolean;
  autoFocus?: boolean;
  /** Typography of the text. */
  className?: string;
  /** Called with the text after each change, and when what was typed is given up. */
  onType?: (text: string) => void;
  /** Called with the trimmed text when it has changed. */
  onSave: (text: string) => void;
  /** Called after the text has been left. */
  onLeave?: () => void;
}

const REST_MS = 900;

/** Escape gives back what was there before; Enter (Ctrl+Enter when multiline) saves. */
export function InPlaceText({
  value,
  label,
  placeholder,
  multiline,
  required,
  autoFocus,
  className,
  onType,
  onSave,
  onLeave,
}: InPlaceTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const saved = useRef(value);
  const before = useRef(value);
  saved.current = draft === null ? value : saved.current;

  const save = (text: string) => {
    const next = text.trim();
    if (next === saved.current.trim() || (required && next === '')) return;
    saved.current = next;
    onSave(next);
  };
  const latest = useRef(save);
  latest.current = save;

  useEffect(() => {
    if (draft === null || !multiline) return;
    const rest = setTimeout(() => latest.current(draft), REST_MS);
    return () => clearTimeout(rest);
  }, [draft, multiline]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.currentTarget.blur();
    } else if (event.key === 'Escape' && draft !== null) {
      event.preventDefault();
      event.stopPropagation();
      onType?.(before.current);
      save(before.current);
      setDraft(before.current);
    }
  };

  return (
    <Textarea
      variant="unstyled"
      autosize
      minRows={1}
      aria-label={label}
      autoFocus={autoFocus}
      placeholder={placeholder}
      value={draft ?? value}
      classNames={{ root: classes.root, input: `${classes.input} ${className ?? ''}` }}
      onFocus={() => {
        before.current = value;
        setDraft(value);
      }}
      onChange={(event) => {
        const text = multiline ? event.currentTarget.value : event.currentTarget.value.replace(/\n/gu, ' ');
        setDraft(text);
        onType?.(text);
      }}
      onBlur={(event) => {
        if (required && event.currentTarget.value.trim() === '') onType?.(saved.current);
        save(event.currentTarget.value);
        setDraft(null);
        onLeave?.();
      }}
      onKeyDown={onKeyDown}
    />
  );
}
