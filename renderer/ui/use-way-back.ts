// Where the focus goes when a dialog that was opened from a menu closes.

import { useRef } from 'react';

/** The button of the menu, and what puts the focus on it: the item that opened the dialog is gone with the menu. */
export function useWayBack() {
  const button = useRef<HTMLButtonElement>(null);
  return { button, goBack: () => void setTimeout(() => button.current?.focus()) };
}
