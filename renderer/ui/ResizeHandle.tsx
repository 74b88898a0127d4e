// The line between two panes: dragged or moved with the arrow keys, it sets the width of the pane before it.

import type { KeyboardEvent, PointerEvent } from 'react';
import classes from './ResizeHandle.module.css';

export interface ResizeHandleProps {
  /** Accessible name. */
  label: string;
  /** Width of the pane before it, in pixels. */
  value: number;
  min: number;
  max: number;
  onChange: (width: number) => void;
}

/** A separator that resizes the pane before it; a double click on it does nothing by accident. */
export function ResizeHandle({ label, value, min, max, onChange }: ResizeHandleProps) {
  const set = (width: number) => onChange(Math.round(Math.min(max, Math.max(min, width))));

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const start = event.clientX;
    const move = (moved: globalThis.PointerEvent) => set(value + moved.clientX - start);
    const stop = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', stop);
    };
    event.preventDefault();
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', stop);
  };

  const press = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 64 : 16;
    if (event.key === 'ArrowLeft') set(value - step);
    else if (event.key === 'ArrowRight') set(value + step);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, which <hr> is not.
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      className={classes.handle}
      onPointerDown={drag}
      onKeyDown={press}
    />
  );
}
