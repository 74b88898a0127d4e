// The search box: what is typed is searched for as it is typed, in any of the languages.

import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../actions.ts';
import { go, usePlace } from '../place.ts';

/** The box; `/` goes to it. */
export function SearchBox() {
  const { t } = useTranslation('library');
  const { query } = usePlace();
  const [typed, setTyped] = useState(query);
  const input = useRef<HTMLInputElement>(null);
  const search = useDebouncedCallback((words: string) => go({ query: words, off: [] }, 'replace'), 180);

  useEffect(() => {
    setTyped((now) => (now.trim() === query.trim() ? now : query));
  }, [query]);
  useAction('find', () => input.current?.select());

  const change = (words: string) => {
    setTyped(words);
    search(words);
  };
  const clear = () => {
    search.cancel();
    setTyped('');
    go({ query: '', off: [], expand: true }, 'replace');
  };
  return (
    <TextInput
      ref={input}
      role="searchbox"
      size="sm"
      aria-label={t('search.label')}
      placeholder={t('search.placeholder')}
      leftSection={<IconSearch size={16} stroke={1.7} />}
      rightSection={typed ? <CloseButton size="sm" aria-label={t('search.clear')} onClick={clear} /> : null}
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          if (typed) clear();
          else input.current?.blur();
        } else if (event.key === 'Enter') {
          search.cancel();
          go({ query: typed, off: [] });
        } else if (event.key === 'ArrowDown') {
          event.preventDefault();
          input.current?.blur();
          document.querySelector<HTMLElement>('[data-clipping-list]')?.focus();
        }
      }}
    />
  );
}
