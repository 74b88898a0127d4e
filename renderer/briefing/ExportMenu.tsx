// Makes a pack in one of its formats, frozen as an issue when asked, and lets the analyst save it; prints it, or puts it on the clipboard. Answers `export` by opening the menu, `copy-briefing` and `print`.

import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconCopy, IconPrinter, IconSquare, IconSquareCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../contract/briefing.ts';
import type { PackFormat } from '../../contract/pack.ts';
import { keyHint, useAction } from '../actions.ts';
import { ask } from '../desk.ts';
import { copyLetter } from './copy-letter.ts';
import type { ExportWork } from './use-export.ts';

interface ExportMenuProps {
  briefing: Briefing;
  work: ExportWork;
}

// In the order analysts reach for them: what is edited, what is read, what travels, what is counted, what proves.
const FORMATS: readonly PackFormat[] = ['docx', 'pdf', 'html', 'eml', 'md', 'xlsx', 'csv', 'zip'];

export function ExportMenu({ briefing, work }: ExportMenuProps) {
  const { t } = useTranslation('briefing');
  const [opened, { open, close, toggle }] = useDisclosure();
  const [freezes, setFreezes] = useState(false);
  const { id, nextIssue } = briefing;
  useAction('export', open, !work.busy);

  const exportAs = (format: PackFormat) =>
    work.run(format, async (exportId) => {
      if (!freezes) return ask('briefing.render', { id, format, exportId });
      const issue = await ask('issue.create', { briefingId: id });
      // The next export is of the briefing again, unless asked once more.
      setFreezes(false);
      return ask('issue.render', { id: issue.id, format, exportId });
    });

  const print = () => work.print((exportId) => ask('briefing.render', { id, format: 'pdf', exportId }));
  const copy = () => void copyLetter({ id });
  useAction('print', print, !work.busy);
  useAction('copy-briefing', copy);

  return (
    <Menu opened={opened} onChange={(next) => (next ? open() : close())} position="bottom-end" width={280}>
      <Menu.Target>
        <Button
          rightSection={<IconChevronDown size={14} />}
          disabled={work.busy}
          onClick={toggle}
          title={keyHint('export')}
        >
          {t('export.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxItem
          checked={freezes}
          onChange={setFreezes}
          disabled={briefing.entries === 0}
          checkIcon={<IconSquareCheck size={16} aria-hidden />}
          rightSection={freezes ? null : <IconSquare size={16} aria-hidden />}
        >
          {t('export.freeze', { number: nextIssue })}
          <div style={{ fontSize: 12, color: 'var(--desk-muted)' }}>{t('export.freezeUse')}</div>
        </Menu.CheckboxItem>
        <Menu.Divider />
        {FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => exportAs(format)}>
            {t(`format.${format}.name`)}
            <div style={{ fontSize: 12, color: 'var(--desk-muted)' }}>{t(`format.${format}.use`)}</div>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconCopy size={14} />} onClick={copy}>
          {t('copy.do')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter size={14} />} rightSection={keyHint('print')} onClick={print}>
          {t('print.do')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
