// A clipping's place in a briefing: whether and how it is shown, what the analyst adds, and the ways to move it.

import { Checkbox, NativeSelect } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ENTRY_SHAPES, type Entry } from '../../contract/briefing.ts';
import type { PackLanguage } from '../../contract/pack.ts';
import { ClippingFacts } from '../themes/ClippingLine.tsx';
import { opensMore } from '../ui/more-menu.ts';
import classes from './EntryCard.module.css';
import { EntryMenu } from './EntryMenu.tsx';
import { DRAGGED_ENTRY, type EntryHands } from './entry-hands.ts';
import { Quotations } from './Quotations.tsx';
import { RichText } from './RichText.tsx';
import type { BriefingWork } from './use-briefing.ts';

interface EntryCardProps {
  entry: Entry;
  /** Of the briefing. */
  language: PackLanguage;
  sectionId: number;
  /** A dragged entry would land before this one. */
  landing: boolean;
  /** Tab reaches this one. */
  reachable: boolean;
  work: BriefingWork;
  hands: EntryHands;
}

export const EntryCard = memo(function EntryCard(props: EntryCardProps) {
  const { entry, language, sectionId, landing, reachable, work, hands } = props;
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
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    opensMore.onKeyDown(event);
    if (event.defaultPrevented || event.target !== event.currentTarget) return;
    if (event.key === ' ') void work.updateEntry({ id: entry.id, included: !entry.included });
    else if (event.key === 'Delete' || event.key === 'Backspace') hands.remove(entry.id);
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
      onKeyDown={onKeyDown}
      onContextMenu={opensMore.onContextMenu}
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
      <EntryMenu entry={entry} sectionId={sectionId} work={work} hands={hands} />
      {entry.included && entry.shape !== 'line' && entry.quotations.length > 0 && (
        <Quotations entry={entry} language={language} work={work} />
      )}
      {commented && (
        <div className={classes.commentary} lang={language}>
          <RichText
            writing={writing}
            onLeave={(byKey) => {
              setWriting(false);
              if (byKey) card.current?.focus();
            }}
            value={entry.commentary}
            label={t('entry.commentary', { headline: clipping.headline })}
            placeholder={t('entry.commentaryPlaceholder')}
            {...work.words({ of: 'entry', id: entry.id })}
          />
        </div>
      )}
    </li>
  );
});
