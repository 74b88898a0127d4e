// The issues of a briefing: frozen as it is now, exported again as it was sent, compared with any other, taken back.

import { ActionIcon, Button, Menu, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../contract/briefing.ts';
import type { Issue } from '../../contract/issue.ts';
import { PACK_FORMATS, type PackFormat } from '../../contract/pack.ts';
import { ask, invoke, useDesk } from '../desk.ts';
import { go } from '../place.ts';
import { formatInstant, useLanguage } from '../words.ts';
import { Comparison } from './Comparison.tsx';
import { ExportReport } from './ExportReport.tsx';
import classes from './Issues.module.css';
import { useExport } from './use-export.ts';

interface IssuesProps {
  briefing: Briefing;
  /** The issue that the place asks for. */
  shown: number | null;
}

export function Issues({ briefing, shown }: IssuesProps) {
  const { t } = useTranslation('briefing');
  const [asked, { open, close }] = useDisclosure();
  const opened = asked || shown !== null;
  const leave = () => {
    close();
    if (shown !== null) go({ screen: { at: 'briefing', id: briefing.id } }, 'replace');
  };
  const { data: issues } = useDesk('issue.list', { briefingId: briefing.id });
  const freeze = () => void invoke('issue.create', { briefingId: briefing.id }).catch(() => {});
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconArchive size={16} stroke={1.6} />}
        onClick={open}
        disabled={!issues}
      >
        {t('issues.title')}
        {issues && issues.length > 0 && <span className={classes.number}>{issues.length}</span>}
      </Button>
      <Modal opened={opened} onClose={leave} title={t('issues.title')} size="lg">
        <div className={classes.freeze}>
          <p className={classes.hint}>{t('issues.hint')}</p>
          <Button onClick={freeze} disabled={briefing.sections.every((section) => section.entries.length === 0)}>
            {t('issues.freeze', { number: briefing.nextIssue })}
          </Button>
        </div>
        <ol className={classes.list}>
          {issues?.map((issue) => (
            <IssueRow
              key={issue.id}
              issue={issue}
              others={issues.filter(({ id }) => id !== issue.id)}
              shown={issue.id === shown}
            />
          ))}
        </ol>
        {issues?.length === 0 && <p className={classes.none}>{t('issues.none')}</p>}
      </Modal>
    </>
  );
}

interface IssueRowProps {
  issue: Issue;
  /** Of the same briefing. */
  others: Issue[];
  /** It was asked for. */
  shown: boolean;
}

/** Brings an element into sight as soon as it is there. */
function reveal(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function IssueRow({ issue, others, shown }: IssueRowProps) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const [compared, setCompared] = useState(false);
  const work = useExport();
  const exportAs = (format: PackFormat) =>
    work.run(format, (exportId) => ask('issue.render', { id: issue.id, format, exportId }));
  return (
    <li ref={shown ? reveal : null} className={classes.issue} aria-current={shown || undefined}>
      <div className={classes.row}>
        <span className={classes.count}>{issue.number}</span>
        <span className={classes.words}>
          <span className={classes.name} lang={issue.language}>
            {issue.title}
          </span>
          <span className={classes.facts}>
            {formatInstant(issue.madeAt, language)} · {t('list.entries', { count: issue.entries })}
          </span>
        </span>
        {others.length > 0 && (
          <Button variant="subtle" size="xs" aria-expanded={compared} onClick={() => setCompared(!compared)}>
            {t('issues.compare')}
          </Button>
        )}
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={work.busy}
              aria-label={t('issues.more', { number: issue.number })}
            >
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {PACK_FORMATS.map((format) => (
              <Menu.Item key={format} onClick={() => exportAs(format)}>
                {t('issues.export', { format: t(`format.${format}.name`) })}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item color="red" onClick={() => void invoke('issue.delete', { id: issue.id }).catch(() => {})}>
              {t('issues.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={classes.export}>
        <ExportReport work={work} />
      </div>
      {compared && <Comparison issue={issue} others={others} />}
    </li>
  );
}
