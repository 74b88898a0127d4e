// Two versions of a story side by side: paragraphs beside each other, what differs marked, counted and walked through by key.

import { ActionIcon, Button, Skeleton, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import { bodyOf } from '../../language/body.ts';
import { keyHint, useAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { AllClippingsButton } from '../library/AllClippingsButton.tsx';
import { go } from '../place.ts';
import { FailureMessage } from '../ui/Message.tsx';
import { ComparedText } from './ComparedText.tsx';
import { compareTexts } from './compare-texts.ts';
import classes from './comparison.module.css';
import { leaveComparison } from './open-comparison.ts';
import { useVersionName, VersionHead } from './VersionHead.tsx';

/** What is compared of a version: its body, under its headline where the other has another one. */
function readAs(version: Clipping, other: Clipping): string {
  const body = bodyOf(version.text, version.hidden);
  const isTold = version.headline === other.headline || version.language !== other.language;
  return isTold || body.trimStart().startsWith(version.headline) ? body : `${version.headline}\n${body}`;
}

function Compared({ one, other }: { one: Clipping; other: Clipping }) {
  const { t } = useTranslation('comparison');
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const nameOf = useVersionName();
  const { data: story } = useDesk('story.get', { clippingId: one.id });
  const sameLanguage = one.language === other.language;
  const { rows, differences } = useMemo(
    () => compareTexts(readAs(one, other), readAs(other, one), sameLanguage),
    [one, other, sameLanguage],
  );
  const moveTo = (to: number) => setCurrent(Math.min(differences - 1, Math.max(0, to)));
  const next = () => moveTo(current === null ? 0 : current + 1);
  const previous = () => moveTo(current === null ? differences - 1 : current - 1);
  useAction('next', next, differences > 0);
  useAction('previous', previous, differences > 0);
  useEffect(() => {
    if (current !== null)
      table.current?.querySelector(`[data-difference="${current}"]`)?.scrollIntoView({ block: 'center' });
  }, [current]);
  const said = !sameLanguage
    ? t('otherLanguage')
    : differences === 0
      ? t('none')
      : current === null
        ? t('differences', { count: differences })
        : t('current', { at: current + 1, of: differences });
  const choose = (ids: [number, number]) => go({ screen: { at: 'comparison', ids } }, 'replace');
  return (
    <>
      <div className={classes.bar} role="toolbar" aria-label={t('toolbar')}>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          fw={500}
          leftSection={<IconArrowLeft size={15} />}
          onClick={leaveComparison}
        >
          {t('back')}
        </Button>
        <span className={classes.count} role="status">
          {said}
        </span>
        {differences > 0 ? (
          <>
            <Tooltip label={`${t('previous')}  ${keyHint('previous')}`}>
              <ActionIcon aria-label={t('previous')} disabled={current === 0} onClick={previous}>
                <IconChevronUp size={16} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={`${t('next')}  ${keyHint('next')}`}>
              <ActionIcon aria-label={t('next')} disabled={current === differences - 1} onClick={next}>
                <IconChevronDown size={16} />
              </ActionIcon>
            </Tooltip>
            <span className={classes.legend}>
              <del className={classes.removed}>{t('removed')}</del>
              <ins className={classes.added}>{t('added')}</ins>
              <mark className={classes.changed}>{t('changed')}</mark>
            </span>
          </>
        ) : null}
      </div>
      <div className={classes.heads}>
        <VersionHead
          clipping={one}
          label={t('one')}
          story={story ?? null}
          besides={other.id}
          onChoose={(id) => choose([id, other.id])}
        />
        <VersionHead
          clipping={other}
          label={t('other')}
          story={story ?? null}
          besides={one.id}
          onChoose={(id) => choose([one.id, id])}
        />
      </div>
      <table ref={table} className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{nameOf(one)}</th>
            <th scope="col">{nameOf(other)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and never move.
            <tr key={at}>
              {[
                { parts: row.one, of: one },
                { parts: row.other, of: other },
              ].map(({ parts, of }) => (
                <td key={of.id} data-of={parts ? nameOf(of) : undefined}>
                  {parts ? <ComparedText parts={parts} language={of.language} current={current} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The screen. */
export function ComparisonPage({ ids: [oneId, otherId] }: { ids: [number, number] }) {
  const { t } = useTranslation('comparison');
  const one = useDesk('clipping.get', { id: oneId });
  const other = useDesk('clipping.get', { id: otherId });
  useAction('back', leaveComparison);
  const error = one.error ?? other.error;
  return (
    <article className={classes.page} aria-label={t('title')}>
      {error ? (
        <FailureMessage
          failure={error}
          onRetry={() => void Promise.all([one.refetch(), other.refetch()])}
          wayBack={<AllClippingsButton />}
        />
      ) : one.data && other.data ? (
        <Compared key={`${oneId} ${otherId}`} one={one.data} other={other.data} />
      ) : (
        <div aria-busy className={classes.waiting}>
          {['94%', '97%', '90%', '62%'].map((width) => (
            <Skeleton key={width} height={16} width={width} mb={16} />
          ))}
        </div>
      )}
    </article>
  );
}
