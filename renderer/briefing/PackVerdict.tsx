// What came of checking a pack: one line that says whether it holds, then its files and its quotations, each that does not hold by name.

import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PackCheck } from '../../contract/pack.ts';
import { readerHref } from '../themes/ClippingLine.tsx';
import { formatDay, useLanguage } from '../words.ts';
import classes from './VerifyPack.module.css';

/** What a pack comes to: whole, its files touched, quotations that fail, or quotations of another library. */
function verdictOf({ files, quotations }: PackCheck): 'good' | 'files' | 'quotations' | 'foreign' {
  if (files.changed.length + files.missing.length + files.added.length > 0) return 'files';
  const failed = quotations?.failed ?? [];
  if (failed.length === 0) return 'good';
  return failed.every(({ reason }) => reason === 'no-source') ? 'foreign' : 'quotations';
}

const ICONS = {
  good: IconShieldCheck,
  files: IconAlertTriangle,
  quotations: IconAlertTriangle,
  foreign: IconInfoCircle,
} as const;

interface PackVerdictProps {
  /** Of the file that was checked. */
  name: string;
  check: PackCheck;
  /** A clipping is opened. */
  onLeave: () => void;
}

export function PackVerdict({ name, check, onLeave }: PackVerdictProps) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const verdict = verdictOf(check);
  const Icon = ICONS[verdict];
  const { files, quotations } = check;
  const failed = quotations?.failed ?? [];
  return (
    <>
      <div
        className={classes.verdict}
        role={verdict === 'good' ? 'status' : 'alert'}
        data-bad={verdict === 'files' || verdict === 'quotations' || undefined}
        data-open={verdict === 'foreign' || undefined}
      >
        <Icon size={22} stroke={1.6} aria-hidden />
        <div>
          <p className={classes.title}>{t(`verify.${verdict}`, { count: failed.length })}</p>
          <p className={classes.of}>
            {t('verify.from', { title: check.title, day: formatDay(check.createdOn, language, 'long') })}
          </p>
          <p className={classes.of}>{name}</p>
        </div>
      </div>
      <section className={classes.part}>
        <p>{t('verify.filesHold', { count: files.checked - files.changed.length - files.missing.length })}</p>
        {(['changed', 'missing', 'added'] as const).map((kind) => (
          <Names key={kind} title={t(`verify.${kind}`)} names={files[kind]} />
        ))}
      </section>
      {quotations && (
        <section className={classes.part}>
          {quotations.verified > 0 && <p>{t('verify.quotationsHold', { count: quotations.verified })}</p>}
          {quotations.verified + failed.length === 0 && <p>{t('verify.noQuotations')}</p>}
          {failed.length > 0 && (
            <>
              <h3>{t('verify.failed')}</h3>
              <ul className={classes.list}>
                {failed.map(({ clippingId, openId, headline, quote, reason }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
                  <li key={at}>
                    <q className={classes.quote}>{quote}</q>
                    <span className={classes.why}>
                      {openId === null ? (
                        headline
                      ) : (
                        <Anchor href={readerHref({ kind: 'all' }, openId)} onClick={onLeave} inherit>
                          {headline || clippingId}
                        </Anchor>
                      )}
                      {': '}
                      {t([`verify.reason.${reason}`, `verified.reason.${reason}`, 'verify.reason.unverified'])}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={classes.list}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
