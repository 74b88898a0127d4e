// The bar over the chosen passage, while the mouse is up; it moves with the text, and its keys move the passage.

import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HighlightColour } from '../../contract/annotation.ts';
import type { Range } from '../../contract/values.ts';
import { useAction } from '../actions.ts';
import { isInSight } from './chosen-passage.ts';
import { AttachBar, MarkBar } from './MarkBar.tsx';
import type { PassageStops } from './passage.ts';
import { selectedRange } from './selected-range.ts';
import { usePassageKeys } from './use-passage-keys.ts';

export interface SelectionBarProps {
  root: RefObject<HTMLElement | null>;
  text: string;
  /** Where passages of the text begin and end. */
  stops: () => PassageStops;
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
  /** Chosen by key: the bar says which keys move it. */
  byKey: boolean;
}

function spotOf(root: HTMLElement, text: string): Omit<Spot, 'byKey'> | null {
  const selection = window.getSelection();
  const range = selectedRange(selection, root, text);
  if (!range || !selection || !root.contains(selection.anchorNode)) return null;
  return { range, box: selection.getRangeAt(0).getBoundingClientRect() };
}

function PassageKeys({ root, text, stops }: Pick<SelectionBarProps, 'root' | 'text' | 'stops'>) {
  usePassageKeys(root, text, stops);
  useAction('back', () => window.getSelection()?.removeAllRanges());
  return null;
}

/** Draws nothing while no text is selected. */
export function SelectionBar(props: SelectionBarProps) {
  const { root, text, stops, onMark, onHide, onCopy, onAttach } = props;
  const { t } = useTranslation('reader');
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    let isDown = false;
    let byKey = true;
    const look = () => {
      if (isDown) return;
      const found = root.current && spotOf(root.current, text);
      setSpot(found && { ...found, byKey });
    };
    const down = () => {
      isDown = true;
      byKey = false;
    };
    const press = () => {
      byKey = true;
    };
    const up = () => {
      isDown = false;
      setTimeout(look);
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', down);
    document.addEventListener('keydown', press, true);
    document.addEventListener('pointerup', up);
    document.addEventListener('scroll', look, true);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('keydown', press, true);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('scroll', look, true);
    };
  }, [root, text]);
  if (!spot) return null;
  const keys = <PassageKeys root={root} text={text} stops={stops} />;
  if (!root.current || !isInSight(root.current, spot.box)) return keys;
  if (onAttach)
    return (
      <>
        {keys}
        <AttachBar
          by={spot.box}
          onAttach={() => {
            setSpot(null);
            onAttach(spot.range);
          }}
        />
      </>
    );
  const mark = (colour: HighlightColour, withNote: boolean) => {
    setSpot(null);
    onMark(spot.range, colour, withNote);
  };
  return (
    <>
      {keys}
      <MarkBar
        label={t('mark.label')}
        by={spot.box}
        showsKeys={spot.byKey}
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
    </>
  );
}
