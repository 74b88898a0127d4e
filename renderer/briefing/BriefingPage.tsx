// The briefing builder: outline at the left, the document in the middle, its pages as they will print at the right.

import { Button, Tooltip } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconAdjustments, IconChevronLeft, IconLayoutSidebarRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hashOf } from '../place-hash.ts';
import { FailureMessage } from '../ui/Message.tsx';
import classes from './BriefingPage.module.css';
import { Document } from './Document.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { ExportReport } from './ExportReport.tsx';
import { Issues } from './Issues.tsx';
import { Outline } from './Outline.tsx';
import { PackSettings } from './PackSettings.tsx';
import { Preview } from './Preview.tsx';
import { useBriefing } from './use-briefing.ts';
import { useExport } from './use-export.ts';

/** The builder; `issue` is brought into sight among its issues. */
export function BriefingPage({ briefingId, issue }: { briefingId: number; issue?: number }) {
  const { t } = useTranslation('briefing');
  const { briefing, failure, retry, work } = useBriefing(briefingId);
  const [settings, setSettings] = useState(false);
  const exported = useExport();
  const [previewing, setPreviewing] = useLocalStorage({
    key: 'clipdesk.preview',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  if (failure)
    return (
      <FailureMessage
        failure={failure}
        onRetry={retry}
        wayBack={
          <Button variant="default" component="a" href={hashOf({ screen: { at: 'briefings' } })}>
            {t('list.all')}
          </Button>
        }
      />
    );
  if (!briefing) return null;
  return (
    <div className={classes.page} data-preview={previewing || undefined}>
      <header className={classes.bar}>
        <a className={classes.back} href={hashOf({ screen: { at: 'briefings' } })}>
          <IconChevronLeft size={15} aria-hidden /> {t('list.title')}
        </a>
        <span className={classes.spacer} />
        <Tooltip label={t(previewing ? 'preview.hide' : 'preview.show')}>
          <Button
            variant="subtle"
            color="gray"
            aria-pressed={previewing}
            leftSection={<IconLayoutSidebarRight size={16} stroke={1.6} />}
            onClick={() => setPreviewing(!previewing)}
          >
            {t('preview.title')}
          </Button>
        </Tooltip>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconAdjustments size={16} stroke={1.6} />}
          onClick={() => setSettings(true)}
        >
          {t('settings.title')}
        </Button>
        <Issues briefing={briefing} shown={issue ?? null} />
        <ExportMenu briefing={briefing} work={exported} />
      </header>
      <div className={classes.report}>
        <ExportReport work={exported} />
      </div>
      <Outline briefing={briefing} work={work} />
      <Document briefing={briefing} work={work} />
      {previewing && <Preview briefing={briefing} />}
      <PackSettings briefing={briefing} work={work} opened={settings} onClose={() => setSettings(false)} />
    </div>
  );
}
