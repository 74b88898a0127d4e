// Makes a pack in one of its formats and lets the analyst save it. Answers `export` by opening the menu.

import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PackFormat } from '../../contract/model.ts';
import { keyHint, useAction } from '../actions.ts';
import { ask } from '../desk.ts';
import type { ExportWork } from './use-export.ts';

interface ExportMenuProps {
  briefingId: number;
  work: ExportWork;
}

// In the order analysts reach for them: what is edited, what is read, what travels, what is counted, what proves.
const FORMATS: readonly PackFormat[] = ['docx', 'pdf', 'html', 'eml', 'md', 'xlsx', 'csv', 'zip'];

export function ExportMenu({ briefingId, work }: ExportMenuProps) {
  const { t } = useTranslation('briefing');
  const [opened, { open, close, toggle }] = useDisclosure();
  useAction('export', open, !work.busy);

  const exportAs = (format: PackFormat) =>
    work.run(format, (exportId) => ask('briefing.render', { id: briefingId, format, exportId }));

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
        {FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => exportAs(format)}>
            {t(`format.${format}.name`)}
            <div style={{ fontSize: 12, color: 'var(--desk-muted)' }}>{t(`format.${format}.use`)}</div>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
