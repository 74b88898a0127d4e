// Which version stands on one side of a comparison: its headline, which opens it, and the other versions it may give way to.

import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clipping, ClippingRow } from '../../contract/clipping.ts';
import type { Story } from '../../contract/story.ts';
import { openView } from '../place.ts';
import { formatDay, languageName, useLanguage } from '../words.ts';
import classes from './comparison.module.css';

export interface VersionHeadProps {
  clipping: Clipping;
  /** What this side is called to a screen reader. */
  label: string;
  /** The story both versions are of; null where they are of none. */
  story: Story | null;
  /** The clipping on the other side. */
  besides: number;
  onChoose: (id: number) => void;
}

/** Outlet, day and language of a version in one line. */
export function useVersionName(): (clipping: ClippingRow) => string {
  const { t } = useTranslation('reader');
  const language = useLanguage();
  return (clipping) =>
    [
      clipping.outlet ?? clipping.agency ?? t('none.outlet'),
      clipping.publishedOn ? formatDay(clipping.publishedOn, language) : t('none.publishedOn'),
      languageName(clipping.language, t),
    ].join(' · ');
}

/** The head of a side. */
export function VersionHead({ clipping, label, story, besides, onChoose }: VersionHeadProps) {
  const { t } = useTranslation('comparison');
  const nameOf = useVersionName();
  const versions = (story?.versions ?? []).map((version) => version.clipping).filter(({ id }) => id !== besides);
  const isAmong = versions.some(({ id }) => id === clipping.id);
  return (
    <div className={classes.version}>
      {versions.length > 1 && isAmong ? (
        <Select
          aria-label={label}
          size="xs"
          allowDeselect={false}
          value={String(clipping.id)}
          data={versions.map((version) => ({ value: String(version.id), label: nameOf(version) }))}
          onChange={(id) => onChoose(Number(id))}
        />
      ) : (
        <p className={classes.facts}>{nameOf(clipping)}</p>
      )}
      <button
        type="button"
        className={classes.headline}
        lang={clipping.language}
        title={t('open')}
        onClick={() => openView({ kind: 'all' }, clipping.id)}
      >
        {clipping.headline}
      </button>
    </div>
  );
}
