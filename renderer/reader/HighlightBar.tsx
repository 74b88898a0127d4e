// The bar by a highlight that was clicked: give it another meaning or a note, or take it away.

import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../contract/annotation.ts';
import { useAction } from '../actions.ts';
import { invoke } from '../desk.ts';
import { MarkBar } from './MarkBar.tsx';

export interface HighlightBarProps {
  root: RefObject<HTMLElement | null>;
  highlight: Annotation;
  onNote: () => void;
  onSay: () => void;
  onCopy: () => void;
  /** The analyst turned to something else. */
  onLeave: () => void;
}

/** The bar; a click elsewhere, scrolling or Escape closes it. */
export function HighlightBar({ root, highlight, onNote, onSay, onCopy, onLeave }: HighlightBarProps) {
  const { t } = useTranslation('reader');
  const { id, colour, comment } = highlight;
  const [box, setBox] = useState<DOMRect | null>(null);
  useEffect(() => {
    const piece = root.current?.querySelector(`[data-highlights~="${id}"]`);
    setBox(piece?.getClientRects()[0] ?? null);
    const down = (event: PointerEvent) => {
      const inside = event.target instanceof Element && event.target.closest('[role="toolbar"], [data-highlights]');
      if (!inside) onLeave();
    };
    document.addEventListener('pointerdown', down);
    document.addEventListener('scroll', onLeave, true);
    return () => {
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('scroll', onLeave, true);
    };
  }, [root, id, onLeave]);
  useAction('back', onLeave);
  if (!box) return null;
  return (
    <MarkBar
      label={t('mark.change')}
      by={box}
      colour={colour ?? 'key'}
      onColour={(next) => {
        onLeave();
        if (next !== colour) void invoke('annotation.update', { id, colour: next }).catch(() => null);
      }}
      noteLabel={t(comment ? 'note.edit' : 'note.add')}
      onNote={() => {
        onLeave();
        onNote();
      }}
      onSay={() => {
        onLeave();
        onSay();
      }}
      onCopy={() => {
        onLeave();
        onCopy();
      }}
      onRemove={() => {
        onLeave();
        void invoke('annotation.delete', { id }).catch(() => null);
      }}
    />
  );
}
