// The small bar over selected text: five meanings to highlight it with, and a note.

import { Portal, Tooltip } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { type CSSProperties, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HIGHLIGHT_COLOURS, type HighlightColour, type Range } from '../../contract/model.ts';
import { keyHint } from '../actions.ts';
import { colourOf } from './colours.ts';
import { selectedRange } from './selected-range.ts';
import classes from './TextView.module.css';

export interface SelectionBarProps {
  root: RefObject<HTMLElement | null>;
  text: string;
  onMark: (range: Range, colour: HighlightColour, withNote: boolean) => void;
}

interface Spot {
  range: Range;
  left: number;
  top: number;
}

const WIDTH = 212;
const HEIGHT = 44;

function spotOf(root: HTMLElement, text: string): Spot | null {
  const selection = window.getSelection();
  const range = selectedRange(selection, root, text);
  if (!range || !selection || !root.contains(selection.anchorNode)) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  const left = Math.min(Math.max(8, box.left + box.width / 2 - WIDTH / 2), window.innerWidth - WIDTH - 8);
  const above = box.top - HEIGHT;
  return { range, left, top: above > 8 ? above : Math.min(box.bottom + 8, window.innerHeight - HEIGHT) };
}

/** The bar, while text is selected and the mouse is up; it goes when the text moves under it. */
export function SelectionBar({ root, text, onMark }: SelectionBarProps) {
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
  if (!spot) return null;
  const mark = (colour: HighlightColour, withNote: boolean) => {
    setSpot(null);
    onMark(spot.range, colour, withNote);
  };
  return (
    <Portal>
      <div
        role="toolbar"
        aria-label={t('mark.label')}
        className={classes.bar}
        style={{ left: spot.left, top: spot.top }}
        onMouseDown={(event) => event.preventDefault()}
      >
        {HIGHLIGHT_COLOURS.map((colour) => {
          const name = t(`colour.${colour}.name`);
          return (
            <Tooltip key={colour} label={colour === 'key' ? `${name}  ${keyHint('highlight')}` : name}>
              <button type="button" className={classes.barColour} aria-label={name} onClick={() => mark(colour, false)}>
                <span className={classes.swatch} style={{ '--mark': colourOf(colour) } as CSSProperties}>
                  {t(`colour.${colour}.letter`)}
                </span>
              </button>
            </Tooltip>
          );
        })}
        <Tooltip label={`${t('mark.note')}  ${keyHint('note')}`}>
          <button
            type="button"
            className={classes.barColour}
            aria-label={t('mark.note')}
            onClick={() => mark('key', true)}
          >
            <IconNote size={18} stroke={1.6} />
          </button>
        </Tooltip>
      </div>
    </Portal>
  );
}
