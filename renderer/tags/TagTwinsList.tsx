// Pairs of tags that may be one: merged into the one or the other, or told apart for good.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../contract/tag.ts';
import { invoke, useDesk } from '../desk.ts';
import page from '../ui/Page.module.css';
import { formatNumber, useLanguage } from '../words.ts';
import { mergeTags } from './TagDialogs.tsx';
import { TagMark } from './TagMark.tsx';
import classes from './tags.module.css';

/** The section; nothing while no tags are alike. */
export function TagTwinsList({ tags }: { tags: readonly Tag[] }) {
  const { t } = useTranslation('tags');
  const language = useLanguage();
  const { data: twins = [] } = useDesk('tag.twins', {}, { keepPrevious: true });
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const pairs = twins.flatMap(({ oneId, otherId, likeness }) => {
    const [one, other] = [byId.get(oneId), byId.get(otherId)];
    // The more used of the two is the likelier to stay.
    return one && other ? [{ pair: one.own >= other.own ? [one, other] : [other, one], likeness }] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="tag-twins" className={classes.twins}>
      <h2 id="tag-twins" className={classes.subtitle}>
        {t('twins.title', { count: pairs.length })}
      </h2>
      <p className={page.help}>{t('twins.help')}</p>
      <ul className={classes.pairs}>
        {pairs.map(({ pair: [one, other], likeness }) =>
          one && other ? (
            <li key={`${one.id} ${other.id}`} className={classes.twin} data-walk>
              <span className={classes.pair}>
                {[one, other].map((tag) => (
                  <span key={tag.id} className={classes.named}>
                    <TagMark colour={tag.colour} /> {tag.path}
                    <span className={classes.count}>{formatNumber(tag.own, language)}</span>
                  </span>
                ))}
                <span className={page.by}>{t(`twins.${likeness}`)}</span>
              </span>
              <span className={classes.ways}>
                {[one, other].map((into) => (
                  <Button
                    key={into.id}
                    variant="default"
                    onClick={() => void mergeTags(into === one ? other.id : one.id, into.id).catch(() => null)}
                  >
                    {t('twins.into', { name: into.name })}
                  </Button>
                ))}
                <Button
                  variant="subtle"
                  color="gray"
                  onClick={() => void invoke('tag.distinguish', { oneId: one.id, otherId: other.id }).catch(() => null)}
                >
                  {t('twins.apart')}
                </Button>
              </span>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
