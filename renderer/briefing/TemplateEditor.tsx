// A template of the analyst's own: its Typst file and the parts it has, checked against the briefing before it is kept.

import { Button, Checkbox, Modal, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../contract/briefing.ts';
import { PACK_PARTS, type PackPart, type PackTemplate, type TemplateFault } from '../../contract/pack.ts';
import { invoke } from '../desk.ts';
import classes from './TemplateEditor.module.css';

interface TemplateEditorProps {
  briefing: Briefing;
  template: PackTemplate;
  /** Kept under this name as a template of its own, once it is saved; null: `template` itself is changed. */
  copyName: string | null;
  /** A copy was kept. */
  onCopied: (key: string) => void;
  onClose: () => void;
}

export function TemplateEditor({ briefing, template, copyName, onCopied, onClose }: TemplateEditorProps) {
  const { t } = useTranslation('briefing');
  const [name, setName] = useState(copyName ?? template.name);
  const [typst, setTypst] = useState(template.typst);
  const [parts, setParts] = useState<readonly PackPart[]>(template.parts);
  const [faults, setFaults] = useState<TemplateFault[] | null>(null);
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  const save = async () => {
    setBusy(true);
    const kept = [...parts];
    const found = await invoke('template.check', { briefingId: briefing.id, typst, parts: kept }).catch(() => null);
    setFaults(found);
    const made = { name, typst, parts: kept };
    const done =
      found?.length === 0
        ? await (copyName === null
            ? invoke('template.update', { id: template.id, ...made })
            : invoke('template.create', { from: template.key, ...made })
          ).catch(() => null)
        : null;
    setBusy(false);
    if (!done) return;
    if (copyName !== null) onCopied(done.key);
    onClose();
  };
  const remove = async () => {
    if (
      await invoke('template.delete', { id: template.id }).then(
        () => true,
        () => false,
      )
    )
      onClose();
  };
  /** Puts the caret at a fault. */
  const goTo = ({ line, column }: TemplateFault) => {
    if (line === null || !area.current) return;
    const before = typst.split('\n').slice(0, line - 1);
    const at = before.reduce((sum, each) => sum + each.length + 1, 0) + (column ?? 1) - 1;
    area.current.focus();
    area.current.setSelectionRange(at, at);
  };

  return (
    <Modal opened onClose={onClose} size="xl" title={t('template.editTitle')}>
      <div className={classes.editor}>
        <TextInput
          label={t('template.name')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t('template.parts')}
          value={[...parts]}
          onChange={(values) => setParts(PACK_PARTS.filter((part) => values.includes(part)))}
        >
          <div className={classes.parts}>
            {PACK_PARTS.map((part) => (
              <Checkbox key={part} size="xs" value={part} label={t(`part.${part}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Textarea
          ref={area}
          label={t('template.typst')}
          description={t('template.typstHint')}
          value={typst}
          onChange={(event) => setTypst(event.currentTarget.value)}
          classNames={{ input: classes.source }}
          autosize
          minRows={12}
          maxRows={22}
          spellCheck={false}
        />
        {faults && faults.length > 0 && (
          <div role="alert" className={classes.faults}>
            <p>{t('template.faults', { count: faults.length })}</p>
            <ul>
              {faults.map((fault) => (
                <li key={`${fault.line}:${fault.column}:${fault.message}`}>
                  <button type="button" className={classes.fault} onClick={() => goTo(fault)}>
                    {fault.line === null
                      ? fault.message
                      : t('template.fault', { line: fault.line, message: fault.message })}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={classes.foot}>
          {copyName === null && (
            <Button variant="subtle" color="red" onClick={() => void remove()}>
              {t('template.delete')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t('desk:common.cancel')}
          </Button>
          <Button loading={busy} disabled={name.trim() === ''} onClick={() => void save()}>
            {t('template.save')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
