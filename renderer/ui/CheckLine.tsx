// A box to tick with its label and, at the right, a number.

import { Checkbox } from '@mantine/core';
import classes from './CheckLine.module.css';

export interface CheckLineProps {
  label: string;
  count: string;
  checked: boolean;
  onChange: () => void;
}

/** One line of a list of choices. */
export function CheckLine({ label, count, checked, onChange }: CheckLineProps) {
  return (
    <div className={classes.line}>
      <Checkbox
        size="xs"
        label={label}
        checked={checked}
        onChange={onChange}
        classNames={{
          root: classes.root,
          body: classes.body,
          label: classes.label,
          labelWrapper: classes.labelWrapper,
        }}
      />
      <span className={classes.count}>{count}</span>
    </div>
  );
}
