// A note of the analyst: its meaning, its words, and the ways to change or remove it.

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconTag, IconTrash } from '@tabler/icons-react';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Annotation, HIGHLIGHT_COLOURS } from '../../contract/annotation.ts';
import { invoke } from '../desk.ts';
import { opensMore } from '../ui/more-menu.ts';
import { SaidEditor, SaidLine } from './AnnotationSaid.tsx';
import { CommentEditor } from './CommentEditor.tsx';
import { colourOf } from './colours.ts';
import type { DraftKey } from './drafts.ts';
import classes from './TextView.module.css';

export interface AnnotationCardProps {
  note: Annotation;
  /** It is looked at. */
  active?: boolean;
  editing: boolean;
  onEdit: (on: boolean) => void;
  /** Its speaker and tags are being typed; left out, the card keeps that itself. */
  saying?: boolean;
  onSay?: (on: boolean) => void;
  /** What is said of it beside its meaning. */
  mark?: string;
  /** Stands above its words. */
  children?: ReactNode;
}

/** Under which the words of a note are kept until they are stored. */
export function annotationDraft({ id, createdAt }: Annotation): DraftKey {
  return `annotation ${id} ${createdAt}`;
}

/** A card in the margin, under a paragraph, or above the text. */
export function AnnotationCard(props: AnnotationCardProps) {
  const { note, active, editing, onEdit, mark: said, children } = props;
  const [ownSaying, setOwnSaying] = useState(false);
  const { saying = ownSaying, onSay = setOwnSaying } = props;
  const { t } = useTranslation('reader');
  const isHighlight = note.kind === 'highlight';
  const name = isHighlight ? t(`colour.${note.colour ?? 'key'}.name`) : t('note.onClipping');
  const mark = isHighlight ? colourOf(note.colour) : 'var(--mantine-color-default-border)';
  const save = async (comment: string) => {
    if (comment !== note.comment) await invoke('annotation.update', { id: note.id, comment });
  };
  return (
    <fieldset
      className={classes.card}
      data-active={active || undefined}
      style={{ '--mark': mark } as CSSProperties}
      aria-label={name}
      {...opensMore}
    >
      <div className={classes.cardHead}>
        <span>{said ? `${name} · ${said}` : name}</span>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon size={22} aria-label={t('note.menu')}>
              <IconDots size={15} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={14} />} onClick={() => onEdit(true)}>
              {t(note.comment ? 'note.edit' : 'note.add')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTag size={14} />} onClick={() => onSay(true)}>
              {t(isHighlight ? 'annotations:said.edit' : 'annotations:said.editTags')}
            </Menu.Item>
            {isHighlight
              ? HIGHLIGHT_COLOURS.map((colour) => (
                  <Menu.Item
                    key={colour}
                    fw={colour === note.colour ? 600 : 400}
                    leftSection={
                      <span
                        className={classes.swatch}
                        style={{ '--mark': colourOf(colour), display: 'block' } as CSSProperties}
                      />
                    }
                    onClick={() => void invoke('annotation.update', { id: note.id, colour }).catch(() => null)}
                  >
                    {t(`colour.${colour}.name`)}
                  </Menu.Item>
                ))
              : null}
            <Menu.Item
              leftSection={<IconTrash size={14} />}
              onClick={() => void invoke('annotation.delete', { id: note.id }).catch(() => null)}
            >
              {t(isHighlight ? 'note.removeHighlight' : 'note.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {children}
      {editing ? (
        <CommentEditor draft={annotationDraft(note)} value={note.comment} onSave={save} onClose={() => onEdit(false)} />
      ) : note.comment ? (
        <button type="button" className={classes.comment} title={t('note.edit')} onClick={() => onEdit(true)}>
          {note.comment}
        </button>
      ) : null}
      {saying ? (
        <SaidEditor note={note} onClose={() => onSay(false)} />
      ) : (
        <SaidLine note={note} onEdit={() => onSay(true)} />
      )}
    </fieldset>
  );
}
