// A section of the briefing: its title, what the analyst says about it, its entries, and a way to add more.

import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing, Section } from '../../contract/briefing.ts';
import { InPlaceText } from '../ui/InPlaceText.tsx';
import { AddClippings } from './AddClippings.tsx';
import { EntryCard } from './EntryCard.tsx';
import { DRAGGED_ENTRY, type EntryHands, entryBelow } from './entry-hands.ts';
import { RichText } from './RichText.tsx';
import classes from './SectionBlock.module.css';
import type { BriefingWork } from './use-briefing.ts';

interface SectionBlockProps {
  briefing: Briefing;
  section: Section;
  work: BriefingWork;
  /** The entry that Tab reaches. */
  tabStop: number | null;
  hands: EntryHands;
}

export function SectionBlock({ briefing, section, work, tabStop, hands }: SectionBlockProps) {
  const { t } = useTranslation('briefing');
  // Where a dragged entry would land: before this entry, or at the end.
  const [landing, setLanding] = useState<number | 'end' | null>(null);
  // A drop may follow before the state is drawn.
  const landingNow = useRef<number | 'end' | null>(null);
  const land = (place: number | 'end' | null) => {
    landingNow.current = place;
    setLanding(place);
  };

  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED_ENTRY)) return;
    const before = entryBelow(event.target, event.clientY, section.entries);
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'move';
    land(before ?? 'end');
  };
  const drop = (event: DragEvent) => {
    const id = Number(event.dataTransfer.getData(DRAGGED_ENTRY));
    const place = landingNow.current;
    if (!id || place === null) return;
    event.preventDefault();
    event.stopPropagation();
    hands.drop(id, { sectionId: section.id, before: place === 'end' ? null : place });
    land(null);
  };
  const leave = (event: DragEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) land(null);
  };

  return (
    <section
      id={`section-${section.id}`}
      className={classes.section}
      aria-label={section.title}
      onDragOver={over}
      onDragLeave={leave}
      onDrop={drop}
    >
      <h2 className={classes.title} lang={briefing.language}>
        <InPlaceText
          required
          value={section.title}
          label={t('section.title')}
          {...work.words({ of: 'section', id: section.id, part: 'title' })}
        />
      </h2>
      <div className={classes.commentary} lang={briefing.language}>
        <RichText
          value={section.commentary}
          label={t('section.commentary', { title: section.title })}
          placeholder={t('section.commentaryPlaceholder')}
          {...work.words({ of: 'section', id: section.id, part: 'commentary' })}
        />
      </div>
      <ol className={classes.entries} data-landing={landing === 'end' || undefined}>
        {section.entries.map((entry) => (
          <EntryCard
            key={entry.id}
            entry={entry}
            language={briefing.language}
            sectionId={section.id}
            landing={landing === entry.id}
            reachable={tabStop === entry.id}
            work={work}
            hands={hands}
          />
        ))}
      </ol>
      <AddClippings briefing={briefing} section={section} work={work} />
    </section>
  );
}
