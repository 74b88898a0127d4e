// One derived value in its place: resting on it shows where it came from, choosing it corrects it.

import { Popover } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping, EditableField } from '../../contract/clipping.ts';
import { OutletForm } from '../outlets/OutletForm.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { FactEditor } from './FactEditor.tsx';
import classes from './ReaderHead.module.css';

export interface FactFieldProps {
  clipping: Clipping;
  field: EditableField;
  /** There is no value; the words say so. */
  empty?: boolean;
  /** The value as it reads. */
  children: ReactNode;
}

const REST = 350;
const LEAVE = 180;

/** The value as a button; a pencil marks one the analyst set. */
export function FactField({ clipping, field, empty, children }: FactFieldProps) {
  const { t } = useTranslation('reader');
  const [mode, setMode] = useState<'closed' | 'evidence' | 'edit'>('closed');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const setByAnalyst = clipping.setByAnalyst.includes(field);

  const later = (next: 'closed' | 'evidence', delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setMode((now) => (now === 'edit' ? now : next)), delay);
  };
  const close = () => {
    clearTimeout(timer.current);
    setMode('closed');
  };
  const hover = {
    onMouseEnter: () => later('evidence', mode === 'closed' ? REST : 0),
    onMouseLeave: () => later('closed', LEAVE),
  };
  return (
    <Popover
      opened={mode !== 'closed'}
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      width={340}
      trapFocus={mode === 'edit'}
      returnFocus={mode === 'edit'}
      withRoles={mode === 'edit'}
    >
      <Popover.Target>
        <span {...hover}>
          <button
            type="button"
            className={classes.fact}
            data-empty={empty || undefined}
            aria-label={
              field === 'headline'
                ? undefined
                : `${t(`field.${field}`)}: ${typeof children === 'string' ? children : ''}`
            }
            aria-expanded={mode === 'edit'}
            title={mode === 'closed' && field === 'headline' ? t('edit.hint') : undefined}
            onClick={() => {
              clearTimeout(timer.current);
              setMode(mode === 'edit' ? 'closed' : 'edit');
            }}
          >
            {children}
          </button>
          {setByAnalyst ? <IconPencil className={classes.set} size={14} aria-label={t('evidence.setByYou')} /> : null}
        </span>
      </Popover.Target>
      <Popover.Dropdown aria-label={t(`field.${field}`)} {...hover}>
        {mode === 'edit' ? <FactEditor clipping={clipping} field={field} onDone={close} /> : null}
        <EvidenceList clipping={clipping} field={field} />
        {mode === 'edit' && field === 'outlet' && clipping.outletId ? (
          <div className={classes.outlet}>
            <OutletForm outletId={clipping.outletId} />
          </div>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
