// Rows to come, drawn only when they keep the analyst waiting.

import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './ClippingList.module.css';

const AFTER = 200;

/** Nothing for the first moments, then the shapes of rows. */
export function ListSkeleton() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div aria-busy>
      {['a', 'b', 'c', 'd', 'e'].map((key) => (
        <div key={key} className={classes.row}>
          <Skeleton height={13} width="92%" mb={7} />
          <Skeleton height={10} width="48%" mb={9} />
          <Skeleton height={10} width="84%" />
        </div>
      ))}
    </div>
  );
}
