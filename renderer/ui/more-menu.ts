// One menu for a line, reached three ways: its dots, a right click, and the Menu key or Shift+F10.

import type { KeyboardEvent, MouseEvent, SyntheticEvent } from 'react';
import { isTyping } from '../actions.ts';

function openMore(event: SyntheticEvent<HTMLElement>): void {
  const more = event.currentTarget.querySelector<HTMLElement>('button[aria-haspopup="menu"]');
  const isOpen = more?.getAttribute('aria-expanded') === 'true';
  if (!more || isTyping(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  if (!isOpen) more.click();
}

/** What makes an element open the menu behind the dots in it; typed text and selected words keep the menu of their own. */
export const opensMore = {
  onContextMenu(event: MouseEvent<HTMLElement>) {
    if (window.getSelection()?.isCollapsed !== false) openMore(event);
  },
  onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMore(event);
  },
};
