// What a step of the history says at a terminal: the words the window has for it in English, filled in the same way.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HistoryStep, type Operation, operationLabel, subjectOf } from '../contract/history.ts';
import { RESOURCES_DIR } from './library-path.ts';

type Words = { [key: string]: string | Words };

const read = new Map<string, Words>();

function wordsOf(namespace: string): Words {
  const known =
    read.get(namespace) ??
    (JSON.parse(readFileSync(join(RESOURCES_DIR, 'locales', 'en', `${namespace}.json`), 'utf8')) as Words);
  read.set(namespace, known);
  return known;
}

/** The text of a dotted key with its blanks filled: the one for this context and number, else the most particular there is; null when none. */
function told(
  namespace: string,
  key: string,
  blanks: Record<string, string | number> = {},
  context?: string,
): string | null {
  const path = key.split('.');
  const last = path.pop() ?? '';
  let place: Words | string | undefined = wordsOf(namespace);
  for (const part of path) place = typeof place === 'object' ? place[part] : undefined;
  if (typeof place !== 'object') return null;
  const plural = `_${new Intl.PluralRules('en').select(Number(blanks.count ?? 1))}`;
  const endings = [...(context === undefined ? [] : [`_${context}${plural}`, `_${context}`]), plural, ''];
  const keys = endings.map((ending) => last + ending);
  for (const one of keys) {
    const text = place[one];
    if (typeof text === 'string')
      return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(blanks[name] ?? ''));
  }
  return null;
}

/** What an operation did: a short sentence without its full stop; the call's name where no words for it are known. */
export function operationWords(operation: Operation): string {
  const { blanks, context, fields } = operationLabel(operation);
  const named = fields.map((field) => (told('reader', `field.${field}`) ?? field).toLowerCase());
  return (
    told('history', `operation.${operation.name}`, { ...blanks, fields: named.join(', ') }, context) ?? operation.name
  );
}

/** What a step was about, each a few words: its theme, the judgement, the passage, the comment, the first clipping and how many more. */
export function subjectWords(step: HistoryStep): string[] {
  const { theme, tone, importance, quote, comment, others } = subjectOf(step);
  const more = others > 0 ? ` ${told('history', 'others', { count: others }) ?? ''}` : '';
  return [
    theme,
    tone && told('desk', `tone.${tone}`),
    importance && told('desk', 'importanceOf', { importance: told('desk', `importance.${importance}`) ?? importance }),
    quote && told('history', 'quote', { quote }),
    comment,
    step.clipping && `${step.clipping.id} ${step.clipping.headline}${more}`,
  ].filter((words) => typeof words === 'string');
}
