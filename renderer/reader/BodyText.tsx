// Draws the blocks of a text; every piece carries the offset it starts at, and folded lines a way to show them.

import { type CSSProperties, Fragment, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../contract/annotation.ts';
import type { HiddenRange } from '../../contract/clipping.ts';
import { invoke } from '../desk.ts';
import { isWide, useBroughtBy } from '../library/Matched.tsx';
import { colourOf } from './colours.ts';
import type { Block, Fold, Paragraph, TextPiece } from './layout.ts';
import language from './ParagraphLanguage.module.css';
import { ruleWords } from './rule-words.ts';
import classes from './TextView.module.css';

export interface BodyTextProps {
  text: string;
  blocks: Block[];
  highlights: Annotation[];
  /** The highlight that is looked at. */
  active: number | null;
  onPick: (id: number) => void;
  /** What stands over a paragraph; `previous` is the paragraph before it. */
  before: (paragraph: Paragraph, previous: Paragraph | null) => ReactNode;
  /** What stands under a paragraph. */
  after: (paragraph: Paragraph) => ReactNode;
}

function show(ranges: HiddenRange[], shown: boolean): void {
  void invoke('hiddenRange.update', { ids: ranges.map(({ id }) => id), shown }).catch(() => null);
}

function useRuleNames(): (ranges: HiddenRange[]) => string {
  const { t } = useTranslation();
  return (ranges) => [...new Set(ranges.map(({ rule }) => ruleWords(rule, t)))].join(', ');
}

/** Several highlights over one piece lie in stripes. */
function stripes(ids: number[], highlights: Annotation[]): string {
  const colours = ids.map((id) => colourOf(highlights.find((one) => one.id === id)?.colour ?? null));
  if (colours.length < 2) return colours[0] ?? 'none';
  const share = 100 / colours.length;
  return `linear-gradient(${colours.map((one, at) => `${one} ${at * share}% ${(at + 1) * share}%`).join(', ')})`;
}

function FoldedLines({ fold }: { fold: Fold }) {
  const { t } = useTranslation('reader');
  const rules = useRuleNames()(fold.ranges);
  return (
    <div className={classes.fold}>
      <span aria-hidden>···</span>
      <span>{t('hidden.lines', { count: fold.lines, rules })}</span>
      <button type="button" className={classes.foldButton} onClick={() => show(fold.ranges, true)}>
        {t('hidden.show')}
      </button>
    </div>
  );
}

function Shown({ piece, ...props }: { piece: TextPiece } & Omit<BodyTextProps, 'blocks' | 'before' | 'after'>) {
  const { t } = useTranslation('reader');
  const rules = useRuleNames();
  const broughtBy = useBroughtBy();
  const { text, highlights, active, onPick } = props;
  const ids = piece.highlights;
  const last = ids.at(-1);
  const range = piece.shownRange;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the note beside it is reached by keyboard. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the note beside it is reached by keyboard. */}
      <span
        className={classes.piece}
        data-start={piece.start}
        data-highlights={ids.length ? ids.join(' ') : undefined}
        data-active={(active !== null && ids.includes(active)) || undefined}
        data-match={piece.match ?? undefined}
        data-wide={(piece.match && isWide(piece.match)) || undefined}
        title={piece.match ? broughtBy(piece.match) : undefined}
        data-shown={range ? true : undefined}
        style={ids.length ? ({ '--marks': stripes(ids, highlights) } as CSSProperties) : undefined}
        onClick={last === undefined ? undefined : () => onPick(last)}
        onContextMenu={(event) => {
          if (last === undefined || window.getSelection()?.isCollapsed === false) return;
          event.preventDefault();
          onPick(last);
        }}
      >
        {text.slice(piece.start, piece.end)}
      </span>
      {range && piece.endsRange ? (
        <button
          type="button"
          className={classes.inlineFold}
          aria-label={t('hidden.hideAgain', { rules: rules([range]) })}
          onClick={() => show([range], false)}
        >
          {t('hidden.hide')}
        </button>
      ) : null}
    </>
  );
}

function ParagraphView({ block, ...props }: { block: Paragraph } & Omit<BodyTextProps, 'blocks' | 'before' | 'after'>) {
  const { t } = useTranslation('reader');
  const rules = useRuleNames();
  return (
    <p>
      {block.pieces.map((piece) =>
        piece.kind === 'text' ? (
          <Shown key={piece.start} piece={piece} {...props} />
        ) : (
          <button
            key={piece.start}
            type="button"
            className={classes.inlineFold}
            title={t('hidden.words', { rules: rules([piece.range]) })}
            aria-label={t('hidden.showWords', { rules: rules([piece.range]) })}
            onClick={() => show([piece.range], true)}
          >
            ···
          </button>
        ),
      )}
    </p>
  );
}

/** The paragraphs and folds of a text. */
export const BodyText = memo(function BodyText({ blocks, before, after, ...props }: BodyTextProps) {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  return blocks.map((block) =>
    block.kind === 'fold' ? (
      <FoldedLines key={block.start} fold={block} />
    ) : (
      <Fragment key={block.start}>
        <div className={language.paragraph}>
          {before(block, paragraphs[paragraphs.indexOf(block) - 1] ?? null)}
          <ParagraphView block={block} {...props} />
        </div>
        {after(block)}
      </Fragment>
    ),
  );
});
