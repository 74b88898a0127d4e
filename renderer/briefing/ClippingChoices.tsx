// Clippings to choose from, each with a tick; those that are already there are marked and cannot be chosen again, those that an issue used say which.

import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClippingRow } from '../../contract/clipping.ts';
import { ClippingFacts } from '../themes/ClippingLine.tsx';
import classes from './AddClippings.module.css';

interface ClippingChoicesProps {
  rows: ClippingRow[];
  present: ReadonlySet<number>;
  chosen: ReadonlySet<number>;
  onChoose: (chosen: ReadonlySet<number>) => void;
}

export function ClippingChoices({ rows, present, chosen, onChoose }: ClippingChoicesProps) {
  const { t } = useTranslation('briefing');
  const choose = (id: number, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <ul className={classes.choices}>
      {rows.map((clipping) => {
        const there = present.has(clipping.id);
        const last = clipping.usedIn?.at(-1);
        return (
          <li key={clipping.id} className={classes.choice} data-there={there || undefined}>
            <Checkbox
              size="xs"
              disabled={there}
              checked={there || chosen.has(clipping.id)}
              onChange={(event) => choose(clipping.id, event.currentTarget.checked)}
              label={
                <>
                  <span className={classes.headline} lang={clipping.language}>
                    {clipping.headline}
                  </span>
                  {there ? (
                    <span className={classes.there}>{t('add.there')}</span>
                  ) : (
                    <ClippingFacts clipping={clipping} />
                  )}
                  {last && (
                    <span className={classes.there}>
                      {t('offers.usedIn', { number: last.number, title: last.title })}
                    </span>
                  )}
                </>
              }
              classNames={{ body: classes.choiceBody, labelWrapper: classes.choiceLabel, label: classes.choiceText }}
            />
          </li>
        );
      })}
    </ul>
  );
}
