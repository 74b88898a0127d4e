// Find in the text being read: a bar with the count, its places painted over the text without laying it out anew.

import { ActionIcon, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Range as TextRange } from '../../contract/values.ts';
import { useAction } from '../actions.ts';
import classes from './FindBar.module.css';
import { pageRanges } from './page-ranges.ts';

export interface FindBarProps {
  root: RefObject<HTMLElement | null>;
  /** Changes when the text is laid out anew. */
  layoutKey: unknown;
  typed: string;
  onType: (typed: string) => void;
  places: TextRange[];
  /** Place of the current one among `places`. */
  at: number;
  onStep: (at: number) => void;
  /** Places in hidden text. */
  hidden: number;
  onClose: () => void;
  /** Changes when the bar is asked for while it is open. */
  asked: number;
}

/** The bar. Enter goes on, Shift+Enter back, Escape closes it. */
export function FindBar(props: FindBarProps) {
  const { root, layoutKey, typed, onType, places, at, onStep, hidden, onClose, asked } = props;
  const { t } = useTranslation('annotations');
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, it takes the focus again.
  useEffect(() => input.current?.select(), [asked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout has new elements.
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const painted = pageRanges(element, places);
    const current = painted[at] ?? [];
    CSS.highlights.set('found', new Highlight(...painted.flat()));
    CSS.highlights.set('found-now', Object.assign(new Highlight(...current), { priority: 1 }));
    current[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-now');
    };
  }, [root, layoutKey, places, at]);
  const step = (by: number) => {
    if (places.length) onStep((at + by + places.length) % places.length);
  };
  useAction('back', onClose);
  const none = typed.trim() !== '' && places.length === 0;
  return (
    <search className={classes.bar} aria-label={t('find.label')}>
      <TextInput
        ref={input}
        autoFocus
        className={classes.input}
        aria-label={t('find.label')}
        placeholder={t('find.placeholder')}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
        }}
      />
      <span className={classes.count} role="status" data-none={none || undefined}>
        {none ? t('find.none') : places.length ? t('find.count', { at: at + 1, count: places.length }) : ''}
        {hidden ? `, ${t('find.hidden', { count: hidden })}` : ''}
      </span>
      <ActionIcon aria-label={t('find.previous')} disabled={!places.length} onClick={() => step(-1)}>
        <IconChevronUp size={16} stroke={1.7} />
      </ActionIcon>
      <ActionIcon aria-label={t('find.next')} disabled={!places.length} onClick={() => step(1)}>
        <IconChevronDown size={16} stroke={1.7} />
      </ActionIcon>
      <ActionIcon aria-label={t('desk:common.close')} onClick={onClose}>
        <IconX size={16} stroke={1.7} />
      </ActionIcon>
    </search>
  );
}
