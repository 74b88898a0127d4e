// A theme in the library: when its clippings appeared, in which languages and outlets, what is missing, and its key quotations.

import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../contract/overview.ts';
import type { Theme } from '../../contract/theme.ts';
import { KNOWN_LANGUAGES } from '../../contract/values.ts';
import { useDesk } from '../desk.ts';
import { countedHref } from '../overview/overview-links.ts';
import { hashOf } from '../place-hash.ts';
import page from '../ui/Page.module.css';
import { formatDay, formatNumber, languageName, useLanguage } from '../words.ts';
import { gapsOf } from './gaps.ts';
import { KeyQuotations } from './KeyQuotations.tsx';
import classes from './ThemeFigures.module.css';

const MOST_OUTLETS = 6;

/** Only clippings with a date are counted, which is said where some have none. */
export function ThemeFigures({ theme }: { theme: Theme }) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const { data: overview } = useDesk('overview.get', { language, themeId: theme.id }, { keepPrevious: true });
  if (!overview) return null;
  const languages = sharesOf(overview, ({ language: code }) => code).map(([code, count]) => ({
    name: languageName(code, t),
    count,
    href: countedHref({ themeId: theme.id, language: code }),
  }));
  const outlets = sharesOf(overview, ({ outletId }) => String(outletId))
    .slice(0, MOST_OUTLETS)
    .map(([id, count]) => ({
      name: overview.outlets.find((outlet) => String(outlet.id) === id)?.name || t('figures.noOutlet'),
      count,
      href: countedHref({ themeId: theme.id, outletId: Number(id) }),
    }));
  const gaps = gapsOf(overview.newest, KNOWN_LANGUAGES);
  return (
    <div className={classes.figures}>
      {overview.bars.length > 0 ? <Bars theme={theme} overview={overview} /> : null}
      {overview.undated > 0 ? (
        <p className={classes.dated}>
          {t('figures.dated', { count: overview.undated })}{' '}
          <a href={undatedHref(theme.id)}>{t('figures.openUndated')}</a>
        </p>
      ) : null}
      <Shares title={t('figures.languages')} rows={languages} hue={theme.hue} />
      <Shares title={t('figures.outlets')} rows={outlets} hue={theme.hue} />
      {overview.all.total > 0 && gaps.length > 0 ? (
        <section>
          <h2 className={classes.title}>{t('figures.gaps')}</h2>
          <ul className={classes.list}>
            {gaps.map(({ language: code, since }) => (
              <li key={code}>
                {since
                  ? t('figures.gapSince', { name: languageName(code, t), day: formatDay(since, language, 'long') })
                  : t('figures.gapNever', { name: languageName(code, t) })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <KeyQuotations theme={theme} />
    </div>
  );
}

function undatedHref(themeId: number): string {
  return hashOf({ screen: { at: 'library', view: { kind: 'all' } }, filters: { themes: [themeId], undated: true } });
}

/** Clippings by a part of the matrix, the most first. */
function sharesOf({ matrix }: Overview, part: (cell: Overview['matrix'][number]) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const cell of matrix) counts.set(part(cell), (counts.get(part(cell)) ?? 0) + cell.clippings);
  return [...counts].sort(([, one], [, other]) => other - one);
}

function Bars({ theme, overview: { bars, all } }: { theme: Theme; overview: Overview }) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const most = Math.max(1, ...all.values);
  return (
    <section className={classes.time}>
      <h2 className={classes.title}>{t('figures.time')}</h2>
      <div className={classes.span} style={{ '--bars': bars.length } as CSSProperties}>
        <ol className={classes.bars}>
          {bars.map((bar, at) => {
            const count = all.values[at] ?? 0;
            const words = t('figures.bar', { day: formatDay(bar, language), count });
            return (
              <li key={bar}>
                {count > 0 ? (
                  <a
                    href={countedHref({ themeId: theme.id, from: bar, to: bar })}
                    title={words}
                    style={{ '--share': `${(100 * count) / most}%`, '--hue': theme.hue } as CSSProperties}
                  >
                    <span className={page.unseen}>{words}</span>
                  </a>
                ) : null}
              </li>
            );
          })}
        </ol>
        <div className={classes.ends} aria-hidden>
          <span>{formatDay(bars[0] ?? '', language)}</span>
          {bars.length > 1 ? <span>{formatDay(bars.at(-1) ?? '', language)}</span> : null}
        </div>
      </div>
    </section>
  );
}

interface SharesProps {
  title: string;
  rows: { name: string; count: number; href: string }[];
  hue: string;
}

function Shares({ title, rows, hue }: SharesProps) {
  const language = useLanguage();
  const sum = rows.reduce((all, { count }) => all + count, 0);
  if (sum === 0) return null;
  return (
    <section>
      <h2 className={classes.title}>{title}</h2>
      <ul className={classes.list}>
        {rows.map(({ name, count, href }) => (
          <li
            key={href}
            className={classes.share}
            style={{ '--share': `${(100 * count) / sum}%`, '--hue': hue } as CSSProperties}
          >
            <a href={href}>{name}</a>
            <span>{formatNumber(count, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
