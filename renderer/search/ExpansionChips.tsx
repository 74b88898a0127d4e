// What a query was widened by, a chip for each that can be switched off: two rows of them, the rest behind a button.

import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Expansion } from '../../contract/search.ts';
import { currentPlace, go, usePlace } from '../place.ts';
import { chipsThatFit } from './chip-rows.ts';
import { termsOnChip } from './chip-terms.ts';
import classes from './ExpansionChips.module.css';

const ROWS = 2;
/** Pixels between chips, as the style sheet has it. */
const GAP = 4;

function Chip({ expansion, hidden }: { expansion: Expansion; hidden: boolean }) {
  const { t } = useTranslation('library');
  const { key, typed, terms, excluded } = expansion;
  // Kazakh letters left out are no widening where the word means nothing without them.
  const isLetters = key.startsWith('letters:');
  const { expand } = usePlace();
  const on = (expand || isLetters) && expansion.on;
  const toggle = () => {
    const { off } = currentPlace();
    const expandToo = isLetters && on ? currentPlace().expand : true;
    go({ expand: expandToo, off: on ? [...off, key] : off.filter((other) => other !== key) }, 'replace');
  };
  const shown = termsOnChip(typed, terms);
  const Mark = excluded ? IconMinus : IconCheck;
  const state = excluded ? 'leftOut' : on ? 'found' : terms.length > 0 ? 'notFound' : 'notFoundOtherwise';
  const said = t(`search.${state}`, { typed, terms: terms.join(', ') });
  return (
    <Tooltip multiline maw={320} position="bottom" label={said} events={{ hover: true, focus: true, touch: false }}>
      <button
        type="button"
        className={classes.chip}
        aria-pressed={on}
        aria-description={said}
        data-chip
        data-hidden={hidden || undefined}
        data-excluded={excluded || undefined}
        onClick={toggle}
      >
        {on ? <Mark size={12} stroke={2.2} aria-hidden /> : null}
        <span className={classes.typed}>{typed}</span>
        {shown.length > 0 ? (
          <>
            <VisuallyHidden>{t(excluded ? 'search.without' : 'search.also')}</VisuallyHidden>
            <span className={classes.terms}>{shown.join(', ')}</span>
          </>
        ) : null}
        {terms.length > shown.length ? <span>+{terms.length - shown.length}</span> : null}
      </button>
    </Tooltip>
  );
}

/** Those of whole terms first: a word inside a term that has a chip too comes last. */
function inOrder(expansions: readonly Expansion[]): Expansion[] {
  const isInside = ({ typed }: Expansion) =>
    expansions.some((other) => other.typed !== typed && ` ${other.typed} `.includes(` ${typed} `));
  return [...expansions.filter((one) => !isInside(one)), ...expansions.filter(isInside)];
}

/** The chips, then `children`. `asked`: the query they are of; with another one they fold up again. */
export function ExpansionChips(props: { asked: string; expansions: readonly Expansion[]; children: ReactNode }) {
  const { asked, children } = props;
  const expansions = inOrder(props.expansions);
  const { t } = useTranslation('library');
  const { expand } = usePlace();
  const line = useRef<HTMLFieldSetElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const [fit, setFit] = useState(1);
  const [opened, setOpened] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query folds the line up.
  useEffect(() => setOpened(false), [asked]);
  useLayoutEffect(() => {
    const box = line.current;
    if (!box) return;
    const measure = () => {
      const chips = [...box.querySelectorAll<HTMLElement>('[data-chip]')].map(({ offsetWidth }) => offsetWidth);
      setFit(chipsThatFit({ chips, more: more.current?.offsetWidth ?? 0, room: box.clientWidth, gap: GAP }, ROWS));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(box);
    return () => watcher.disconnect();
  });
  const rest = expansions.length - fit;
  const off = expand ? expansions.slice(fit).filter(({ on }) => !on).length : 0;
  const folded = t(off ? 'search.moreOff' : 'search.more', { count: Math.max(1, rest), off });
  return (
    <fieldset ref={line} className={classes.chips} data-opened={opened || undefined} aria-label={t('search.widened')}>
      {expansions.map((expansion, at) => (
        <Chip key={expansion.key} expansion={expansion} hidden={at >= fit && !opened} />
      ))}
      <button
        ref={more}
        type="button"
        className={classes.act}
        data-hidden={rest <= 0 || undefined}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {opened ? t('search.fewer') : folded}
      </button>
      {children}
    </fieldset>
  );
}
