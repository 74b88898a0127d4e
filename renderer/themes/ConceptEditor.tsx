// The terms of a concept in Kazakh, Russian and English; forms of a word need not be listed.

import { Button, Group, TagsInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptTerms } from '../../contract/concept.ts';
import type { Theme } from '../../contract/theme.ts';
import { KNOWN_LANGUAGES } from '../../contract/values.ts';
import classes from './ConceptEditor.module.css';
import { withWritten, writtenTerms } from './concept-words.ts';

interface ConceptEditorProps {
  terms: ConceptTerms;
  /** Other themes that use it and change with it. */
  shared: Theme[];
  onSave: (terms: ConceptTerms) => Promise<void>;
  onCancel: () => void;
}

export function ConceptEditor({ terms, shared, onSave, onCancel }: ConceptEditorProps) {
  const { t } = useTranslation('themes');
  const [draft, setDraft] = useState(terms);
  const [saving, setSaving] = useState(false);
  const empty = KNOWN_LANGUAGES.every((language) => writtenTerms(draft, language).length === 0);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    await onSave(draft).catch(() => {});
    setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };

  return (
    <form className={classes.form} aria-label={t('concepts.editor')} onSubmit={submit} onKeyDown={onKeyDown}>
      {KNOWN_LANGUAGES.map((language, index) => (
        <TagsInput
          key={language}
          label={t(`desk:language.${language}`)}
          lang={language}
          placeholder={writtenTerms(draft, language).length === 0 ? t('concepts.termPlaceholder') : undefined}
          value={writtenTerms(draft, language)}
          onChange={(next) => setDraft(withWritten(draft, language, next))}
          acceptValueOnBlur
          maxTags={50}
          autoFocus={index === 0}
          classNames={{ label: classes.label }}
        />
      ))}
      <p className={classes.hint}>
        {t('concepts.formsHint')} {t('concepts.weakHint')}
        {shared.length > 0 && ` ${t('concepts.shared', { themes: shared.map(({ name }) => name).join(', ') })}`}
      </p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {t('desk:common.cancel')}
        </Button>
        <Button type="submit" disabled={empty} loading={saving}>
          {t('desk:common.save')}
        </Button>
      </Group>
    </form>
  );
}
