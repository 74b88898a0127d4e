// Every import and what came of it: the list at the left, the report of one, or the watched folders, beside it.

import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useAction } from '../actions.ts';
import { open, openView } from '../place.ts';
import { FailureMessage, Message } from '../ui/Message.tsx';
import { ResizeHandle } from '../ui/ResizeHandle.tsx';
import { ImportDetail } from './ImportDetail.tsx';
import { ImportList } from './ImportList.tsx';
import classes from './ImportsPage.module.css';
import { NoImports } from './NoImports.tsx';
import { useImportRows } from './use-import-rows.ts';
import { WatchedFolders } from './WatchedFolders.tsx';

/** The screen; `opened` is an import's id or the watched folders. Beside the list the newest import stands until one is chosen. */
export function ImportsPage({ opened }: { opened?: number | 'watched' }) {
  const { t } = useTranslation('import');
  const { rows, more, error, retry } = useImportRows();
  const single = useMediaQuery('(max-width: 799px)', undefined, { getInitialValueInEffect: false });
  const [width, setWidth] = useLocalStorage({
    key: 'clipdesk.imports',
    defaultValue: 340,
    getInitialValueInEffect: false,
  });
  const shown = opened ?? (single ? undefined : rows?.[0]?.id);
  const step = (by: number) => {
    const places = [...(rows ?? []).map(({ id }) => id), 'watched' as const];
    const at = shown === undefined ? -1 : places.indexOf(shown);
    const next = places[Math.max(0, Math.min(places.length - 1, at + by))];
    if (next) open({ at: 'imports', id: next });
  };
  useAction('next', () => step(1));
  useAction('previous', () => step(-1));
  useAction('back', () => (single && opened ? open({ at: 'imports' }) : openView({ kind: 'inbox' })));

  const row = rows?.find(({ id }) => id === shown);
  const detail =
    shown === 'watched' ? (
      <WatchedFolders />
    ) : shown ? (
      <ImportDetail key={shown} importId={shown} progress={row} />
    ) : rows?.length === 0 ? (
      <NoImports />
    ) : rows ? (
      <Message title={t('page.pick')}>{t('page.pickHelp')}</Message>
    ) : error ? (
      <FailureMessage failure={error} onRetry={retry} />
    ) : null;
  if (single && shown) return <div className={classes.detail}>{detail}</div>;
  return (
    <>
      <div className={classes.list} style={single ? undefined : { width }} data-single={single || undefined}>
        <ImportList rows={rows} shown={shown} more={more}>
          {single && error ? <FailureMessage failure={error} onRetry={retry} /> : null}
          {rows?.length === 0 && single ? <NoImports /> : null}
          {rows?.length === 0 && opened ? <p className={classes.none}>{t('page.none')}</p> : null}
        </ImportList>
      </div>
      {single ? null : (
        <>
          <ResizeHandle label={t('page.resize')} value={width} min={260} max={520} onChange={setWidth} />
          <div className={classes.detail}>{detail}</div>
        </>
      )}
    </>
  );
}
