// Whom a highlight quotes and the tags of an annotation: shown on its card, and typed in place.

import { Autocomplete, Button, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../contract/annotation.ts';
import { invoke, useDesk } from '../desk.ts';
import classes from './AnnotationSaid.module.css';

/** The speaker and the tags, when there are any; a click opens them to be changed. */
export function SaidLine({ note, onEdit }: { note: Annotation; onEdit?: () => void }) {
  const { t } = useTranslation('annotations');
  if (!note.speaker && note.tags.length === 0) return null;
  const words = (
    <>
      {note.speaker ? <span className={classes.speaker}>{t('said.by', { speaker: note.speaker })}</span> : null}
      {note.tags.map(({ id, name }) => (
        <span key={id} className={classes.tag}>
          {name}
        </span>
      ))}
    </>
  );
  if (!onEdit) return <span className={classes.line}>{words}</span>;
  return (
    <button type="button" className={classes.line} title={t('said.edit')} onClick={onEdit}>
      {words}
    </button>
  );
}

/** Fields for both; each is stored as it is left. Escape closes them. */
export function SaidEditor({ note, onClose }: { note: Annotation; onClose: () => void }) {
  const { t } = useTranslation('annotations');
  const [speaker, setSpeaker] = useState(note.speaker ?? '');
  const isHighlight = note.kind === 'highlight';
  const { data: tags = [] } = useDesk('tag.list', {});
  const { data: offered } = useDesk('annotation.speakers', { id: note.id }, { enabled: isHighlight });
  const near = offered?.inParagraph ?? [];
  const earlier = (offered?.earlier ?? []).map(({ name }) => name).filter((name) => !near.includes(name));
  const keep = (typed: string) => {
    const named = typed.trim() || null;
    if (named !== note.speaker) void invoke('annotation.update', { id: note.id, speaker: named }).catch(() => null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape in either field closes both.
    <div
      className={classes.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {isHighlight ? (
        <Autocomplete
          autoFocus
          label={t('said.speaker')}
          placeholder={t('said.speakerPlaceholder')}
          value={speaker}
          maxLength={300}
          limit={12}
          data={[
            ...(near.length ? [{ group: t('said.inParagraph'), items: near }] : []),
            ...(earlier.length ? [{ group: t('said.earlier'), items: earlier }] : []),
          ]}
          onChange={setSpeaker}
          onOptionSubmit={keep}
          onBlur={() => keep(speaker)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep(speaker);
          }}
        />
      ) : null}
      <TagsInput
        autoFocus={!isHighlight}
        label={t('said.tags')}
        placeholder={note.tags.length ? '' : t('said.tagsPlaceholder')}
        data={tags.map(({ name }) => name)}
        value={note.tags.map(({ name }) => name)}
        onChange={(names) => void invoke('annotation.update', { id: note.id, tags: names }).catch(() => null)}
      />
      <Button size="compact-xs" variant="subtle" color="gray" onClick={onClose}>
        {t('desk:common.close')}
      </Button>
    </div>
  );
}
