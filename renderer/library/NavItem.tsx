// One line of the sidebar: where it leads, what it is called, how many clippings are there.

import type { MouseEvent, ReactNode } from 'react';
import classes from './Sidebar.module.css';

export interface NavItemProps {
  label: string;
  /** Icon or dot before the label. */
  mark?: ReactNode;
  /** Clippings there. */
  count?: string;
  /** A second, quieter number, and what it says in words. */
  aside?: { text: string; title: string } | null;
  href: string;
  current: boolean;
  onOpen: () => void;
}

/** A link that is the current page while its place is open. */
export function NavItem({ label, mark, count, aside, href, current, onOpen }: NavItemProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a className={classes.item} href={href} aria-current={current ? 'page' : undefined} onClick={follow}>
      <span className={classes.mark}>{mark}</span>
      <span className={classes.label}>{label}</span>
      {count ? <span className={classes.count}>{count}</span> : null}
      {aside ? (
        <span className={classes.aside} title={aside.title}>
          {aside.text}
        </span>
      ) : null}
    </a>
  );
}
