// The clippings of a theme with one status, judged one by one with buttons or keys, or all that are shown at once.

import { Button, Kbd } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Theme, ThemeDecision, ThemeStatus } from '../../contract/theme.ts';
import { keyHint, useAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import classes from './DecisionList.module.css';
import { DecisionRow } from './DecisionRow.tsx';

interface DecisionListProps {
  theme: Theme;
  status: ThemeStatus;
}

const STEP = 30;

export function DecisionList({ theme, status }: DecisionListProps) {
  const { t } = useTranslation('themes');
  const [limit, setLimit] = useState(STEP);
  const [current, setCurrent] = useState<number | null>(null);
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const { data } = useDesk('clipping.list', { view: { kind: 'theme', id: theme.id, status }, limit });
  const rows = data?.rows ?? [];
  const total = data?.total ?? 0;
  const at = rows.findIndex((row) => row.id === current);
  const focus = useRef(false);

  useEffect(() => {
    if (!focus.current || current === null) return;
    focus.current = false;
    list.current?.querySelector<HTMLElement>(`[data-clipping="${current}"]`)?.focus();
  }, [current]);

  const moveTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (!row) return;
    focus.current = true;
    setCurrent(row.id);
  };

  const decide = async (clippingIds: number[], decision: ThemeDecision) => {
    const next = clippingIds.length === 1 ? (rows[at + 1] ?? rows[at - 1]) : undefined;
    const name = rows.find((row) => row.id === clippingIds[0])?.headline ?? '';
    await invoke('theme.decide', { clippingIds, themeId: theme.id, decision });
    if (next && clippingIds[0] === current) {
      focus.current = true;
      setCurrent(next.id);
    }
    const word = decision ?? 'undecided';
    say(clippingIds.length === 1 ? t(`said.${word}`, { name }) : t(`saidAll.${word}`, { count: clippingIds.length }));
  };
  const decideQuietly = (ids: number[], decision: ThemeDecision) => void decide(ids, decision).catch(() => {});
  const decideCurrent = (decision: ThemeDecision) => current !== null && decideQuietly([current], decision);

  useAction('next', () => moveTo(at + 1), rows.length > 0);
  useAction('previous', () => moveTo(at === -1 ? 0 : at - 1), rows.length > 0);
  useAction('accept', () => decideCurrent('accepted'), status !== 'accepted' && at !== -1);
  useAction('reject', () => decideCurrent('rejected'), status !== 'rejected' && at !== -1);

  if (!data) return null;
  return (
    <section aria-label={t(`status.${status}`)}>
      <p role="status" className={classes.said}>
        {said}
      </p>
      {rows.length === 0 && <p className={classes.empty}>{t(`empty.${status}`)}</p>}
      {rows.length > 0 && (
        <div className={classes.bar}>
          <span className={classes.keys}>
            {(['next', 'previous'] as const).map((name) => (
              <Kbd key={name} size="xs">
                {keyHint(name)}
              </Kbd>
            ))}{' '}
            {t('keys.move')}
            {status !== 'accepted' && <KeyNote name="accept" />}
            {status !== 'rejected' && <KeyNote name="reject" />}
          </span>
          {status === 'suggested' && (
            <Button
              variant="default"
              onClick={() =>
                decideQuietly(
                  rows.map((row) => row.id),
                  'accepted',
                )
              }
            >
              {t('acceptShown', { count: rows.length })}
            </Button>
          )}
        </div>
      )}
      <ol ref={list} className={classes.list}>
        {rows.map((row, index) => (
          <DecisionRow
            key={row.id}
            theme={theme}
            clipping={row}
            status={status}
            current={row.id === current}
            reachable={row.id === current || (at === -1 && index === 0)}
            onFocus={() => setCurrent(row.id)}
            onDecide={(decision) => decideQuietly([row.id], decision)}
          />
        ))}
      </ol>
      {total > rows.length && (
        <Button variant="subtle" onClick={() => setLimit(Math.min(limit + STEP, 1_000))}>
          {t('showMore', { count: total - rows.length })}
        </Button>
      )}
    </section>
  );
}

function KeyNote({ name }: { name: 'accept' | 'reject' }) {
  const { t } = useTranslation('themes');
  return (
    <>
      <Kbd size="xs" ml={12}>
        {keyHint(name)}
      </Kbd>{' '}
      {t(`keys.${name}`)}
    </>
  );
}
