// The themes suggested for the clipping under triage, on the bar itself: what its keys accept is always in sight.

import { ActionIcon, HoverCard } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import { useAction } from '../actions.ts';
import { invoke } from '../desk.ts';
import { useThemeName } from '../library/use-theme-name.ts';
import { open } from '../place.ts';
import { ThemePhrases } from '../reader/ThemePhrases.tsx';
import { Dot } from '../ui/Dot.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import classes from './TriageBar.module.css';

/** The first suggestion with its two keys, and how many more wait behind it; nothing when none does. */
export function SuggestedThemes({ clipping }: { clipping: Clipping }) {
  const { t } = useTranslation('reader');
  const nameOf = useThemeName();
  const suggested = clipping.themes.filter(({ status }) => status === 'suggested');
  const [first] = suggested;
  const decide = (decision: 'accepted' | 'rejected') =>
    first &&
    void invoke('theme.decide', { clippingIds: [clipping.id], themeId: first.themeId, decision }).catch(() => null);
  useAction('accept', () => decide('accepted'), first !== undefined);
  useAction('reject', () => decide('rejected'), first !== undefined);
  if (!first) return null;
  const name = nameOf(first.themeId, first.name);
  return (
    <span className={classes.suggested}>
      <HoverCard openDelay={350} width={320} position="top-start">
        <HoverCard.Target>
          <button
            type="button"
            aria-label={t('theme.suggested', { name })}
            className={classes.theme}
            onClick={() => open({ at: 'theme', id: first.themeId })}
          >
            <Dot hue={first.hue} hollow />
            <span className={classes.name}>{name}</span>
          </button>
        </HoverCard.Target>
        <HoverCard.Dropdown>
          <ThemePhrases clipping={clipping} theme={first} />
        </HoverCard.Dropdown>
      </HoverCard>
      <ActionIcon
        w="auto"
        px={5}
        color="green"
        aria-label={t('theme.accept', { name })}
        onClick={() => decide('accepted')}
      >
        <IconCheck size={15} />
        <KeyCap of="accept" />
      </ActionIcon>
      <ActionIcon w="auto" px={5} aria-label={t('theme.reject', { name })} onClick={() => decide('rejected')}>
        <IconX size={14} />
        <KeyCap of="reject" />
      </ActionIcon>
      {suggested.length > 1 ? (
        <span className={classes.more}>{t('triage:moreThemes', { count: suggested.length - 1 })}</span>
      ) : null}
    </span>
  );
}
