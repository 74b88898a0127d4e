// The history at a terminal: the words of the window, and no inner name.

import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { operationWords, subjectWords } from '../../cli/step-words.ts';
import type { HistoryStep } from '../../contract/history.ts';
import { operationWords as operationWordsOfWindow } from '../../renderer/history/operation-words.ts';
import { subjectWords as subjectWordsOfWindow } from '../../renderer/history/subject-words.ts';

function locale(namespace: string): Record<string, Record<string, Record<string, string>>> {
  return JSON.parse(
    readFileSync(new URL(`../../resources/locales/en/${namespace}.json`, import.meta.url), 'utf8'),
  ) as Record<string, Record<string, Record<string, string>>>;
}

const window = createInstance();
await window.init({
  lng: 'en',
  ns: ['history', 'reader', 'desk'],
  defaultNS: 'history',
  resources: { en: { history: locale('history'), reader: locale('reader'), desk: locale('desk') } },
  interpolation: { escapeValue: false },
});

const STEP: HistoryStep = {
  id: 1,
  name: 'theme.decide',
  details: {},
  at: '2026-03-01T10:00:00.000Z',
  undone: false,
  clipping: null,
  theme: null,
  quote: null,
  comment: null,
};

/** A step for each text of the journal: its noun and verb, and what stands behind its underscore as decision, as kind and as neither. */
function everyStep(): HistoryStep[] {
  const names = Object.entries(locale('history').operation ?? {}).flatMap(([noun, verbs]) =>
    Object.keys(verbs).map((key) => ({ name: `${noun}.${key.split('_')[0]}`, told: key.split('_')[1] ?? '' })),
  );
  const others = Object.fromEntries(
    ['tag', 'into', 'other', 'parent', 'collection', 'outlet', 'theme', 'search', 'concept', 'section', 'briefing']
      .concat(['template', 'rule', 'path', 'encoding'])
      .map((blank) => [blank, `“${blank}” <&>`]),
  );
  const counts: HistoryStep['details'][] = [{}, { count: 1 }, { count: 3 }, { count: 0 }];
  const contexts = (told: string): HistoryStep['details'][] => [
    {},
    { decision: told },
    { kind: told },
    { kind: 'no-such' },
  ];
  return names.flatMap(({ name, told }) =>
    counts.flatMap((count) =>
      contexts(told).map((about) => ({
        ...STEP,
        name,
        details: { ...others, fields: 'headline, publishedOn, unheard', ...count, ...about },
      })),
    ),
  );
}

test('every step reads as in the window, whatever it is and however many it touched', () => {
  const steps = everyStep();
  expect(steps.length).toBeGreaterThan(1_000);
  for (const step of steps) expect(operationWords(step), step.name).toBe(operationWordsOfWindow(step, window.t));
  const known = steps.filter(({ details }) => details.kind !== 'no-such' && (details.decision ?? details.kind));
  for (const step of known) expect(operationWords(step)).not.toMatch(/\w\.\w|\{\{|_/u);
  expect(operationWords({ ...STEP, name: 'no.such' })).toBe('no.such');
});

test('what a step was about reads as in the window, with the first clipping and how many more', () => {
  const step: HistoryStep = {
    ...STEP,
    details: { tone: 'negative', importance: 3, count: 3 },
    theme: 'Water',
    quote: `${'every canal '.repeat(20)}`,
    comment: 'Who pays?\nWhen?',
    clipping: { id: 7, headline: 'Canals to be measured' },
  };
  expect(subjectWords(step)).toEqual([...subjectWordsOfWindow(step, window.t), '7 Canals to be measured and 2 more']);
  expect(subjectWords(step)).toEqual([
    'Water',
    'Negative',
    'Importance: High',
    expect.stringMatching(/^“every canal .* …”$/u),
    'Who pays? When?',
    '7 Canals to be measured and 2 more',
  ]);
  expect(subjectWords(STEP)).toEqual([]);
});
