// Notes on a clipping's story: those kept with its other versions, and the way to add one for all of them.

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../contract/story.ts';
import { invoke } from '../desk.ts';
import { AnnotationCard } from './AnnotationCard.tsx';
import { CommentEditor } from './CommentEditor.tsx';
import { isCutOff } from './drafts.ts';
import classes from './StoryVersions.module.css';

export interface StoryNotesProps {
  story: Story;
  /** The clipping being read. */
  clippingId: number;
}

/** One note stands for the whole story: it is kept with the version that leads it. */
export function StoryNotes({ story, clippingId }: StoryNotesProps) {
  const { t } = useTranslation('stories');
  const lead = story.versions.find(({ clipping }) => clipping.id === story.leadId)?.clipping;
  const draft = `note on the story of ${story.leadId} ${lead?.addedAt}`;
  const [adding, setAdding] = useState(() => isCutOff(draft));
  const [editing, setEditing] = useState<number | null>(null);
  const add = async (comment: string) => {
    if (comment) await invoke('annotation.create', { clippingId, story: true, comment });
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
          <CommentEditor draft={draft} value="" onSave={add} onClose={() => setAdding(false)} />
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
