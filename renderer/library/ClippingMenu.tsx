// The menu of a clipping in the list, or of those chosen: the commands that its keys choose, at the pointer.

import { Menu } from '@mantine/core';
import { Fragment, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActionName, canRun, keyHint, runAction } from '../actions.ts';

/** Where a menu opens, in the window. */
export interface MenuPoint {
  x: number;
  y: number;
}

export interface ClippingMenuProps {
  at: MenuPoint;
  inTrash: boolean;
  onClose: () => void;
}

const COMMANDS: readonly ActionName[][] = [
  ['review', 'dismiss', 'importance-3', 'importance-2', 'importance-1', 'tone'],
  ['tag', 'theme', 'collect', 'uncollect', 'note'],
  ['select', 'trash'],
];
const IN_TRASH: readonly ActionName[][] = [['restore'], ['select']];

/** Out of a collection only where one is on view. */
function isThere(name: ActionName): boolean {
  return name !== 'uncollect' || canRun(name);
}

/** Mounted while it is open; whoever answers the keys now answers its items. */
export function ClippingMenu({ at, inTrash, onClose }: ClippingMenuProps) {
  const { t } = useTranslation();
  const before = useRef(document.activeElement);
  const close = () => {
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    onClose();
  };
  return (
    <Menu opened position="bottom-start" offset={2} transitionProps={{ duration: 0 }} trapFocus onClose={close}>
      <Menu.Target>
        <span aria-hidden style={{ position: 'fixed', left: at.x, top: at.y, width: 0, height: 0, overflow: 'hidden' }}>
          {t('action.menu')}
        </span>
      </Menu.Target>
      <Menu.Dropdown>
        {(inTrash ? IN_TRASH : COMMANDS).map((group, place) => (
          <Fragment key={group[0]}>
            {place ? <Menu.Divider /> : null}
            {group.filter(isThere).map((name) => (
              // The focus goes back first: some commands take it elsewhere.
              <Menu.Item key={name} rightSection={keyHint(name)} onClick={() => setTimeout(() => runAction(name))}>
                {t(`action.${name}`)}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
