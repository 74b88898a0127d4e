// Answers the commands that work on every screen: undo, redo, going places, appearance.

import { useMantineColorScheme } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SteppedOperation } from '../contract/history.ts';
import { useAction } from './actions.ts';
import { invoke } from './desk.ts';
import { operationWords } from './history/operation-words.ts';
import { currentPlace, open, openView } from './place.ts';
import { openTriage, showAgain } from './triage/sitting.ts';

/** How long what was undone is told, in milliseconds. */
const TOLD = 6_000;

/** Draws nothing itself. */
export function DeskCommands() {
  const { t } = useTranslation();
  const { setColorScheme, colorScheme } = useMantineColorScheme();

  const turn = useRef(0);
  const tell = (key: string, operation: SteppedOperation | null) => {
    const done = operation ? operationWords(operation, t) : t(`${key}.nothing`);
    // The words of the step before give way to these, and with another time their clock begins anew.
    turn.current = (turn.current + 1) % 2;
    const told = {
      id: 'undo',
      message: operation ? t(`${key}.done`, { operation: done }) : done,
      autoClose: TOLD + turn.current,
    };
    notifications.show(told);
    notifications.update(told);
    const inTriage = currentPlace().screen.at === 'triage' && operation?.name.startsWith('import.') === false;
    if (inTriage && operation.clippingId) void showAgain(operation.clippingId).catch(() => null);
  };

  // One after another: what is told last was done last.
  const steps = useRef<Promise<unknown>>(Promise.resolve());
  const step = (key: 'undo' | 'redo') => {
    steps.current = steps.current
      .then(() => invoke(`history.${key}`, {}))
      .then(
        (done) => tell(key, done),
        () => null,
      );
  };
  useAction('undo', () => step('undo'));
  useAction('redo', () => step('redo'));
  useAction('copy-link', () => {
    const { origin, pathname, hash } = window.location;
    void navigator.clipboard.writeText(`${origin}${pathname}${hash}`).then(
      () => notifications.show({ id: 'copied', message: t('link.copied') }),
      () => notifications.show({ id: 'copied', color: 'red', role: 'alert', message: t('link.failed') }),
    );
  });
  useAction('go-inbox', () => openView({ kind: 'inbox' }));
  useAction('triage', openTriage);
  useAction('go-recent', () => openView({ kind: 'recent' }));
  useAction('go-all', () => openView({ kind: 'all' }));
  useAction('go-briefings', () => open({ at: 'briefings' }));
  useAction('go-imports', () => open({ at: 'imports' }));
  useAction('go-stories', () => open({ at: 'stories' }));
  useAction('go-annotations', () => open({ at: 'annotations' }));
  useAction('go-tags', () => open({ at: 'tags' }));
  useAction('go-outlets', () => open({ at: 'outlets' }));
  useAction('go-overview', () => open({ at: 'overview' }));
  useAction('go-themes', () => open({ at: 'themes' }));
  useAction('go-history', () => open({ at: 'history' }));
  useAction('appearance', () => {
    const order = ['light', 'dark', 'auto'] as const;
    setColorScheme(order[(order.indexOf(colorScheme) + 1) % 3] ?? 'auto');
  });
  useAction('check', () => {
    notifications.show({ id: 'check', message: t('checked.working'), loading: true, autoClose: false });
    void invoke('library.check', {}).then(
      ({ ok, problems }) =>
        notifications.update({
          id: 'check',
          loading: false,
          color: ok ? 'green' : 'red',
          autoClose: ok ? 6_000 : false,
          title: ok ? t('checked.ok') : t('checked.problems', { count: problems.length }),
          message: problems.slice(0, 8).join(' '),
        }),
      () => notifications.hide('check'),
    );
  });
  useAction(
    'backup',
    () =>
      void invoke('library.backup', {}).then(
        ({ path }) => notifications.show({ message: t('checked.backedUp', { path }) }),
        () => null,
      ),
  );
  return null;
}
