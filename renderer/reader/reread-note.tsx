// Says what reading a source again did, with the way to take it back.

import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { TFunction } from 'i18next';
import type { SourceReread } from '../../contract/source.ts';
import { invoke } from '../desk.ts';

const COUNTED = ['changed', 'made', 'trashed', 'kept'] as const;

/** What was done, in sentences. */
function rereadWords(done: SourceReread, t: TFunction): string {
  const said = COUNTED.filter((name) => done[name].length > 0).map((name) =>
    t(`source:done.${name}`, { count: done[name].length }),
  );
  if (done.orphaned > 0) said.push(t('source:done.orphaned', { count: done.orphaned }));
  return said.length > 0 ? said.join(' ') : t('source:done.nothing');
}

/** Shows it. */
export function tellReread(done: SourceReread, t: TFunction): void {
  const changed = COUNTED.some((name) => name !== 'kept' && done[name].length > 0);
  const undo = () => {
    notifications.hide('reread');
    void invoke('history.undo', {}).catch(() => null);
  };
  notifications.show({
    id: 'reread',
    title: t('source:done.title'),
    autoClose: 12_000,
    message: (
      <>
        <div>{rereadWords(done, t)}</div>
        {changed ? (
          <Button variant="subtle" size="compact-xs" ml={-7} mt={4} onClick={undo}>
            {t('source:done.undo')}
          </Button>
        ) : null}
      </>
    ),
  });
}
