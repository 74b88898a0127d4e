// All annotations in one view: searched by word, filtered by kind, in groups; each opens its clipping at the passage.

import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue, useLocalStorage } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ANNOTATION_GROUPINGS, type AnnotationGrouping } from '../../contract/annotation.ts';
import { useAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { go, openView, usePlace } from '../place.ts';
import { FailureMessage, Message } from '../ui/Message.tsx';
import { useLanguage } from '../words.ts';
import { AnnotationFiles } from './AnnotationFiles.tsx';
import { AnnotationFilter, type Kind } from './AnnotationFilter.tsx';
import { AnnotationList } from './AnnotationList.tsx';
import classes from './AnnotationsPage.module.css';

const STEP = 500;

/** The screen. */
export function AnnotationsPage() {
  const { t } = useTranslation('annotations');
  const language = useLanguage();
  const { query } = usePlace();
  const [words] = useDebouncedValue(query, 120);
  const [kinds, setKinds] = useState<Kind[]>([]);
  const [orphans, setOrphans] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const [groupBy, setGroupBy] = useLocalStorage<AnnotationGrouping>({
    key: 'clipdesk.annotations.group',
    defaultValue: 'date',
    getInitialValueInEffect: false,
  });
  const input = useRef<HTMLInputElement>(null);
  const { data, error, refetch } = useDesk(
    'annotation.list',
    { words, colours: kinds, orphans, groupBy, language, limit },
    { keepPrevious: true },
  );
  useAction('find', () => input.current?.focus());
  useAction('find-in-text', () => input.current?.focus());
  useAction('back', () => openView({ kind: 'inbox' }));
  const isNarrowed = words.trim() !== '' || kinds.length > 0 || orphans;
  const showAll = () => {
    setKinds([]);
    setOrphans(false);
    go({ query: '' }, 'replace');
  };
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        <span className={classes.total} role="status">
          {data ? t('total', { count: data.total }) : ''}
        </span>
        <AnnotationFiles />
      </header>
      <div className={classes.tools}>
        <TextInput
          ref={input}
          className={classes.search}
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={14} stroke={1.7} />}
          value={query}
          onChange={(event) => go({ query: event.currentTarget.value }, 'replace')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') input.current?.blur();
          }}
        />
        <Select
          className={classes.grouping}
          aria-label={t('groupBy')}
          allowDeselect={false}
          value={groupBy}
          onChange={(value) => value && setGroupBy(value as AnnotationGrouping)}
          data={ANNOTATION_GROUPINGS.map((value) => ({ value, label: t(`group.${value}`) }))}
        />
        <AnnotationFilter
          counts={data?.colours}
          lost={data?.orphans ?? 0}
          kinds={kinds}
          onKinds={setKinds}
          orphans={orphans}
          onOrphans={setOrphans}
        />
      </div>
      {error ? <FailureMessage failure={error} onRetry={() => void refetch()} /> : null}
      {data?.total === 0 && !isNarrowed ? <Message title={t('empty.title')}>{t('empty.help')}</Message> : null}
      {data?.total === 0 && isNarrowed ? (
        <Message
          title={t('nothing.title')}
          actions={
            <Button variant="default" onClick={showAll}>
              {t('nothing.all')}
            </Button>
          }
        >
          {t('nothing.help')}
        </Message>
      ) : null}
      {data && data.total > 0 ? (
        <AnnotationList
          list={data}
          groupBy={groupBy}
          more={data.rows.length < data.rowTotal ? () => setLimit(Math.min(200_000, data.rows.length + STEP)) : null}
        />
      ) : null}
    </div>
  );
}
