// What the rule dialog is asked to make a rule of: a passage selected in the reader, or a rule to change. One at a time.

import { useSyncExternalStore } from 'react';
import type { Clipping } from '../../contract/clipping.ts';
import type { Rule } from '../../contract/rule.ts';
import type { Range } from '../../contract/values.ts';

/** A passage to make a rule of, or a rule to change. */
export type RuleSeed = { clipping: Clipping; range: Range } | { rule: Rule };

let asked: RuleSeed | null = null;
const listeners = new Set<() => void>();

/** Opens the dialog; null closes it. */
export function askRule(seed: RuleSeed | null): void {
  asked = seed;
  for (const listener of listeners) listener();
}

/** What the dialog is open for, or null. */
export function useAskedRule(): RuleSeed | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}
