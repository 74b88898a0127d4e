// Where the words of a note are written; what is typed is never lost by leaving.

import { Button, Group, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftKey, draftOf, dropDraft, keepDraft } from './drafts.ts';

export interface CommentEditorProps {
  /** Under which what is typed is kept until it is stored. */
  draft: DraftKey;
  value: string;
  /** Rejects when it cannot be stored. */
  onSave: (comment: string) => Promise<unknown>;
  /** Stored, or left as it was. */
  onClose: () => void;
}

/**
 * Ctrl+Enter stores, and so does leaving the clipping. Cancel leaves the note as it was; Escape too, and keeps what was typed for when the note is opened
 * again. What is typed as the window goes away stands there when the clipping is opened next.
 */
export function CommentEditor({ draft, value, onSave, onClose }: CommentEditorProps) {
  const { t } = useTranslation('reader');
  const [words, setWords] = useState(() => draftOf(draft) ?? value);
  const [storing, setStoring] = useState(false);
  const isOpen = useRef(true);
  const isTyped = useRef(false);
  const store = async () => {
    isOpen.current = false;
    await onSave(words.trim());
    dropDraft(draft);
  };
  const save = () => {
    setStoring(true);
    store().then(onClose, () => {
      isOpen.current = true;
      setStoring(false);
    });
  };
  const leave = useRef(() => {});
  leave.current = () => {
    if (!isOpen.current || !isTyped.current || words === value) return;
    // Who comes back before it is stored must not find it open, and store it twice.
    keepDraft(draft, words, true);
    void store().catch(() => keepDraft(draft, words));
  };
  useEffect(() => () => leave.current(), []);
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
        readOnly={storing}
        onChange={(event) => {
          isTyped.current = true;
          setWords(event.currentTarget.value);
          keepDraft(draft, event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          else if (event.key === 'Escape') {
            event.preventDefault();
            isOpen.current = false;
            if (words === value) dropDraft(draft);
            else keepDraft(draft, words, true);
            onClose();
          }
        }}
      />
      <Group gap={6} mt={6}>
        <Button size="compact-xs" onClick={save} disabled={storing}>
          {t('desk:common.save')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => {
            isOpen.current = false;
            dropDraft(draft);
            onClose();
          }}
        >
          {t('desk:common.cancel')}
        </Button>
      </Group>
    </div>
  );
}
