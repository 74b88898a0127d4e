// A theme's hue as a small dot: filled when it holds, hollow when it is only suggested.

import classes from './Dot.module.css';

export interface DotProps {
  /** A CSS colour. */
  hue: string;
  hollow?: boolean;
}

/** Says nothing by itself: the name beside it does. */
export function Dot({ hue, hollow }: DotProps) {
  return (
    <span
      aria-hidden
      className={classes.dot}
      data-hollow={hollow || undefined}
      style={{ '--hue': hue } as React.CSSProperties}
    />
  );
}
