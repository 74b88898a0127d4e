// The themes of a clipping: suggestions wait with their phrases, accepted ones stand, others can be given.

import { ActionIcon, Button, HoverCard, Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import type { ClippingTheme, ThemeDecision } from '../../contract/theme.ts';
import { keyHint, useAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import { open, usePlace } from '../place.ts';
import { rate } from '../ratings/rate.ts';
import { ToneMenu } from '../ratings/ToneMenu.tsx';
import { Dot } from '../ui/Dot.tsx';
import { useLanguage } from '../words.ts';
import classes from './ReaderHead.module.css';
import { ThemePhrases } from './ThemePhrases.tsx';
import { useReaderKeys } from './use-reader-keys.ts';

function decide(clippingId: number, themeId: number, decision: ThemeDecision): void {
  void invoke('theme.decide', { clippingIds: [clippingId], themeId, decision }).catch(() => null);
}

function ThemeChip({ clipping, theme }: { clipping: Clipping; theme: ClippingTheme }) {
  const { t } = useTranslation('reader');
  const { name } = theme;
  const isSuggested = theme.status === 'suggested';
  return (
    <li className={classes.theme} data-status={theme.status}>
      <HoverCard openDelay={350} width={320} position="bottom-start">
        <HoverCard.Target>
          <button
            type="button"
            className={classes.themeName}
            aria-label={t(`theme.${theme.status}`, { name })}
            onClick={() => open({ at: 'theme', id: theme.themeId })}
          >
            <Dot hue={theme.hue} hollow={isSuggested} />
            {name}
          </button>
        </HoverCard.Target>
        <HoverCard.Dropdown>
          <ThemePhrases clipping={clipping} theme={theme} />
        </HoverCard.Dropdown>
      </HoverCard>
      {isSuggested ? null : (
        <ToneMenu
          tone={theme.tone}
          label={t('desk:rating.ofTheme', { theme: name })}
          onChoose={(tone) => rate([clipping.id], { themeId: theme.themeId, tone })}
        />
      )}
      {isSuggested ? (
        <Tooltip label={`${t('theme.accept', { name })}  ${keyHint('accept')}`}>
          <ActionIcon
            size={24}
            color="green"
            aria-label={t('theme.accept', { name })}
            onClick={() => decide(clipping.id, theme.themeId, 'accepted')}
          >
            <IconCheck size={15} />
          </ActionIcon>
        </Tooltip>
      ) : null}
      <Tooltip
        label={isSuggested ? `${t('theme.reject', { name })}  ${keyHint('reject')}` : t('theme.remove', { name })}
      >
        <ActionIcon
          size={24}
          aria-label={t(isSuggested ? 'theme.reject' : 'theme.remove', { name })}
          onClick={() => decide(clipping.id, theme.themeId, 'rejected')}
        >
          <IconX size={14} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

/** The row of themes; `a` and `x` decide the first suggestion. */
export function ThemeRow({ clipping }: { clipping: Clipping }) {
  const { t } = useTranslation('reader');
  const language = useLanguage();
  const { data: all = [] } = useDesk('theme.list', { language }, { keepPrevious: true });
  const nameOf = (theme: ClippingTheme) => all.find(({ id }) => id === theme.themeId)?.name ?? theme.name;
  const shown = clipping.themes
    .filter(({ status }) => status !== 'rejected')
    .map((theme) => ({ ...theme, name: nameOf(theme) }))
    .toSorted((one, other) => Number(one.status === 'suggested') - Number(other.status === 'suggested'));
  const first = shown.find(({ status }) => status === 'suggested');
  // In the triage the bar shows the suggestion and answers, however far this row was scrolled away.
  const { screen } = usePlace();
  const waits = first !== undefined && screen.at !== 'triage';
  useAction('accept', () => first && decide(clipping.id, first.themeId, 'accepted'), waits);
  useAction('reject', () => first && decide(clipping.id, first.themeId, 'rejected'), waits);
  const [choosing, setChoosing] = useState(false);
  useAction('theme', () => setChoosing(true), useReaderKeys());
  const others = all.filter(({ id }) => !shown.some(({ themeId }) => themeId === id));
  return (
    <>
      <ul className={classes.themes} aria-label={t('theme.list')}>
        {shown.map((theme) => (
          <ThemeChip key={theme.themeId} clipping={clipping} theme={theme} />
        ))}
      </ul>
      {others.length ? (
        <Menu position="bottom-start" opened={choosing} onChange={setChoosing} trapFocus returnFocus>
          <Menu.Target>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              fw={500}
              leftSection={<IconPlus size={13} />}
              title={`${t('desk:action.theme')}  ${keyHint('theme')}`}
            >
              {t('theme.add')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((theme) => (
              <Menu.Item
                key={theme.id}
                leftSection={<Dot hue={theme.hue} />}
                onClick={() => decide(clipping.id, theme.id, 'accepted')}
              >
                {theme.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </>
  );
}
