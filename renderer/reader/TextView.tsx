// The text of a clipping to be read and marked: its paragraphs, its highlights, and the notes beside them.

import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation, HighlightColour } from '../../contract/annotation.ts';
import type { Clipping } from '../../contract/clipping.ts';
import type { MatchRange } from '../../contract/search.ts';
import type { Range } from '../../contract/values.ts';
import { readIn } from '../../language/read-in.ts';
import { useAction } from '../actions.ts';
import { copyQuotation } from '../annotations/copy-quotation.ts';
import { askRule } from '../cleaning/ask-rule.ts';
import { invoke, queries } from '../desk.ts';
import { go } from '../place.ts';
import { useLanguage } from '../words.ts';
import { AnnotationCard, annotationDraft } from './AnnotationCard.tsx';
import { BodyText } from './BodyText.tsx';
import { ClippingNotes } from './ClippingNotes.tsx';
import { isCutOff } from './drafts.ts';
import { FindBar } from './FindBar.tsx';
import { showFound } from './find-in-text.ts';
import { HighlightBar } from './HighlightBar.tsx';
import { HighlightGutter } from './HighlightGutter.tsx';
import { LostHighlights } from './LostHighlights.tsx';
import { layOut, type Paragraph } from './layout.ts';
import { MarginNotes } from './MarginNotes.tsx';
import { focusParagraphLanguage, ParagraphLanguage } from './ParagraphLanguage.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import classes from './TextView.module.css';
import { useFind } from './use-find.ts';
import { usePassage } from './use-passage.ts';
import { useShownPassage } from './use-shown-passage.ts';

/** Narrower than this, notes stand under the paragraph instead of beside it. */
const MARGIN_FROM = 640;

function isHighlight(note: Annotation): note is Annotation & { selector: Range } {
  return note.selector !== null && !note.orphan;
}

/** Whom a range quotes, where it is a highlight that says so. */
function speakerOf(highlights: (Annotation & { selector: Range })[], range: Range): string | null {
  const same = highlights.find(({ selector }) => selector.start === range.start && selector.end === range.end);
  return same?.speaker ?? null;
}

/** Adds to the clipping on screen at once; the desk's event confirms it. */
function keep(clippingId: number, made: Annotation): void {
  queries.setQueryData<Clipping>(['clipping.get', { id: clippingId }], (now) =>
    now ? { ...now, notes: [...now.notes.filter(({ id }) => id !== made.id), made] } : now,
  );
}

