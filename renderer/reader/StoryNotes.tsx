// Notes on a clipping's story: those kept with its other versions, and the way to add one for all of them.

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../contract/story.ts';
import { invoke } from '../desk.ts';
import { AnnotationCard } from './AnnotationCard.tsx';
import { CommentEditor } from './CommentEditor.tsx';
import classes from './StoryVersions.module.css';

export interface StoryNotesProps {
  story: Story;
  /** The clipping being read. */
  clippingId: number;
}

/** One note stands for the whole story: it is kept with the version that leads it. */
export function StoryNotes({ story, clippingId }: StoryNotesProps) {
  const { t } = useTranslation('stories');
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<number | null>(null);
  const add = (comment: string) => {
    setAdding(false);
    if (comment) void invoke('annotation.create', { clippingId, story: true, comment }).catch(() => null);
  };
  return (
    <div className={classes.notes}>
      {story.notes.length > 0 ? <h2>{t('note.of')}</h2> : null}
      {story.notes.map((note) => (
        <AnnotationCard
          key={note.id}
          note={note}
          editing={editing === note.id}
          onEdit={(on) => setEditing(on ? note.id : null)}
        />
      ))}
      {adding ? (
        <>
          <CommentEditor value="" onSave={add} onCancel={() => setAdding(false)} />
          <p className={classes.facts}>{t('note.saved')}</p>
        </>
      ) : (
        <Button variant="subtle" color="gray" size="compact-sm" fw={500} ml={-7} onClick={() => setAdding(true)}>
          {t('note.add')}
        </Button>
      )}
    </div>
  );
}
