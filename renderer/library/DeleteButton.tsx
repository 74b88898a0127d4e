// Deletes clippings of the trash for good, once the analyst has been asked.

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invoke } from '../desk.ts';
import { Question } from '../ui/Question.tsx';

export interface DeleteButtonProps {
  ids: number[];
  /** Called when they are gone. */
  onDeleted: () => void;
}

/** The button and its question. */
export function DeleteButton({ ids, onDeleted }: DeleteButtonProps) {
  const { t } = useTranslation('library');
  const [asking, setAsking] = useState(false);
  const remove = () => {
    setAsking(false);
    void invoke('clipping.delete', { ids }).then(onDeleted, () => null);
  };
  return (
    <>
      <Button variant="subtle" color="red" size="compact-sm" onClick={() => setAsking(true)}>
        {t('delete.do')}
      </Button>
      <Question
        opened={asking}
        title={t('delete.title', { count: ids.length })}
        act={t('delete.do')}
        onAct={remove}
        onCancel={() => setAsking(false)}
      >
        {t('delete.body')}
      </Question>
    </>
  );
}
