// The paste before it comes in: its text, which may be changed, and its link.

import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyHint } from '../actions.ts';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './PasteDialog.module.css';
import { type Pasted, readPasted, sourceLink } from './pasted-text.ts';

// The contract's own cap for a paste, in UTF-16 units.
const LONGEST = 20_000_000;

export interface PasteFormProps {
  /** What was pasted; null when it is still to be pasted here. */
  pasted: Pasted | null;
  working: boolean;
  onTake: (pasted: Pasted) => void;
  onClose: () => void;
}

function isAddress(written: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(written) && URL.canParse(written);
}

/** The form; html travels along only while the text is as it was pasted. */
export function PasteForm({ pasted, working, onTake, onClose }: PasteFormProps) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const [source, setSource] = useState<Pasted | null>(pasted);
  const [text, setText] = useState(pasted?.text ?? '');
  const [link, setLink] = useState(pasted?.url ?? '');
  const untouched = source !== null && source.text === text;
  const html = untouched ? source.html : null;
  const words = text.split(/\s+/u).filter(Boolean).length;
  const wrongLink = link.trim() !== '' && !isAddress(link.trim());
  const tooLong = text.length > LONGEST;

  const pasteHere = (event: ClipboardEvent) => {
    const found = text.trim() ? null : readPasted(event.clipboardData);
    if (!found) return;
    event.preventDefault();
    setSource(found);
    setText(found.text);
    if (!link.trim()) setLink(found.url ?? '');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onTake({ text, html, url: link.trim() || null });
  };
  const note = source?.html && text.trim() ? t(untouched ? 'paste.page' : 'paste.edited') : null;
  return (
    <form onSubmit={submit}>
      <Textarea
        classNames={{ input: classes.text }}
        label={t('paste.text')}
        placeholder={t('paste.textHelp', { key: keyHint('paste') })}
        autosize
        minRows={8}
        maxRows={16}
        value={text}
        error={tooLong ? t('paste.long') : null}
        onPaste={pasteHere}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => (link.trim() ? null : setLink(sourceLink(text, html) ?? ''))}
        data-autofocus={pasted ? undefined : true}
      />
      <p className={classes.note} role="status">
        {[text.trim() ? t('paste.words', { count: words, number: formatNumber(words, language) }) : null, note]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <TextInput
        label={t('paste.url')}
        description={t('paste.urlHelp')}
        placeholder="https://"
        inputMode="url"
        value={link}
        error={wrongLink ? t('paste.urlWrong') : null}
        maxLength={2_000}
        onChange={(event) => setLink(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('desk:common.cancel')}
        </Button>
        <Button
          type="submit"
          loading={working}
          disabled={!text.trim() || wrongLink || tooLong}
          data-autofocus={pasted ? true : undefined}
        >
          {t('paste.do')}
        </Button>
      </Group>
    </form>
  );
}
