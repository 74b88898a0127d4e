// Annotations out and in as W3C files, and the codebook: the menu of the view, and what came of a file.

import { Button, FileButton, Menu, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown, IconFileExport, IconFileImport, IconNotebook } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationImport } from '../../contract/annotation.ts';
import { quotedIn } from '../../language/quotation-marks.ts';
import { invoke, showFailure } from '../desk.ts';
import { useLanguage } from '../words.ts';
import classes from './AnnotationsPage.module.css';

const CODEBOOKS = ['docx', 'html', 'csv'] as const;

function Unplaced({ done, onClose }: { done: AnnotationImport; onClose: () => void }) {
  const { t } = useTranslation('annotations');
  const language = useLanguage();
  return (
    <Modal opened onClose={onClose} size="lg" title={t('file.unplaced', { count: done.unplaced.length })}>
      <p className={classes.help}>{t('file.unplacedHelp')}</p>
      <ul className={classes.unplaced}>
        {done.unplaced.slice(0, 200).map(({ quote, source, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they stay as they are, and may be alike.
          <li key={at}>
            {quote ? <q>{quotedIn(language, quote)}</q> : null}
            <span>{[source, t(`file.reason.${reason}`)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

/** The menu. */
export function AnnotationFiles() {
  const { t } = useTranslation('annotations');
  const language = useLanguage();
  const [done, setDone] = useState<AnnotationImport | null>(null);
  const reset = useRef<() => void>(null);
  const save = async (file: { fileName: string; mediaType: string; bytes: Uint8Array }) => {
    const saved = await window.desk.saveFile(file);
    if (!saved.ok) showFailure(saved.failure);
    else if (saved.value) notifications.show({ message: t('file.saved', { path: saved.value }) });
  };
  const exportAll = async () => {
    const { fileName, text } = await invoke('annotation.export', {});
    await save({ fileName, mediaType: 'application/ld+json', bytes: new TextEncoder().encode(text) });
  };
  const codebook = async (format: (typeof CODEBOOKS)[number]) =>
    save(await invoke('codebook.render', { format, language }));
  const take = async (file: File | null) => {
    reset.current?.();
    if (!file) return;
    const result = await invoke('annotation.import', { text: await file.text() });
    notifications.show({ message: t('file.done', { made: result.made, already: result.already }) });
    if (result.unplaced.length > 0) setDone(result);
  };
  const shown = (work: Promise<void>) => void work.catch(() => null);
  return (
    <>
      <FileButton resetRef={reset} accept=".json,.jsonld,application/ld+json" onChange={(file) => shown(take(file))}>
        {({ onClick }) => (
          <Menu position="bottom-end" width={250}>
            <Menu.Target>
              <Button variant="default" rightSection={<IconChevronDown size={14} />}>
                {t('file.menu')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconFileExport size={14} />} onClick={() => shown(exportAll())}>
                {t('file.export')}
              </Menu.Item>
              <Menu.Item leftSection={<IconFileImport size={14} />} onClick={onClick}>
                {t('file.import')}
              </Menu.Item>
              <Menu.Divider />
              {CODEBOOKS.map((format) => (
                <Menu.Item
                  key={format}
                  leftSection={<IconNotebook size={14} />}
                  onClick={() => shown(codebook(format))}
                >
                  {t('file.codebook', { format: format.toUpperCase() })}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </FileButton>
      {done ? <Unplaced done={done} onClose={() => setDone(null)} /> : null}
    </>
  );
}
