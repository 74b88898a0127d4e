// The middle of the builder: the briefing's title, reader, language and summary, then its sections with their entries.

import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../contract/briefing.ts';
import { useAction } from '../actions.ts';
import { InPlaceText } from '../ui/InPlaceText.tsx';
import classes from './Document.module.css';
import { type EntryHands, entryOf } from './entry-hands.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LineField } from './LineField.tsx';
import { standing } from './moves.ts';
import { Offers } from './Offers.tsx';
import { RichText } from './RichText.tsx';
import { revealSection } from './reveal-section.ts';
import { SectionBlock } from './SectionBlock.tsx';
import type { BriefingWork } from './use-briefing.ts';

const FOCUS_BACK_MS = 150;

interface DocumentProps {
  briefing: Briefing;
  work: BriefingWork;
}

export function Document({ briefing, work }: DocumentProps) {
  const { t } = useTranslation('briefing');
  const [current, setCurrent] = useState<number | null>(null);
  const [said, say] = useState('');
  const sheet = useRef<HTMLElement>(null);
  const focusNext = useRef<number | null>(null);
  // A section just made, whose title is to be written.
  const [naming, setNaming] = useState<number | null>(null);
  const entries = briefing.sections.flatMap((section) => section.entries);
  const at = entries.findIndex(({ id }) => id === current);

  const focusEntry = (id: number | undefined) => {
    if (id) sheet.current?.querySelector<HTMLElement>(`[data-entry="${id}"]`)?.focus();
  };
  const sayWhere = (id: number) => {
    const briefingNow = work.now();
    const at = briefingNow && standing(briefingNow, id);
    if (at) say(t('move.said', at));
  };
  const latest = useRef<EntryHands | null>(null);
  latest.current = {
    step: async (id, to) => {
      focusNext.current = id;
      if (await work.stepEntry(id, to)) sayWhere(id);
    },
    drop: async (id, target) => {
      if (await work.dropEntry(id, target)) sayWhere(id);
    },
    split: async (entryId) => {
      const made = await work.splitSection({ entryId, title: t('entry.splitTitle') });
      if (made === null) return;
      say(t('move.saidSplit'));
      setNaming(made);
    },
    remove: (id) => {
      const index = entries.findIndex((entry) => entry.id === id);
      focusEntry((entries[index + 1] ?? entries[index - 1])?.id);
      void work.deleteEntry(id);
    },
  };
  // The same object for ever, so that a card is drawn again only when its own entry has changed.
  const hands = useMemo<EntryHands>(
    () => ({
      step: (id, to) => latest.current?.step(id, to),
      drop: (id, target) => latest.current?.drop(id, target),
      split: (id) => latest.current?.split(id),
      remove: (id) => latest.current?.remove(id),
    }),
    [],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved entry keeps the focus once it is drawn again.
  useEffect(() => {
    focusEntry(focusNext.current ?? undefined);
    focusNext.current = null;
  }, [briefing.sections]);

  const isThere = briefing.sections.some(({ id }) => id === naming);
  useEffect(() => {
    if (naming === null || !isThere) return;
    // A closing menu gives the focus back to its button first.
    const soon = setTimeout(() => {
      revealSection(naming, true);
      setNaming(null);
    }, FOCUS_BACK_MS);
    return () => clearTimeout(soon);
  }, [naming, isThere]);

  useAction('next', () => focusEntry(entries[Math.min(at + 1, entries.length - 1)]?.id), entries.length > 0);
  useAction('previous', () => focusEntry(entries[Math.max(at - 1, 0)]?.id), entries.length > 0);
  useAction('move-up', () => current && hands.step(current, 'up'), at !== -1);
  useAction('move-down', () => current && hands.step(current, 'down'), at !== -1);

  return (
    <article
      className={classes.document}
      ref={sheet}
      aria-label={briefing.title}
      onFocus={(event) => setCurrent(entryOf(event.target))}
      onBlur={(event) => entryOf(event.relatedTarget) === null && setCurrent(null)}
    >
      <p role="status" className={classes.said}>
        {said}
      </p>
      <div className={classes.sheet}>
        <Offers briefing={briefing} work={work} />
        <h1 className={classes.title} lang={briefing.language}>
          <InPlaceText
            required
            value={briefing.title}
            label={t('title')}
            {...work.words({ of: 'briefing', part: 'title' })}
          />
        </h1>
        <div className={classes.terms}>
          <LanguageChoice value={briefing.language} onChange={(language) => void work.update({ language })} />
          <LineField
            className={classes.reader}
            label={t('reader.label')}
            placeholder={t('reader.placeholder')}
            value={briefing.reader}
            maxLength={2_000}
            {...work.words({ of: 'briefing', part: 'reader' })}
          />
        </div>
        <section className={classes.summary} aria-labelledby="summary-title">
          <h2 id="summary-title" className={classes.label}>
            {t('summary.title')}
          </h2>
          <div className={classes.text} lang={briefing.language}>
            <RichText
              value={briefing.summary}
              label={t('summary.title')}
              placeholder={t('summary.placeholder')}
              {...work.words({ of: 'briefing', part: 'summary' })}
            />
          </div>
        </section>
        {briefing.sections.map((section) => (
          <SectionBlock
            key={section.id}
            briefing={briefing}
            section={section}
            work={work}
            tabStop={current ?? entries[0]?.id ?? null}
            hands={hands}
          />
        ))}
        {briefing.sections.length === 0 && <p className={classes.hint}>{t('section.none')}</p>}
      </div>
    </article>
  );
}
