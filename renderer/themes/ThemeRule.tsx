// A theme's rule: words, phrases and concepts of which any, all or none must be there; tried on the library before it is kept.

import { Button, Group, Select, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallAnswer } from '../../contract/calls.ts';
import { RULE_JOINS, type ThemeRule as Rule, type RuleTerm, type Theme } from '../../contract/theme.ts';
import { invoke, useDesk } from '../desk.ts';
import { useLanguage } from '../words.ts';
import { NearTerm } from './NearTerm.tsx';
import { conceptTerms, nearTerms, plainTerms, readTerm, writeTerm } from './rule-terms.ts';
import classes from './ThemeRule.module.css';
import { ThemeRulePreview } from './ThemeRulePreview.tsx';

const LISTS = ['any', 'all', 'not'] as const;
const EMPTY: Rule = { any: [], all: [], not: [], join: 'or' };

export function ThemeRule({ theme }: { theme: Theme }) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const { data: concepts } = useDesk('concept.list', {});
  const [draft, setDraft] = useState(theme.rule ?? EMPTY);
  const [preview, setPreview] = useState<CallAnswer<'theme.preview'> | null>(null);
  const [working, setWorking] = useState(false);
  // Another rule is in force now, by undo or another window.
  const kept = JSON.stringify(theme.rule ?? EMPTY);
  const [from, setFrom] = useState(kept);
  if (from !== kept) {
    setFrom(kept);
    setDraft(theme.rule ?? EMPTY);
    setPreview(null);
  }
  if (!concepts) return null;

  const names = conceptTerms(concepts, language);
  const isEmpty = LISTS.every((list) => draft[list].length === 0);
  const rule = isEmpty ? null : draft;
  const isChanged = JSON.stringify(draft) !== kept;
  const change = (next: Partial<Rule>) => {
    setDraft({ ...draft, ...next });
    setPreview(null);
  };
  const type = (list: (typeof LISTS)[number], typed: string[]) => {
    const terms: RuleTerm[] = typed.map((one) => readTerm(one, names)).filter((term) => term !== null);
    change({ [list]: [...terms, ...nearTerms(draft[list])] });
  };
  const run = async (work: () => Promise<unknown>) => {
    setWorking(true);
    await work().catch(() => {});
    setWorking(false);
  };
  const look = () =>
    run(async () => setPreview(await invoke('theme.preview', { id: theme.id, concepts: theme.concepts, rule })));
  const keep = () => run(() => invoke('theme.update', { id: theme.id, rule }));

  return (
    <section className={classes.rule} aria-labelledby="theme-rule">
      <h2 id="theme-rule" className={classes.title}>
        {t('rule.title')}
      </h2>
      <p className={classes.hint}>{t('rule.hint')}</p>
      {LISTS.map((list) => (
        <div key={list}>
          <TagsInput
            label={t(`rule.${list}`)}
            value={plainTerms(draft[list]).map((term) => writeTerm(term, names))}
            onChange={(typed) => type(list, typed)}
            data={[...names.keys()]}
            limit={8}
            maxTags={200}
            acceptValueOnBlur
            splitChars={[]}
          />
          {nearTerms(draft[list]).map((term) => (
            <NearTerm
              key={JSON.stringify(term)}
              term={term}
              names={names}
              onRemove={() => change({ [list]: draft[list].filter((one) => one !== term) })}
            />
          ))}
        </div>
      ))}
      <Select
        label={t('rule.join')}
        value={draft.join}
        onChange={(value) => change({ join: RULE_JOINS.find((join) => join === value) ?? 'or' })}
        data={RULE_JOINS.map((value) => ({ value, label: t(`rule.joins.${value}`) }))}
        allowDeselect={false}
      />
      <Group gap="xs">
        <Button variant="default" onClick={() => void look()} loading={working}>
          {t('rule.preview')}
        </Button>
        <Button onClick={() => void keep()} disabled={!isChanged || working}>
          {t('desk:common.save')}
        </Button>
        {isChanged ? (
          <Button variant="subtle" onClick={() => change(theme.rule ?? EMPTY)}>
            {t('desk:common.cancel')}
          </Button>
        ) : null}
      </Group>
      {preview ? <ThemeRulePreview preview={preview} /> : null}
    </section>
  );
}
