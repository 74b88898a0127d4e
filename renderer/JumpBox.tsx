// Jumping to a name typed roughly, in any of the three languages: commands, themes, tags, collections, outlets, speakers, briefings and clippings lately opened; other headlines go through search.

import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconLink, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from './actions.ts';
import { targetFinder } from './find-targets.ts';
import classes from './JumpBox.module.css';
import { go, openView } from './place.ts';
import { hashInLink } from './place-hash.ts';
import { useJumpTargets } from './use-jump-targets.ts';

const MOST = 12;
/** The box, opened by its key or the magnifying glass of the sidebar. */
export function JumpBox() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const targets = useJumpTargets(opened);
  const find = useMemo(() => targetFinder(targets), [targets]);
  useAction('jump', spotlight.open);
  const words = typed.trim();
  const link = hashInLink(words);
  const found = words ? find(words, MOST) : targets.slice(0, MOST);
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
        {link ? (
          <Spotlight.Action
            label={t('jump.link')}
            leftSection={<IconLink size={15} stroke={1.7} />}
            onClick={() =>
              setTimeout(() => {
                window.location.hash = link;
              })
            }
          />
        ) : null}
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
