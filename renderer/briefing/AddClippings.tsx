// Adds clippings to a section: found by words, or listed from a theme or a collection; those already in the briefing say so, those that an issue used come when asked for.

import { Button, Popover, Select, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing, Section } from '../../contract/briefing.ts';
import type { View } from '../../contract/place.ts';
import { useCollections } from '../collections/use-collections.ts';
import { useDesk } from '../desk.ts';
import { useLanguage } from '../words.ts';
import classes from './AddClippings.module.css';
import { ClippingChoices } from './ClippingChoices.tsx';
import type { BriefingWork } from './use-briefing.ts';

interface AddClippingsProps {
  briefing: Briefing;
  section: Section;
  work: BriefingWork;
}

const SHOWN = 50;

export function AddClippings({ briefing, section, work }: AddClippingsProps) {
  const { t } = useTranslation('briefing');
  const [opened, { toggle, close }] = useDisclosure();
  return (
    <Popover opened={opened} onChange={close} width={440} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" leftSection={<IconPlus size={14} />} className={classes.open} onClick={toggle}>
          {t('add.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('add.to', { title: section.title })}>
        <Finder
          briefing={briefing}
          onAdd={async (ids) => {
            if (await work.addClippings(section.id, ids)) close();
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function choices(kind: 'theme' | 'collection', rows: readonly { id: number; name: string }[]) {
  return rows.map(({ id, name }) => ({ value: `${kind} ${id}`, label: name }));
}

function viewOf(from: string | null): View {
  const [kind, number] = from?.split(' ') ?? [];
  const id = Number(number);
  if (kind === 'theme') return { kind, id, status: 'accepted' };
  return kind === 'collection' ? { kind, id } : { kind: 'all' };
}

function Finder({ briefing, onAdd }: { briefing: Briefing; onAdd: (ids: number[]) => Promise<void> }) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const [query, setQuery] = useState('');
  // `theme 3`, `collection 4`
  const [from, setFrom] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [asked] = useDebouncedValue(query.trim(), 150);
  const { data: themes } = useDesk('theme.list', { language });
  const collections = useCollections();
  const { data: issues } = useDesk('issue.list', {});
  const [withUsed, setWithUsed] = useState(false);
  const hasIssues = issues !== undefined && issues.length > 0;
  const hides = hasIssues && !withUsed;
  const { data: answer } = useDesk('search.find', {
    query: asked,
    view: viewOf(from),
    filters: hides ? { used: false } : {},
    limit: SHOWN,
  });
  const present = new Set(briefing.sections.flatMap((section) => section.entries.map(({ clipping }) => clipping.id)));
  const rows = answer?.hits.map(({ clipping }) => clipping) ?? [];
  const addable = rows.filter(({ id }) => !present.has(id)).map(({ id }) => id);

  return (
    <div className={classes.finder}>
      <div className={classes.fields}>
        <TextInput
          className={classes.query}
          aria-label={t('add.query')}
          placeholder={t('add.query')}
          leftSection={<IconSearch size={14} />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          data-autofocus
        />
        <Select
          aria-label={t('add.from')}
          placeholder={t('add.anywhere')}
          clearable
          searchable
          value={from}
          onChange={setFrom}
          data={[
            { group: t('add.themes'), items: choices('theme', themes ?? []) },
            { group: t('add.collections'), items: choices('collection', collections) },
          ].filter(({ items }) => items.length > 0)}
          comboboxProps={{ withinPortal: false, width: 240, position: 'bottom-end' }}
          classNames={{ root: classes.theme }}
        />
      </div>
      {hasIssues && (
        <Switch
          size="xs"
          label={t('offers.withUsed')}
          checked={withUsed}
          onChange={(event) => setWithUsed(event.currentTarget.checked)}
        />
      )}
      {answer && rows.length === 0 && <p className={classes.hint}>{t(hides ? 'add.nothingUnused' : 'add.nothing')}</p>}
      <ClippingChoices rows={rows} present={present} chosen={chosen} onChoose={setChosen} />
      <div className={classes.foot}>
        {addable.length > 0 && (
          <Button variant="subtle" onClick={() => setChosen(new Set([...chosen, ...addable]))}>
            {t('add.chooseShown', { count: addable.length })}
          </Button>
        )}
        <Button disabled={chosen.size === 0} onClick={() => void onAdd([...chosen])}>
          {chosen.size > 0 ? t('add.do', { count: chosen.size }) : t('desk:common.add')}
        </Button>
      </div>
    </div>
  );
}
