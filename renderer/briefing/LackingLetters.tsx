// Letters that no font has, after an export: which, in which script, and the clippings whose pages show boxes for them.

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { LackingLetters as Lacking } from '../../contract/pack.ts';
import { readerHref } from '../themes/ClippingLine.tsx';
import classes from './ExportReport.module.css';

/** So many clippings are named, the others counted. */
const MOST = 6;

export function LackingLetters({ lacking }: { lacking: readonly Lacking[] }) {
  const { t } = useTranslation('briefing');
  if (lacking.length === 0) return null;
  return (
    <>
      <p className={classes.verified}>{t('lacking.title')}</p>
      <ul className={classes.failed}>
        {lacking.map(({ script, letters, clippings }) => (
          <li key={script}>
            {t(`lacking.script.${script}`, { defaultValue: script })} <span lang="und">{letters.join(' ')}</span>
            {': '}
            {clippings.length === 0 && t('lacking.own')}
            {clippings.slice(0, MOST).map(({ id, headline }, at) => (
              <Fragment key={id}>
                {at > 0 && ', '}
                <a href={readerHref({ kind: 'all' }, id)}>
                  <bdi>{headline}</bdi>
                </a>
              </Fragment>
            ))}
            {clippings.length > MOST && ` ${t('lacking.more', { count: clippings.length - MOST })}`}
          </li>
        ))}
      </ul>
    </>
  );
}
