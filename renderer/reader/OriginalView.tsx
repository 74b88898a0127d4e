// The original of a clipping: the whole text as it was decoded, hidden parts shaded, and the facts of its file.

import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import { invoke, showFailure } from '../desk.ts';
import { formatBytes, formatInstant, useLanguage } from '../words.ts';
import { EncodingFact } from './EncodingFact.tsx';
import classes from './OriginalView.module.css';
import { ruleWords } from './rule-words.ts';

async function saveOriginal(clippingId: number): Promise<void> {
  const source = await invoke('source.get', { clippingId }).catch(() => null);
  if (!source) return;
  const fileName = source.name.split('/').at(-1) ?? source.name;
  const saved = await window.desk.saveFile({ fileName, mediaType: 'application/octet-stream', bytes: source.bytes });
  if (!saved.ok) showFailure(saved.failure);
}

function Shaded({ clipping }: { clipping: Clipping }) {
  const { t } = useTranslation('reader');
  const { text } = clipping;
  const parts: { start: number; end: number; rule: string | null }[] = [];
  let at = 0;
  for (const { start, end, rule } of clipping.hidden) {
    if (start > at) parts.push({ start: at, end: start, rule: null });
    if (end > start) parts.push({ start, end, rule });
    at = Math.max(at, end);
  }
  if (at < text.length) parts.push({ start: at, end: text.length, rule: null });
  return parts.map(({ start, end, rule }) =>
    rule === null ? (
      text.slice(start, end)
    ) : (
      <span key={start} className={classes.hidden} title={ruleWords(rule, t)}>
        {text.slice(start, end)}
      </span>
    ),
  );
}

/** The original tab of the reader. */
export function OriginalView({ clipping }: { clipping: Clipping }) {
  const { t } = useTranslation('reader');
  const language = useLanguage();
  const { sourceFile: file } = clipping;
  const facts = [
    ['name', file.name],
    ['size', formatBytes(file.size, language)],
    ['encoding', <EncodingFact key="encoding" clipping={clipping} />],
    ['modified', file.modifiedAt ? formatInstant(file.modifiedAt, language, 'long') : null],
    ['imported', formatInstant(file.importedAt, language, 'long')],
    ['sha256', file.sha256],
  ] as const;
  return (
    <div>
      <div className={classes.head}>
        <dl className={classes.facts}>
          {facts.map(([name, value]) =>
            value === null ? null : (
              <div key={name}>
                <dt>{t(`file.${name}`)}</dt>
                <dd data-code={name === 'sha256' || undefined}>{value}</dd>
              </div>
            ),
          )}
        </dl>
        <Button
          variant="default"
          leftSection={<IconDownload size={15} stroke={1.7} />}
          onClick={() => void saveOriginal(clipping.id)}
        >
          {t('file.save')}
        </Button>
      </div>
      <pre className={classes.text} lang={clipping.language}>
        <Shaded clipping={clipping} />
      </pre>
    </div>
  );
}
