// All open story suggestions of the library, decided one by one with keys or several at once.

import { Button, Kbd, Skeleton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyHint, useAction } from '../actions.ts';
import { openView } from '../place.ts';
import { FailureMessage, Message } from '../ui/Message.tsx';
import page from '../ui/Page.module.css';
import { SuggestionRow } from './SuggestionRow.tsx';
import classes from './stories.module.css';
import { keyOf, useSuggestions } from './use-suggestions.ts';

/** The screen. */
export function StoriesPage() {
  const { t } = useTranslation('stories');
  const list = useRef<HTMLOListElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const found = useSuggestions(setWanted);
  const { rows, total, at, current, picked } = found;
  const own = rows[at];

  useEffect(() => {
    if (wanted === null) return;
    list.current?.querySelector<HTMLElement>(`[data-pair="${wanted}"]`)?.focus();
    setWanted(null);
  }, [wanted]);

  const subject = picked.length > 0 ? picked : own ? [own] : [];
  useAction('next', () => found.moveTo(at + 1), rows.length > 0);
  useAction('previous', () => found.moveTo(at === -1 ? 0 : at - 1), rows.length > 0);
  useAction('select', () => current && found.toggle(current), at !== -1);
  useAction('accept', () => found.decide(subject, 'accepted'), subject.length > 0);
  useAction('reject', () => found.decide(subject, 'rejected'), subject.length > 0);
  useAction('back', () => openView({ kind: 'all' }));

  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('title')}</h1>
      <p className={page.help}>{t('help')}</p>
      {found.error ? <FailureMessage failure={found.error} onRetry={found.retry} /> : null}
      {found.isLoading ? (
        <div aria-busy className={classes.waiting}>
          {['a', 'b', 'c'].map((key) => (
            <Skeleton key={key} height={120} mb={16} />
          ))}
        </div>
      ) : null}
      {!found.isLoading && !found.error && rows.length === 0 ? (
        <Message title={t('empty.title')}>{t('empty.help')}</Message>
      ) : null}
      {rows.length > 0 ? (
        <div className={classes.bar} role="toolbar" aria-label={t('toolbar')}>
          <span className={classes.count} role="status">
            {picked.length > 0 ? t('chosen', { count: picked.length }) : t('open', { count: total })}
          </span>
          <Button variant="subtle" color="gray" onClick={found.chooseAll}>
            {t(picked.length === rows.length ? 'chooseNone' : 'chooseShown')}
          </Button>
          <Button variant="default" disabled={picked.length === 0} onClick={() => found.decide(picked, 'accepted')}>
            {t('acceptChosen')}
          </Button>
          <Button variant="default" disabled={picked.length === 0} onClick={() => found.decide(picked, 'rejected')}>
            {t('rejectChosen')}
          </Button>
          <span className={classes.keys}>
            {(['next', 'previous', 'select', 'accept', 'reject'] as const).map((name) => (
              <span key={name}>
                <Kbd size="xs">{keyHint(name)}</Kbd> {t(`key.${name}`)}
              </span>
            ))}
          </span>
        </div>
      ) : null}
      <ol ref={list} className={classes.list}>
        {rows.map((row, index) => (
          <SuggestionRow
            key={keyOf(row)}
            suggestion={row}
            isCurrent={index === at}
            reachable={index === at || (at === -1 && index === 0)}
            isChosen={found.isChosen(row)}
            onFocus={() => found.setCurrent(keyOf(row))}
            onToggle={() => found.toggle(keyOf(row))}
            onDecide={(decision) => found.decide([row], decision)}
          />
        ))}
      </ol>
      {total > rows.length && rows.length > 0 ? (
        <Button variant="subtle" mt={12} onClick={found.showMore}>
          {t('more', { count: total - rows.length })}
        </Button>
      ) : null}
    </div>
  );
}
