// The briefing's sections as a list: chosen, added, renamed, moved by keys, buttons or dragging, and deleted.

import { TextInput, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../contract/briefing.ts';
import { useAction } from '../actions.ts';
import { copyLetter } from './copy-letter.ts';
import type { Step } from './moves.ts';
import classes from './Outline.module.css';
import { revealSection } from './reveal-section.ts';
import { SectionMenu } from './SectionMenu.tsx';
import type { BriefingWork } from './use-briefing.ts';

interface OutlineProps {
  briefing: Briefing;
  work: BriefingWork;
}

export function Outline({ briefing, work }: OutlineProps) {
  const { t } = useTranslation('briefing');
  const [current, setCurrent] = useState<number | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [title, setTitle] = useState('');
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<number | null>(null);

  const step = (id: number, to: Step) => {
    focusNext.current = id;
    void work.stepSection(id, to).then((moved) => moved && say(id));
  };
  const say = (id: number) => {
    const sections = work.now()?.sections ?? [];
    const at = sections.findIndex((section) => section.id === id);
    const title = sections[at]?.title;
    if (title) setSaid(t('move.saidSection', { section: title, place: at + 1, total: sections.length }));
  };
  useAction('move-up', () => current && step(current, 'up'), current !== null);
  useAction('move-down', () => current && step(current, 'down'), current !== null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved section keeps the focus once it is drawn again.
  useEffect(() => {
    if (focusNext.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-section="${focusNext.current}"]`)?.focus();
    focusNext.current = null;
  }, [briefing.sections]);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() && (await work.addSection(title))) setTitle('');
  };

  return (
    <nav className={classes.outline} aria-label={t('outline.title')}>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <h2 className={classes.title}>{t('outline.title')}</h2>
      <ol className={classes.list} ref={list}>
        {briefing.sections.map((section, index) => (
          <li
            key={section.id}
            className={classes.item}
            data-dragged={dragged === section.id || undefined}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', section.title);
              setDragged(section.id);
            }}
            onDragOver={(event) => dragged !== null && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null && dragged !== section.id) {
                void work.moveSection(dragged, index).then((moved) => moved && say(dragged));
              }
              setDragged(null);
            }}
            onDragEnd={() => setDragged(null)}
          >
            <button
              type="button"
              className={classes.name}
              data-section={section.id}
              onClick={() => revealSection(section.id)}
              onDoubleClick={() => revealSection(section.id, true)}
              onFocus={() => setCurrent(section.id)}
              onBlur={() => setCurrent(null)}
              onKeyDown={(event) => event.key === 'F2' && revealSection(section.id, true)}
            >
              <span className={classes.words} title={section.title}>
                {section.title}
              </span>
              <span className={classes.count}>{section.entries.filter(({ included }) => included).length}</span>
            </button>
            <SectionMenu
              section={section}
              first={index === 0}
              last={index === briefing.sections.length - 1}
              onRename={() => revealSection(section.id, true)}
              onStep={(to) => step(section.id, to)}
              onCopy={() => void copyLetter({ id: briefing.id, sectionId: section.id })}
              onDelete={() => void work.deleteSection(section.id)}
            />
          </li>
        ))}
      </ol>
      <form onSubmit={add}>
        <TextInput
          aria-label={t('outline.add')}
          placeholder={t('outline.add')}
          leftSection={<IconPlus size={14} />}
          value={title}
          maxLength={500}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </form>
    </nav>
  );
}
