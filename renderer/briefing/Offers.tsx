// Clippings that match what the briefing gathers and are not in it: said at its head, looked through and added to a section.

import { Button, Modal, Select, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../contract/briefing.ts';
import { useDesk } from '../desk.ts';
import { ClippingChoices } from './ClippingChoices.tsx';
import classes from './Offers.module.css';
import type { BriefingWork } from './use-briefing.ts';

interface OffersProps {
  briefing: Briefing;
  work: BriefingWork;
}

export function Offers({ briefing, work }: OffersProps) {
  const { t } = useTranslation('briefing');
  const [opened, { open, close }] = useDisclosure();
  const { data: offers } = useDesk(
    'briefing.offers',
    { id: briefing.id, withUsed: true },
    { enabled: briefing.gathers !== null, keepPrevious: true },
  );
  const fresh = offers?.filter(({ usedIn }) => usedIn.length === 0).length ?? 0;
  if (briefing.gathers === null || !offers || offers.length === 0) return null;
  return (
    <div className={classes.bar} role="status">
      <IconSparkles size={16} stroke={1.6} aria-hidden />
      <span className={classes.words}>{fresh > 0 ? t('offers.count', { count: fresh }) : t('offers.onlyUsed')}</span>
      <Button variant="default" size="xs" onClick={open}>
        {t('offers.look')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('offers.title')} size="lg">
        <Choice briefing={briefing} work={work} onDone={close} />
      </Modal>
    </div>
  );
}

function Choice({ briefing, work, onDone }: OffersProps & { onDone: () => void }) {
  const { t } = useTranslation('briefing');
  const [withUsed, setWithUsed] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [section, setSection] = useState<string | null>(String(briefing.sections[0]?.id ?? 'new'));
  const { data: offers } = useDesk('briefing.offers', { id: briefing.id, withUsed }, { keepPrevious: true });
  const rows = offers?.map(({ clipping }) => clipping) ?? [];
  const add = async () => {
    let target = Number(section);
    if (section === 'new') {
      if (!(await work.addSection(t('section.first')))) return;
      target = work.now()?.sections.at(-1)?.id ?? 0;
    }
    if (
      target > 0 &&
      (await work.addClippings(
        target,
        rows.map(({ id }) => id).filter((id) => chosen.has(id)),
      ))
    )
      onDone();
  };
  return (
    <div className={classes.choice}>
      <Switch
        size="xs"
        label={t('offers.withUsed')}
        checked={withUsed}
        onChange={(event) => setWithUsed(event.currentTarget.checked)}
      />
      {rows.length === 0 && <p className={classes.none}>{t('offers.none')}</p>}
      <ClippingChoices rows={rows} present={new Set()} chosen={chosen} onChoose={setChosen} />
      <div className={classes.foot}>
        <Button
          variant="subtle"
          disabled={rows.length === 0}
          onClick={() => setChosen(new Set(rows.map(({ id }) => id)))}
        >
          {t('add.chooseShown', { count: rows.length })}
        </Button>
        <Select
          aria-label={t('offers.section')}
          data={
            briefing.sections.length > 0
              ? briefing.sections.map(({ id, title }) => ({ value: String(id), label: title }))
              : [{ value: 'new', label: t('section.first') }]
          }
          value={section}
          onChange={setSection}
          allowDeselect={false}
        />
        <Button disabled={chosen.size === 0} onClick={() => void add()}>
          {chosen.size > 0 ? t('add.do', { count: chosen.size }) : t('desk:common.add')}
        </Button>
      </div>
    </div>
  );
}
