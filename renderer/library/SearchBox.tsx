// The search box: what is typed is searched for as it is typed, in any of the languages; beside it, keeping the search and the sheet of its language.

import { ActionIcon, CloseButton, Popover, TextInput, Tooltip } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconBookmark, IconHelp, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../contract/place.ts';
import { keyHint, runAction, useAction } from '../actions.ts';
import { currentPlace, go, usePlace } from '../place.ts';
import { MOST_TYPED } from '../place-hash.ts';
import { QuerySheet } from '../search/QuerySheet.tsx';
import { SaveSearch } from '../search/SaveSearch.tsx';
import { isWorthKeeping } from '../search/saved-terms.ts';

export interface SearchBoxProps {
  view: View;
  /** The list is to be gone to once what was typed is answered; false: typing goes on. */
  onEnterList: (on: boolean) => void;
}

/** The box; `/` goes to it, the arrow down from it into the list. */
export function SearchBox({ view, onEnterList }: SearchBoxProps) {
  const { t } = useTranslation('library');
  const place = usePlace();
  const { query, within } = place;
  const [typed, setTyped] = useState(query);
  const [helping, setHelping] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const search = useDebouncedCallback((words: string) => go({ query: words, off: [] }, 'replace'), 180);

  useEffect(() => {
    setTyped((now) => (now.trim() === query.trim() ? now : query));
  }, [query]);
  useAction('find', () => input.current?.select());
  // With nothing to read, the key that finds in a text searches the list.
  useAction('find-in-text', () => input.current?.select(), place.selected === null);
  useAction('search-help', () => setHelping(true));

  const change = (words: string) => {
    setTyped(words);
    onEnterList(false);
    search(words);
  };
  const clear = () => {
    search.cancel();
    setTyped('');
    go({ query: '', ...(currentPlace().within.length ? {} : { off: [], expand: true }) }, 'replace');
  };
  const example = (words: string) => {
    setHelping(false);
    change(words);
    input.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (typed) clear();
      else input.current?.blur();
    } else if (event.key === 'Enter') {
      search.cancel();
      go(typed === query ? { query } : { query: typed, off: [] });
    } else if (event.key === 'ArrowDown' && !(event.shiftKey || event.altKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      search.cancel();
      if (typed !== query) go({ query: typed, off: [] });
      onEnterList(true);
    }
  };
  const keepable = isWorthKeeping(place);
  return (
    <>
      <TextInput
        ref={input}
        role="searchbox"
        size="sm"
        aria-label={t('search.label')}
        placeholder={t(within.length ? 'search.placeholderWithin' : 'search.placeholder')}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        rightSectionWidth={(typed ? 28 : 0) + (keepable ? 26 : 0) + 30}
        rightSectionProps={{ style: { gap: 0, justifyContent: 'flex-end', paddingRight: 3 } }}
        rightSection={
          <>
            {typed ? <CloseButton size={26} iconSize={16} aria-label={t('search.clear')} onClick={clear} /> : null}
            {keepable ? (
              <Tooltip label={`${t('desk:action.save-search')}  ${keyHint('save-search')}`}>
                <ActionIcon
                  size={26}
                  aria-label={t('desk:action.save-search')}
                  onClick={() => runAction('save-search')}
                >
                  <IconBookmark size={16} stroke={1.7} />
                </ActionIcon>
              </Tooltip>
            ) : null}
            <Popover opened={helping} onChange={setHelping} position="bottom-end" width={400} trapFocus>
              <Popover.Target>
                <ActionIcon size={26} aria-label={t('desk:action.search-help')} onClick={() => setHelping(!helping)}>
                  <IconHelp size={16} stroke={1.7} />
                </ActionIcon>
              </Popover.Target>
              <Popover.Dropdown p={0} aria-label={t('sheet.title')}>
                {helping ? <QuerySheet onExample={example} onLeave={() => setHelping(false)} /> : null}
              </Popover.Dropdown>
            </Popover>
          </>
        }
        // What is pasted may be a whole book.
        maxLength={MOST_TYPED}
        value={typed}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={press}
      />
      <SaveSearch view={view} />
    </>
  );
}
