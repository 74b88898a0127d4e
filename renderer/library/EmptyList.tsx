// What the list says when nothing is in it: why, and what to do next.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { View } from '../../contract/place.ts';
import { runAction } from '../actions.ts';
import { invoke, isRunning, useDesk, useImports } from '../desk.ts';
import { go, isSearching, openView, usePlace } from '../place.ts';
import { Message } from '../ui/Message.tsx';
import { AllClippingsButton } from './AllClippingsButton.tsx';
import { countFilters } from './use-filters.ts';
import { useIsGone } from './use-is-gone.ts';

function EmptyLibrary() {
  const { t } = useTranslation('library');
  const isComing = useImports().some(isRunning);
  if (isComing) return <Message title={t('import:view.coming')}>{t('import:view.comingHelp')}</Message>;
  return (
    <Message
      title={t('empty.library.title')}
      actions={
        <>
          <Button onClick={() => runAction('import')}>{t('empty.library.choose')}</Button>
          <Button variant="default" onClick={() => void invoke('import.samples', {}).catch(() => null)}>
            {t('empty.library.samples')}
          </Button>
        </>
      }
    >
      {t('empty.library.help')}
    </Message>
  );
}

/** The empty state of a view, a query or filters. */
export function EmptyList({ view }: { view: View }) {
  const { t } = useTranslation('library');
  const place = usePlace();
  const { filters } = place;
  const { data: library } = useDesk('library.get', {});
  const isGone = useIsGone(view);
  if (isGone) {
    return (
      <Message title={t('desk:failure.not-found.message')} actions={<AllClippingsButton />}>
        {t('empty.gone')}
      </Message>
    );
  }
  if (isSearching(place) || countFilters(filters)) {
    const elsewhere = view.kind !== 'all' && isSearching(place);
    return (
      <Message
        title={t('empty.search.title')}
        actions={
          <>
            {countFilters(filters) ? (
              <Button variant="default" onClick={() => go({ filters: {} })}>
                {t('filter.clear')}
              </Button>
            ) : null}
            {elsewhere ? (
              <Button
                variant="default"
                onClick={() => go({ screen: { at: 'library', view: { kind: 'all' } }, selected: null })}
              >
                {t('empty.search.everywhere')}
              </Button>
            ) : null}
          </>
        }
      >
        {t('empty.search.help')}
      </Message>
    );
  }
  if (!library) return null;
  if (library.all === 0 && library.trash === 0 && (view.kind === 'inbox' || view.kind === 'all')) {
    return <EmptyLibrary />;
  }
  if (view.kind === 'import' && view.unreviewed) {
    return (
      <Message
        title={t('import:view.reviewed')}
        actions={
          <Button variant="default" onClick={() => openView({ kind: 'import', id: view.id })}>
            {t('import:do.clippings')}
          </Button>
        }
      >
        {t('import:view.reviewedHelp')}
      </Message>
    );
  }
  return (
    <Message title={t(`empty.${view.kind}.title`)} actions={view.kind === 'inbox' ? <AllClippingsButton /> : null}>
      {t(`empty.${view.kind}.help`)}
    </Message>
  );
}
