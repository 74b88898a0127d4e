// What the imports say while there are none: every way to bring articles in.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { keyHint, runAction } from '../actions.ts';
import { invoke } from '../desk.ts';
import { Message } from '../ui/Message.tsx';

/** The empty state of the imports. */
export function NoImports() {
  const { t } = useTranslation('import');
  return (
    <Message
      title={t('page.none')}
      actions={
        <>
          <Button title={keyHint('import')} onClick={() => runAction('import')}>
            {t('page.choose')}
          </Button>
          <Button variant="default" title={keyHint('paste')} onClick={() => runAction('paste')}>
            {t('desk:action.paste')}
          </Button>
          <Button variant="default" onClick={() => runAction('watch-folder')}>
            {t('watch.add')}
          </Button>
          <Button variant="default" onClick={() => void invoke('import.samples', {}).catch(() => null)}>
            {t('library:empty.library.samples')}
          </Button>
        </>
      }
    >
      {t('page.noneHelp')}
    </Message>
  );
}
