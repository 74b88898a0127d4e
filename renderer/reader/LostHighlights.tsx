// Highlights whose passage is not in the text as it reads now: kept with their words, to be put on another passage or removed.

import { Button, Modal } from '@mantine/core';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../contract/annotation.ts';
import { readingOf } from '../../contract/reading.ts';
import { useDesk } from '../desk.ts';
import { AnnotationCard } from './AnnotationCard.tsx';
import { colourOf } from './colours.ts';
import { encodingName } from './encoding-words.ts';
import classes from './LostHighlights.module.css';

export interface LostHighlightsProps {
  notes: Annotation[];
  /** The one that is being put on another passage. */
  attaching: number | null;
  onAttach: (id: number | null) => void;
}

/** Characters of the old text that are shown on either side of a passage. */
const AROUND = 1_500;

function OldText({ note }: { note: Annotation }) {
  const { t } = useTranslation('source');
  const { data } = useDesk('text.get', { id: note.textId ?? 0 });
  const mark = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text came.
  useEffect(() => mark.current?.scrollIntoView({ block: 'center' }), [data]);
  const { selector } = note;
  if (!data || !selector) return null;
  const { start, end } = selector;
  const { format, encoding } = readingOf(data.encoding);
  return (
    <>
      <p className={classes.help}>{t('lost.oldTitle', { encoding: encodingName(encoding ?? format, t) })}</p>
      <pre className={classes.old}>
        {data.text.slice(Math.max(0, start - AROUND), start)}
        <mark ref={mark} style={{ '--mark': colourOf(note.colour) } as CSSProperties}>
          {data.text.slice(start, end)}
        </mark>
        {data.text.slice(end, end + AROUND)}
      </pre>
    </>
  );
}

function Lost({ note, attaching, onAttach }: { note: Annotation } & Omit<LostHighlightsProps, 'notes'>) {
  const { t } = useTranslation('source');
  const [editing, setEditing] = useState(false);
  const [looking, setLooking] = useState(false);
  const isAttaching = attaching === note.id;
  return (
    <li className={classes.lost}>
      <AnnotationCard note={note} editing={editing} onEdit={setEditing} mark={t('lost.mark')}>
        <blockquote className={classes.quote}>{note.selector?.quote}</blockquote>
      </AnnotationCard>
      {isAttaching ? (
        <p className={classes.attaching} role="status">
          {t('lost.attaching')}{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => onAttach(null)}>
            {t('lost.cancel')}
          </Button>
        </p>
      ) : (
        <div className={classes.ways}>
          <Button variant="default" size="compact-xs" onClick={() => onAttach(note.id)}>
            {t('lost.attach')}
          </Button>
          <Button variant="default" size="compact-xs" onClick={() => setLooking(true)}>
            {t('lost.old')}
          </Button>
        </div>
      )}
      <Modal opened={looking} onClose={() => setLooking(false)} title={t('lost.oldName')} size={720}>
        <OldText note={note} />
      </Modal>
    </li>
  );
}

/** The list above the text; nothing when no highlight lost its passage. */
export function LostHighlights({ notes, ...rest }: LostHighlightsProps) {
  const { t } = useTranslation('source');
  const lost = notes.filter(({ orphan }) => orphan);
  if (lost.length === 0) return null;
  return (
    <section className={classes.panel} aria-label={t('lost.title')}>
      <h2 className={classes.title}>{t('lost.title')}</h2>
      <p className={classes.help}>{t('lost.help')}</p>
      <ul className={classes.list}>
        {lost.map((note) => (
          <Lost key={note.id} note={note} {...rest} />
        ))}
      </ul>
    </section>
  );
}
