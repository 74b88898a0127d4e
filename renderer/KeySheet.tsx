// The sheet of keys: every command of the table that has one, by group.

import { Kbd, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actions, keyCaps, useAction } from './actions.ts';
import classes from './KeySheet.module.css';

const GROUPS = ['go', 'clipping', 'theme', 'briefing', 'library'] as const;

function Caps({ keys }: { keys: readonly string[] }) {
  return keys.slice(0, 2).map((key) => (
    <span key={key} className={classes.caps}>
      {keyCaps(key).map((cap) => (
        <Kbd key={cap} size="xs">
          {cap}
        </Kbd>
      ))}
    </span>
  ));
}

/** The sheet, as a dialog that `?` opens. */
export function KeySheet() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  useAction('shortcuts', () => setOpened(true));
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={t('action.shortcuts')} size={720}>
      <div className={classes.sheet}>
        {GROUPS.map((group) => (
          <section key={group} className={classes.group}>
            <h2 className={classes.title}>{t(`actionGroup.${group}`)}</h2>
            <dl className={classes.list}>
              {actions
                .filter((action) => action.group === group && action.keys.length > 0)
                .map(({ name, keys }) => (
                  <div key={name} className={classes.line}>
                    <dt>{t(`action.${name}`)}</dt>
                    <dd>
                      <Caps keys={keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
