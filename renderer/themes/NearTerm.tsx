// Words of which one must stand in a sentence with one of others, shortened to the first few of each.

import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RuleNear, RuleWord } from '../../contract/theme.ts';
import { writeTerm } from './rule-terms.ts';
import classes from './ThemeRule.module.css';

interface NearTermProps {
  term: RuleNear;
  names: ReadonlyMap<string, string>;
  onRemove: () => void;
}

const SHOWN = 3;

export function NearTerm({ term, names, onRemove }: NearTermProps) {
  const { t } = useTranslation('themes');
  const words = (list: readonly RuleWord[]) => list.map((word) => writeTerm(word, names));
  const short = (list: readonly RuleWord[]) =>
    `${words(list.slice(0, SHOWN)).join(', ')}${list.length > SHOWN ? ` +${list.length - SHOWN}` : ''}`;
  const near = t('rule.near', { one: short(term.one), other: short(term.other) });
  return (
    <div className={classes.near}>
      <details>
        <summary>{near}</summary>
        <p>{words(term.one).join(', ')}</p>
        <p>{words(term.other).join(', ')}</p>
      </details>
      <ActionIcon aria-label={t('rule.removeNear', { near })} onClick={onRemove}>
        <IconX size={15} />
      </ActionIcon>
    </div>
  );
}
