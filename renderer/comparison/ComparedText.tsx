// A paragraph of one of two versions, what differs in it marked by sign and shade.

import type { ComparedPart } from './compare-texts.ts';
import classes from './comparison.module.css';

export interface ComparedTextProps {
  parts: readonly ComparedPart[];
  language: string;
  /** The difference looked at; null for none. */
  current: number | null;
}

const TAG = { same: 'span', removed: 'del', added: 'ins', changed: 'mark' } as const;

/** The paragraph; the parts of difference n carry it as `data-difference`. */
export function ComparedText({ parts, language, current }: ComparedTextProps) {
  let at = 0;
  return (
    <p className={classes.text} lang={language}>
      {parts.map(({ text, kind, difference }) => {
        const Part = TAG[kind];
        const key = at;
        at += text.length;
        return (
          <Part
            key={key}
            className={kind === 'same' ? undefined : classes[kind]}
            data-difference={difference ?? undefined}
            data-current={(difference !== null && difference === current) || undefined}
          >
            {text}
          </Part>
        );
      })}
    </p>
  );
}
