// Jumping to a name typed roughly: commands, views, themes, tags, collections, outlets, briefings and clippings lately opened; other headlines go through search.

import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import Fuse from 'fuse.js';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actions, canRun, keyHint, runAction, useAction } from './actions.ts';
import { useDesk } from './desk.ts';
import classes from './JumpBox.module.css';
import { go, open, openView } from './place.ts';
import { openSavedSearch } from './search/saved-terms.ts';
import { useLanguage } from './words.ts';

interface Target {
  key: string;
  label: string;
  kind: 'command' | 'theme' | 'tag' | 'collection' | 'outlet' | 'briefing' | 'search' | 'recent';
  hint: string;
  run: () => void;
}

const MOST = 12;
/** Clippings lately opened that can be jumped to. */
const RECENT = 50;

function useTargets(wanted: boolean): Target[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: themes } = useDesk('theme.list', { language }, { enabled: wanted });
  const { data: tags } = useDesk('tag.list', {}, { enabled: wanted });
  const { data: collections } = useDesk('collection.list', {}, { enabled: wanted });
  const { data: outlets } = useDesk('outlet.list', { language }, { enabled: wanted });
  const { data: briefings } = useDesk('briefing.list', {}, { enabled: wanted });
  const { data: searches } = useDesk('savedSearch.list', {}, { enabled: wanted });
  const { data: recent } = useDesk('clipping.list', { view: { kind: 'recent' }, limit: RECENT }, { enabled: wanted });
  return useMemo(() => {
    if (!wanted) return [];
    const commands = actions
      .filter(({ name }) => name !== 'jump' && canRun(name))
      .map(({ name }) => ({
        key: `command-${name}`,
        kind: 'command' as const,
        label: t(`action.${name}`),
        hint: keyHint(name),
        run: () => void runAction(name),
      }));
    const named = <Row extends { id: number }>(
      kind: Exclude<Target['kind'], 'command'>,
      rows: Row[] | undefined,
      label: (row: Row) => string,
      run: (row: Row) => void,
    ): Target[] =>
      (rows ?? []).map((row) => ({
        key: `${kind}-${row.id}`,
        kind,
        label: label(row),
        hint: t(kind === 'search' ? 'jump.savedSearch' : `jump.${kind}`),
        run: () => run(row),
      }));
    return [
      ...commands,
      ...named(
        'theme',
        themes,
        ({ name }) => name,
        ({ id }) => openView({ kind: 'theme', id }),
      ),
      ...named(
        'tag',
        tags,
        ({ path }) => path,
        ({ id }) => openView({ kind: 'tag', id }),
      ),
      ...named(
        'collection',
        collections,
        ({ name }) => name,
        ({ id }) => openView({ kind: 'collection', id }),
      ),
      ...named(
        'recent',
        recent?.rows,
        ({ headline }) => headline,
        ({ id }) => openView({ kind: 'recent' }, id),
      ),
      ...named('search', searches, ({ name }) => name, openSavedSearch),
      ...named(
        'briefing',
        briefings,
        ({ title }) => title,
        ({ id }) => open({ at: 'briefing', id }),
      ),
      ...named(
        'outlet',
        outlets,
        ({ name }) => name,
        ({ id }) => {
          openView({ kind: 'all' });
          go({ filters: { outlets: [id] } }, 'replace');
        },
      ),
    ];
  }, [wanted, t, themes, tags, collections, outlets, briefings, searches, recent]);
}

/** The box, opened by its key or the magnifying glass of the sidebar. */
export function JumpBox() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const targets = useTargets(opened);
  const fuse = useMemo(() => new Fuse(targets, { keys: ['label'], threshold: 0.33, ignoreLocation: true }), [targets]);
  useAction('jump', spotlight.open);
  const words = typed.trim();
  const found = words ? fuse.search(words, { limit: MOST }).map(({ item }) => item) : targets.slice(0, MOST);
  const search = () => {
    openView({ kind: 'all' });
    go({ query: words }, 'replace');
  };
  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      shortcut={null}
      onSpotlightOpen={() => setOpened(true)}
      onSpotlightClose={() => setOpened(false)}
      overlayProps={{ backgroundOpacity: 0.2, blur: 0 }}
      classNames={{ action: classes.target }}
      maxHeight={460}
      scrollable
    >
      <Spotlight.Search
        aria-label={t('action.jump')}
        placeholder={t('jump.placeholder')}
        leftSection={<IconSearch size={18} stroke={1.7} />}
      />
      <Spotlight.ActionsList>
        {found.map(({ key, label, hint, run }) => (
          <Spotlight.Action key={key} label={label} rightSection={hint} onClick={() => setTimeout(run)} />
        ))}
        {words ? (
          <Spotlight.Action
            label={t('jump.search', { words })}
            leftSection={<IconSearch size={15} stroke={1.7} />}
            onClick={() => setTimeout(search)}
          />
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
