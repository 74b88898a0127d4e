// Where the words of a note are written.

import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface CommentEditorProps {
  value: string;
  onSave: (comment: string) => void;
  onCancel: () => void;
}

/** Ctrl+Enter stores, Escape leaves it as it was. */
export function CommentEditor({ value, onSave, onCancel }: CommentEditorProps) {
  const { t } = useTranslation('reader');
  const [words, setWords] = useState(value);
  const save = () => onSave(words.trim());
  return (
    <div>
      <Textarea
        autoFocus
        autosize
        minRows={2}
        maxRows={12}
        aria-label={t('note.words')}
        placeholder={t('note.placeholder')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          else if (event.key === 'Escape') {
            event.preventDefault();
            onCancel();
          }
        }}
      />
      <Group gap={6} mt={6}>
        <Button size="compact-xs" onClick={save}>
          {t('desk:common.save')}
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onCancel}>
          {t('desk:common.cancel')}
        </Button>
      </Group>
    </div>
  );
}
