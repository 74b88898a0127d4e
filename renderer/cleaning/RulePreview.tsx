// What a rule would hide, before it is saved: how much, a warning where it takes too much, and each passage where it stands.

import { Alert, Button, Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleDraft, RulePreviewRow } from '../../contract/rule.ts';
import { ask, useDesk } from '../desk.ts';
import { FailureMessage } from '../ui/Message.tsx';
import { formatDay, formatNumber, useLanguage } from '../words.ts';
import classes from './RulePreview.module.css';

/** Asked again whenever the draft changes; further clippings come by a button. */
export function RulePreview({ draft, except }: { draft: RuleDraft; except: number | null }) {
  const { t } = useTranslation('cleaning');
  const language = useLanguage();
  const input = { ...draft, except, limit: 10 };
  const { data, error, isFetching } = useDesk('rule.preview', input, {
    enabled: draft.pattern.trim() !== '',
    keepPrevious: true,
  });
  const [more, setMore] = useState<{ rows: RulePreviewRow[]; next: number | null } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new first page makes the pages after it old.
  useEffect(() => setMore(null), [data]);
  if (draft.pattern.trim() === '') return null;
  if (error) return <FailureMessage failure={error} />;
  if (!data) return <Loader size="sm" aria-label={t('preview.working')} />;
  const next = more ? more.next : data.next;
  const loadMore = async () => {
    const page = await ask('rule.preview', { ...input, after: next }).catch(() => null);
    if (page) setMore({ rows: [...(more?.rows ?? []), ...page.rows], next: page.next });
  };
  return (
    <section className={classes.preview} aria-label={t('preview.label')} aria-busy={isFetching}>
      <p className={classes.count} role="status">
        {data.clippings
          ? t('preview.count', {
              passages: t('preview.passages', { count: data.passages ?? 0 }),
              clippings: t('preview.clippings', { count: data.clippings }),
            })
          : t('preview.nothing')}
      </p>
      {data.heavy ? (
        <Alert color="orange" icon={<IconAlertTriangle size={18} />} py={8}>
          {t('preview.heavy', { count: data.heavy })}
        </Alert>
      ) : null}
      <ol className={classes.rows}>
        {[...data.rows, ...(more?.rows ?? [])].map((row) => (
          <li key={row.clippingId}>
            <p className={classes.headline}>
              {row.headline}
              <span className={classes.facts}>
                {[row.outlet, row.publishedOn ? formatDay(row.publishedOn, language, 'short') : null]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              {row.isHeavy ? (
                <span className={classes.heavy}>
                  {t('preview.share', { percent: formatNumber(Math.round(row.share * 100), language) })}
                </span>
              ) : null}
            </p>
            {row.passages.map(({ before, quote, after }) => (
              <p key={before + quote} className={classes.passage}>
                {before} <del>{quote}</del> {after}
              </p>
            ))}
            {row.more > 0 ? <p className={classes.facts}>{t('preview.more', { count: row.more })}</p> : null}
          </li>
        ))}
      </ol>
      {next !== null ? (
        <Button variant="default" onClick={() => void loadMore()}>
          {t('preview.loadMore')}
        </Button>
      ) : null}
    </section>
  );
}
