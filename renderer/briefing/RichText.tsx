// The analyst's own words for readers: shown as they will be read, edited where they stand, with bold, italic, links and lists.

import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { richBlocks } from '../../contract/rich-text.ts';
import { RichBlocks } from './RichBlocks.tsx';
import classes from './RichText.module.css';
import { RichTextEditor, type RichTextEditorProps } from './RichTextEditor.tsx';

interface RichTextProps extends Omit<RichTextEditorProps, 'onLeave'> {
  /** Opens for writing at once. */
  writing?: boolean;
  onLeave?: RichTextEditorProps['onLeave'];
}

/** Enter or a click begins writing; Escape gives back what was there before; leaving saves. */
export function RichText({ value, label, placeholder, writing = false, onType, onSave, onLeave }: RichTextProps) {
  const { t } = useTranslation('briefing');
  const [open, setOpen] = useState(writing);
  const shown = useRef<HTMLDivElement>(null);
  if (open) {
    return (
      <RichTextEditor
        value={value}
        label={label}
        placeholder={placeholder}
        onType={onType}
        onSave={onSave}
        onLeave={(byKey) => {
          if (byKey) {
            // The words are there to take the focus.
            flushSync(() => setOpen(false));
            shown.current?.focus();
          } else setOpen(false);
          onLeave?.(byKey);
        }}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button may not hold paragraphs and lists.
    <div
      ref={shown}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is written must be reached by the keyboard.
      tabIndex={0}
      className={classes.shown}
      data-empty={value.trim() === '' || undefined}
      aria-label={`${label}. ${t('rich.toWrite')}`}
      onClick={(event) => {
        if (!(event.target instanceof HTMLAnchorElement)) setOpen(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        event.preventDefault();
        setOpen(true);
      }}
    >
      {value.trim() === '' ? <p>{placeholder}</p> : <RichBlocks blocks={richBlocks(value)} />}
    </div>
  );
}
