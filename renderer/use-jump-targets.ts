// What can be jumped to: commands that run now, and every name in the library, with what each is called in the other languages.

import i18next from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { KNOWN_LANGUAGES } from '../contract/values.ts';
import { actions, canRun, keyHint, runAction } from './actions.ts';
import { useDesk } from './desk.ts';
import type { Named } from './find-targets.ts';
import { go, open, openView } from './place.ts';
import { openSavedSearch } from './search/saved-terms.ts';
import { useLanguage } from './words.ts';

interface Target extends Named {
  key: string;
  kind: 'command' | 'theme' | 'tag' | 'collection' | 'outlet' | 'speaker' | 'briefing' | 'search' | 'recent';
  hint: string;
  run: () => void;
}

/** Clippings lately opened that can be jumped to. */
const RECENT = 50;

/** The targets; none, and nothing is asked for, until they are wanted. */
export function useJumpTargets(wanted: boolean): Target[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: themes } = useDesk('theme.list', { language }, { enabled: wanted });
  const [second = 'en', third = 'en'] = KNOWN_LANGUAGES.filter((one) => one !== language);
  const { data: secondThemes } = useDesk('theme.list', { language: second }, { enabled: wanted });
  const { data: thirdThemes } = useDesk('theme.list', { language: third }, { enabled: wanted });
  const { data: tags } = useDesk('tag.list', {}, { enabled: wanted });
  const { data: terms } = useDesk('tag.terms', {}, { enabled: wanted });
  const { data: said } = useDesk('annotation.list', { groupBy: 'speaker', language, limit: 1 }, { enabled: wanted });
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
        aliases: [second, third].map((other) => i18next.getFixedT(other, 'desk')(`action.${name}`)),
        hint: keyHint(name),
        run: () => void runAction(name),
      }));
    const named = <Row extends { id: number }>(
      kind: Exclude<Target['kind'], 'command'>,
      rows: Row[] | undefined,
      label: (row: Row) => string,
      run: (row: Row) => void,
      aliases?: (row: Row) => readonly string[],
    ): Target[] =>
      (rows ?? []).map((row) => ({
        key: `${kind}-${row.id}`,
        kind,
        label: label(row),
        ...(aliases ? { aliases: aliases(row) } : {}),
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
        ({ id }) =>
          [secondThemes, thirdThemes].flatMap((all = []) => all.filter((one) => one.id === id)).map(({ name }) => name),
      ),
      ...named(
        'tag',
        tags,
        ({ path }) => path,
        ({ id }) => openView({ kind: 'tag', id }),
        ({ id }) => terms?.find(({ tagId }) => tagId === id)?.terms ?? [],
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
        ({ names }) => Object.values(names),
      ),
      ...(said?.groups ?? []).flatMap(({ key, label }): Target[] =>
        key === null || label === null
          ? []
          : [
              {
                key: `speaker-${key}`,
                kind: 'speaker',
                label,
                hint: t('jump.speaker'),
                run: () => {
                  open({ at: 'annotations' });
                  go({ query: label }, 'replace');
                },
              },
            ],
      ),
    ];
  }, [
    wanted,
    t,
    second,
    third,
    themes,
    secondThemes,
    thirdThemes,
    tags,
    terms,
    said,
    collections,
    outlets,
    briefings,
    searches,
    recent,
  ]);
}
