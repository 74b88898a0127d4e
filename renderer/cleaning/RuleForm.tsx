// Makes a rule of a passage, or changes one: what it says, for whom it holds, and what it would hide, before anything is hidden.

import { Button, Group, Radio, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invoke } from '../desk.ts';
import { languageName } from '../words.ts';
import { askRule, type RuleSeed } from './ask-rule.ts';
import { patternWords } from './pattern-words.ts';
import classes from './RuleForm.module.css';
import { RulePreview } from './RulePreview.tsx';
import { type Scope, useRuleDraft } from './use-rule-draft.ts';

const LONGEST_NAME = 60;

/** The pattern's own words, cut at a word's end. */
function nameFor(words: string): string {
  if (words.length <= LONGEST_NAME) return words;
  const space = words.lastIndexOf(' ', LONGEST_NAME);
  return `${words.slice(0, space > 20 ? space : LONGEST_NAME)}…`;
}

/** Asks, previews and saves; hiding only the selected passage is one of the choices. */
export function RuleForm({ seed, onDone }: { seed: RuleSeed; onDone: () => void }) {
  const { t } = useTranslation('cleaning');
  const hands = useRuleDraft(seed);
  const { draft, proposals, scope, scopes } = hands;
  const changed = 'rule' in seed ? seed.rule : null;
  const [name, setName] = useState<string | null>(changed?.name ?? null);
  const [settled] = useDebouncedValue(draft, 250);
  const said = name ?? nameFor(patternWords(draft.pattern, t));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const input = { name: said.trim(), ...draft };
    const saved = changed
      ? await invoke('rule.update', { id: changed.id, ...input }).catch(() => null)
      : await invoke('rule.create', input).catch(() => null);
    if (saved) onDone();
  };
  const hideHere = async () => {
    if ('rule' in seed) return;
    const { start, end } = seed.range;
    const hidden = await invoke('hiddenRange.create', { clippingId: seed.clipping.id, start, end }).catch(() => null);
    if (hidden) askRule(null);
  };
  const scopeWords: Record<Scope, string> = {
    outlet: hands.outlet ?? '',
    language: hands.language ? languageName(hands.language, t) : '',
    all: t('scope.all'),
  };

  return (
    <form onSubmit={save}>
      <Stack gap="sm">
        {proposals.length > 0 ? (
          <Radio.Group
            label={t('form.what')}
            value={String(proposals.findIndex((one) => one.pattern === draft.pattern && one.hides === draft.hides))}
            onChange={(at) => {
              const proposal = proposals[Number(at)];
              if (proposal) hands.choose(proposal);
            }}
          >
            <Stack gap={6} mt={6}>
              {proposals.map((one, at) => (
                <Radio
                  key={one.kind}
                  value={String(at)}
                  label={t(`proposal.${one.kind}`)}
                  description={<span className={classes.pattern}>{patternWords(one.pattern, t)}</span>}
                />
              ))}
            </Stack>
          </Radio.Group>
        ) : null}
        <TextInput
          label={t('form.pattern')}
          description={t('form.patternHelp')}
          value={draft.pattern}
          maxLength={500}
          onChange={(event) => hands.setPattern(event.currentTarget.value)}
          classNames={{ input: classes.pattern }}
        />
        <fieldset className={classes.choice}>
          <legend>{t('form.hides')}</legend>
          <SegmentedControl
            fullWidth
            aria-label={t('form.hides')}
            value={draft.hides}
            onChange={(value) => hands.setHides(value as typeof draft.hides)}
            data={(['line', 'span', 'from'] as const).map((value) => ({ value, label: t(`hides.${value}`) }))}
          />
        </fieldset>
        {scopes.length > 1 ? (
          <fieldset className={classes.choice}>
            <legend>{t('form.scope')}</legend>
            <SegmentedControl
              fullWidth
              aria-label={t('form.scope')}
              value={scope}
              onChange={(value) => hands.setScope(value as Scope)}
              data={scopes.map((value) => ({ value, label: scopeWords[value] }))}
            />
          </fieldset>
        ) : null}
        <TextInput
          label={t('form.name')}
          value={said}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <RulePreview draft={settled} except={changed?.id ?? null} />
        <Group justify="flex-end" gap="xs" className={classes.foot}>
          {changed ? null : (
            <Button variant="subtle" className={classes.here} onClick={() => void hideHere()}>
              {t('form.hideHere')}
            </Button>
          )}
          <Button variant="default" onClick={onDone}>
            {t('desk:common.cancel')}
          </Button>
          <Button type="submit" disabled={draft.pattern.trim() === '' || said.trim() === ''}>
            {changed ? t('form.saveChange') : t('form.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
