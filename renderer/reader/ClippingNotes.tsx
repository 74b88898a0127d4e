// Notes on the whole clipping, above its text.

import { useState } from 'react';
import type { Clipping } from '../../contract/clipping.ts';
import { useAction } from '../actions.ts';
import { invoke } from '../desk.ts';
import { AnnotationCard, annotationDraft } from './AnnotationCard.tsx';
import { CommentEditor } from './CommentEditor.tsx';
import { isCutOff } from './drafts.ts';
import classes from './TextView.module.css';

export interface ClippingNotesProps {
  clipping: Clipping;
  /** Asked first when a note is wanted: true when a selected passage took it. */
  onNote: () => boolean;
}

/** The notes and the way to add one. */
export function ClippingNotes({ clipping, onNote }: ClippingNotesProps) {
  const draft = `note on ${clipping.id} ${clipping.addedAt}`;
  const [adding, setAdding] = useState(() => isCutOff(draft));
  const [editing, setEditing] = useState<number | null>(
    () => clipping.notes.find((note) => note.kind === 'note' && isCutOff(annotationDraft(note)))?.id ?? null,
  );
  useAction('note', () => {
    if (!onNote()) setAdding(true);
  });
  const notes = clipping.notes.filter(({ kind }) => kind === 'note');
  const add = async (comment: string) => {
    if (comment) await invoke('annotation.create', { clippingId: clipping.id, comment });
  };
  if (!notes.length && !adding) return null;
  return (
    <div className={classes.notes}>
      {notes.map((note) => (
        <AnnotationCard
          key={note.id}
          note={note}
          editing={editing === note.id}
          onEdit={(on) => setEditing(on ? note.id : null)}
        />
      ))}
      {adding ? <CommentEditor draft={draft} value="" onSave={add} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}
