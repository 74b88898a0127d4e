// Finds a concept by any of its terms, typed roughly in any of the three languages, or offers to make a new one.

import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import Fuse from 'fuse.js';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Concept } from '../../contract/concept.ts';
import { KNOWN_LANGUAGES } from '../../contract/values.ts';
import { useLanguage } from '../words.ts';
import classes from './ConceptPicker.module.css';
import { conceptName, otherNames } from './concept-words.ts';

interface ConceptPickerProps {
  /** Those that can still be added. */
  concepts: Concept[];
  onPick: (concept: Concept) => void;
  /** With the term typed so far. */
  onCreate: (term: string) => void;
}

const OFFERED = 8;
const NEW = 'new';

export function ConceptPicker({ concepts, onPick, onCreate }: ConceptPickerProps) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const fuse = useMemo(
    () =>
      new Fuse(concepts, {
        keys: KNOWN_LANGUAGES.flatMap((each) => [`terms.${each}`, `terms.weak.${each}`]),
        threshold: 0.22,
        ignoreLocation: true,
        ignoreDiacritics: true,
      }),
    [concepts],
  );
  const term = typed.trim();
  const offered = term ? fuse.search(term, { limit: OFFERED }).map(({ item }) => item) : concepts.slice(0, OFFERED);

  const submit = (value: string) => {
    const concept = offered.find(({ key }) => key === value);
    if (value === NEW) onCreate(term);
    else if (concept) onPick(concept);
    setTyped('');
    combobox.closeDropdown();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit} shadow="md" classNames={{ option: classes.option }}>
      <Combobox.Target>
        <TextInput
          aria-label={t('concepts.add')}
          placeholder={t('concepts.add')}
          leftSection={<IconPlus size={14} />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={t('concepts.add')}>
          {offered.map((concept) => (
            <Combobox.Option key={concept.key} value={concept.key}>
              <span>{conceptName(concept, language)}</span>
              <span className={classes.others}>{otherNames(concept, language).join(' · ')}</span>
            </Combobox.Option>
          ))}
          <Combobox.Option value={NEW} className={classes.fresh}>
            {term ? t('concepts.createNamed', { term }) : t('concepts.create')}
          </Combobox.Option>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
