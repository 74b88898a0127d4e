// A clipping's place in a briefing: whether and how it is shown, what the analyst adds, and the ways to move it.

import { Checkbox, NativeSelect } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Briefing, ENTRY_SHAPES, type Entry } from '../../contract/model.ts';
import { ClippingFacts } from '../themes/ClippingLine.tsx';
import { InPlaceText } from '../ui/InPlaceText.tsx';
import classes from './EntryCard.module.css';
import { EntryMenu } from './EntryMenu.tsx';
import { DRAGGED_ENTRY } from './entry-drag.ts';
import type { Step } from './moves.ts';
import type { BriefingWork } from './use-briefing.ts';

interface EntryCardProps {
  entry: Entry;
  briefing: Briefing;
  sectionId: number;
  /** A dragged entry would land before this one. */
  landing: boolean;
  /** Tab reaches this one. */
  reachable: boolean;
  work: BriefingWork;
  onFocus: () => void;
  onBlur: () => void;
  onStep: (step: Step) => void;
  onRemove: () => void;
  onDragOver: (event: DragEvent, half: 'upper' | 'lower') => void;
}

export function EntryCard({ entry, briefing, sectionId, landing, reachable, work, ...on }: EntryCardProps) {
  const { t } = useTranslation('briefing');
  const card = useRef<HTMLLIElement>(null);
  const { clipping } = entry;
  const [writing, setWriting] = useState(false);
  const commented = writing || entry.commentary !== '';

  const startDrag = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(DRAGGED_ENTRY, String(entry.id));
    if (card.current) event.dataTransfer.setDragImage(card.current, 12, 16);
  };
  const dragOver = (event: DragEvent<HTMLLIElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    on.onDragOver(event, event.clientY < box.top + box.height / 2 ? 'upper' : 'lower');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === ' ') void work.updateEntry({ id: entry.id, included: !entry.included });
    else if (event.key === 'Delete' || event.key === 'Backspace') on.onRemove();
    else return;
    event.preventDefault();
  };

  return (
    <li
      ref={card}
      className={classes.card}
      data-entry={entry.id}
      data-landing={landing || undefined}
      data-out={!entry.included || undefined}
      tabIndex={reachable ? 0 : -1}
      aria-label={clipping.headline}
      onFocus={on.onFocus}
      onBlur={on.onBlur}
      onKeyDown={onKeyDown}
      onDragOver={dragOver}
    >
      <span className={classes.handle} draggable onDragStart={startDrag} aria-hidden title={t('move.drag')}>
        <IconGripVertical size={15} stroke={1.6} />
      </span>
      <Checkbox
        size="xs"
        variant="outline"
        iconColor="var(--desk-accent)"
        className={classes.include}
        aria-label={t('entry.include', { headline: clipping.headline })}
        checked={entry.included}
        onChange={(event) => void work.updateEntry({ id: entry.id, included: event.currentTarget.checked })}
      />
      <div className={classes.words}>
        <div className={classes.headline} lang={clipping.language}>
          {clipping.headline}
        </div>
        <div className={classes.facts}>
          <ClippingFacts clipping={clipping} />
          {!entry.included && <span className={classes.out}>{t('entry.leftOut')}</span>}
          {!commented && (
            <button type="button" className={classes.comment} onClick={() => setWriting(true)}>
              {t('entry.comment')}
            </button>
          )}
        </div>
      </div>
      <NativeSelect
        variant="unstyled"
        size="xs"
        aria-label={t('entry.shape', { headline: clipping.headline })}
        value={entry.shape}
        onChange={(event) => {
          const shape = ENTRY_SHAPES.find((each) => each === event.currentTarget.value);
          if (shape) void work.updateEntry({ id: entry.id, shape });
        }}
        data={ENTRY_SHAPES.map((shape) => ({ value: shape, label: t(`shape.${shape}`) }))}
        classNames={{ root: classes.shape, input: classes.shapeInput }}
      />
      <EntryMenu
        entry={entry}
        briefing={briefing}
        sectionId={sectionId}
        onStep={on.onStep}
        onMove={(to) => void work.dropEntry(entry.id, { sectionId: to, before: null })}
        onRemove={on.onRemove}
      />
      {commented && (
        <div className={classes.commentary} lang={briefing.language}>
          <InPlaceText
            multiline
            autoFocus={writing}
            onLeave={() => setWriting(false)}
            value={entry.commentary}
            label={t('entry.commentary', { headline: clipping.headline })}
            placeholder={t('entry.commentaryPlaceholder')}
            onSave={(commentary) => void work.updateEntry({ id: entry.id, commentary })}
          />
        </div>
      )}
    </li>
  );
}
