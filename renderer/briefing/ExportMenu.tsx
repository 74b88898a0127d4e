// Makes a pack in one of its formats and lets the analyst save it. Answers `export` by opening the menu.

import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PackFormat } from '../../contract/model.ts';
import { keyHint, useAction } from '../actions.ts';
import { invoke, showFailure } from '../desk.ts';
import type { ExportState } from './ExportReport.tsx';

interface ExportMenuProps {
  briefingId: number;
  busy: boolean;
  onChange: (state: ExportState | null) => void;
}

// In the order analysts reach for them: what is edited, what is read, what travels, what is counted, what proves.
const FORMATS: readonly PackFormat[] = ['docx', 'pdf', 'html', 'md', 'xlsx', 'csv', 'zip'];

export function ExportMenu({ briefingId, busy, onChange }: ExportMenuProps) {
  const { t } = useTranslation('briefing');
  const [opened, { open, close, toggle }] = useDisclosure();
  useAction('export', open, !busy);

  const exportAs = async (format: PackFormat) => {
    onChange({ phase: 'rendering', format });
    try {
      const file = await invoke('briefing.render', { id: briefingId, format });
      const saved = await window.desk.saveFile(file);
      if (!saved.ok) showFailure(saved.failure);
      const path = saved.ok ? saved.value : null;
      onChange(path === null ? null : { phase: 'saved', format, path, verification: file.verification });
    } catch {
      onChange(null);
    }
  };

  return (
    <Menu opened={opened} onChange={(next) => (next ? open() : close())} position="bottom-end" width={280}>
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={14} />} loading={busy} onClick={toggle} title={keyHint('export')}>
          {t('export.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => void exportAs(format)}>
            {t(`format.${format}.name`)}
            <div style={{ fontSize: 12, color: 'var(--desk-muted)' }}>{t(`format.${format}.use`)}</div>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
