// Adds clippings from anywhere in the desk to a briefing: an existing one and its section, or a new one.

import { Button, Popover, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../contract/briefing.ts';
import { ask, invoke, useDesk } from '../desk.ts';
import { useLanguage } from '../words.ts';
import classes from './AddToBriefing.module.css';

interface AddToBriefingProps {
  /** What is added, in this order. */
  clippingIds: number[];
  opened: boolean;
  onClose: () => void;
  /** The button it hangs from; it opens and closes it. */
  children: ReactElement;
}

/** A popover: briefings, then the sections of the one chosen when it has several. */
export function AddToBriefing({ clippingIds, opened, onClose, children }: AddToBriefingProps) {
  const { t } = useTranslation('briefing');
  return (
    <Popover opened={opened} onChange={onClose} width={300} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown aria-label={t('addTo.title')} className={classes.dropdown}>
        <Choice clippingIds={clippingIds} onClose={onClose} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Choice({ clippingIds, onClose }: Pick<AddToBriefingProps, 'clippingIds' | 'onClose'>) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const { data: briefings } = useDesk('briefing.list', {});
  const [chosen, setChosen] = useState<Briefing | null>(null);
  const [title, setTitle] = useState('');

  const done = (name: string) => {
    notifications.show({ message: t('addTo.done', { count: clippingIds.length, title: name }) });
    onClose();
  };
  const addTo = async (briefing: Briefing, sectionId: number) => {
    await invoke('entry.create', { sectionId, clippingIds });
    done(briefing.title);
  };
  const choose = async (id: number) => {
    const briefing = await ask('briefing.get', { id });
    const [first, second] = briefing.sections;
    if (second) return setChosen(briefing);
    const section = first ?? (await invoke('section.create', { briefingId: id, title: t('section.first') }));
    await addTo(briefing, section.id);
  };
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    const made = await invoke('briefing.create', { title, language, clippingIds });
    done(made.title);
  };
  const quietly = (work: Promise<unknown>) => void work.catch(() => {});

  if (chosen) {
    return (
      <>
        <p className={classes.label}>{t('addTo.section', { title: chosen.title })}</p>
        <ul className={classes.list}>
          {chosen.sections.map((section) => (
            <li key={section.id}>
              <button type="button" className={classes.item} onClick={() => quietly(addTo(chosen, section.id))}>
                {section.title}
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <p className={classes.label}>{t('addTo.count', { count: clippingIds.length })}</p>
      <ul className={classes.list}>
        {briefings?.map((briefing) => (
          <li key={briefing.id}>
            <button type="button" className={classes.item} onClick={() => quietly(choose(briefing.id))}>
              {briefing.title}
            </button>
          </li>
        ))}
      </ul>
      <form className={classes.fresh} onSubmit={(event) => quietly(begin(event))}>
        <TextInput
          aria-label={t('addTo.new')}
          placeholder={t('addTo.new')}
          value={title}
          maxLength={500}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Button type="submit" disabled={title.trim() === ''}>
          {t('addTo.create')}
        </Button>
      </form>
    </>
  );
}
