// What an operation of the journal did, in words: by the name of its call and what the call says of it.

import type { TFunction } from 'i18next';
import type { Operation } from '../../contract/history.ts';

function fieldWords(fields: string, t: TFunction): string {
  return fields
    .split(/,\s*/)
    .filter(Boolean)
    .map((field) => t(`reader:field.${field}`, { defaultValue: field }).toLocaleLowerCase())
    .join(', ');
}

/** A short sentence without its full stop; the call's name where no words for it are known. */
export function operationWords(operation: Operation, t: TFunction): string {
  const { name, details } = operation;
  const { count, decision, kind, fields } = details;
  return t(`history:operation.${name}`, {
    ...details,
    count: typeof count === 'number' ? count : Number(count ?? 1),
    context: typeof decision === 'string' ? decision : typeof kind === 'string' ? kind : undefined,
    fields: typeof fields === 'string' ? fieldWords(fields, t) : '',
    defaultValue: name,
  });
}
