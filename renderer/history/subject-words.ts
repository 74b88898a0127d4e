// What a step of the history was about, in words: its theme, the judgement made, the passage and what was said of it.

import type { TFunction } from 'i18next';
import { type HistoryStep, subjectOf } from '../../contract/history.ts';

/** The parts, each a few words; none where the step says everything itself. */
export function subjectWords(step: HistoryStep, t: TFunction): string[] {
  const { theme, tone, importance, quote, comment } = subjectOf(step);
  return [
    theme,
    tone ? t(`desk:tone.${tone}`) : null,
    importance ? t('desk:importanceOf', { importance: t(`desk:importance.${importance}`) }) : null,
    quote ? t('quote', { quote }) : null,
    comment,
  ].filter((words) => words !== null);
}
