// The sheet of the query language: what can be typed, each line an example that can be tried.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { runAction } from '../actions.ts';
import classes from './QuerySheet.module.css';

const LINES = [
  'words',
  'phrase',
  'or',
  'not',
  'group',
  'prefix',
  'near',
  'headline',
  'outlet',
  'kind',
  'country',
  'byline',
  'tag',
  'collection',
  'theme',
  'used',
  'tone',
  'importance',
  'lang',
  'date',
  'after',
  'added',
  'has',
  'is',
  'in',
] as const;

/** `onExample` is told the words of the line that was chosen; `onLeave` that something else was. */
export function QuerySheet(props: { onExample: (words: string) => void; onLeave: () => void }) {
  const { onExample, onLeave } = props;
  const { t } = useTranslation('library');
  return (
    <div className={classes.sheet}>
      <p className={classes.intro}>{t('sheet.intro')}</p>
      <dl className={classes.lines}>
        {LINES.map((line) => (
          <div key={line} className={classes.line}>
            <dt>
              <button type="button" className={classes.example} onClick={() => onExample(t(`sheet.${line}.example`))}>
                {t(`sheet.${line}.example`)}
              </button>
            </dt>
            <dd>{t(`sheet.${line}.means`)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.intro}>{t('sheet.layouts')}</p>
      <Button
        variant="default"
        onClick={() => {
          onLeave();
          runAction('batch-search');
        }}
      >
        {t('desk:action.batch-search')}
      </Button>
    </div>
  );
}
