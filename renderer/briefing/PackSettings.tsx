// How a briefing's pack is set and what the briefing gathers: template, classification line, length of excerpts, themes, a saved search, days.

import { Button, Drawer, NumberInput, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../contract/briefing.ts';
import type { PackTemplate } from '../../contract/pack.ts';
import { useDesk } from '../desk.ts';
import { Gathers } from './Gathers.tsx';
import { HouseStyle } from './HouseStyle.tsx';
import { LineField } from './LineField.tsx';
import classes from './PackSettings.module.css';
import { TemplateEditor } from './TemplateEditor.tsx';
import type { BriefingWork } from './use-briefing.ts';

interface PackSettingsProps {
  briefing: Briefing;
  work: BriefingWork;
  opened: boolean;
  onClose: () => void;
}

/** A template on its way, itself or as a copy under a new name. */
interface EditedTemplate {
  template: PackTemplate;
  copyName: string | null;
}

export function PackSettings({ briefing, work, opened, onClose }: PackSettingsProps) {
  const { t } = useTranslation('briefing');
  const [edited, setEdited] = useState<EditedTemplate | null>(null);
  return (
    <>
      <Drawer opened={opened} onClose={onClose} position="right" size={420} title={t('settings.title')}>
        <div className={classes.settings}>
          <Templates briefing={briefing} work={work} onEdit={setEdited} />
          <LineField
            label={t('settings.classification')}
            placeholder={t('settings.classificationPlaceholder')}
            value={briefing.classification}
            maxLength={200}
            {...work.words({ of: 'briefing', part: 'classification' })}
          />
          <NumberInput
            size="xs"
            label={t('settings.excerpt')}
            description={t('settings.excerptHint')}
            min={100}
            max={5000}
            step={100}
            clampBehavior="blur"
            value={briefing.excerptLength}
            onBlur={(event) => {
              const excerptLength = Math.min(5000, Math.max(100, Number(event.currentTarget.value) || 600));
              if (excerptLength !== briefing.excerptLength) void work.update({ excerptLength });
            }}
          />
          <Gathers briefing={briefing} work={work} />
          <HouseStyle />
        </div>
      </Drawer>
      {edited && (
        <TemplateEditor
          briefing={briefing}
          {...edited}
          onCopied={(template) => void work.update({ template })}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}

function Templates({
  briefing,
  work,
  onEdit,
}: Pick<PackSettingsProps, 'briefing' | 'work'> & { onEdit: (edited: EditedTemplate) => void }) {
  const { t } = useTranslation('briefing');
  const { data: templates } = useDesk('template.list', {});
  const chosen = templates?.find(({ key }) => key === briefing.template);
  const nameOf = (template: PackTemplate) =>
    template.origin === 'shipped' ? t(`template.${template.key}.name`) : template.name;
  const copy = (template: PackTemplate) => {
    const taken = new Set(templates?.map((one) => one.name.toLowerCase()));
    const base = t('template.copyOf', { name: nameOf(template) });
    let name = base;
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${base} ${next}`;
    onEdit({ template, copyName: name });
  };
  return (
    <div>
      <Radio.Group
        label={t('settings.template')}
        value={briefing.template}
        onChange={(template) => void work.update({ template })}
      >
        <div className={classes.templates}>
          {templates?.map((template) => (
            <Radio
              key={template.key}
              value={template.key}
              size="xs"
              label={nameOf(template)}
              description={template.origin === 'shipped' ? t(`template.${template.key}.use`) : t('template.own')}
            />
          ))}
        </div>
      </Radio.Group>
      {chosen && (
        <Button
          variant="subtle"
          size="xs"
          className={classes.edit}
          onClick={() => (chosen.origin === 'analyst' ? onEdit({ template: chosen, copyName: null }) : copy(chosen))}
        >
          {t(chosen.origin === 'analyst' ? 'template.edit' : 'template.copy', { name: nameOf(chosen) })}
        </Button>
      )}
    </div>
  );
}
