// How a clipping's source was read: its encoding, how sure that is, and the ways to read it otherwise.

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import { readingOf } from '../../contract/reading.ts';
import type { SourceEncodings } from '../../contract/source.ts';
import { useDesk } from '../desk.ts';
import { openColumns } from '../import/columns-dialog.ts';
import { useLanguage } from '../words.ts';
import { EncodingDialog } from './EncodingDialog.tsx';
import { encodingName, formatConfidence } from './encoding-words.ts';
import classes from './OriginalView.module.css';

const TABLES = ['csv', 'xlsx', 'json', 'jsonl'];

function wordsOf(found: SourceEncodings, language: string, t: TFunction): string {
  const format = found.format ?? found.encoding;
  if (found.format === null) return t('source:encoding.own', { format: format.toUpperCase() });
  const name = encodingName(found.encoding, t);
  const encoding =
    found.format === 'text' ? name : t('source:encoding.within', { format: format.toUpperCase(), encoding: name });
  if (!found.chosen)
    return t('source:encoding.detected', { encoding, confidence: formatConfidence(found.confidence, language) });
  if (found.detected === null || found.detected === found.encoding)
    return t('source:encoding.chosenOnly', { encoding });
  return t('source:encoding.chosen', { encoding, detected: encodingName(found.detected, t) });
}

/** The words, and the buttons under them. */
export function EncodingFact({ clipping }: { clipping: Clipping }) {
  const { t } = useTranslation('source');
  const language = useLanguage();
  const [opened, { open, close }] = useDisclosure();
  const { data: found } = useDesk('source.encodings', { clippingId: clipping.id }, { keepPrevious: true });
  const { format } = readingOf(clipping.sourceFile.encoding);
  const isTable = TABLES.includes(format);
  return (
    <>
      <span>{found ? wordsOf(found, language, t) : format.toUpperCase()}</span>
      <div className={classes.ways}>
        {found && found.choices.length > 0 ? (
          <Button variant="default" size="compact-xs" onClick={open}>
            {t('encoding.action')}
          </Button>
        ) : null}
        {isTable ? (
          <Button variant="default" size="compact-xs" onClick={() => openColumns(clipping.sourceFile.id)}>
            {t('columns.action')}
          </Button>
        ) : null}
      </div>
      {found ? <EncodingDialog clippingId={clipping.id} found={found} opened={opened} onClose={close} /> : null}
    </>
  );
}
