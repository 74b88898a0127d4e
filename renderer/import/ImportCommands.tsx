// Answers the commands that bring files in: the host's own dialog where it has one, else the browser's.

import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../actions.ts';
import { chosenFiles } from './dropped-files.ts';
import { importFiles, importPaths } from './run-import.ts';

/** Two file inputs that nobody sees; the one for folders takes whole folders. */
export function ImportCommands() {
  const { t } = useTranslation('import');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  const choose = async (what: 'files' | 'folders', input: HTMLInputElement | null) => {
    if (window.desk.host === 'electron') await importPaths((await window.desk.choosePaths(what)) ?? []);
    else input?.click();
  };
  useAction('import', () => void choose('files', files.current).catch(() => null));
  useAction('import-folder', () => void choose('folders', folder.current).catch(() => null));

  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    if (currentTarget.files) void importFiles(chosenFiles(currentTarget.files)).catch(() => null);
    currentTarget.value = '';
  };
  return (
    <>
      <input ref={files} hidden type="file" multiple aria-label={t('choose.files')} onChange={take} />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        hidden
        type="file"
        multiple
        aria-label={t('choose.folder')}
        onChange={take}
      />
    </>
  );
}
