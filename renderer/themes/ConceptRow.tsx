// A concept of a theme: its name, the same in the other languages, its weight, and the ways to change it.

import { ActionIcon, NumberInput, Tooltip } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Concept } from '../../contract/concept.ts';
import { useLanguage } from '../words.ts';
import classes from './ConceptRow.module.css';
import { conceptName, otherNames } from './concept-words.ts';

interface ConceptRowProps {
  concept: Concept;
  weight: number;
  onWeigh: (weight: number) => void;
  onEdit: () => void;
  onRemove: () => void;
}

export function ConceptRow({ concept, weight, onWeigh, onEdit, onRemove }: ConceptRowProps) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const name = conceptName(concept, language);
  const [typed, setTyped] = useState<number | string>(weight);
  useEffect(() => setTyped(weight), [weight]);

  const weigh = (value: number | string) => {
    const next = Number(value);
    if (next > 0 && next <= 10 && next !== weight) onWeigh(next);
    else setTyped(weight);
  };

  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <div className={classes.name}>{name}</div>
        <div className={classes.others}>{otherNames(concept, language).join(' · ')}</div>
      </div>
      <div className={classes.tools}>
        <ActionIcon aria-label={t('concepts.edit', { name })} onClick={onEdit}>
          <IconPencil size={15} />
        </ActionIcon>
        <ActionIcon aria-label={t('concepts.remove', { name })} onClick={onRemove}>
          <IconX size={15} />
        </ActionIcon>
      </div>
      <Tooltip label={t('concepts.weightHint')} multiline maw={260}>
        <NumberInput
          aria-label={t('concepts.weight', { name })}
          variant="unstyled"
          size="xs"
          min={0.1}
          max={10}
          step={0.1}
          decimalScale={2}
          decimalSeparator={language === 'en' ? '.' : ','}
          hideControls
          value={typed}
          onChange={setTyped}
          onBlur={() => weigh(typed)}
          onKeyDown={(event) => event.key === 'Enter' && weigh(typed)}
          classNames={{ root: classes.weight, input: classes.number }}
        />
      </Tooltip>
    </li>
  );
}
