// What a new briefing can start with: a theme with the clippings it would bring, and collections or saved searches to tick.

import { Checkbox } from '@mantine/core';
import type { Theme } from '../../contract/theme.ts';
import { Dot } from '../ui/Dot.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './NewBriefing.module.css';

interface MoreSourcesProps {
  label: string;
  hint: string;
  rows: readonly { id: number; name: string; count?: string }[];
  value: string[];
  onChange: (value: string[]) => void;
}

/** Nothing where there is nothing to choose. */
export function MoreSources({ label, hint, rows, value, onChange }: MoreSourcesProps) {
  if (rows.length === 0) return null;
  return (
    <Checkbox.Group
      label={label}
      description={hint}
      value={value}
      onChange={onChange}
      size="xs"
      classNames={{ description: classes.hint }}
    >
      <div className={classes.themes}>
        {rows.map(({ id, name, count }) => (
          <Checkbox
            key={id}
            value={String(id)}
            size="xs"
            label={
              <span className={classes.theme}>
                <span>{name}</span>
                <span className={classes.count}>{count}</span>
              </span>
            }
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Within a group of ticks. */
export function ThemeChoice({ theme, withSuggested }: { theme: Theme; withSuggested: boolean }) {
  const language = useLanguage();
  const count = theme.counts.accepted + (withSuggested ? theme.counts.suggested : 0);
  return (
    <Checkbox
      value={String(theme.id)}
      size="xs"
      label={
        <span className={classes.theme}>
          <Dot hue={theme.hue} />
          <span>{theme.name}</span>
          <span className={classes.count}>{formatNumber(count, language)}</span>
        </span>
      }
    />
  );
}