/** The text tab of the reader. */
export function TextView({ clipping, matches }: { clipping: Clipping; matches: MatchRange[] }) {
  const { t } = useTranslation('reader');
  const { ref: sizeRef, width } = useElementSize();
  const root = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<number | null>(null);
  const [editing, setEditing] = useState<number | null>(
    () => clipping.notes.find((note) => isHighlight(note) && isCutOff(annotationDraft(note)))?.id ?? null,
  );
  const [saying, setSaying] = useState<number | null>(null);
  const [waiting, setAttaching] = useState<number | null>(null);
  const { id: clippingId, text, hidden, notes } = clipping;
  const highlights = useMemo(() => notes.filter(isHighlight), [notes]);
  const find = useFind(clipping);
  const shown = useMemo(() => showFound(hidden, find.place), [hidden, find.place]);
  const blocks = useMemo(
    () =>
      layOut({
        text,
        hidden: shown,
        matches,
        highlights: highlights.map(({ id, selector }) => ({ id, start: selector.start, end: selector.end })),
      }),
    [text, shown, matches, highlights],
  );
  const attaching = notes.some(({ id, orphan }) => orphan && id === waiting) ? waiting : null;
  const cards = highlights.filter(
    ({ id, comment, speaker, tags }) => comment || speaker || tags.length || id === editing || id === saying,
  );
  const looked = highlights.find(({ id }) => id === active);
  const leave = useCallback(() => setActive(null), []);
  const wide = useMediaQuery('(min-width: 1100px)', undefined, { getInitialValueInEffect: false });
  const beside = wide && width >= MARGIN_FROM;

  const passage = usePassage(root, clipping, blocks);
  const language = useLanguage();
  const attach = async (range: Range) => {
    if (attaching === null) return;
    window.getSelection()?.removeAllRanges();
    const put = await invoke('annotation.attach', { id: attaching, range }).catch(() => null);
    if (!put) return;
    setAttaching(null);
    keep(clippingId, put);
    setActive(put.id);
  };
  const mark = async (range: Range, colour: HighlightColour, withNote: boolean) => {
    if (attaching !== null) return attach(range);
    window.getSelection()?.removeAllRanges();
    const made = await invoke('annotation.create', { clippingId, range, colour }).catch(() => null);
    if (!made) return;
    keep(clippingId, made);
    passage.leave(range);
    if (withNote) setEditing(made.id);
  };
  useAction('paragraph-language', () => focusParagraphLanguage(root.current));
  useAction('highlight', () => {
    const range = passage.chosen();
    if (range) return void mark(range, 'key', false);
    setActive(null);
    passage.chooseNext();
  });
  useAction(
    'next-highlight',
    () => {
      const ordered = highlights.toSorted(
        (one, other) => one.selector.start - other.selector.start || one.id - other.id,
      );
      const at = ordered.findIndex(({ id }) => id === looked?.id);
      const next = ordered[at + 1] ?? ordered[0];
      if (next) go({ annotation: next.id }, 'replace');
    },
    highlights.length > 0,
  );

  const copy = (range: Range) =>
    void copyQuotation(
      { ...clipping, quote: readIn(text, hidden, range), speaker: speakerOf(highlights, range) },
      language,
    );
  useAction('copy-quotation', () => {
    const range = passage.chosen() ?? looked?.selector;
    if (range) copy(range);
  });
  useShownPassage(root, blocks, setActive);

  const card = (note: Annotation) => (
    <AnnotationCard
      key={note.id}
      note={note}
      active={note.id === active}
      editing={note.id === editing}
      onEdit={(on) => setEditing(on ? note.id : null)}
      saying={note.id === saying}
      onSay={(on) => setSaying(on ? note.id : null)}
    />
  );
  const endsIn = (paragraph: Paragraph) =>
    cards.filter(({ selector }) => selector.end > paragraph.start && selector.end <= paragraph.end);
  return (
    <div ref={sizeRef}>
      {find.isOpen ? (
        <FindBar
          root={root}
          layoutKey={blocks}
          {...find.bar}
          onClose={() => {
            passage.choose(find.place);
            find.bar.onClose();
          }}
        />
      ) : null}
      <ClippingNotes
        clipping={clipping}
        onNote={() => {
          const range = passage.chosen();
          if (range) void mark(range, 'key', true);
          else if (looked) setEditing(looked.id);
          return Boolean(range || looked);
        }}
      />
      <LostHighlights notes={notes} attaching={attaching} onAttach={setAttaching} />
      <div className={classes.columns} data-beside={(beside && cards.length > 0) || undefined}>
        <div ref={root} className={classes.text} lang={clipping.language}>
          <HighlightGutter root={root} highlights={highlights} layoutKey={blocks} />
          <BodyText
            text={text}
            blocks={blocks}
            highlights={highlights}
            active={active}
            onPick={setActive}
            before={(paragraph, previous) => (
              <ParagraphLanguage clipping={clipping} paragraph={paragraph} previous={previous} />
            )}
            after={(paragraph) => (beside ? null : endsIn(paragraph).map(card))}
          />
          {blocks.length ? null : <p>{t('text.empty')}</p>}
        </div>
        {beside && cards.length ? (
          <MarginNotes root={root} notes={cards} layoutKey={blocks} active={active}>
            {card}
          </MarginNotes>
        ) : null}
      </div>
      {looked ? (
        <HighlightBar
          root={root}
          highlight={looked}
          onNote={() => setEditing(looked.id)}
          onSay={() => setSaying(looked.id)}
          onCopy={() => copy(looked.selector)}
          onLeave={leave}
        />
      ) : null}
      <SelectionBar
        root={root}
        text={text}
        stops={passage.stops}
        onMark={(range, colour, withNote) => void mark(range, colour, withNote)}
        onHide={(range) => askRule({ clipping, range })}
        onCopy={copy}
        onAttach={attaching === null ? undefined : (range) => void attach(range)}
      />
    </div>
  );
}
