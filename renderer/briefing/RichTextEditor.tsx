// A field for the analyst's own words: tools and keys for bold, italics, links and lists, and below it what the marks make of the words.

import { ActionIcon, Textarea, Tooltip } from '@mantine/core';
import { IconBold, IconItalic, IconLink, IconList, IconListNumbers } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type RichBlock, richBlocks } from '../../contract/rich-text.ts';
import type { FieldWords } from './field-words.ts';
import { RichBlocks } from './RichBlocks.tsx';
import classes from './RichText.module.css';
import { continued, type Mark, type Marked, marked } from './rich-marks.ts';

export interface RichTextEditorProps extends FieldWords {
  value: string;
  /** Its name for screen readers. */
  label: string;
  placeholder: string;
  /** `byKey`: Escape or Ctrl+Enter ended the writing, and the focus has nowhere to be. */
  onLeave: (byKey: boolean) => void;
}

const REST_MS = 900;
const MARKS: { mark: Mark; key: string; shift: boolean; icon: typeof IconBold }[] = [
  { mark: 'bold', key: 'b', shift: false, icon: IconBold },
  { mark: 'italic', key: 'i', shift: false, icon: IconItalic },
  { mark: 'link', key: 'k', shift: false, icon: IconLink },
  { mark: 'list', key: 'l', shift: false, icon: IconList },
  { mark: 'numbered', key: 'l', shift: true, icon: IconListNumbers },
];

/** Escape gives back what was there before; leaving, and a rest in typing, save. */
export function RichTextEditor({ value, label, placeholder, onType, onSave, onLeave }: RichTextEditorProps) {
  const { t } = useTranslation('briefing');
  const [draft, setDraft] = useState(value);
  const type = (text: string) => {
    setDraft(text);
    onType(text);
  };
  const saved = useRef(value);
  const before = useRef(value);
  const area = useRef<HTMLTextAreaElement>(null);
  const save = (text: string) => {
    const next = text.trim();
    if (next === saved.current.trim()) return;
    saved.current = next;
    onSave(next);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const rest = setTimeout(() => latest.current(draft), REST_MS);
    return () => clearTimeout(rest);
  }, [draft]);

  const put = (made: (text: string, start: number, end: number) => Marked | null): boolean => {
    const input = area.current;
    const done = input && made(input.value, input.selectionStart, input.selectionEnd);
    if (!done) return false;
    replace(input, done.text, () => flushSync(() => type(done.text)));
    input.setSelectionRange(done.start, done.end);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const wanted =
      isCommand && !event.altKey && MARKS.find(({ key, shift }) => isKey(event, key) && shift === event.shiftKey);
    if (wanted) {
      event.preventDefault();
      event.stopPropagation();
      put((...at) => marked(...at, wanted.mark));
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (isCommand) {
        save(draft);
        onLeave(true);
      } else if (!put((...at) => continued(...at, event.shiftKey))) return;
      event.preventDefault();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      type(before.current);
      save(before.current);
      onLeave(true);
    }
  };
  const blocks = richBlocks(draft);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left both tools and field.
    <div
      className={classes.editor}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
        save(draft);
        onLeave(false);
      }}
    >
      <div className={classes.tools} role="toolbar" aria-label={t('rich.tools')}>
        {MARKS.map(({ mark, key, shift, icon: Icon }) => (
          <Tooltip key={mark} label={`${t(`rich.${mark}`)} (Ctrl+${shift ? 'Shift+' : ''}${key.toUpperCase()})`}>
            <ActionIcon
              size={24}
              variant="subtle"
              color="gray"
              tabIndex={-1}
              aria-label={t(`rich.${mark}`)}
              // The field keeps the focus and its selection.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => put((...at) => marked(...at, mark))}
            >
              <Icon size={15} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        ))}
      </div>
      <Textarea
        ref={area}
        variant="unstyled"
        autosize
        autoFocus
        minRows={2}
        aria-label={label}
        placeholder={placeholder}
        value={draft}
        classNames={{ input: classes.input }}
        onFocus={(event) => event.currentTarget.setSelectionRange(draft.length, draft.length)}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {hasMarks(blocks) && (
        <section className={classes.look} aria-label={t('rich.look')} inert>
          <p className={classes.lookTitle}>{t('rich.look')}</p>
          <div className={classes.words}>
            <RichBlocks blocks={blocks} />
          </div>
        </section>
      )}
    </div>
  );
}

/** By the letter, and by its place for layouts that have no Latin letters there. */
function isKey(event: KeyboardEvent, key: string): boolean {
  return event.key.toLowerCase() === key || event.code === `Key${key.toUpperCase()}`;
}

/** Puts the new text in as if it were typed, so that Ctrl+Z takes it back; `otherwise` where the browser will not. */
function replace(input: HTMLTextAreaElement, text: string, otherwise: () => void): void {
  const was = input.value;
  let same = 0;
  while (same < Math.min(was.length, text.length) && was[same] === text[same]) same += 1;
  let tail = 0;
  while (tail < Math.min(was.length, text.length) - same && was.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  if (was === text) return;
  input.focus();
  input.setSelectionRange(same, was.length - tail);
  const words = text.slice(same, text.length - tail);
  const done = words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words);
  if (!done || input.value !== text) otherwise();
}

/** Whether the words will look otherwise than they are typed. */
function hasMarks(blocks: readonly RichBlock[]): boolean {
  return blocks.some(
    ({ kind, runs }) => kind === 'item' || runs.some(({ bold, italic, href }) => bold || italic || href),
  );
}
