// What a step of the history was about, in words: its theme, the judgement made, the passage and what was said of it.

import type { TFunction } from 'i18next';
import type { HistoryStep } from '../../contract/history.ts';
import { TONES } from '../../contract/rating.ts';

const MOST = 120;

function cut(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST).replace(/\s\S*$/u, '')} …` : line;
}

/** The parts, each a few words; none where the step says everything itself. */
export function subjectWords({ theme, quote, comment, details }: HistoryStep, t: TFunction): string[] {
  const tone = TONES.find((one) => one === details.tone);
  const importance = ([1, 2, 3] as const).find((one) => one === Number(details.importance));
  return [
    theme !== null && details.theme === undefined ? theme : null,
    tone ? t(`desk:tone.${tone}`) : null,
    importance ? t('desk:importanceOf', { importance: t(`desk:importance.${importance}`) }) : null,
    quote ? t('quote', { quote: cut(quote) }) : null,
    comment ? cut(comment) : null,
  ].filter((words) => words !== null);
}
