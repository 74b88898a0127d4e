// What the groups of the sidebar share: a heading with what stands at its end, lines with a menu, and a button for the rest of a long list.

import { type ComponentPropsWithoutRef, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { opensMore } from '../ui/more-menu.ts';
import classes from './Sidebar.module.css';

interface SidebarGroupProps {
  /** Names the group's heading in the page. */
  name: string;
  title: ReactNode;
  /** At the end of the heading. */
  aside?: ReactNode;
  /** What is done with what is dragged onto the heading. */
  drop?: ComponentPropsWithoutRef<'div'>;
  children: ReactNode;
}

/** A group of the sidebar. */
export function SidebarGroup({ name, title, aside, drop, children }: SidebarGroupProps) {
  const id = `sidebar-${name}`;
  return (
    <section className={classes.group} aria-labelledby={id}>
      <div className={classes.groupHead} {...drop}>
        <h2 className={classes.groupTitle} id={id}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A line of a group: a `NavItem`, and behind it the dots of its menu (`sidebarMenu`), which a right click opens too. */
export function SidebarLine(props: ComponentPropsWithoutRef<'div'>) {
  return <div {...props} className={classes.line} {...opensMore} />;
}

/** The class of the dots at the end of a line. */
export const sidebarMenu = classes.menu;

/** Lines that a group shows while not all are asked for. */
const FEW = 8;

/** The first lines of a group, or all once they are asked for; `rest` is the button that asks. `first` says which come first, where that is not the order of all. */
export function useFew<Row>(rows: readonly Row[], first: readonly Row[] = rows) {
  const { t } = useTranslation('library');
  const [all, setAll] = useState(false);
  const rest =
    rows.length > FEW ? (
      <button type="button" className={classes.more} onClick={() => setAll(!all)}>
        {all ? t('sidebar.fewerTags') : t('sidebar.moreTags', { count: rows.length - FEW })}
      </button>
    ) : null;
  return { shown: all ? rows : first.slice(0, FEW), rest };
}
