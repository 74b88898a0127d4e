// What came of checking a pack: one line that says whether it holds, then its files and its quotations, each that does not hold by name.

import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PackCheck } from '../../contract/pack.ts';
import { quotedIn } from '../../language/quotation-marks.ts';
import { readerHref } from '../themes/ClippingLine.tsx';
import { formatDay, useLanguage } from '../words.ts';
import classes from './VerifyPack.module.css';

/** What a pack comes to: whole, its files touched, quotations or clippings that fail, or originals of another library. */
function verdictOf({ files, entries, quotations }: PackCheck): 'good' | 'files' | 'quotations' | 'entries' | 'foreign' {
  if (files.changed.length + files.missing.length + files.added.length > 0) return 'files';
  const failed = [...(entries?.failed ?? []), ...(quotations?.failed ?? [])];
  if (failed.length === 0) return 'good';
  if (failed.every(({ reason }) => reason === 'no-source')) return 'foreign';
  return quotations && quotations.failed.length > 0 ? 'quotations' : 'entries';
}

const ICONS = {
  good: IconShieldCheck,
  files: IconAlertTriangle,
  quotations: IconAlertTriangle,
  entries: IconAlertTriangle,
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
  const { files, entries, quotations } = check;
  const failed = quotations?.failed ?? [];
  const differing = entries?.failed ?? [];
  const of = verdict === 'entries' ? differing : failed;
  return (
    <>
      <div
        className={classes.verdict}
        role={verdict === 'good' ? 'status' : 'alert'}
        data-bad={(verdict !== 'good' && verdict !== 'foreign') || undefined}
        data-open={verdict === 'foreign' || undefined}
      >
        <Icon size={22} stroke={1.6} aria-hidden />
        <div>
          <p className={classes.title}>{t(`verify.${verdict}`, { count: of.length })}</p>
          <p className={classes.of}>
            {t(check.issue === null ? 'verify.from' : 'verify.fromIssue', {
              title: check.title,
              number: check.issue,
              day: formatDay(check.createdOn, language, 'long'),
            })}
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
      {entries && entries.verified + differing.length > 0 && (
        <section className={classes.part}>
          {entries.verified > 0 && <p>{t('verify.entriesHold', { count: entries.verified })}</p>}
          {differing.length > 0 && (
            <>
              <h3>{t('verify.entriesFailed')}</h3>
              <ul className={classes.list}>
                {differing.map((one, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
                  <li key={at}>
                    <Named {...one} onLeave={onLeave} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {quotations && (
        <section className={classes.part}>
          {quotations.verified > 0 && <p>{t('verify.quotationsHold', { count: quotations.verified })}</p>}
          {quotations.verified + failed.length === 0 && <p>{t('verify.noQuotations')}</p>}
          {failed.length > 0 && (
            <>
              <h3>{t('verify.failed')}</h3>
              <ul className={classes.list}>
                {failed.map((one, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
                  <li key={at}>
                    <q className={classes.quote}>{quotedIn(language, one.quote)}</q>
                    <span className={classes.why}>
                      <Named {...one} onLeave={onLeave} />
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

interface NamedProps {
  clippingId: number;
  openId: number | null;
  headline: string;
  reason: string;
  onLeave: () => void;
}

/** A clipping that does not hold, with a way to it where it is in this library, and why. */
function Named({ clippingId, openId, headline, reason, onLeave }: NamedProps) {
  const { t } = useTranslation('briefing');
  const name = headline || clippingId;
  return (
    <>
      {openId === null ? (
        name
      ) : (
        <Anchor href={readerHref({ kind: 'all' }, openId)} onClick={onLeave} inherit>
          {name}
        </Anchor>
      )}
      {': '}
      {t([`verify.reason.${reason}`, `verified.reason.${reason}`, 'verify.reason.unverified'])}
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
