// What the list shows, by name; for a theme also which of its clippings, and the way to its page.

import { Anchor, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { View } from '../../contract/place.ts';
import type { ThemeStatus } from '../../contract/theme.ts';
import { CollectionTitle } from '../collections/CollectionTitle.tsx';
import { useDesk } from '../desk.ts';
import { importName } from '../import/progress-words.ts';
import { useUnreviewed } from '../import/ToReview.tsx';
import { go, open } from '../place.ts';
import { Dot } from '../ui/Dot.tsx';
import { useLanguage } from '../words.ts';
import { TriageLink } from './TriageLink.tsx';
import classes from './ViewTitle.module.css';

function ThemeTitle({ id, status }: { id: number; status: ThemeStatus | undefined }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { data: themes } = useDesk('theme.list', { language }, { keepPrevious: true });
  const theme = themes?.find((one) => one.id === id);
  if (!theme) return null;
  const shown = (['any', 'accepted', 'suggested', 'rejected'] as const).filter(
    (value) => value !== 'rejected' || status === 'rejected' || theme.counts.rejected > 0,
  );
  const show = (value: string) =>
    go({
      screen: {
        at: 'library',
        view: { kind: 'theme', id, ...(value === 'any' ? {} : { status: value as ThemeStatus }) },
      },
      selected: null,
    });
  return (
    <>
      <div className={classes.line}>
        <Dot hue={theme.hue} />
        <h1 className={classes.title}>{theme.name}</h1>
        <Anchor component="button" type="button" size="xs" onClick={() => open({ at: 'theme', id })}>
          {t('theme.page')}
        </Anchor>
      </div>
      <SegmentedControl
        fullWidth
        mb={8}
        aria-label={t('theme.status')}
        value={status ?? 'any'}
        onChange={show}
        data={shown.map((value) => ({
          value,
          label: t(`theme.${value}`, {
            count: value === 'any' ? theme.counts.accepted + theme.counts.suggested : theme.counts[value],
          }),
        }))}
      />
    </>
  );
}

function ImportTitle({ id, unreviewed }: { id: number; unreviewed: boolean }) {
  const { t } = useTranslation('library');
  const { data: imports } = useDesk('import.list', {});
  const waiting = useUnreviewed(id);
  const { data: all } = useDesk('clipping.list', { view: { kind: 'import', id }, limit: 1 });
  const one = imports?.find((progress) => progress.id === id);
  const show = (value: string) =>
    go({
      screen: { at: 'library', view: { kind: 'import', id, ...(value === 'all' ? {} : { unreviewed: true }) } },
      selected: null,
    });
  return (
    <>
      <div className={classes.line}>
        <h1 className={classes.title}>{one ? importName(one, t) : t('view.import')}</h1>
        <Anchor component="button" type="button" size="xs" onClick={() => open({ at: 'imports', id })}>
          {t('import:status.report')}
        </Anchor>
      </div>
      <SegmentedControl
        fullWidth
        mb={8}
        aria-label={t('import:view.which')}
        value={unreviewed ? 'unreviewed' : 'all'}
        onChange={show}
        data={[
          { value: 'unreviewed', label: t('import:view.unreviewed', { count: waiting ?? '…' }) },
          { value: 'all', label: t('import:report.all', { count: all?.total ?? '…' }) },
        ]}
      />
    </>
  );
}

function TagTitle({ id }: { id: number }) {
  const { data: tags } = useDesk('tag.list', {});
  return <h1 className={classes.title}>{tags?.find((tag) => tag.id === id)?.path ?? ''}</h1>;
}

/** The heading of the list. */
export function ViewTitle({ view }: { view: View }) {
  const { t } = useTranslation('library');
  if (view.kind === 'theme') return <ThemeTitle id={view.id} status={view.status} />;
  if (view.kind === 'collection') return <CollectionTitle id={view.id} />;
  if (view.kind === 'import') return <ImportTitle id={view.id} unreviewed={view.unreviewed ?? false} />;
  return (
    <div className={classes.line}>
      {view.kind === 'tag' ? <TagTitle id={view.id} /> : <h1 className={classes.title}>{t(`view.${view.kind}`)}</h1>}
      {view.kind === 'inbox' ? <TriageLink /> : null}
    </div>
  );
}
