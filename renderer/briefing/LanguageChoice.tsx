// The language a pack is written in: its headings, dates and numerals.

import { Input, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KNOWN_LANGUAGES, type KnownLanguage } from '../../contract/values.ts';
import classes from './LanguageChoice.module.css';

interface LanguageChoiceProps {
  value: KnownLanguage;
  onChange: (language: KnownLanguage) => void;
}

export function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  const { t } = useTranslation('briefing');
  return (
    <Input.Wrapper label={t('language')} labelElement="div" size="xs" className={classes.language}>
      <SegmentedControl
        aria-label={t('language')}
        value={value}
        onChange={(next) => {
          const known = KNOWN_LANGUAGES.find((each) => each === next);
          if (known) onChange(known);
        }}
        data={KNOWN_LANGUAGES.map((each) => ({ value: each, label: t(`languageOwn.${each}`) }))}
      />
    </Input.Wrapper>
  );
}
