// The small bar that floats by a passage: five meanings to highlight it with, a note, and for a highlight its removal.

import { Button, Portal, Tooltip } from '@mantine/core';
import { IconEyeOff, IconNote, IconQuote, IconTag, IconTrash } from '@tabler/icons-react';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../contract/annotation.ts';
import { type ActionName, keyHint } from '../actions.ts';
import { colourOf } from './colours.ts';
import classes from './TextView.module.css';
import { useBarKeys } from './use-bar-keys.ts';

export interface MarkBarProps {
  /** Accessible name. */
  label: string;
  /** What the bar floats by, in the window. */
  by: DOMRect;
  /** The keys that move the passage stand under the buttons. */
  showsKeys?: boolean;
  /** The meaning it has now; null for a passage that is only selected. */
  colour: HighlightColour | null;
  onColour: (colour: HighlightColour) => void;
  noteLabel: string;
  onNote: () => void;
  /** Copies the passage as a quotation. */
  onCopy: () => void;
  /** Opens speaker and tags; absent where nothing is highlighted yet. */
  onSay?: () => void;
  /** Absent where nothing can be hidden. */
  onHide?: (() => void) | undefined;
  /** Absent where there is nothing to remove. */
  onRemove?: () => void;
}

const WIDTH = 306;
const HEIGHT = 44;
const KEYS_HEIGHT = 40;

function placeBy(by: DOMRect, showsKeys = false): CSSProperties {
  const height = showsKeys ? HEIGHT + KEYS_HEIGHT : HEIGHT;
  const left = Math.min(Math.max(8, by.left + by.width / 2 - WIDTH / 2), window.innerWidth - WIDTH - 8);
  const above = by.top - height;
  return { left, top: above > 8 ? above : Math.min(by.bottom + 8, window.innerHeight - height) };
}

function BarButton(props: {
  label: string;
  hint?: ActionName;
  pressed?: boolean;
  run: () => void;
  children: ReactNode;
}) {
  const { label, hint, pressed, run, children } = props;
  return (
    <Tooltip label={hint ? `${label}  ${keyHint(hint)}` : label}>
      <button type="button" className={classes.barButton} aria-label={label} aria-pressed={pressed} onClick={run}>
        {children}
      </button>
    </Tooltip>
  );
}

/** The bar; pressing it does not take the selection away. */
export function MarkBar(props: MarkBarProps) {
  const { label, by, showsKeys, colour, onColour, noteLabel, onNote, onCopy, onSay, onHide, onRemove } = props;
  const { t } = useTranslation('reader');
  const isNew = colour === null;
  const bar = useBarKeys();
  return (
    <Portal target="main">
      <div
        ref={bar}
        role="toolbar"
        aria-label={label}
        className={classes.bar}
        data-keys={showsKeys || undefined}
        style={placeBy(by, showsKeys)}
        onMouseDown={(event) => event.preventDefault()}
      >
        {HIGHLIGHT_COLOURS.map((one) => (
          <BarButton
            key={one}
            label={t(`colour.${one}.name`)}
            hint={isNew && one === 'key' ? 'highlight' : undefined}
            pressed={isNew ? undefined : one === colour}
            run={() => onColour(one)}
          >
            <span className={classes.swatch} style={{ '--mark': colourOf(one) } as CSSProperties}>
              {t(`colour.${one}.letter`)}
            </span>
          </BarButton>
        ))}
        <BarButton label={noteLabel} hint={isNew ? 'note' : undefined} run={onNote}>
          <IconNote size={18} stroke={1.6} />
        </BarButton>
        {onSay ? (
          <BarButton label={t('annotations:said.edit')} run={onSay}>
            <IconTag size={18} stroke={1.6} />
          </BarButton>
        ) : null}
        <BarButton label={t('annotations:copy.do')} hint="copy-quotation" run={onCopy}>
          <IconQuote size={18} stroke={1.6} />
        </BarButton>
        {onHide ? (
          <BarButton label={t('mark.hide')} run={onHide}>
            <IconEyeOff size={18} stroke={1.6} />
          </BarButton>
        ) : null}
        {onRemove ? (
          <BarButton label={t('note.removeHighlight')} run={onRemove}>
            <IconTrash size={17} stroke={1.6} />
          </BarButton>
        ) : null}
        {showsKeys ? <p className={classes.barKeys}>{t('mark.keys')}</p> : null}
      </div>
    </Portal>
  );
}

/** The bar while a highlight that lost its passage waits for another. */
export function AttachBar({ by, onAttach }: { by: DOMRect; onAttach: () => void }) {
  const { t } = useTranslation('source');
  return (
    <Portal target="main">
      <div
        role="toolbar"
        aria-label={t('lost.here')}
        className={classes.bar}
        style={placeBy(by)}
        onMouseDown={(event) => event.preventDefault()}
      >
        <Button variant="subtle" size="xs" onClick={onAttach}>
          {t('lost.here')}
        </Button>
      </div>
    </Portal>
  );
}
