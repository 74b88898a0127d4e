// The bar over selected text, while the mouse is up; it goes when the text moves under it.

import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HighlightColour, Range } from '../../contract/model.ts';
import { useAction } from '../actions.ts';
import { AttachBar, MarkBar } from './MarkBar.tsx';
import { selectedRange } from './selected-range.ts';

export interface SelectionBarProps {
  root: RefObject<HTMLElement | null>;
  text: string;
  onMark: (range: Range, colour: HighlightColour, withNote: boolean) => void;
  /** Asks how to hide the passage, and ones like it. */
  onHide: (range: Range) => void;
  onCopy: (range: Range) => void;
  /** A highlight waits for its passage: the bar only asks whether this is it. */
  onAttach?: ((range: Range) => void) | undefined;
}

interface Spot {
  range: Range;
  box: DOMRect;
}

function spotOf(root: HTMLElement, text: string): Spot | null {
  const selection = window.getSelection();
  const range = selectedRange(selection, root, text);
  if (!range || !selection || !root.contains(selection.anchorNode)) return null;
  return { range, box: selection.getRangeAt(0).getBoundingClientRect() };
}

/** Draws nothing while no text is selected. */
export function SelectionBar({ root, text, onMark, onHide, onCopy, onAttach }: SelectionBarProps) {
  const { t } = useTranslation('reader');
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    let isDown = false;
    const look = () => {
      if (!isDown) setSpot(root.current && spotOf(root.current, text));
    };
    const down = () => {
      isDown = true;
    };
    const up = () => {
      isDown = false;
      setTimeout(look);
    };
    const leave = () => setSpot(null);
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('scroll', leave, true);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('scroll', leave, true);
    };
  }, [root, text]);
  useAction('back', () => window.getSelection()?.removeAllRanges(), spot !== null);
  if (!spot) return null;
  if (onAttach)
    return (
      <AttachBar
        by={spot.box}
        onAttach={() => {
          setSpot(null);
          onAttach(spot.range);
        }}
      />
    );
  const mark = (colour: HighlightColour, withNote: boolean) => {
    setSpot(null);
    onMark(spot.range, colour, withNote);
  };
  return (
    <MarkBar
      label={t('mark.label')}
      by={spot.box}
      colour={null}
      onColour={(colour) => mark(colour, false)}
      noteLabel={t('mark.note')}
      onNote={() => mark('key', true)}
      onCopy={() => {
        setSpot(null);
        onCopy(spot.range);
      }}
      onHide={() => {
        setSpot(null);
        onHide(spot.range);
      }}
    />
  );
}
