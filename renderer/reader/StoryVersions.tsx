// The versions of a clipping's story under its text, and those that rules suggest: each to be read, to lead, or to be parted.

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCheck, IconColumns2, IconFlag, IconX } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story, StoryDecision, StoryVersion } from '../../contract/story.ts';
import { useAction } from '../actions.ts';
import { openComparison } from '../comparison/open-comparison.ts';
import { invoke, useDesk } from '../desk.ts';
import { choose, go } from '../place.ts';
import { SharedSignals } from '../stories/SharedSignals.tsx';
import { formatDay, useLanguage } from '../words.ts';
import { StoryNotes } from './StoryNotes.tsx';
import classes from './StoryVersions.module.css';

function Act({
  label,
  color,
  onClick,
  children,
}: {
  label: string;
  color?: string;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={26} aria-label={label} onClick={onClick} {...(color ? { color } : {})}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

interface VersionProps {
  version: StoryVersion;
  /** The clipping whose story it is. */
  clippingId: number;
  isLead: boolean;
}

function Version({ version, clippingId, isLead }: VersionProps) {
  const { t } = useTranslation('reader');
  const language = useLanguage();
  const { clipping, kind, similarity, status } = version;
  const isOwn = clipping.id === clippingId;
  const decide = (decision: StoryDecision) =>
    void invoke('story.decide', { decisions: [{ clippingId, otherIds: [clipping.id] }], decision }).catch(() => null);
  const facts = [
    clipping.outlet ?? clipping.agency ?? t('none.outlet'),
    clipping.publishedOn ? formatDay(clipping.publishedOn, language) : t('none.publishedOn'),
    clipping.language,
    kind && status !== 'suggested' ? t(`story.${kind}`, { percent: Math.floor(100 * (similarity ?? 0)) }) : null,
    isLead ? t('story.lead') : null,
  ].filter((fact) => fact !== null);
  return (
    <li className={classes.version} data-own={isOwn || undefined}>
      <div className={classes.what}>
        {isOwn ? (
          <span className={classes.headline} lang={clipping.language} aria-current="true">
            {clipping.headline}
          </span>
        ) : (
          <button
            type="button"
            className={classes.headline}
            lang={clipping.language}
            aria-label={t('story.open', { headline: clipping.headline })}
            onClick={() => go({ selected: clipping.id })}
          >
            {clipping.headline}
          </button>
        )}
        <span className={classes.facts}>{facts.join(' · ')}</span>
        {version.shared ? <SharedSignals shared={version.shared} /> : null}
      </div>
      {isOwn ? null : (
        <Act label={t('story.compare')} onClick={() => openComparison(clippingId, clipping.id)}>
          <IconColumns2 size={15} />
        </Act>
      )}
      {status === 'suggested' ? (
        <Act label={t('story.accept')} color="green" onClick={() => decide('accepted')}>
          <IconCheck size={15} />
        </Act>
      ) : isLead ? null : (
        <Act
          label={t('story.makeLead')}
          onClick={() => void invoke('story.lead', { clippingId: clipping.id }).catch(() => null)}
        >
          <IconFlag size={15} />
        </Act>
      )}
      {isOwn ? (
        <span className={classes.gap} />
      ) : (
        <Act label={t('story.reject')} onClick={() => decide('rejected')}>
          <IconX size={15} />
        </Act>
      )}
    </li>
  );
}

/** Versions by language, the most first: `kk 2, ru 1`. */
function languagesOf(versions: readonly StoryVersion[]): string {
  const counts = Map.groupBy(versions, ({ clipping }) => clipping.language);
  return [...counts]
    .toSorted((one, other) => other[1].length - one[1].length)
    .map(([language, some]) => `${language} ${some.length}`)
    .join(', ');
}

function Versions({ story, clippingId }: { story: Story; clippingId: number }) {
  const { t } = useTranslation('reader');
  const label = useId();
  const inStory = story.versions.filter(({ status }) => status !== 'suggested');
  const suggested = story.versions.filter(({ status }) => status === 'suggested');
  const nearest = (inStory.length > 1 ? inStory : suggested)
    .filter(({ clipping }) => clipping.id !== clippingId)
    .toSorted((one, other) => (other.similarity ?? 0) - (one.similarity ?? 0))[0];
  useAction('compare', () => nearest && openComparison(clippingId, nearest.clipping.id), nearest !== undefined);
  const list = (versions: StoryVersion[]) => (
    <ul className={classes.versions}>
      {versions.map((version) => (
        <Version
          key={version.clipping.id}
          version={version}
          clippingId={clippingId}
          isLead={version.status !== 'suggested' && inStory.length > 1 && version.clipping.id === story.leadId}
        />
      ))}
    </ul>
  );
  return (
    <section className={classes.story} aria-labelledby={label}>
      {inStory.length > 1 ? (
        <>
          <div className={classes.head}>
            <h2 id={label}>{t('story.title', { count: inStory.length, languages: languagesOf(inStory) })}</h2>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              fw={500}
              onClick={() => choose(inStory.map(({ clipping }) => clipping.id))}
            >
              {t('story.chooseAll')}
            </Button>
          </div>
          {list(inStory)}
          <StoryNotes story={story} clippingId={clippingId} />
        </>
      ) : null}
      {suggested.length ? (
        <>
          <h2 {...(inStory.length > 1 ? {} : { id: label })}>{t('story.suggested')}</h2>
          {list(suggested)}
        </>
      ) : null}
    </section>
  );
}

/** The story of a clipping; nothing while it stands alone. */
export function StoryVersions({ clippingId }: { clippingId: number }) {
  const { data: story } = useDesk('story.get', { clippingId });
  if (!story || story.versions.length < 2) return null;
  return <Versions story={story} clippingId={clippingId} />;
}
