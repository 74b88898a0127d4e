// Where a value came from: the words of the text that show it, by what rule, how sure, and what was not taken and why.

import { useTranslation } from 'react-i18next';
import type { Clipping, EditableField, Evidence } from '../../contract/clipping.ts';
import { formatDay, languageName, useLanguage } from '../words.ts';
import classes from './EvidenceList.module.css';
import { ruleWords } from './rule-words.ts';

const AROUND = 28;

function Quote({ text, evidence }: { text: string; evidence: Evidence }) {
  if (!evidence.range) return null;
  const { start, end } = evidence.range;
  // Whole words only, with an ellipsis where the text goes on.
  const goesOn = end + AROUND < text.length;
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/\s+/g, ' ');
  const after = text.slice(end, end + AROUND).replace(/\s+/g, ' ');
  return (
    <p className={classes.quote}>
      {start > AROUND ? before.replace(/^\S* /, '… ') : before}
      <mark>{text.slice(start, end).slice(0, 160)}</mark>
      {goesOn ? after.replace(/ \S*$/, ' …') : after}
    </p>
  );
}

/** The evidence of one field. */
export function EvidenceList({ clipping, field }: { clipping: Clipping; field: EditableField }) {
  const { t } = useTranslation('reader');
  const language = useLanguage();
  const evidence = clipping.evidence.filter((one) => one.field === field);
  const setByAnalyst = clipping.setByAnalyst.includes(field);
  // What the analyst's value stands in place of is told as what was found, not as refused.
  const isFound = (one: Evidence) => one.reason === 'analyst' || (one.status === 'chosen' && one.rule !== 'analyst');
  const chosen = evidence.filter(isFound);
  const others = evidence.filter((one) => !isFound(one) && one.rule !== 'analyst').slice(0, 6);
  const show = (value: string | null) => {
    if (value === null) return t('evidence.nothing');
    if (field === 'publishedOn') return formatDay(value, language, 'long');
    return field === 'language' ? languageName(value, t) : value;
  };
  return (
    <div className={classes.evidence}>
      {setByAnalyst ? <p className={classes.rule}>{t('evidence.setByYou')}</p> : null}
      {chosen.map((one) => (
        <div key={`${one.rule}${one.range?.start}`}>
          <p className={classes.rule}>
            {setByAnalyst ? `${t('evidence.found')}: ${show(one.value)}. ` : null}
            {one.value === null ? (
              t('evidence.none')
            ) : (
              <>
                <span className={classes.words}>{ruleWords(one.rule, t)}</span>
                <span className={classes.sure}>
                  {' '}
                  · {t('evidence.sure', { percent: Math.round(one.confidence * 100) })}
                </span>
              </>
            )}
          </p>
          <Quote text={clipping.text} evidence={one} />
        </div>
      ))}
      {!chosen.length && !setByAnalyst ? <p className={classes.rule}>{t('evidence.none')}</p> : null}
      {others.length ? (
        <>
          <h3 className={classes.title}>{t('evidence.others')}</h3>
          <ul className={classes.others}>
            {others.map((one) => (
              <li key={`${one.value}${one.rule}${one.range?.start}`}>
                <span className={classes.value}>{show(one.value)}</span>
                <span className={classes.sure}> {ruleWords(one.reason ?? one.rule, t)}</span>
                <Quote text={clipping.text} evidence={one} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
