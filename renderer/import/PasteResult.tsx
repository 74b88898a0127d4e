// What Clipdesk made of a paste: headline, outlet, date and language as understood, or why it did not come in.

import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import type { Failure } from '../../contract/failure.ts';
import type { ImportItem } from '../../contract/import.ts';
import { failureWords } from '../desk.ts';
import { openView } from '../place.ts';
import { formatDay, languageName, useLanguage } from '../words.ts';
import classes from './PasteDialog.module.css';

/** What came of a paste: the report's row with its clipping, or the failure that kept it out. */
export type PasteOutcome = { item: ImportItem; clipping: Clipping | null } | { failure: Failure };

export interface PasteResultProps {
  outcome: PasteOutcome;
  onClose: () => void;
  onAnother: () => void;
}

/** The last stage of the dialog. */
export function PasteResult({ outcome, onClose, onAnother }: PasteResultProps) {
  const { t } = useTranslation('import');
  const item = 'item' in outcome ? outcome.item : null;
  const clipping = 'item' in outcome ? outcome.clipping : null;
  const inTrash = item?.reason === 'in-trash';
  const show = () => {
    onClose();
    if (clipping) openView({ kind: clipping.trashed ? 'trash' : clipping.reviewed ? 'all' : 'inbox' }, clipping.id);
  };
  const verdict =
    item?.status === 'imported' ? 'done' : inTrash ? 'inTrash' : item?.status === 'duplicate' ? 'known' : 'failed';
  return (
    <div>
      <p className={classes.verdict} role="status" data-failed={verdict === 'failed' || undefined}>
        {t(`paste.${verdict}`)}
      </p>
      {'failure' in outcome ? <Failed {...failureWords(outcome.failure)} /> : null}
      {item && verdict !== 'known' && item.reason ? (
        <Failed
          title={t(`reason.${item.reason}`, { defaultValue: item.message ?? item.reason })}
          remedy={t(`remedy.${item.reason}`, { defaultValue: '' })}
        />
      ) : null}
      {clipping ? <Understood clipping={clipping} /> : null}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onAnother}>
          {t('paste.another')}
        </Button>
        {clipping ? (
          <Button onClick={show} data-autofocus>
            {t(clipping.trashed ? 'paste.showTrash' : 'paste.show')}
          </Button>
        ) : (
          <Button onClick={onClose} data-autofocus>
            {t('desk:common.close')}
          </Button>
        )}
      </Group>
    </div>
  );
}

function Failed({ title, remedy }: { title: string; remedy: string }) {
  return (
    <p className={classes.why}>
      {title}
      {remedy ? `. ${remedy}` : null}
    </p>
  );
}

function Understood({ clipping }: { clipping: NonNullable<Extract<PasteOutcome, { item: unknown }>['clipping']> }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const facts = [
    ['outlet', clipping.outlet],
    ['publishedOn', clipping.publishedOn ? formatDay(clipping.publishedOn, language, 'long') : null],
    ['language', languageName(clipping.language, t)],
    ['byline', clipping.byline],
  ] as const;
  return (
    <div className={classes.card}>
      <p className={classes.headline} lang={clipping.language}>
        {clipping.headline}
      </p>
      <dl className={classes.facts}>
        {facts.map(([field, value]) => (
          <div key={field} className={classes.fact}>
            <dt>{t(`reader:field.${field}`)}</dt>
            <dd data-none={value ? undefined : true}>{value || t('paste.none')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
