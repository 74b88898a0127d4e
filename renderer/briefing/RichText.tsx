// The analyst's own words for readers: shown as they will be read, edited where they stand, with bold, italic, links and lists.

import { ActionIcon, Textarea, Tooltip } from '@mantine/core';
import { IconBold, IconItalic, IconLink, IconList } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RichBlock, richBlocks } from '../../contract/rich-text.ts';
import classes from './RichText.module.css';
import { type Mark, marked } from './rich-marks.ts';

interface RichTextProps {
  value: string;
  /** Its name for screen readers. */
  label: string;
  placeholder: string;
  /** Opens for writing at once. */
  writing?: boolean;
  onSave: (text: string) => void;
  onLeave?: () => void;
}

const REST_MS = 900;
const MARKS: { mark: Mark; key: string; icon: typeof IconBold }[] = [
  { mark: 'bold', key: 'b', icon: IconBold },
  { mark: 'italic', key: 'i', icon: IconItalic },
  { mark: 'link', key: 'k', icon: IconLink },
  { mark: 'list', key: 'l', icon: IconList },
];

/** Enter or a click begins writing; Escape gives back what was there before; leaving saves. */
export function RichText({ value, label, placeholder, writing = false, onSave, onLeave }: RichTextProps) {
  const { t } = useTranslation('briefing');
  const [open, setOpen] = useState(writing);
  if (open) {
    return (
      <Editor
        value={value}
        label={label}
        placeholder={placeholder}
        onSave={onSave}
        onLeave={() => {
          setOpen(false);
          onLeave?.();
        }}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button may not hold paragraphs and lists.
    <div
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
      {value.trim() === '' ? <p>{placeholder}</p> : <Blocks blocks={richBlocks(value)} />}
    </div>
  );
}

function Blocks({ blocks }: { blocks: readonly RichBlock[] }) {
  return blocks.map((block, at) => {
    const words = block.runs.map((run, index) => {
      const style = { fontWeight: run.bold ? 650 : undefined, fontStyle: run.italic ? 'italic' : undefined };
      const key = `${at}.${index}`;
      return run.href ? (
        <a key={key} href={run.href} style={style} target="_blank" rel="noreferrer">
          {run.text}
        </a>
      ) : (
        <span key={key} style={style}>
          {run.text}
        </span>
      );
    });
    const key = `block ${at}`;
    if (block.kind === 'paragraph') return <p key={key}>{words}</p>;
    return (
      <p key={key} className={classes.item}>
        <span aria-hidden>{block.number === null ? '•' : `${block.number}.`}</span>
        <span>{words}</span>
      </p>
    );
  });
}

function Editor({ value, label, placeholder, onSave, onLeave }: Omit<RichTextProps, 'writing'>) {
  const { t } = useTranslation('briefing');
  const [draft, setDraft] = useState(value);
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

  const mark = (kind: Mark) => {
    const input = area.current;
    if (!input) return;
    const done = marked(draft, input.selectionStart, input.selectionEnd, kind);
    setDraft(done.text);
    // The selection is set once the new text stands in the field.
    requestAnimationFrame(() => {
      input.focus();
      input.setSelectionRange(done.start, done.end);
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const wanted =
      isCommand && !event.shiftKey && !event.altKey && MARKS.find(({ key }) => key === event.key.toLowerCase());
    if (wanted) {
      event.preventDefault();
      event.stopPropagation();
      mark(wanted.mark);
    } else if (event.key === 'Enter' && isCommand && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.currentTarget.blur();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setDraft(before.current);
      save(before.current);
      onLeave?.();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left both tools and field.
    <div
      className={classes.editor}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
        save(draft);
        onLeave?.();
      }}
    >
      <div className={classes.tools} role="toolbar" aria-label={t('rich.tools')}>
        {MARKS.map(({ mark: kind, key, icon: Icon }) => (
          <Tooltip key={kind} label={`${t(`rich.${kind}`)} (Ctrl+${key.toUpperCase()})`}>
            <ActionIcon
              size={24}
              variant="subtle"
              color="gray"
              tabIndex={-1}
              aria-label={t(`rich.${kind}`)}
              // The field keeps the focus and its selection.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => mark(kind)}
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
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
