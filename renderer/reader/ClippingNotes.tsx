// Notes on the whole clipping, above its text.

import { useState } from 'react';
import type { Clipping } from '../../contract/clipping.ts';
import { useAction } from '../actions.ts';
import { invoke } from '../desk.ts';
import { AnnotationCard } from './AnnotationCard.tsx';
import { CommentEditor } from './CommentEditor.tsx';
import classes from './TextView.module.css';

export interface ClippingNotesProps {
  clipping: Clipping;
  /** Asked first when a note is wanted: true when a selected passage took it. */
  onNote: () => boolean;
}

/** The notes and the way to add one. */
export function ClippingNotes({ clipping, onNote }: ClippingNotesProps) {
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<number | null>(null);
  useAction('note', () => {
    if (!onNote()) setAdding(true);
  });
  const notes = clipping.notes.filter(({ kind }) => kind === 'note');
  const add = (comment: string) => {
    setAdding(false);
    if (comment) void invoke('annotation.create', { clippingId: clipping.id, comment }).catch(() => null);
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
      {adding ? <CommentEditor value="" onSave={add} onCancel={() => setAdding(false)} /> : null}
    </div>
  );
}
